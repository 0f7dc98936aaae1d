import { noticeWrites } from "../notices/index.ts";
import type { Services } from "../services.ts";
import type { Write } from "../storage/index.ts";
import type { DueTimer, Fired, TimerHandler } from "../timers/index.ts";
import { reconcileTasks } from "./reconcile-tasks.ts";
import { eventOf, eventWrites } from "./time-event.ts";
import type { Happening, TimerSource } from "./timer-source.ts";

/** The one moment of an instance at which it is looked at again. */
export const NEXT = { target: "instance", threshold: "next" } as const;

/** What looking needs of the server. */
export type LookServices = Pick<Services, "store" | "policies" | "directory" | "newId">;

/** Looks at an instance of a source when its timer is due, and writes down what follows from that. */
export function lookHandler(source: TimerSource, services: LookServices): TimerHandler {
  return async function look(due: DueTimer): Promise<Fired> {
    const { tenant, timer, now } = due;
    const { instance } = timer;
    const { store } = services;
    const events = await store.listEvents(tenant, source.id, instance);
    const tasks = await store.tasksOf(tenant, source.id, instance);
    const found = await source.look({ services, tenant, instance, now, events, tasks });
    const place = { source: source.id, instance, now };
    // What the tasks were about is gone.
    if (found === undefined) {
      return { writes: reconcileTasks(place, tasks, { about: "", tasks: [], done: new Set() }) };
    }
    const known = new Set(events.map(({ id }) => id));
    const fresh = found.happenings
      .map((happening) => ({ happening, event: eventOf(source.id, instance, happening, now) }))
      .filter(({ event }) => !known.has(event.id));
    const notices = await Promise.all(fresh.map(({ happening }) => noticesOf(services, tenant, happening, now)));
    const writes: readonly Write[] = [
      ...fresh.flatMap(({ event }) => eventWrites(event)),
      ...reconcileTasks(place, tasks, found),
      ...notices.flat(),
    ];
    return found.wakeAt === undefined ? { writes } : { next: found.wakeAt, writes };
  };
}

async function noticesOf(
  services: LookServices,
  tenant: string,
  { kind, at, hearers, persons = [], tellAt, told }: Happening,
  now: number,
): Promise<readonly Write[]> {
  if (told === undefined) return [];
  return noticeWrites(
    services,
    tenant,
    { kind, at, hearers, persons, tellAt: Math.max(now, tellAt ?? now), told },
    now,
  );
}
