import { decisionRules } from "../decision/index.ts";
import { isObject } from "../json/index.ts";
import type { FormField } from "../schema/index.ts";
import type { Pack } from "./pack.ts";

/** Every fact that a rule, a deadline, a duty, a condition, a computed fact, a form or a check between parameters reads. */
export function factReads(pack: Pack): ReadonlySet<string> {
  const found = new Set<string>();
  const parts = [
    ...pack.vocabularies.flatMap((document) => [
      ...(document.facts ?? []).map((fact) => fact.compute),
      ...(document.conditions ?? []).map((condition) => condition.holds),
    ]),
    ...pack.decisions.flatMap((document) =>
      decisionRules(document).map((rule) => [rule.conditions, rule.event.params]),
    ),
    ...pack.scorecards.map((document) => document.parts.map((part) => [part.weight, part.score])),
    ...pack.clocks.map((document) => [document.start, document.targets, document.pauses]),
    // What is read of a record is no fact of the subject; a name that both have is read all the same.
    ...pack.cadences.map(({ anchor, since, duties, exempt }) => [anchor, since, duties, exempt]),
    ...pack.careDates.map(({ occasions }) => occasions),
    ...pack.forms.flatMap((document) => [
      // What a field says under `fact` is what it fills, not what it reads.
      ...document.fields.flatMap((field) => [readsOfField(field), ...(field.rows ?? []).map(readsOfField)]),
      [document.checks, document.layout, document.pages, document.creates],
    ]),
    ...pack.parameters.map((document) => document.checks),
  ];
  collect(parts, found);
  return found;
}

function readsOfField({ fact: _fills, label: _label, rows: _rows, ...rest }: FormField): unknown {
  return Object.values(rest);
}

/** Wherever a document says `fact: "…"`, it reads that fact. */
function collect(part: unknown, found: Set<string>): void {
  if (Array.isArray(part)) {
    for (const each of part) collect(each, found);
  } else if (isObject(part)) {
    for (const [key, value] of Object.entries(part)) {
      if (key === "fact" && typeof value === "string") found.add(value);
      else collect(value, found);
    }
  }
}
