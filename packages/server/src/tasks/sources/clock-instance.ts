import {
  eventsOfFacts,
  foldClock,
  openSession,
  readFacts,
  runClock,
  type BoundPolicy,
  type Clock,
  type ClockEvent,
  type ClockEventWord,
  type ClockState,
  type Json,
  type Known,
} from "@bylaw/core";
import { dayAt, storedFacts, type LoadedPolicy } from "../../policy/index.ts";
import type { TimeEvent } from "../../storage/index.ts";
import type { Happening, LookAt } from "../timer-source.ts";
import { instanceParts } from "./instance-name.ts";

/** A clock of one record, folded to a moment. */
export interface ClockInstance {
  /** The release that it was opened under: a later one leaves it alone. */
  readonly policy: LoadedPolicy;
  /** That release with the figures of the day on which it was opened. */
  readonly bound: BoundPolicy;
  readonly clock: Clock;
  /** The record, as `type/id`. */
  readonly about: string;
  readonly state: ClockState;
  /** Facts that are new since the last look, to be written down. */
  readonly facts: readonly Happening[];
}

/** What is kept of the facts: what a clock's conditions and promises read, never the record. */
interface Snapshot {
  readonly release: string;
  /** The day whose figures hold, ISO 8601. */
  readonly asOf: string;
  readonly facts: Readonly<Record<string, Known>>;
}

/** The kind of event that keeps facts as they were told. */
const FACTS = "clock.facts";

/**
 * Folds a clock from what is stored: the facts as they stood when it was opened, what they have become since, and whatever
 * else its log tells. `undefined` when the record or the clock is not there, or the clock has not begun.
 */
export async function clockInstance(at: Omit<LookAt, "tasks">): Promise<ClockInstance | undefined> {
  const { services, tenant, instance, now, events } = at;
  const { document, type, id } = instanceParts(instance);
  const snapshots = events.filter(({ kind }) => kind === FACTS);
  const opened = snapshots[0]?.data as Snapshot | undefined;
  const newest = await services.policies.newest(tenant);
  const policy = opened === undefined ? newest : ((await services.policies.release(tenant, opened.release)) ?? newest);
  const clock = policy?.pack.clocks.find((each) => each.id === document);
  if (policy === undefined || clock === undefined) return undefined;
  if ((await services.store.getRecord(tenant, type, id)) === undefined) return undefined;

  const asOf = opened?.asOf ?? dayAt(policy, now);
  const bound = services.policies.bound(policy, asOf);
  const boundClock = bound.clocks.get(clock.id);
  if (boundClock === undefined) return undefined;
  const { facts } = await storedFacts(services.store, tenant, policy, [type], id);
  const supplied = readFacts(facts, policy.vocabulary, policy.context);
  const { read } = openSession(bound, supplied, { now: new Date(now).toISOString() });
  const begun = eventsOfFacts(boundClock, read);
  if (!begun.some(({ event }) => event === "started")) return undefined;

  const present = Object.fromEntries(
    runClock(boundClock, read).reads.flatMap((fact): [string, Known][] => {
      const value = read(fact);
      return typeof value === "symbol" ? [] : [[fact, value]];
    }),
  );
  const told = snapshots.map(({ data }) => (data as unknown as Snapshot).facts);
  const first = told[0] ?? present;
  const isNew = JSON.stringify(told.at(-1)) !== JSON.stringify(present);
  const changes = [
    ...snapshots.slice(1).map((event, index) => retargeted(event.at, told[index] ?? {}, told[index + 1] ?? {}, index)),
    ...(isNew && told.length > 0 ? [retargeted(now, told.at(-1) ?? {}, present, told.length)] : []),
  ];
  const log = [...begun, ...changes, ...events.flatMap(clockEvent)];
  const state = foldClock(boundClock, log, { now, read: (fact) => first[fact] ?? read(fact) });
  const kept: Snapshot = { release: policy.release.id, asOf, facts: present };
  const about = `${type}/${id}`;
  const snapshot: Happening = {
    key: `facts/${told.length}`,
    kind: FACTS,
    target: null,
    at: now,
    hearers: [],
    data: kept as unknown as Json,
  };
  return { policy, bound, clock, about, state, facts: isNew ? [snapshot] : [] };
}

/** What became other between two snapshots. A fact that is told no more stays as it was: a log has no word for that. */
function retargeted(at: number, before: Snapshot["facts"], after: Snapshot["facts"], seq: number): ClockEvent {
  const changed = Object.entries(after).filter(
    ([fact, value]) => JSON.stringify(before[fact]) !== JSON.stringify(value),
  );
  return { event: "retargeted", at, seq, facts: new Map(changed) };
}

/** The words of a log that commands write: `clock.paused`, `clock.extended` and their like. */
const commanded: readonly ClockEventWord[] = ["paused", "resumed", "extended", "reopened", "voided"];

function clockEvent({ kind, at, target, data }: TimeEvent): readonly ClockEvent[] {
  const event = commanded.find((word) => kind === `clock.${word}`);
  if (event === undefined) return [];
  const { reason, by } = data as { readonly reason?: string; readonly by?: number };
  return [
    {
      event,
      at,
      ...(target === null ? {} : { target }),
      ...(reason === undefined ? {} : { reason }),
      ...(by === undefined ? {} : { by }),
    },
  ];
}
