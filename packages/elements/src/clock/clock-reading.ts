import type { ClockTargetView } from "../api/index.ts";

/** What a clock chip says by its shape: see {@link renderClockIcon}. */
export type ClockTone = "running" | "soon" | "late" | "paused" | "met" | "waiting" | "over";

/** How a deadline reads at a moment. Lengths are milliseconds. */
export interface ClockReading {
  readonly tone: ClockTone;
  /** How much of the time is left, from 0 to 1. */
  readonly share: number;
  /** Until the due moment, or since it. */
  readonly length: number;
  /** Whether it was stopped: nothing about it changes any more. */
  readonly done: boolean;
}

/**
 * How a target reads at a moment, epoch ms, that may be later than the one at which the server was asked: what has passed
 * since then has passed, whether or not anybody asked again.
 */
export function readTarget(target: ClockTargetView, now: number): ClockReading {
  const { status } = target;
  const [start, due, stoppedAt] = [momentOf(target.start), momentOf(target.due), momentOf(target.stoppedAt)];
  const done = stoppedAt !== undefined;
  const still = { share: 0, length: 0, done };
  if (status === "unknown" || status === "notStarted") return { ...still, tone: "waiting" };
  if (status === "superseded" || status === "voided") return { ...still, tone: "over" };
  if (status === "met") return { ...still, tone: "met", length: (stoppedAt ?? now) - (start ?? stoppedAt ?? now) };
  if (status === "paused") return { ...still, tone: "paused", length: target.remaining?.wall ?? 0 };
  if (due === undefined) return { ...still, tone: "running", share: 1 };
  if (status === "breached" || now > due) {
    return { ...still, tone: "late", length: Math.max(0, (stoppedAt ?? now) - due) };
  }
  const soonAt = momentOf(target.soonAt);
  const isSoon = target.warned || (soonAt !== undefined && now >= soonAt);
  const whole = due - (start ?? due);
  return { tone: isSoon ? "soon" : "running", share: whole <= 0 ? 0 : (due - now) / whole, length: due - now, done };
}

function momentOf(text: string | null): number | undefined {
  return text === null ? undefined : Date.parse(text);
}
