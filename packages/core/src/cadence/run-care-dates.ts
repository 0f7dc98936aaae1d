import { hasDays, type DueCalendar } from "../calendar/index.ts";
import type { Row } from "../fact/index.ts";
import type { Text } from "../issue/index.ts";
import { conditionFacts, evaluateCondition, type BoundCondition, type ReadFact } from "../rule/index.ts";
import { dayOf, formatDate, formatDateTime, startOfDay, toCivilDate, unknown, type Truth } from "../value/index.ts";
import type { BoundCareDates, BoundOccasion } from "./bound-care-dates.ts";
import type { PeriodRecord } from "./cadence-run.ts";
import { placeRecords, recordsIn } from "./count-records.ts";
import { leadAfter, leadBefore } from "./lead-days.ts";
import { yearlyDays, type KeptDay, type YearlyDay } from "./occasion-days.ts";
import { afterQuietHours } from "./quiet-hours.ts";
import { readPerson, readPersons } from "./recipients.ts";

/** What care dates are asked with. Days are day numbers. */
export interface CareOptions {
  /** The facts as they stand on a day: how long a customer has been one differs from day to day. */
  readonly readOn: (day: number) => ReadFact;
  /** The subject's records by collection; `undefined` when nobody has told. */
  readonly recordsOf: (collection: string) => readonly Row[] | undefined;
  /** Occasions whose days lie from here to the day before `to`. */
  readonly from: number;
  readonly to: number;
  /** The day on which it is looked at. */
  readonly today: number;
}

/** `open`: the task has appeared, and it can be done. What the records do not tell is undetermined. */
export type CareStatus = "upcoming" | "open" | "done" | "missed" | "undetermined";

/** One occasion of one year that calls for something, with its proof. Days are ISO 8601. */
export interface CareTask {
  readonly careDates: string;
  readonly occasion: string;
  readonly title: Text;
  readonly clauses: readonly string[];
  /** The named day, where it is one. */
  readonly name?: string;
  readonly nameTitle?: Text;
  /** The day on which it is kept. */
  readonly day: string;
  /** Its own day, when it is kept on another one. */
  readonly moved?: string;
  readonly task: string;
  readonly taskTitle: Text;
  /** A role or a person; `null` while nobody knows who. */
  readonly owner: string | null;
  readonly form?: string;
  /** When the task appears: days before, outside the quiet hours. */
  readonly appearsAt: string;
  /** The days on which it counts, both included. */
  readonly first: string;
  readonly last: string;
  readonly status: CareStatus;
  readonly records: readonly PeriodRecord[];
  readonly notify?: readonly string[];
  readonly escalate?: readonly string[];
  /** It rests on days that nobody has announced yet. */
  readonly provisional?: true;
}

/** Why somebody is left out: it is not for them, they did not agree, or nobody knows. */
export interface CareLeftOut {
  readonly occasion: string;
  /** Absent when it is the day itself that nobody knows. */
  readonly day?: string;
  readonly reason: "notMeant" | "noConsent" | "unknown";
  /** Facts that would settle it. */
  readonly missing: readonly string[];
}

export interface CareRun {
  /** The earliest day first. */
  readonly tasks: readonly CareTask[];
  readonly leftOut: readonly CareLeftOut[];
}

/** Works out which occasions of a subject lie in a run of days, and how each stands. */
export function runCareDates(care: BoundCareDates, options: CareOptions): CareRun {
  const runs = care.occasions.map((occasion) => runOccasion(occasion, care, options));
  const inOrder = runs.flatMap(({ tasks }) => tasks).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { tasks: inOrder, leftOut: runs.flatMap(({ leftOut }) => leftOut) };
}

interface OccasionDay extends KeptDay {
  readonly name?: string;
  readonly title?: Text;
}

function runOccasion(occasion: BoundOccasion, care: BoundCareDates, options: CareOptions): CareRun {
  const days = daysOf(occasion, care, options);
  if ("missing" in days) {
    const { missing } = days;
    return { tasks: [], leftOut: [{ occasion: occasion.id, reason: "unknown", missing }] };
  }
  const tasks: CareTask[] = [];
  const leftOut: CareLeftOut[] = [];
  for (const day of days.days) {
    const read = options.readOn(day.kept);
    const meant = judge(occasion.when, read);
    const agreed = judge(occasion.consent, read);
    if (meant === true && agreed === true) {
      tasks.push(toTask(day, occasion, care, read, options));
      continue;
    }
    const missing = [...openFacts(occasion.when, read), ...openFacts(occasion.consent, read)];
    const reason = meant === false ? "notMeant" : agreed === false ? "noConsent" : "unknown";
    leftOut.push({
      occasion: occasion.id,
      day: formatDate(day.kept),
      reason,
      missing: reason === "unknown" ? [...new Set(missing)] : [],
    });
  }
  return { tasks, leftOut };
}

function judge(condition: BoundCondition | undefined, read: ReadFact): Truth {
  return condition === undefined ? true : evaluateCondition(condition, read);
}

