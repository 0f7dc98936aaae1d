import type { Timer, Write } from "../storage/index.ts";
import { timerKey, timerName } from "./timer-key.ts";

/** A moment at which something is to be woken up. */
export interface WantedTimer {
  readonly target: string;
  readonly threshold: string;
  /** Epoch ms. */
  readonly dueAt: number;
}

/** Which instance's timers are meant, and when (epoch ms). */
export interface Arming {
  readonly source: string;
  readonly instance: string;
  readonly lane: string;
  readonly now: number;
}

/**
 * Brings the timers of an instance in line with the moments that it has now, in the transaction that moved them: new ones
 * are added, moved ones begin a new generation, those that nobody wants any more are cancelled. What has fired fires again
 * only at a new moment that is still to come.
 *
 * @param stored all timers of the instance
 */
export function armTimers(
  { source, instance, lane, now }: Arming,
  stored: readonly Timer[],
  wanted: readonly WantedTimer[],
): readonly Write[] {
  const known = new Map(stored.map((timer) => [timerName(timer), timer]));
  const kept = new Set(wanted.map(timerName));
  const left = stored.filter((timer) => timer.state === "armed" && !kept.has(timerName(timer)));
  return [
    ...left.map((timer) => change(timer, { state: "cancelled", updatedAt: now })),
    ...wanted.flatMap((want): readonly Write[] => {
      const timer = known.get(timerName(want));
      const { dueAt } = want;
      if (timer === undefined) {
        const times = { dueAt, wakeAt: dueAt, createdAt: now, updatedAt: now };
        const row = { source, instance, ...want, lane, version: 1, generation: 1, ...fresh, ...times };
        return [{ kind: "insert", table: "timers", row }];
      }
      if (!isToArm(timer, dueAt, now)) return [];
      const generation = timer.generation + 1;
      return [change(timer, { ...fresh, dueAt, wakeAt: dueAt, generation, updatedAt: now })];
    }),
  ];
}

const fresh = { state: "armed", attempts: 0, problem: null } as const;

function isToArm({ state, dueAt: before }: Timer, dueAt: number, now: number): boolean {
  if (state === "cancelled") return true;
  if (state === "fired") return dueAt !== before && dueAt > now;
  return dueAt !== before;
}

/** A timer taken away, if it still is as it was read. */
export function removal(timer: Timer): Write {
  return { kind: "delete", table: "timers", key: timerKey(timer), expect: timer.version };
}

/** A timer changed, if it still is as it was read. */
export function change(
  timer: Timer,
  set: Partial<Omit<Timer, "source" | "instance" | "target" | "threshold" | "version" | "createdAt">>,
): Write {
  return { kind: "update", table: "timers", key: timerKey(timer), expect: timer.version, set };
}
