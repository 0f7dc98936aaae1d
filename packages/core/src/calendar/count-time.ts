import type { BoundCalendar } from "./bound-calendar.ts";
import type { TimeSpan } from "./calendar-day.ts";
import type { Counting, DueStep } from "./counted.ts";
import { daysFrom, exhausted, firstDayAt } from "./open-days.ts";
import { withoutPauses } from "./pauses.ts";

/** The moment `length` ms after `start` by the clock, without the pauses. */
export function countElapsed(start: number, length: number, pauses: readonly TimeSpan[]): Counting {
  const pieces = withoutPauses({ from: start, to: Number.POSITIVE_INFINITY }, pauses);
  let rest = length;
  for (const { from, to } of pieces) {
    if (to - from >= rest) return { due: from + rest, steps: [] };
    rest -= to - from;
  }
  return { due: start + length, steps: [] };
}

/**
 * The earliest moment at which the calendar has been open for `length` ms since `start`, without the pauses: a budget that
 * ends at closing time is due then, and not when business opens again.
 *
 * @issues `calendar/exhausted`
 */
export function countBusiness(
  start: number,
  length: number,
  calendar: BoundCalendar,
  pauses: readonly TimeSpan[],
): Counting {
  const steps: DueStep[] = [];
  let rest = length;
  for (const day of daysFrom(firstDayAt(start, calendar), calendar)) {
    const used: TimeSpan[] = [];
    for (const window of day.windows) {
      for (const { from, to } of withoutPauses({ from: Math.max(start, window.from), to: window.to }, pauses)) {
        const taken = Math.min(rest, to - from);
        used.push({ from, to: from + taken });
        rest -= taken;
        if (rest <= 0) return { due: from + taken, steps: [...steps, { day, pieces: used }] };
      }
    }
    steps.push({ day, pieces: used });
  }
  return { issue: exhausted(calendar, start) };
}
