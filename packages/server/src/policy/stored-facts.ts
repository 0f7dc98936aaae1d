import { BylawError, issue } from "@bylaw/core";
import type { Store, StoredRecord } from "../storage/index.ts";
import { factsOfSubject, type SuppliedFacts } from "./facts-of-subject.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";

/** A stored record with all that is known for decisions about it. */
export interface StoredFacts {
  readonly record: StoredRecord;
  readonly facts: SuppliedFacts;
}

/**
 * What is stored about a record: its own fields, and those of the subject that it belongs to with that subject's
 * records. Pass the types in which the id is sought, the likeliest first.
 *
 * @issues `server/unknown-record`
 */
export async function storedFacts(
  store: Store,
  tenant: string,
  policy: LoadedPolicy,
  types: readonly [string, ...string[]],
  id: string,
): Promise<StoredFacts> {
  for (const type of types) {
    // The second is only asked for when the first is not there.
    // eslint-disable-next-line no-await-in-loop
    const record = await store.getRecord(tenant, type, id);
    // eslint-disable-next-line no-await-in-loop
    if (record !== undefined) return { record, facts: await factsAround(store, tenant, policy, record) };
  }
  throw new BylawError([issue("server/unknown-record", { type: types[0], id })]);
}

async function factsAround(
  store: Store,
  tenant: string,
  policy: LoadedPolicy,
  record: StoredRecord,
): Promise<SuppliedFacts> {
  const { subject: type } = policy.pack.manifest;
  const owner = record.type === type ? record : await ownerOf(store, tenant, type, record);
  if (owner === undefined) return { [record.type]: record.data };
  const facts = factsOfSubject(policy, owner, await store.collections(tenant, owner.id));
  return { ...facts, [record.type]: record.data };
}

async function ownerOf(
  store: Store,
  tenant: string,
  type: string,
  { subject }: StoredRecord,
): Promise<StoredRecord | undefined> {
  return subject === null ? undefined : store.getRecord(tenant, type, subject);
}
