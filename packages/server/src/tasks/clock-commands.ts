import { BylawError, issue, type Json } from "@bylaw/core";
import type { Actor } from "../commands/index.ts";
import { subjectTypeOf, type LoadedPolicy } from "../policy/index.ts";
import { recordKind } from "../records/index.ts";
import type { TimeEvent, Write } from "../storage/index.ts";
import { TIMERS, wakeTimer } from "../timers/index.ts";
import { NEXT, type LookServices } from "./look-handler.ts";
import { ASKED, clockInstance, instanceName, REFUSED, type ClockInstance } from "./sources/index.ts";
import { eventOf } from "./time-event.ts";
import type { Happening } from "./timer-source.ts";

/** A clock of a record, and who does something to it. */
export interface ClockPlace {
  readonly services: LookServices;
  readonly tenant: string;
  readonly actor: Actor;
  readonly type: string;
  readonly id: string;
  readonly clock: string;
}

/** What is done to a clock. */
export type ClockOrder =
  | {
      readonly order: "pause" | "resume";
      readonly reason: string;
      readonly target?: string | undefined;
      readonly note?: string | undefined;
      /** Epoch ms; now when left out. */
      readonly at?: number | undefined;
    }
  | { readonly order: "reopen" | "void"; readonly target?: string | undefined; readonly note: string }
  | { readonly order: "askExtension"; readonly target: string; readonly by: number; readonly note: string }
  | {
      readonly order: "decideExtension";
      readonly target: string;
      readonly approve: boolean;
      readonly note?: string | undefined;
    };

/** A clock as it is now, and what is written. */
export interface ChangedClock {
  readonly instance: ClockInstance;
  readonly writes: readonly Write[];
}

/**
 * Tells a clock's log what happened to it. Everything is judged by folding the log with the new event: what the fold
 * refuses is refused, and what changes nothing as well.
 *
 * @issues `server/unknown-record-type`, `server/unknown-record`, `server/unknown-clock`, `server/clock-not-begun`,
 *   `server/clock-unchanged`, `server/event-to-come`, `server/no-extension-asked`, `server/extension-asked`,
 *   `server/own-extension`, `clock/unknown-target`, `clock/unknown-reason`, `clock/not-reopened`, `clock/not-extended`
 */
export async function commandClock(place: ClockPlace, order: ClockOrder): Promise<ChangedClock> {
  const { services, tenant, actor, clock } = place;
  const instance = await openInstance(place);
  const events = await services.store.listEvents(tenant, "clock", instance);
  const look = { services, tenant, instance, now: actor.at };
  const before = await clockInstance({ ...look, events });
  if (before === undefined) throw new BylawError([issue("server/clock-not-begun", { clock })]);
  const news = before.news.map((each) => eventOf("clock", instance, each, actor.at));
  const happenings = happeningsOf(order, before, actor);
  const told = happenings.map((each, nth) =>
    // Two who command at once want the same name: the second one decides anew.
    eventOf("clock", instance, { ...each, key: `command/${events.length}/${nth}` }, actor.at, actor.person),
  );
  const after = await clockInstance({ ...look, events: [...events, ...news, ...tried(told, order)] });
  if (after === undefined) throw new BylawError([issue("server/clock-not-begun", { clock })]);
  checkFollowed(after, before, order, told, clock);
  const final = await clockInstance({ ...look, events: [...events, ...news, ...told] });
  const payload = payloadOf(order);
  const written = [...news, ...told].map((row): Write => ({ kind: "insert", table: "events", row }));
  const entry = { ...actor, action: `clock/${actions[order.order]}`, target: instance, payload };
  return {
    instance: final ?? after,
    writes: [
      ...written,
      wakeTimer({ source: "clock", instance, ...NEXT }, TIMERS, actor.at, actor.at),
      { kind: "audit", entry },
    ],
  };
}

const actions: Readonly<Record<ClockOrder["order"], string>> = {
  pause: "pause",
  resume: "resume",
  reopen: "reopen",
  void: "void",
  askExtension: "ask-extension",
  decideExtension: "decide-extension",
};

