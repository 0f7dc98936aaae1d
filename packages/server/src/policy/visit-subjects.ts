import type { Store, StoredRecord } from "../storage/index.ts";
import { factsOfSubject, type SuppliedFacts } from "./facts-of-subject.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";

/** One stored subject with what its records tell. */
export interface Subject {
  readonly record: StoredRecord;
  readonly facts: SuppliedFacts;
}

/**
 * Shows every stored subject of the policy once, with its facts. Records are streamed once each: those about subjects
 * first, then the subjects themselves.
 *
 * @param types the records that matter beside the subject's own
 */
export async function visitSubjects(
  store: Store,
  tenant: string,
  policy: LoadedPolicy,
  types: ReadonlySet<string>,
  visit: (subject: Subject) => void,
): Promise<void> {
  const bySubject = new Map<string, Map<string, StoredRecord[]>>();
  for (const type of types) {
    for await (const batch of store.scanRecords(tenant, type)) {
      for (const record of batch) addTo(bySubject, record);
    }
  }
  const none: ReadonlyMap<string, readonly StoredRecord[]> = new Map();
  for await (const batch of store.scanRecords(tenant, policy.pack.manifest.subject)) {
    for (const record of batch) {
      visit({ record, facts: factsOfSubject(policy, record, bySubject.get(record.id) ?? none, types) });
    }
  }
}

function addTo(bySubject: Map<string, Map<string, StoredRecord[]>>, record: StoredRecord): void {
  if (record.subject === null) return;
  const types = bySubject.get(record.subject) ?? new Map<string, StoredRecord[]>();
  if (types.size === 0) bySubject.set(record.subject, types);
  const list = types.get(record.type);
  if (list === undefined) types.set(record.type, [record]);
  else list.push(record);
}
