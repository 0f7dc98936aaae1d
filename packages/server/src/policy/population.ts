import { readFacts, type SuppliedFacts } from "@bylaw/core";
import type { Store, StoredRecord } from "../storage/index.ts";
import { Lru } from "./lru.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";
import { visitSubjects } from "./visit-subjects.ts";

/** A stored subject with its facts read. */
export interface Member {
  readonly record: StoredRecord;
  readonly facts: SuppliedFacts;
}

/** Shows every stored subject of a policy once. @param types the records that matter beside the subject's own */
export type VisitPopulation = (
  tenant: string,
  policy: LoadedPolicy,
  types: ReadonlySet<string>,
  visit: (member: Member) => void,
) => Promise<void>;

/** What was read, and the newest audit entry before it was. */
interface Kept {
  seq: number;
  readonly members: readonly Member[];
}

/**
 * A way over all stored subjects that remembers what it read, so that moving a figure to and fro asks the database only
 * whether records have changed. Every change of a record leaves an entry in the audit log: that tells.
 *
 * @param most populations of more members than this are read anew every time
 */
export function createPopulation(store: Store, most: number): VisitPopulation {
  const kept = new Lru<Kept>(8);
  return async (tenant, policy, types, visit) => {
    const key = JSON.stringify([tenant, policy.release.checksum, [...types].toSorted()]);
    const known = kept.get(key);
    if (known !== undefined && (await isFresh(store, tenant, known))) {
      for (const member of known.members) visit(member);
      return;
    }
    // Asked before reading: what is written meanwhile makes this stale, never the other way round.
    const [newest] = (await store.listAudit(tenant, { limit: 1 })).items;
    const members: Member[] = [];
    await visitSubjects(store, tenant, policy, types, ({ record, facts }) => {
      const member = { record, facts: readFacts(facts, policy.vocabulary, policy.context) };
      if (members.length <= most) members.push(member);
      visit(member);
    });
    if (members.length <= most) kept.set(key, { seq: newest?.seq ?? 0, members });
  };
}

/** Entries looked at before the records are simply read again. */
const LOOK_BACK = 100;

async function isFresh(store: Store, tenant: string, known: Kept): Promise<boolean> {
  const { items } = await store.listAudit(tenant, { limit: 1 });
  const newest = items[0]?.seq ?? 0;
  if (newest === known.seq) return true;
  if (newest - known.seq > LOOK_BACK) return false;
  const since = (await store.listAudit(tenant, { limit: LOOK_BACK })).items.filter(
    ({ seq }) => seq > known.seq && seq <= newest,
  );
  if (since.length < newest - known.seq || since.some(({ action }) => action.startsWith("record/"))) return false;
  known.seq = newest;
  return true;
}
