import type { Keys, Write } from "../storage/index.ts";

/**
 * Sets a timer to a moment whatever it was set to before, as the next generation: whoever is firing the one before loses.
 * Needs no reading first, so that it never stands in the way of what is written with it.
 */
export function wakeTimer(key: Keys["timers"], lane: string, dueAt: number, now: number): Write {
  const fresh = { state: "armed", attempts: 0, problem: null } as const;
  const times = { dueAt, wakeAt: dueAt, createdAt: now, updatedAt: now };
  return { kind: "put", table: "timers", row: { ...key, lane, version: 1, generation: 1, ...fresh, ...times } };
}
