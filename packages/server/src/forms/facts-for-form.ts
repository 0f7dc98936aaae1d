import { isObject, type Json } from "@bylaw/core";
import { readsOf, type LoadedPolicy, type SuppliedFacts } from "../policy/index.ts";
import type { FormActor } from "./form-actor.ts";

type JsonObject = Readonly<Record<string, Json>>;

/** What a page needs to evaluate a form: of what is stored, only what the form reads, and who asks. */
export function factsForForm(
  policy: LoadedPolicy,
  form: string,
  stored: SuppliedFacts,
  actor: FormActor,
): Readonly<Record<string, unknown>> {
  const reads = readsOf(policy.pack, { form });
  const { records } = policy.vocabulary;
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(stored)) {
    const kept = isObject(value)
      ? Object.fromEntries(Object.entries(value).filter(([field]) => reads.facts.has(`${name}.${field}`)))
      : value;
    const isWanted = isObject(value) || [...reads.records].some((type) => records.get(type)?.collection === name);
    if (isWanted) read[name] = kept;
  }
  return { ...read, actor };
}

/** Answers to begin with: what is stored about the subject, or whom the record will belong to. */
export function firstAnswers(
  policy: LoadedPolicy,
  form: string,
  stored: { readonly type: string; readonly id: string; readonly data: Json } | undefined,
): JsonObject {
  const document = policy.pack.forms.find(({ id }) => id === form);
  if (document === undefined || stored === undefined) return {};
  const owner = policy.vocabulary.records.get(document.record)?.subject;
  const data: JsonObject = isObject(stored.data) ? (stored.data as JsonObject) : {};
  const told: JsonObject = document.record === stored.type ? data : owner === undefined ? {} : { [owner]: stored.id };
  const prefix = `${document.record}.`;
  return Object.fromEntries(
    document.fields.flatMap(({ id, fact, compute, system }) => {
      if (fact === undefined || !fact.startsWith(prefix) || compute !== undefined || system !== undefined) return [];
      const value = told[fact.slice(prefix.length)];
      return value === undefined ? [] : [[id, value]];
    }),
  );
}
