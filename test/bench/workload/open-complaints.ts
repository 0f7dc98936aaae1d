import type { BoundClock, ClockEvent } from "../../../packages/core/src/clock/index.ts";
import { foldClock } from "../../../packages/core/src/clock/index.ts";
import { unknown, type Known, type Value } from "../../../packages/core/src/value/index.ts";
import { random } from "./random.ts";

const minute = 60_000;
/** 2026-11-20 12:00 in Shanghai, epoch ms: when the clocks are read. */
const readAt = Date.UTC(2026, 10, 20, 4);

/** A complaint that is still open: what was known when it came, and its log. */
export interface OpenComplaint {
  readonly severity: string;
  readonly log: readonly ClockEvent[];
}

/** Complaints of the last twenty days. Every second has been answered, every fifth turned out to be a major one. */
export function openComplaints(count: number): readonly OpenComplaint[] {
  const next = random(31);
  const major: ReadonlyMap<string, Known> = new Map([["complaint.severity", "major"]]);
  return Array.from({ length: count }, (): OpenComplaint => {
    const at = readAt - 1 - next(20 * 24 * 60) * minute;
    const later = (days: number): number => Math.min(readAt, at + next(days * 24 * 60) * minute);
    const log: ClockEvent[] = [{ event: "started", at }];
    if (next(2) === 0) log.push({ event: "stopped", target: "firstResponse", at: later(2) });
    if (next(5) === 0) log.push({ event: "retargeted", facts: major, at: later(4) });
    return { severity: next(10) === 0 ? "major" : "general", log };
  });
}

/** When the next deadline of a complaint falls due, epoch ms; infinite when none is open. */
export function nextDue(clock: BoundClock, { severity, log }: OpenComplaint): number {
  const read = (fact: string): Value => (fact === "complaint.severity" ? severity : unknown);
  let next = Number.POSITIVE_INFINITY;
  for (const { status, due } of foldClock(clock, log, { now: readAt, read }).targets) {
    if (due !== undefined && due < next && (status === "running" || status === "breached")) next = due;
  }
  return next;
}