function openFacts(condition: BoundCondition | undefined, read: ReadFact): readonly string[] {
  return condition === undefined ? [] : conditionFacts(condition).filter((fact) => read(fact) === unknown);
}

function daysOf(
  { on, shift }: BoundOccasion,
  { calendar, render }: BoundCareDates,
  { from, to, today, readOn }: CareOptions,
): { readonly days: readonly OccasionDay[] } | { readonly missing: readonly string[] } {
  const span = { from, to };
  if (on.kind === "named") {
    const days = on.days.flatMap(({ id, title, yearly }) =>
      yearlyDays(yearly, span, shift, calendar).map((each): OccasionDay => ({ ...each, name: id, title })),
    );
    return { days };
  }
  const read = readOn(today);
  const yearly = yearlyOf(on, read, (fact, value) => {
    const json = render.factToJson(fact, value);
    return typeof json === "string" && json.length > 10 ? dayOf(value, calendar.timeZone) : value;
  });
  if (yearly !== undefined) return { days: yearlyDays(yearly, span, shift, calendar) };
  const facts = on.kind === "lunarBirthday" ? [on.month, on.day] : [on.fact];
  return { missing: facts.filter((fact) => read(fact) === unknown) };
}

/** The day that facts tell; `undefined` while they do not tell it. */
function yearlyOf(
  on: Exclude<BoundOccasion["on"], { readonly kind: "named" }>,
  read: ReadFact,
  toDayNumber: (fact: string, value: number) => number,
): YearlyDay | undefined {
  if (on.kind === "lunarBirthday") {
    const [month, day] = [read(on.month), read(on.day)];
    if (typeof month !== "number" || typeof day !== "number") return undefined;
    if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
    return { kind: "lunar", month, day, isLeap: on.leap !== undefined && read(on.leap) === true };
  }
  const value = read(on.fact);
  const leapDay = on.kind === "birthday" ? on.leapDay : "feb28";
  if (typeof value === "number") {
    // A plain date: whoever was born then has the same day in every time zone.
    const { year, month, dayOfMonth } = toCivilDate(toDayNumber(on.fact, value));
    return { kind: "solar", month, day: dayOfMonth, leapDay, afterYear: year };
  }
  if (typeof value !== "string") return undefined;
  const [month = 1, day = 1] = value.split("-").map(Number);
  return { kind: "solar", month, day, leapDay };
}

function toTask(
  { day, kept, name, title }: OccasionDay,
  occasion: BoundOccasion,
  care: BoundCareDates,
  read: ReadFact,
  { recordsOf, today }: CareOptions,
): CareTask {
  const { calendar, quiet } = care;
  const { timeZone } = calendar;
  const { task } = occasion;
  const first = leadBefore(kept, occasion.early, calendar);
  const last = leadAfter(kept, occasion.late, calendar);
  const appears = leadBefore(kept, occasion.prepare, calendar);
  const rows = recordsOf(occasion.done.of);
  const placed = placeRecords(rows ?? [], occasion.done, undefined, read, timeZone);
  const records = recordsIn(placed, { first, end: last + 1 });
  const status = statusOf(
    { first, last, appears, today },
    rows === undefined,
    records.map(({ counts }) => counts),
  );
  return {
    careDates: care.id,
    occasion: occasion.id,
    title: occasion.title,
    clauses: occasion.clauses,
    ...(name === undefined || title === undefined ? {} : { name, nameTitle: title }),
    day: formatDate(kept),
    ...(kept === day ? {} : { moved: formatDate(day) }),
    task: task.id,
    taskTitle: task.title,
    owner: readPerson(task.owner, read),
    ...(task.form === undefined ? {} : { form: task.form }),
    appearsAt: formatDateTime(afterQuietHours(startOfDay(appears, timeZone), quiet, timeZone), timeZone),
    first: formatDate(first),
    last: formatDate(last),
    status,
    records: records.map(({ trace }) => trace),
    ...(status === "missed" ? readPersons(occasion.missed, read) : {}),
    ...(restsOnUnannounced(occasion, Math.min(appears, first, day), Math.max(last, day), calendar)
      ? { provisional: true }
      : {}),
  };
}

interface CareDays {
  readonly first: number;
  readonly last: number;
  readonly appears: number;
  readonly today: number;
}

function statusOf({ first, last, appears, today }: CareDays, isUntold: boolean, counts: readonly Truth[]): CareStatus {
  if (counts.includes(true)) return "done";
  if (today < Math.min(appears, first)) return "upcoming";
  if (isUntold || counts.includes(unknown)) return "undetermined";
  return today > last ? "missed" : "open";
}

/** Whether the answer would be another one if days were announced: only where working days have a say in it. */
function restsOnUnannounced(
  { shift, prepare, early, late }: BoundOccasion,
  first: number,
  last: number,
  calendar: DueCalendar,
): boolean {
  const counts = [prepare, early, late].some(({ days, count }) => days > 0 && count === "workingDays");
  if (!hasDays(calendar) || (shift === "none" && !counts)) return false;
  for (let day = first; day <= last; day += 1) if (calendar.dayAt(day).unannounced !== undefined) return true;
  return false;
}
