import { randomUUID } from "node:crypto";
import type { Store, Timer, Write } from "../storage/index.ts";
import { armTimers, type WantedTimer } from "./arm-timers.ts";
import type { TimerHandler } from "./timer-handler.ts";
import { createTimerWorker, TIMERS, type TimerWorker, type TimerWorkerOptions } from "./timer-worker.ts";

/** 2026-01-05 09:00 in Shanghai, epoch ms. */
export const MORNING = 1_767_574_800_000;
export const MINUTE = 60_000;
export const DAY: number = 24 * 60 * MINUTE;

/** Arms timers of one instance of the source `test`, as the command that moved them would. */
export async function arm(
  store: Store,
  instance: string,
  wanted: readonly WantedTimer[],
  { now = MORNING, tenant = "t1" }: { readonly now?: number; readonly tenant?: string } = {},
): Promise<void> {
  const { items } = await store.listTimers(tenant, { source: "test", instance });
  const writes = armTimers({ source: "test", instance, lane: TIMERS, now }, items, wanted);
  const result = await store.commit({ tenant, writes });
  if (!result.ok) throw new TypeError("somebody else armed it");
}

/** Arms one timer each of many instances: due `step` milliseconds after another, in the order of their numbers. */
export async function armMany(store: Store, count: number, first: number, step: number): Promise<void> {
  for (let at = 0; at < count; at += 1000) {
    const writes = Array.from({ length: Math.min(1000, count - at) }, (_, index) => {
      const instance = `i${String(at + index).padStart(6, "0")}`;
      const wanted = [{ target: "target", threshold: "due", dueAt: first + (at + index) * step }];
      return armTimers({ source: "test", instance, lane: TIMERS, now: first }, [], wanted);
    });
    await store.commit({ tenant: "t1", writes: writes.flat() });
  }
}

/** A handler that writes one record each time it is called, under a new id: a second time would be seen. */
export const recordFiring: TimerHandler = async ({ timer, now, lateBy }) => ({ writes: [firing(timer, now, lateBy)] });

export function firing(timer: Timer, now: number, lateBy: number): Write {
  const { instance, threshold, generation, dueAt } = timer;
  const data = { instance, threshold, generation, dueAt, lateBy };
  const times = { at: now, createdAt: now, updatedAt: now };
  return {
    kind: "insert",
    table: "records",
    row: { type: "firing", id: randomUUID(), version: 1, subject: null, data, ...times },
  };
}

/** What was fired. */
export interface Firing {
  readonly instance: string;
  readonly threshold: string;
  readonly generation: number;
  readonly dueAt: number;
  readonly lateBy: number;
}

export async function firings(store: Store, tenant = "t1"): Promise<readonly Firing[]> {
  const found: Firing[] = [];
  for await (const batch of store.scanRecords(tenant, "firing")) {
    found.push(...batch.map(({ data }) => data as unknown as Firing));
  }
  return found;
}

/** A worker with the handler of the source `test`. */
export function workerOn(
  store: Store,
  now: () => number,
  handler: TimerHandler = recordFiring,
  more: Partial<TimerWorkerOptions> = {},
): TimerWorker {
  return createTimerWorker({ store, handlers: new Map([["test", handler]]), now, ...more });
}
