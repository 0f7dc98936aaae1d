import {
  eventsOfFacts,
  foldClock,
  openSession,
  readFacts,
  runClock,
  tellMigration,
  type BoundClock,
  type BoundPolicy,
  type Clock,
  type ClockEvent,
  type ClockState,
  type Json,
  type Known,
  type FoldOptions,
} from "@bylaw/core";
import { heeding } from "../../overrides/index.ts";
import { dayAt, storedFacts, type LoadedPolicy } from "../../policy/index.ts";
import type { Happening, LookAt } from "../timer-source.ts";
import {
  clockOn,
  editionName,
  editionOf,
  loadEdition,
  nextEdition,
  type Edition,
  type LoadedEdition,
} from "./clock-edition.ts";
import { clockEvent, factChanges, FACTS, type Snapshot } from "./clock-log.ts";
import { askedExtensions, type AskedExtension } from "./asked-extensions.ts";
import { overrideTurns } from "./duty-subject.ts";
import { instanceParts } from "./instance-name.ts";

/** A clock of one record, folded to a moment. */
export interface ClockInstance {
  /** The release that it was opened under, or migrated to: a later one leaves it alone. */
  readonly policy: LoadedPolicy;
  /** That release with the figures of the day on which that was, and the days of the newest calendars. */
  readonly bound: BoundPolicy;
  readonly clock: Clock;
  /** The record, as `type/id`. */
  readonly about: string;
  readonly state: ClockState;
  /** More time that somebody has asked for and nobody has decided on, by target. */
  readonly asked: ReadonlyMap<string, AskedExtension>;
  /** What is new since the last look and is to be written down: facts, and other days to count on. */
  readonly news: readonly Happening[];
  /** When exceptions about the record or its subject begin or are over, epoch ms; those to come. */
  readonly turns: readonly number[];
}

/**
 * Folds a clock from what is stored: the facts as they stood when it was opened, what they have become since, and whatever
 * else its log tells. Calendars of a later release count from the moment at which that was recorded. `undefined` when the
 * record or the clock is not there, or the clock has not begun.
 */
export async function clockInstance(at: Omit<LookAt, "tasks">): Promise<ClockInstance | undefined> {
  const { services, tenant, instance, now, events } = at;
  const { document, type, id } = instanceParts(instance);
  const newest = await services.policies.newest(tenant);
  if (newest === undefined || (await services.store.getRecord(tenant, type, id)) === undefined) return undefined;
  const editions = await editionsOf(at, newest);
  const [opened] = editions;
  const current = editions.at(-1);
  if (opened === undefined || current === undefined) return undefined;
  const clock = current.policy.pack.clocks.find((each) => each.id === document);
  const first = clockOn(opened, document);
  const last = clockOn(current, document);
  if (clock === undefined || first === undefined || last === undefined) return undefined;

  const { read, present, turns } = await presentFacts(at, current, last);
  const begun = eventsOfFacts(last, read);
  if (!begun.some(({ event }) => event === "started")) return undefined;
  const snapshots = events.filter(({ kind }) => kind === FACTS);
  const told = snapshots.map(({ data }) => (data as unknown as Snapshot).facts);
  const log = [...begun, ...factChanges(snapshots, present, now), ...events.flatMap(clockEvent)];
  const before = told[0] ?? present;
  const known = new Map(editions.map((edition) => [editionName(edition), clockOn(edition, document)]));
  const options = { now, read: (fact: string) => before[fact] ?? read(fact), edition: (to: string) => known.get(to) };
  const fold = (more: readonly ClockEvent[]): ClockState => foldClock(first, [...log, ...more], options);

  const next = await nextEdition(services.policies, tenant, current, newest);
  const changed = next && (await loadEdition(services.policies, tenant, next));
  const days = changed && clockOn(changed, document);
  const about = `${type}/${id}`;
  const asked = askedExtensions(events);
  const news: Happening[] = [];
  if (JSON.stringify(told.at(-1)) !== JSON.stringify(present)) news.push(factsNews(told.length, now, opened, present));
  if (changed === undefined || days === undefined)
    return { policy: current.policy, bound: current.bound, clock, about, state: fold([]), asked, news, turns };

  known.set(editionName(changed), days);
  // Whatever was told of the case before stays as it was counted then.
  const moment = Math.max(
    newest.release.recordedAt,
    ...events
      .filter(({ kind }) => kind !== FACTS)
      .flatMap(clockEvent)
      .map((event) => event.at),
  );
  const change: ClockEvent = { event: "calendarChanged", at: Math.min(now, moment), to: editionName(changed) };
  const state = fold([change]);
  const moves = tellMigration([{ id: about, before: fold([]), after: state }]);
  const isOpen = moves.unchanged + moves.moved.length + moves.confirmed.length > 0;
  if (isOpen && told.length > 0) news.push(daysNews(change.at, changed, moves));
  return { policy: changed.policy, bound: changed.bound, clock, about, state, asked, news, turns };
}

