import { tellMigration, type ClockMigration, type Json } from "@bylaw/core";
import type { Actor } from "../commands/index.ts";
import { dayAt, type LoadedPolicy } from "../policy/index.ts";
import type { TimeEvent, Write } from "../storage/index.ts";
import { TIMERS, wakeTimer } from "../timers/index.ts";
import { NEXT, type LookServices } from "./look-handler.ts";
import { clockInstance, instanceParts, movesData, type ClockInstance, type Edition } from "./sources/index.ts";
import { eventOf } from "./time-event.ts";

/** Which open clocks are to run under a release, and who says so. */
export interface MigrationAsked {
  readonly services: LookServices;
  readonly tenant: string;
  readonly actor: Actor;
  readonly release: LoadedPolicy;
  /** Instances as the store names them. */
  readonly instances: readonly string[];
  readonly note: string;
}

/** One clock tried on the release. */
export interface TriedInstance {
  readonly instance: string;
  /** As it would stand. */
  readonly after: ClockInstance;
  readonly moves: ClockMigration;
}

/** What the release makes of open clocks. */
export interface MigrationTried {
  readonly tried: readonly TriedInstance[];
  /** What carrying it out would write; nothing for those that fail. */
  readonly writes: readonly Write[];
  /** How many clocks that would change. */
  readonly migrated: number;
}

/**
 * Tries a release on open clocks, with the figures of today and the calendars of the newest release: everything is folded as
 * it would be once the event is in the log. Closed targets stay as they were judged.
 */
export async function tryMigration(asked: MigrationAsked): Promise<MigrationTried> {
  const found = await Promise.all(asked.instances.map((instance) => tryInstance(asked, instance)));
  const { actor, release, note } = asked;
  const done = found.flatMap((each) => each ?? []);
  const writes = done.flatMap((each) => each.writes);
  const migrated = done.filter((each) => each.writes.length > 0).length;
  const payload = { release: release.release.id, clocks: migrated, note };
  const entry = { ...actor, action: "clock/migrate", target: `release/${release.release.id}`, payload };
  return { tried: done, migrated, writes: migrated === 0 ? [] : [...writes, { kind: "audit", entry }] };
}

async function tryInstance(
  { services, tenant, actor, release, note }: MigrationAsked,
  instance: string,
): Promise<(TriedInstance & { readonly writes: readonly Write[] }) | undefined> {
  const { document } = instanceParts(instance);
  const events = await services.store.listEvents(tenant, "clock", instance);
  const look = { services, tenant, instance, now: actor.at };
  const before = await clockInstance({ ...look, events });
  if (before === undefined || before.policy.release.id === release.release.id) return undefined;
  // A release without the clock lets it run out as it began.
  if (!release.pack.clocks.some(({ id }) => id === document)) return undefined;
  const news = before.news.map((each) => eventOf("clock", instance, each, actor.at));
  const newest = (await services.policies.newest(tenant)) ?? release;
  const { id } = release.release;
  const to: Edition = { release: id, asOf: dayAt(release, actor.at), calendars: newest.release.id };
  const event = (data: Json): TimeEvent => {
    const key = `command/${events.length}/0`;
    const happening = { key, kind: "clock.policyMigrated", target: null, at: actor.at, hearers: [], data };
    return eventOf("clock", instance, happening, actor.at, actor.person);
  };
  const after = await clockInstance({ ...look, events: [...events, ...news, event({ to: { ...to } })] });
  if (after === undefined) return undefined;
  const moves = tellMigration([{ id: instance, before: before.state, after: after.state }]);
  const told = [...news, event({ to: { ...to }, note, ...movesData(moves) })];
  const writes: readonly Write[] = [
    ...told.map((row): Write => ({ kind: "insert", table: "events", row })),
    wakeTimer({ source: "clock", instance, ...NEXT }, TIMERS, actor.at, actor.at),
  ];
  return { instance, after, moves, writes: moves.failed.length > 0 ? [] : writes };
}
