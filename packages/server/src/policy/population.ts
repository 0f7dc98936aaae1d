import { readFacts, type SuppliedFacts } from "@bylaw/core";
import type { Store, StoredRecord } from "../storage/index.ts";
import { isFresh, newestEntry, type Seen } from "./is-fresh.ts";
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

interface Kept extends Seen {
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
    const seq = await newestEntry(store, tenant);
    const members: Member[] = [];
    await visitSubjects(store, tenant, policy, types, ({ record, facts }) => {
      const member = { record, facts: readFacts(facts, policy.vocabulary, policy.context) };
      if (members.length <= most) members.push(member);
      visit(member);
    });
    if (members.length <= most) kept.set(key, { seq, members });
  };
}
