import type { DaySpan } from "../calendar/index.ts";
import type { OperatorSet, ReadFact } from "../rule/index.ts";
import type { Known } from "../value/index.ts";

/** A record of a collection: its fields by name. A field that is missing and has no default is not there. */
export type Row = ReadonlyMap<string, Known>;

/** The days on which people work, as far as they are known. */
export interface WorkCalendar {
  /** `undefined` for a day of which the calendar says nothing. @param day since 1970-01-01 */
  isWorkingDay(day: number): boolean | undefined;
}

/** What an expression is evaluated against. */
export interface ExpressionEnv {
  readonly read: ReadFact;
  /** The records supplied under a plural name; `undefined` when nobody has told. */
  rows(collection: string): readonly Row[] | undefined;
  /** The day that is asked about. */
  readonly today: number;
  readonly timeZone: string;
  /** Without one, what is counted in working days is unknown. */
  readonly calendar?: WorkCalendar;
  /** The days of the period that a metric is computed for, and of the one before. */
  readonly period?: (which: "this" | "previous") => DaySpan | undefined;
  /** The standard ones when left out. */
  readonly operators?: OperatorSet;
}
