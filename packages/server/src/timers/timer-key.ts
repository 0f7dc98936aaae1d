import type { Keys, Timer } from "../storage/index.ts";

/** What names a timer, out of more. */
export function timerKey({ source, instance, target, threshold }: Keys["timers"]): Keys["timers"] {
  return { source, instance, target, threshold };
}

/** A timer's names as one text that is no other's. */
export function timerName(key: Pick<Timer, "target" | "threshold">): string {
  return JSON.stringify([key.target, key.threshold]);
}
