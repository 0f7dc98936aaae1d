import type { DaySpan } from "../calendar/index.ts";
import type { Row } from "../fact/index.ts";
import { allTruths, evaluateCondition, traceTruth, type BoundCondition, type ReadFact } from "../rule/index.ts";
import { dayOf, formatDate, formatDateTime, unknown, type Truth } from "../value/index.ts";
import type { BoundDone } from "./bound-cadence.ts";
import type { PeriodRecord } from "./cadence-run.ts";

/** A record that is placed on a day, and whether it shows that something was done. */
export interface PlacedRecord {
  readonly day: number;
  readonly counts: Truth;
  readonly row: Row;
  readonly trace: PeriodRecord;
}

/** The records that have a day, the earliest first, each judged by what the cadence and the duty accept. */
export function placeRecords(
  rows: readonly Row[],
  done: BoundDone,
  accepts: BoundCondition | undefined,
  read: ReadFact,
  timeZone: string,
): readonly PlacedRecord[] {
  return rows
    .flatMap((row): readonly (PlacedRecord & { readonly at: number })[] => {
      const at = row.get(done.at);
      if (typeof at !== "number") return [];
      const readIn: ReadFact = (fact) => row.get(fact) ?? (done.fields.has(fact) ? unknown : read(fact));
      const shows = done.where === undefined ? true : evaluateCondition(done.where, readIn);
      const fits = accepts === undefined ? true : evaluateCondition(accepts, readIn);
      const counts = allTruths([shows, fits]);
      const because = shows === false ? "where" : fits === false ? "notAccepted" : undefined;
      const trace: PeriodRecord = {
        id: idOf(row, done.id),
        at: done.isMoment ? formatDateTime(at, timeZone) : formatDate(at),
        counts: traceTruth(counts),
        ...(because === undefined ? {} : { because }),
      };
      return [{ at, day: done.isMoment ? dayOf(at, timeZone) : at, counts, row, trace }];
    })
    .toSorted((a, b) => a.at - b.at || (a.trace.id < b.trace.id ? -1 : 1));
}

/** Those that lie in a span of days. */
export function recordsIn(records: readonly PlacedRecord[], { first, end }: DaySpan): readonly PlacedRecord[] {
  return records.filter(({ day }) => day >= first && day < end);
}

/**
 * The records of a period in the light of when they were handed in: after the period has ended is noted, after the deadline
 * counts for nothing. Without a grace only the day counts on which it was done.
 *
 * @param ended the first moment after the period
 */
export function handedInBy(
  records: readonly PlacedRecord[],
  { handedIn }: BoundDone,
  { ended, deadline, hasGrace, startOf }: HandingIn,
): readonly PlacedRecord[] {
  if (handedIn === undefined) return records;
  return records.map((record) => {
    const value = record.row.get(handedIn.field);
    if (typeof value !== "number") {
      return hasGrace && record.counts === true
        ? { ...record, counts: unknown, trace: { ...record.trace, counts: "unknown" } }
        : record;
    }
    const moment = handedIn.isMoment ? value : startOf(value);
    if (moment < ended) return record;
    const late = hasGrace && moment > deadline;
    const trace: PeriodRecord = {
      ...record.trace,
      filedLate: true,
      ...(late && record.counts !== false ? { counts: false, because: "late" as const } : {}),
    };
    return { ...record, trace, counts: late ? false : record.counts };
  });
}

/** When a period ended and until when it could be handed in, epoch ms. */
export interface HandingIn {
  readonly ended: number;
  readonly deadline: number;
  readonly hasGrace: boolean;
  readonly startOf: (day: number) => number;
}

/** A record that has no id goes without one. */
function idOf(row: Row, field: string): string {
  const id = row.get(field);
  return typeof id === "string" || typeof id === "number" ? String(id) : "";
}
