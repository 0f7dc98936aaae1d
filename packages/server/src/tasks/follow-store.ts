import type { LoadedPolicy, PolicyService } from "../policy/index.ts";
import type { Store, Write, WritePlan } from "../storage/index.ts";
import { announceTimers, TIMERS, wakeTimer } from "../timers/index.ts";
import { NEXT } from "./look-handler.ts";
import { wakeRelease } from "./release-sweep.ts";
import { timerSources } from "./sources/index.ts";
import type { WrittenRecord } from "./timer-source.ts";

const followed = new WeakSet<Store>();

/**
 * A store that wakes up what stands behind a record: whoever writes one, its deadlines and duties are due to be looked at
 * in the same transaction; whoever records a release, all that it may have changed. A worker does so a moment later; a timer that was set before is replaced by that.
 */
export function followStore(store: Store, policies: Pick<PolicyService, "newest">, now: () => number): Store {
  if (followed.has(store)) return store;
  const following: Store = {
    ...store,
    commit: async (plan) => {
      const wakes = await wakesOf(plan, store, policies, now());
      const whole = wakes.length === 0 ? plan : { ...plan, writes: [...plan.writes, ...wakes] };
      const result = await store.commit(whole);
      // A worker may have been given either.
      if (result.ok) for (const each of [store, following]) announceTimers(each, whole);
      return result;
    },
  };
  followed.add(following);
  return following;
}

async function wakesOf(
  { tenant, writes }: WritePlan,
  store: Store,
  policies: Pick<PolicyService, "newest">,
  now: number,
): Promise<readonly Write[]> {
  const released = writes.flatMap((write) =>
    write.kind === "insert" && write.table === "releases" ? [wakeRelease(write.row.id, now)] : [],
  );
  const written = writes.flatMap(writtenRecord);
  if (written.length === 0) return released;
  const policy = await policies.newest(tenant);
  if (policy === undefined) return released;
  const instances = new Map<string, Write>();
  for (const record of [...written, ...(await recordsFollowing(store, tenant, policy, written))]) {
    for (const [source, instance] of instancesBehind(policy, record)) {
      const key = { source, instance, ...NEXT };
      instances.set(`${source} ${instance}`, wakeTimer(key, TIMERS, now, now));
    }
  }
  // In one order, so that two plans that wake the same ones wait for each other and never in a circle.
  return [...released, ...[...instances].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, write]) => write)];
}

/** How many records of one subject are woken with it, of each type: the newest. */
const MOST_FOLLOWING = 200;

/** Records whose deadlines depend on what is known of their subject: a complaint, when its customer is a key account now. */
async function recordsFollowing(
  store: Store,
  tenant: string,
  policy: LoadedPolicy,
  written: readonly WrittenRecord[],
): Promise<readonly WrittenRecord[]> {
  const wanted = new Map<string, { readonly type: string; readonly subject: string }>();
  for (const record of written) {
    const subject = record.type === policy.pack.manifest.subject ? record.id : record.subject;
    if (subject === null) continue;
    for (const source of timerSources) {
      for (const type of source.followsSubject?.(policy, record) ?? []) {
        wanted.set(JSON.stringify([type, subject]), { type, subject });
      }
    }
  }
  const pages = await Promise.all(
    [...wanted.values()].map((query) => store.listRecords(tenant, { ...query, limit: MOST_FOLLOWING })),
  );
  return pages.flatMap(({ items }) => items);
}

function instancesBehind(policy: LoadedPolicy, record: WrittenRecord): readonly (readonly [string, string])[] {
  return timerSources.flatMap((source) =>
    source.instancesOf(policy, record).map((instance) => [source.id, instance] as const),
  );
}

function writtenRecord(write: Write): readonly WrittenRecord[] {
  // An exception stands behind what its record stands behind; its update names the record again.
  if (write.kind === "update" && write.table === "overrides") {
    const { type, subject } = write.set;
    return type === undefined || subject === undefined ? [] : [{ type, id: subject, subject: null }];
  }
  // Those that a release writes or ends are found when it is swept.
  if (write.kind === "audit" || write.kind === "insertMany" || write.kind === "endOverrides") return [];
  if (write.table !== "records") return [];
  if (write.kind === "insert" || write.kind === "put") return [write.row];
  if (write.kind === "update") return [{ ...write.key, subject: write.set.subject ?? null }];
  return write.kind === "delete" ? [{ ...write.key, subject: null }] : [];
}
