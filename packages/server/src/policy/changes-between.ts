import { comparePolicies, type Locale, type Pack } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";

/** What differs between two policies, in one language: figures, rules, calendars, other documents, and the sentences that read otherwise. */
export interface Changes {
  readonly changes: readonly HttpSchemas["Change"][];
  readonly sentences: readonly HttpSchemas["SentenceChange"][];
}

/** Compares two policies on each of some days (ISO 8601); what stays changed is told once, for its first day. */
export function changesBetween(before: Pack, after: Pack, days: readonly string[], locale: Locale): Changes {
  const changes = new Map<string, HttpSchemas["Change"]>();
  const sentences = new Map<string, HttpSchemas["SentenceChange"]>();
  for (const day of [...new Set(days)].toSorted()) {
    const compared = comparePolicies(before, after, day, locale);
    for (const { parameter, label, clauses, before: old, after: now } of compared.parameters) {
      const key = `${parameter} ${now.text}`;
      if (changes.has(key)) continue;
      changes.set(key, {
        parameter,
        label,
        clause: clauses[0] ?? "",
        from: now.from,
        before: old.text,
        after: now.text,
      });
    }
    for (const { clauses, ...rule } of compared.rules) {
      const key = JSON.stringify([rule.decision, rule.rule, rule.what, rule.label, rule.after]);
      if (!changes.has(key)) changes.set(key, { ...rule, clause: clauses[0] ?? "" });
    }
    for (const { clauses, ...calendar } of compared.calendars) {
      const key = JSON.stringify([calendar.calendar, calendar.what, calendar.label, calendar.after]);
      if (!changes.has(key)) changes.set(key, { ...calendar, clause: clauses[0] ?? "" });
    }
    for (const { clauses, id: _, ...part } of compared.documents) {
      const key = JSON.stringify([part.at, part.what, part.after]);
      if (!changes.has(key)) changes.set(key, { ...part, clause: clauses[0] ?? "" });
    }
    for (const { clause, before: old, after: now } of compared.clauses) {
      const key = `${clause} ${JSON.stringify(now)}`;
      if (!sentences.has(key)) sentences.set(key, { clause, from: day, before: old, after: now });
    }
  }
  return { changes: [...changes.values()], sentences: [...sentences.values()] };
}
