import { hasDays, isWorkingDay, workingDayUntil, type DaySpan, type DueCalendar } from "../calendar/index.ts";
import type { Row } from "../fact/index.ts";
import type { ReadFact } from "../rule/index.ts";
import { dayOf, formatDate, formatDateTime, startOfDay, unknown } from "../value/index.ts";
import type { BoundCadence } from "./bound-cadence.ts";
import type { CadencePeriod, PeriodReason, PeriodStatus } from "./cadence-run.ts";
import { handedInBy, placeRecords, recordsIn, type PlacedRecord } from "./count-records.ts";
import { graceDeadline } from "./grace-deadline.ts";
import { leadBefore } from "./lead-days.ts";
import { owedPeriods, type OwedPeriod } from "./owed-periods.ts";
import { periodSpans } from "./period-spans.ts";
import { readPerson, readPersons } from "./recipients.ts";
import { spellsOf, type CadenceVersion, type Spell } from "./spells.ts";

/** What a cadence is asked with, beside the facts. Days are day numbers. */
export interface CadenceOptions {
  /** The subject's records of the collection; `undefined` when nobody has told. */
  readonly records: readonly Row[] | undefined;
  /** Periods that touch the days from here to the day before `to`. */
  readonly from: number;
  readonly to: number;
  /** The day on which it is looked at: a period that ended before it cannot be filled any more. */
  readonly today: number;
  /** The moment on that day, epoch ms; its beginning when left out. */
  readonly now?: number;
  /** What held before: the cadence and the facts that are asked with hold since the day after the last of these. */
  readonly earlier?: readonly CadenceVersion[];
}

/** How the periods of a cadence stand. */
export interface CadenceRun {
  /** By duty in the order of the document, the earliest first. */
  readonly periods: readonly CadencePeriod[];
  /** Facts that would settle what is undetermined. */
  readonly missing: readonly string[];
}

/**
 * Works out in which periods something was owed, and how each stands.
 *
 * A period is done when enough records that count lie in it, and missed once it has ended, with its grace, without them: what
 * comes later does not repair it, and what came too many does not help the next. One without a working day is waived.
 *
 * What the facts say today holds for all days that `earlier` leaves open; a duty that changed in the course of a period holds
 * it in part, and the cadence says what becomes of that.
 */