/** The edition that a clock was opened on, and all that it was changed to, in their order. */
async function editionsOf(
  { services, tenant, now, events }: Omit<LookAt, "tasks">,
  newest: LoadedPolicy,
): Promise<readonly LoadedEdition[]> {
  const told = events.find(({ kind }) => kind === FACTS)?.data as Snapshot | undefined;
  const today = dayAt(newest, now);
  const { release, asOf } = told ?? { release: newest.release.id, asOf: today };
  const opened: Edition = { release, asOf, calendars: release };
  const changes = events.flatMap((event) => editionOf(event) ?? []);
  const loaded = await Promise.all([opened, ...changes].map((each) => loadEdition(services.policies, tenant, each)));
  return loaded.flatMap((each) => each ?? []);
}

async function presentFacts(
  { services, tenant, instance, now }: Omit<LookAt, "tasks">,
  { policy, bound }: LoadedEdition,
  clock: BoundClock,
): Promise<{
  readonly read: FoldOptions["read"];
  readonly present: Snapshot["facts"];
  readonly turns: readonly number[];
}> {
  const { type, id } = instanceParts(instance);
  const { facts, overrides } = await storedFacts(services.store, tenant, policy, [type], id);
  const supplied = readFacts(facts, policy.vocabulary, policy.context);
  // An edition stays that of the day on which the clock was opened; exceptions come and go by the present day.
  const { read } = openSession(heeding(bound, overrides, dayAt(policy, now)), supplied, {
    now: new Date(now).toISOString(),
  });
  const present = runClock(clock, read).reads.flatMap((fact): [string, Known][] => {
    const value = read(fact);
    return typeof value === "symbol" ? [] : [[fact, value]];
  });
  return { read, present: Object.fromEntries(present), turns: overrideTurns(overrides, policy, now) };
}

function factsNews(nth: number, at: number, { release, asOf }: Edition, facts: Snapshot["facts"]): Happening {
  const kept: Snapshot = { release, asOf, facts };
  return { key: `facts/${nth}`, kind: FACTS, target: null, at, hearers: [], data: kept as unknown as Json };
}

function daysNews(at: number, edition: Edition, moves: ReturnType<typeof tellMigration>): Happening {
  const { release, asOf, calendars } = edition;
  return {
    key: `calendar/${calendars}`,
    kind: "clock.calendarChanged",
    target: null,
    at,
    hearers: [],
    data: { to: { release, asOf, calendars }, ...movesData(moves) },
  };
}

/** Which targets moved by a change, as an event keeps it. Moments are epoch ms. */
export function movesData({
  moved,
  breached,
  confirmed,
}: ReturnType<typeof tellMigration>): Readonly<Record<string, Json>> {
  const late = new Set(breached.map(({ target }) => target));
  const before = new Set(moved.map(({ target }) => target));
  const all = [...moved, ...breached.filter(({ target }) => !before.has(target))];
  return {
    moved: all.map(({ target, before: was, after }) => ({
      target,
      before: was ?? null,
      after: after ?? null,
      breached: late.has(target),
    })),
    confirmed: confirmed.map(({ target }) => target),
  };
}
