import { expressionReads, findFactCycle, type VocabularyIndex } from "../fact/index.ts";
import { conditionReads } from "../rule/index.ts";
import type { Condition, Expression, Form, FormField } from "../schema/index.ts";
import { sectionOf } from "./sections.ts";

/** What each fact that the policy computes or decides waits for. What is not in it is given. */
export type WaitsFor = ReadonlyMap<string, readonly string[]>;

/** A circle of fields and facts whose values wait for each other, the first repeated at the end. */
export function findFieldCycle(
  form: Form,
  vocabulary: VocabularyIndex,
  waitsFor: WaitsFor,
): readonly string[] | undefined {
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  const filledBy = new Map(form.fields.flatMap(({ id, fact }) => (fact === undefined ? [] : [[fact, id] as const])));
  const section = sectionOf(form);
  return findFactCycle(fields.keys(), (name) => {
    const field = fields.get(name);
    if (field !== undefined) return valueReads(field, section.get(name)?.visible, vocabulary);
    const waits = waitsFor.get(name);
    if (waits !== undefined) return waits;
    const filler = filledBy.get(name);
    return filler === undefined ? [] : [filler];
  });
}

/** What a field's value depends on. Whether it is required, offered or in order changes no value. */
function valueReads(field: FormField, section: Condition | undefined, vocabulary: VocabularyIndex): readonly string[] {
  const conditions = [section, field.visible, field.readOnly === true ? undefined : field.readOnly];
  const expressions = [field.compute, field.default];
  return [
    ...conditions.flatMap((condition) => (condition === undefined ? [] : factsOf(condition, vocabulary))),
    ...expressions.flatMap((expression) => (expression === undefined ? [] : expressionFacts(expression, vocabulary))),
  ];
}

function factsOf(condition: Condition, vocabulary: VocabularyIndex): readonly string[] {
  return conditionReads(condition, (name) => vocabulary.conditions.get(name)?.holds).facts;
}

function expressionFacts(expression: Expression, vocabulary: VocabularyIndex): readonly string[] {
  return expressionReads(expression, vocabulary).facts;
}
