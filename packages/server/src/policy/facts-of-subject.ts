import { isObject } from "@bylaw/core";
import type { StoredRecord } from "../storage/index.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";

/** Facts as core reads them: the subject's own under its name, collections under their plural names. */
export type SuppliedFacts = Readonly<Record<string, unknown>>;

/**
 * The facts that records tell about a subject. What it means that the subject has none of a kind is for the vocabulary to
 * say: no complaint is no complaint, but no order may be a feed that has not come.
 *
 * @param collections the subject's records by type
 * @param only the types that matter; all that the policy knows when left out
 */
export function factsOfSubject(
  policy: LoadedPolicy,
  subject: StoredRecord,
  collections: ReadonlyMap<string, readonly StoredRecord[]>,
  only?: ReadonlySet<string>,
): SuppliedFacts {
  const facts: Record<string, unknown> = { [subject.type]: subject.data };
  for (const [type, { collection, subject: owner, none }] of policy.vocabulary.records) {
    if (owner === undefined || only?.has(type) === false) continue;
    const records = collections.get(type) ?? [];
    if (records.length > 0 || none !== "unknown") facts[collection] = records.map(({ data }) => data);
  }
  return facts;
}

/** Facts with others laid over them: what a caller says beats what is stored. */
export function gatherFacts(stored: SuppliedFacts, said: SuppliedFacts): SuppliedFacts {
  const facts: Record<string, unknown> = { ...stored };
  for (const [key, value] of Object.entries(said)) {
    const before = facts[key];
    const dot = key.indexOf(".");
    const owner = dot === -1 ? undefined : facts[key.slice(0, dot)];
    if (isObject(before) && isObject(value)) facts[key] = { ...before, ...value };
    // A dotted id beside the nested form of the same fact would be the fact given twice.
    else if (isObject(owner)) facts[key.slice(0, dot)] = { ...owner, [key.slice(dot + 1)]: value };
    else facts[key] = value;
  }
  return facts;
}
