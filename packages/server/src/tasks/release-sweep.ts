import type { LoadedPolicy, PolicyService } from "../policy/index.ts";
import type { Store, Write } from "../storage/index.ts";
import { TIMERS, wakeTimer, type Fired, type TimerHandler } from "../timers/index.ts";
import { NEXT } from "./look-handler.ts";
import { instanceParts, timerSources } from "./sources/index.ts";
import type { TimerSource, WrittenRecord } from "./timer-source.ts";

/** The source of the timers that look through everything after a release. */
export const RELEASE = "release";
/** Their lane: fired beside what they wake, a step and a look at one instance would be in each other's way. */
export const SWEEPS = "sweeps";

/** How many instances or records one step takes. */
const STEP = 500;
/** Leaves others room: the next step waits so long for each instance that this one has woken, ms. */
const PACE = 8;

/** What a step looks through; each stands in a timer's name as text, with where to go on. */
type Stage =
  | { readonly kind: "company" }
  /** Instances that wait or are open. */
  | { readonly kind: "open"; readonly source: TimerSource }
  /** Records behind which there may be something that did not exist before. */
  | { readonly kind: "records"; readonly type: string };

/** Looks through everything after a release is recorded: its calendars may move what is open, and it may ask for other duties. */
export function wakeRelease(release: string, now: number): Write {
  return wakeTimer({ source: RELEASE, instance: release, target: "company", threshold: "" }, SWEEPS, now, now);
}

/**
 * Wakes what a release may have changed, a few hundred at a time: each step is one transaction that says where the next one
 * goes on, so that a crash loses nothing and repeats nothing. What an instance makes of it is its source's.
 */
export function releaseSweep({
  store,
  policies,
}: {
  readonly store: Store;
  readonly policies: PolicyService;
}): TimerHandler {
  return async function sweep({ tenant, timer, now }): Promise<Fired> {
    const policy = await policies.newest(tenant);
    // A later release goes through all of it again.
    if (policy === undefined || policy.release.id !== timer.instance) return { gone: true, writes: [] };
    const stages = stagesOf(policy);
    const at = stages.findIndex((stage) => nameOf(stage) === timer.target);
    const stage = stages[at];
    if (stage === undefined) return { gone: true, writes: [] };
    const after = timer.threshold === "" ? undefined : timer.threshold;
    const { instances, next } = await stepOf(stage, { store, policy, tenant, after });
    const wakes = instances.map(([source, instance]) => wakeTimer({ source, instance, ...NEXT }, TIMERS, now, now));
    const following = next === undefined ? stages[at + 1] : stage;
    if (following === undefined) return { gone: true, writes: wakes };
    const key = { source: RELEASE, instance: timer.instance, target: nameOf(following), threshold: next ?? "" };
    return { gone: true, writes: [...wakes, wakeTimer(key, SWEEPS, now + wakes.length * PACE, now)] };
  };
}

function stagesOf(policy: LoadedPolicy): readonly Stage[] {
  // Records wake what is behind them when they are written; before the first release nothing could be otherwise.
  if (policy.release.number === 1) return [{ kind: "company" }];
  return [
    { kind: "company" },
    ...timerSources.map((source) => ({ kind: "open", source }) as const),
    ...typesToLookAt(policy).map((type) => ({ kind: "records", type }) as const),
  ];
}

function nameOf(stage: Stage): string {
  if (stage.kind === "company") return "company";
  return stage.kind === "open" ? `open ${stage.source.id}` : `records ${stage.type}`;
}

/** Types of records that a duty may be about: those whose every record has instances of its own. */
function typesToLookAt(policy: LoadedPolicy): readonly string[] {
  return [...policy.vocabulary.records.keys()].filter(
    (type) => dutiesBehind(policy, { type, id: "", subject: null }).length > 0,
  );
}

/** A deadline begins with its record; a release makes none where there was none. */
function dutiesBehind(policy: LoadedPolicy, record: WrittenRecord): readonly (readonly [string, string])[] {
  return timerSources
    .filter(({ id }) => id !== "clock")
    .flatMap((source) => source.instancesOf(policy, record).map((instance) => [source.id, instance] as const))
    .filter(([, instance]) => instanceParts(instance).type === record.type);
}

interface Step {
  readonly instances: readonly (readonly [source: string, instance: string])[];
  readonly next?: string | undefined;
}

async function stepOf(
  stage: Stage,
  {
    store,
    policy,
    tenant,
    after,
  }: {
    readonly store: Store;
    readonly policy: LoadedPolicy;
    readonly tenant: string;
    readonly after: string | undefined;
  },
): Promise<Step> {
  if (stage.kind === "company") {
    const instances = timerSources.flatMap((source) =>
      (source.companyInstances?.(policy) ?? []).map((instance) => [source.id, instance] as const),
    );
    return { instances };
  }
  if (stage.kind === "open") {
    const { items, next } = await store.listOpenInstances(tenant, stage.source.id, { limit: STEP, after });
    return { instances: items.map((instance) => [stage.source.id, instance] as const), next };
  }
  const { items, next } = await store.listRecords(tenant, { type: stage.type, limit: STEP, after });
  return { instances: items.flatMap((record) => dutiesBehind(policy, record)), next };
}
