import { readFacts, type BoundPolicy, type Override, type SuppliedFacts } from "@bylaw/core";
import { heedingAlike, toOverride } from "../overrides/index.ts";
import { readsOf, storedFacts, type LoadedPolicy, type VisitPopulation } from "../policy/index.ts";
import type { Store } from "../storage/index.ts";

/** A record of which an exception settles something: its facts, and the policy with its exceptions. */
export interface ExceptedRecord {
  readonly facts: SuppliedFacts;
  readonly heedful: BoundPolicy;
}

/** With exceptions for more subjects than this it is quicker to go through all of them. */
const MOST_ALONE = 1_000;

/** Records that are looked at together. */
const TOGETHER = 50;

/**
 * The records that a decision can be about and for which exceptions of the policy's day settle what it gives or reads: no rule
 * in the database knows of those.
 */
export async function exceptedRecords(
  question: {
    readonly store: Store;
    readonly tenant: string;
    readonly loaded: LoadedPolicy;
    readonly policy: BoundPolicy;
    readonly decision: { readonly id: string };
    readonly visitPopulation: VisitPopulation;
  },
  type: string,
): Promise<readonly ExceptedRecord[]> {
  const { store, tenant, loaded, policy, decision } = question;
  const { subject: owner } = loaded.pack.manifest;
  const given = [...policy.graph.facts.values()].flatMap(({ id, source }) =>
    source.kind === "decided" && source.decision === decision.id ? [id] : [],
  );
  const reads = readsOf(loaded.pack, { decisions: [decision.id] });
  const concerns = new Set([...given, ...reads.facts]);
  const rows = (await store.overridesOn(tenant, policy.asOf)).filter(({ fact }) => concerns.has(fact));
  const bySubject = Map.groupBy(rows, (row) => keyOf(row.type, row.subject));
  const heedful = heedingAlike(policy);
  const overridesFor = (keys: readonly string[]): readonly Override[] =>
    [...new Set(keys)].flatMap((key) => (bySubject.get(key) ?? []).flatMap((row) => toOverride(row) ?? []));
  const found: ExceptedRecord[] = [];
  if (bySubject.size > MOST_ALONE && type === owner) {
    await question.visitPopulation(tenant, loaded, reads.records, ({ record, facts }) => {
      const own = overridesFor([keyOf(type, record.id)]);
      if (own.length > 0) found.push({ facts, heedful: heedful(own) });
    });
    return found;
  }
  const subjects = [...bySubject.values()].flatMap(([first]) => first ?? []);
  const ids = await idsOf(question, type, subjects);
  for (let first = 0; first < ids.length; first += TOGETHER) {
    const read = ids.slice(first, first + TOGETHER).map((id) => storedFacts(store, tenant, loaded, [type], id));
    // A batch at a time: the store has only so many connections.
    // eslint-disable-next-line no-await-in-loop
    for (const { record, facts } of await Promise.all(read)) {
      const own = overridesFor([keyOf(type, record.id), keyOf(owner, record.subject ?? record.id)]);
      found.push({ facts: readFacts(facts, policy.vocabulary, policy.context), heedful: heedful(own) });
    }
  }
  return found;
}

function keyOf(type: string, id: string): string {
  return JSON.stringify([type, id]);
}

/** The records of a type that exceptions are about, or whose subject they are about. */
async function idsOf(
  { store, tenant }: { readonly store: Store; readonly tenant: string },
  type: string,
  rows: readonly { readonly type: string; readonly subject: string }[],
): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const row of rows) {
    if (row.type === type) {
      // One that is gone is counted nowhere.
      // eslint-disable-next-line no-await-in-loop
      if ((await store.getRecord(tenant, type, row.subject)) !== undefined) ids.add(row.subject);
      continue;
    }
    for (let after: string | undefined; ;) {
      // eslint-disable-next-line no-await-in-loop
      const page = await store.listRecords(tenant, { type, subject: row.subject, limit: 500, after });
      for (const { id } of page.items) ids.add(id);
      if (page.next === undefined) break;
      after = page.next;
    }
  }
  return [...ids];
}
