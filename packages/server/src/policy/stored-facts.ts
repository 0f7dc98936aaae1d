import { BylawError, issue, type Override } from "@bylaw/core";
import { overridesAbout } from "../overrides/index.ts";
import type { Store, StoredRecord } from "../storage/index.ts";
import { factsOfSubject, type SuppliedFacts } from "./facts-of-subject.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";

/** A stored record with all that is known for decisions about it. */
export interface StoredFacts {
  readonly record: StoredRecord;
  readonly facts: SuppliedFacts;
  /** Approved exceptions about the record and its subject, of any days. */
  readonly overrides: readonly Override[];
}

/**
 * What is stored about a record: its own fields, and those of the subject that it belongs to with that subject's
 * records. Pass the types in which the id is sought, the likeliest first.
 *
 * @param knownAt epoch ms: exceptions as they were known then; as they are known now when left out
 * @issues `server/unknown-record`
 */
export async function storedFacts(
  store: Store,
  tenant: string,
  policy: LoadedPolicy,
  types: readonly [string, ...string[]],
  id: string,
  knownAt?: number,
): Promise<StoredFacts> {
  for (const type of types) {
    // The second is only asked for when the first is not there.
    // eslint-disable-next-line no-await-in-loop
    const record = await store.getRecord(tenant, type, id);
    if (record !== undefined) return factsAround(store, tenant, policy, record, knownAt);
  }
  throw new BylawError([issue("server/unknown-record", { type: types[0], id })]);
}

async function factsAround(
  store: Store,
  tenant: string,
  policy: LoadedPolicy,
  record: StoredRecord,
  knownAt: number | undefined,
): Promise<StoredFacts> {
  const { subject: type } = policy.pack.manifest;
  const owner = record.type === type ? record : await ownerOf(store, tenant, type, record);
  const about = [record, ...(owner === undefined || owner === record ? [] : [owner])];
  const overrides = await overridesAbout(store, tenant, about, knownAt);
  if (owner === undefined) return { record, facts: { [record.type]: record.data }, overrides };
  const facts = factsOfSubject(policy, owner, await store.collections(tenant, owner.id));
  return { record, facts: { ...facts, [record.type]: record.data }, overrides };
}

async function ownerOf(
  store: Store,
  tenant: string,
  type: string,
  { subject }: StoredRecord,
): Promise<StoredRecord | undefined> {
  return subject === null ? undefined : store.getRecord(tenant, type, subject);
}
