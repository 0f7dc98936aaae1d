import { readFacts } from "../fact/index.ts";
import type { Json } from "../json/index.ts";
import { parseValue, toJson } from "../value/index.ts";
import type { BoundField, BoundForm } from "./bound-form.ts";
import { isEmpty } from "./empty.ts";
import type { Answers, FormContext } from "./form-state.ts";

/** Where an answer was taken from: a fact, or what was handed in before. */
export type PrefillOrigin =
  | { readonly kind: "fact"; readonly fact: string }
  /** `at` in the form in which the host gave it. */
  | { readonly kind: "last"; readonly at: string };

/** What was handed in the last time for the same subject. */
export interface LastSubmission {
  readonly answers: Answers;
  readonly at: string;
}

/** Answers to begin with, each with where it is from. */
export interface Prefilled {
  readonly answers: Answers;
  /** By field id. */
  readonly from: ReadonlyMap<string, PrefillOrigin>;
}

/**
 * Answers to begin with: for each field that says so, the first of its sources that has a value. Taken once, when the form is
 * opened; nobody's answer is overwritten later. Of an earlier submission only what the field still takes is used, files never:
 * they belong to what they were handed in with.
 */
export function prefillAnswers(form: BoundForm, context: FormContext, last?: LastSubmission): Prefilled {
  const { facts } = readFacts(context.facts ?? {}, form.vocabulary, form.context, []);
  const renamed = new Map(form.form.renamed?.flatMap((each) => (each.in === undefined ? [[each.to, each.from]] : [])));
  const answers: Record<string, Json> = {};
  const from = new Map<string, PrefillOrigin>();
  for (const field of form.fields) {
    for (const source of field.field.prefill ?? []) {
      const found = "fact" in source ? fromFact(field, source.fact) : fromLast(field);
      if (found === undefined) continue;
      answers[field.id] = found.value;
      from.set(field.id, found.origin);
      break;
    }
  }
  return { answers, from };

  function fromFact({ type }: BoundField, fact: string): Found | undefined {
    const value = facts.get(fact);
    if (value === undefined) return undefined;
    const json = toJson(value, form.vocabulary.facts.get(fact)?.value ?? type, form.context);
    return takes(type, json) ? { value: json, origin: { kind: "fact", fact } } : undefined;
  }

  function fromLast({ id, kind, type }: BoundField): Found | undefined {
    if (last === undefined || holdsFiles(type)) return undefined;
    const name = Object.hasOwn(last.answers, id) ? id : (renamed.get(id) ?? id);
    const value = Object.hasOwn(last.answers, name) ? last.answers[name] : undefined;
    if (value === undefined || isEmpty(value) || (kind === "answer" && !takes(type, value))) return undefined;
    return { value, origin: { kind: "last", at: last.at } };
  }

  function takes(type: BoundField["type"], value: Json): boolean {
    return parseValue(value, type, form.context).ok;
  }
}

interface Found {
  readonly value: Json;
  readonly origin: PrefillOrigin;
}

function holdsFiles({ type, of }: BoundField["type"]): boolean {
  return type === "file" || type === "signature" || of === "file";
}