/** @issues `server/unknown-record-type`, `server/unknown-record`, `server/unknown-clock` */
async function openInstance({ services, tenant, clock, ...record }: ClockPlace): Promise<string> {
  const { id } = record;
  const policy = await services.policies.load(tenant);
  const { type } = recordKind(policy, record.type);
  if ((await services.store.getRecord(tenant, type, id)) === undefined)
    throw new BylawError([issue("server/unknown-record", { type, id })]);
  const known = clocksOf(policy, type);
  if (!known.includes(clock))
    throw new BylawError([issue("server/unknown-clock", { type, clock, known: known.join(", ") || "—" })]);
  return instanceName(clock, type, id);
}

function clocksOf(policy: LoadedPolicy, type: string): readonly string[] {
  return policy.pack.clocks.map(({ id }) => id).filter((id) => subjectTypeOf(policy, id) === type);
}

function happeningsOf(order: ClockOrder, before: ClockInstance, { at, person }: Actor): readonly Happening[] {
  const { target = null, note } = order;
  const said = note === undefined ? {} : { note };
  const happening = (kind: string, data: Json, more: Partial<Happening> = {}): Happening => ({
    key: "",
    kind,
    target,
    at,
    hearers: [],
    data,
    ...more,
  });
  switch (order.order) {
    case "pause":
    case "resume": {
      const moment = order.at ?? at;
      if (moment > at) {
        const given = new Date(moment).toISOString();
        throw new BylawError([issue("server/event-to-come", { at: given }, { document: "body", pointer: "/at" })]);
      }
      const kind = order.order === "pause" ? "clock.paused" : "clock.resumed";
      return [happening(kind, { reason: order.reason, ...said }, { at: moment })];
    }
    case "reopen":
      // The fact that stopped it may be told anew one day; its log keeps when that was.
      return [...stopsOf(before, target), happening("clock.reopened", said)];
    case "void":
      return [happening("clock.voided", said)];
    case "askExtension": {
      const asked = before.asked.get(order.target);
      if (asked !== undefined) throw new BylawError([issue("server/extension-asked", { person: asked.askedBy })]);
      return [happening(ASKED, { by: order.by, ...said })];
    }
    case "decideExtension": {
      const asked = before.asked.get(order.target);
      if (asked === undefined) throw new BylawError([issue("server/no-extension-asked", { target: order.target })]);
      if (asked.askedBy === person) throw new BylawError([issue("server/own-extension", {})]);
      const { by, askedBy } = asked;
      return [happening(order.approve ? "clock.extended" : REFUSED, { by, askedBy, ...said })];
    }
  }
}

function stopsOf({ state }: ClockInstance, target: string | null): readonly Happening[] {
  return state.targets.flatMap(({ id, stoppedAt, start }) =>
    stoppedAt === undefined || start === undefined || (target !== null && target !== id)
      ? []
      : [{ key: "", kind: "clock.stopped", target: id, at: stoppedAt, hearers: [] }],
  );
}

/** What is asked for is tried as if it were granted, so that nobody waits for what can never be. */
function tried(told: readonly TimeEvent[], order: ClockOrder): readonly TimeEvent[] {
  return order.order === "askExtension" ? told.map((event) => ({ ...event, kind: "clock.extended" })) : told;
}

function checkFollowed(
  after: ClockInstance,
  before: ClockInstance,
  order: ClockOrder,
  told: readonly TimeEvent[],
  clock: string,
): void {
  const earlier = new Set(before.state.refused.map((each) => JSON.stringify([each.event.event, each.event.at])));
  const moments = new Set(told.map(({ at }) => at));
  const refused = after.state.refused.filter(
    ({ event }) => moments.has(event.at) && !earlier.has(JSON.stringify([event.event, event.at])),
  );
  const [first, ...rest] = refused.map((each) => each.issue);
  if (first !== undefined) throw new BylawError([first, ...rest]);
  if (order.order === "decideExtension" && !order.approve) return;
  if (JSON.stringify(before.state.targets) === JSON.stringify(after.state.targets))
    throw new BylawError([issue("server/clock-unchanged", { clock })]);
}

/** What the audit log keeps: all but the words, which may speak of a person. */
function payloadOf(order: ClockOrder): Json {
  const { order: _, note: __, ...rest } = order;
  return { ...rest } as Json;
}