export function runCadence(cadence: BoundCadence, read: ReadFact, options: CadenceOptions): CadenceRun {
  const since = dayRead(cadence.since, read, cadence) ?? Number.NEGATIVE_INFINITY;
  const versions = [...(options.earlier ?? []), { through: Number.POSITIVE_INFINITY, cadence, read }];
  const { spells, missing } = spellsOf(versions, since);
  const anchor = dayRead(cadence.anchor, read, cadence);
  const isOpen = options.records === undefined && spells.length > 0;
  const order = new Map(cadence.duties.map(({ id }, at) => [id, at]));
  const periods = spells.flatMap((spell) => spellPeriods(spell, anchor, options));
  return {
    periods: periods.toSorted((a, b) =>
      cadence.owed === "each" && a.duty !== b.duty
        ? (order.get(a.duty) ?? 0) - (order.get(b.duty) ?? 0)
        : compare(a.first, b.first) || compare(a.last, b.last),
    ),
    missing: isOpen ? [...missing, cadence.done.of] : missing,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function spellPeriods(spell: Spell, anchor: number | undefined, options: CadenceOptions): readonly CadencePeriod[] {
  const { cadence, owed, read } = spell;
  const { timeZone } = cadence.calendar;
  const records = placeRecords(options.records ?? [], cadence.done, owed.duty.counts, read, timeZone);
  return owedPeriods(spell, records, anchor, options).map((period) => toPeriod(period, records, spell, options));
}

function toPeriod(
  period: OwedPeriod,
  placed: readonly PlacedRecord[],
  spell: Spell,
  options: CadenceOptions,
): CadencePeriod {
  const { cadence, owed, read } = spell;
  const { duty, times } = owed;
  const { calendar } = cadence;
  const { timeZone } = calendar;
  const deadline = graceDeadline(period.end, duty.grace, calendar);
  const startOf = (day: number): number => startOfDay(day, timeZone);
  const timing = { ended: startOf(period.end), deadline, hasGrace: duty.grace !== undefined, startOf };
  const records = handedInBy(recordsIn(placed, period.takes ?? period), cadence.done, timing);
  const counted = records.filter(({ counts }) => counts === true).length;
  const possible = records.filter(({ counts }) => counts !== false).length;
  const chance = lastChanceOf(period, calendar);
  const now = options.now ?? startOf(options.today);
  const stands = standing({ period, spell, counted, possible, chance, deadline, now, options });
  const isOwed = stands.status !== "exempt" && stands.status !== "waived";
  const tooMany = overMost(spell, placed, period);
  const exemption = typeof owed.exempt === "object" ? owed.exempt : undefined;
  return {
    cadence: cadence.id,
    duty: duty.id,
    title: duty.title,
    clauses: exemption === undefined ? duty.clauses : exemption.clauses,
    times,
    first: formatDate(period.first),
    last: formatDate(period.end - 1),
    ...stands,
    ...(exemption === undefined ? {} : { exemption: exemption.title }),
    required: isOwed ? period.required : 0,
    counted,
    ...(tooMany > 0 ? { tooMany } : {}),
    records: records.map(({ trace }) => trace),
    ...(isOwed && chance.day !== undefined ? { lastChance: formatDate(chance.day) } : {}),
    ...(isOwed && chance.at !== undefined ? { lastChanceAt: formatDateTime(chance.at, timeZone) } : {}),
    ...(isOwed && duty.remind !== undefined
      ? { remindOn: formatDate(leadBefore(period.end - 1, duty.remind, calendar)) }
      : {}),
    deadline: formatDateTime(deadline, timeZone),
    owner: readPerson(duty.owner, read),
    ...(stands.status === "missed" ? readPersons(duty.missed, read) : {}),
    ...(chance.isProvisional ? { provisional: true } : {}),
    considered: owed.considered,
  };
}

interface Facts {
  readonly period: OwedPeriod;
  readonly spell: Spell;
  readonly counted: number;
  readonly possible: number;
  readonly chance: LastChance;
  readonly deadline: number;
  readonly now: number;
  readonly options: CadenceOptions;
}

function standing(about: Facts): { readonly status: PeriodStatus; readonly reason?: PeriodReason } {
  const { period, spell, counted, possible, chance, deadline, now, options } = about;
  const { owed, cadence } = spell;
  if (typeof owed.exempt === "object") return { status: "exempt", reason: "exemption" };
  if (period.required === 0) return { status: "exempt", reason: "partial" };
  if (hasDays(cadence.calendar) && chance.day === undefined) return { status: "waived", reason: "noWorkingDay" };
  if (owed.holds === unknown || owed.exempt === unknown) return { status: "undetermined", reason: "dutyUnknown" };
  if (counted >= period.required) return { status: "done" };
  if (now < startOfDay(period.first, cadence.calendar.timeZone)) return { status: "upcoming" };
  if (options.records === undefined || possible >= period.required) {
    return { status: "undetermined", reason: "recordsUnknown" };
  }
  return { status: now >= deadline ? "missed" : "due" };
}

interface LastChance {
  /** The last working day; the last day where nobody knows of working days. */
  readonly day?: number;
  /** Its close. */
  readonly at?: number;
  readonly isProvisional: boolean;
}

function lastChanceOf({ first, end }: DaySpan, calendar: DueCalendar): LastChance {
  if (!hasDays(calendar)) return { day: end - 1, isProvisional: false };
  const found = workingDayUntil(end - 1, calendar);
  const day = found !== undefined && found >= first ? found : undefined;
  let isProvisional = false;
  for (let each = day ?? first; each < end; each += 1) {
    if (calendar.dayAt(each).unannounced !== undefined) isProvisional = true;
  }
  const at = day === undefined || !isWorkingDay(day, calendar) ? undefined : calendar.dayAt(day).windows.at(-1)?.to;
  return { ...(day === undefined ? {} : { day }), ...(at === undefined ? {} : { at }), isProvisional };
}

/** How many more were done than the cap allows, in the period of the cap that the last day lies in. */
function overMost({ owed, cadence }: Spell, placed: readonly PlacedRecord[], period: OwedPeriod): number {
  const most = owed.duty.atMost;
  if (most === undefined) return 0;
  const layout = { per: most.per, shift: "none", calendar: cadence.calendar } as const;
  const [span] = periodSpans(layout, period.end - 1, period.end);
  const counted = span === undefined ? [] : recordsIn(placed, span).filter(({ counts }) => counts === true);
  return Math.max(0, counted.length - most.times);
}

function dayRead(fact: string | undefined, read: ReadFact, { render, calendar }: BoundCadence): number | undefined {
  if (fact === undefined) return undefined;
  const value = read(fact);
  if (typeof value !== "number") return undefined;
  // A date is written as its day; a moment as more.
  const json = render.factToJson(fact, value);
  return typeof json === "string" && json.length > 10 ? dayOf(value, calendar.timeZone) : value;
}
