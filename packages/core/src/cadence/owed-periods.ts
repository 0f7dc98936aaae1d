import type { DaySpan } from "../calendar/index.ts";
import type { PlacedRecord } from "./count-records.ts";
import { longestGap, periodSpans } from "./period-spans.ts";
import { shiftDay } from "./shift-day.ts";
import type { Spell } from "./spells.ts";

/** A period of a duty and how often the duty must be done in it; 0 for one that holds it only in part. */
export interface OwedPeriod extends DaySpan {
  readonly required: number;
  /** The duty did not hold throughout. */
  readonly isPartial: boolean;
  /** The days on which what was done belongs to it, when they are not all of its own. */
  readonly takes?: DaySpan;
}

/** The periods of a spell that touch the days from `from` to the day before `to`. */
export function owedPeriods(
  spell: Spell,
  records: readonly PlacedRecord[],
  anchor: number | undefined,
  { from, to }: { readonly from: number; readonly to: number },
): readonly OwedPeriod[] {
  return spell.cadence.periods === "rolling"
    ? gaps(spell, records, from, Math.min(to, spell.end))
    : wholePeriods(spell, anchor, Math.max(from, spell.first), Math.min(to, spell.end));
}

function wholePeriods(
  { first, end, owed, cadence }: Spell,
  anchor: number | undefined,
  from: number,
  to: number,
): readonly OwedPeriod[] {
  const { shift, calendar } = cadence;
  const { per, times } = owed.times;
  return periodSpans({ per, anchor, shift, calendar }, from, to).map((span): OwedPeriod => {
    const held = Math.min(end, span.end) - Math.max(first, span.first);
    const isPartial = held < span.end - span.first;
    if (!isPartial) return { ...span, required: times, isPartial };
    const endsEarly = end < span.end;
    if (cadence.partialPeriod === "prorated") {
      const required = Math.floor((times * held) / (span.end - span.first));
      // Nobody can be asked for anything after the duty has ended.
      return { ...span, end: Math.min(end, span.end), required, isPartial };
    }
    return { ...span, required: cadence.partialPeriod === "immediate" && !endsEarly ? times : 0, isPartial };
  });
}

/**
 * The gaps of a rolling count: each begins with the oldest of the last times that are asked for, and ends when the length has
 * passed, or with the time that completes it. One that ran out begins anew on the day it ran out: what comes later does not
 * repair it. Without a first day the count begins with the first record before `from`, else with `from`.
 */
function gaps(
  { first, owed, cadence }: Spell,
  records: readonly PlacedRecord[],
  from: number,
  to: number,
): readonly OwedPeriod[] {
  const { per, times } = owed.times;
  const { shift, calendar } = cadence;
  const counting = records.filter(({ counts, day }) => counts !== false && day >= first);
  const start = Number.isFinite(first) ? first - 1 : Math.min(counting[0]?.day ?? from - 1, from - 1);
  const days = counting.map(({ day }) => day).filter((day) => day > start);
  const found: OwedPeriod[] = [];
  // The last times, the oldest first; before the beginning, the day before it stands for all of them.
  let last = Array.from({ length: times }, () => start);
  let at = 0;
  for (let oldest = start; oldest + 1 < to; oldest = last[0] ?? to) {
    const due = Math.max(shiftDay(oldest + longestGap[per], shift, calendar), oldest + 1);
    const next = days[at];
    const isDone = next !== undefined && next <= due;
    last = isDone ? [...last.slice(1), next] : last.map(() => due);
    if (isDone) at += 1;
    // Several on one day, and the first of several, leave the gap as it is.
    if (last[0] === oldest || due < from) continue;
    const takes = isDone ? { first: oldest + 1, end: next + 1 } : undefined;
    const gap = { first: oldest + 1, end: due + 1, required: times, isPartial: false };
    found.push({ ...gap, ...(takes === undefined ? {} : { takes }) });
  }
  return found;
}
