import type { Locale, Text } from "../issue/index.ts";
import { formatDay, formatWeekday, parseDate } from "../value/index.ts";
import type { CountWord } from "./budget.ts";
import type { DayKind } from "./calendar-day.ts";
import type { DueAssumption, DueDay, DueTrace } from "./due-trace.ts";

interface Words {
  readonly count: Readonly<Record<CountWord, string>>;
  readonly kind: Readonly<Record<DayKind, string>>;
  readonly calendar: (layers: string, zone: string) => string;
  readonly edition: (id: string, version: string) => string;
  readonly used: (hours: string, total: string) => string;
  readonly nothing: string;
  readonly nth: (nth: number) => string;
  readonly begins: string;
  readonly paused: string;
  readonly last: string;
  readonly provisional: (through: string, first: string) => string;
  readonly assumed: (days: string) => string;
  readonly comma: string;
  readonly span: (from: string, to: string) => string;
}

const words: Readonly<Record<Locale, Words>> = {
  "zh-CN": {
    count: {
      elapsed: "按时钟昼夜连续计算",
      business: "只计营业时间",
      civilDays: "按自然日计算，起算当日不计",
      workingDays: "按工作日计算，起算当日不计",
      sameTimeWorkingDays: "按工作日计算，到期于同一时刻",
    },
    kind: { weekday: "工作日", restDay: "休息日", holiday: "放假", makeUpDay: "调休上班", specialHours: "特别时段" },
    calendar: (layers, zone) => `日历：${layers}，时区 ${zone}`,
    edition: (id, version) => `${id}（${version}版）`,
    used: (hours, total) => `${hours}，累计 ${total}`,
    nothing: "不计",
    nth: (nth) => `第 ${nth} 日`,
    begins: "视为起算当日",
    paused: "暂停，不计",
    last: "最后一日",
    provisional: (through, first) => `暂定：放假安排只公布到${through}，用到的${first}起尚未公布`,
    assumed: (days) => `按法定节日假定：${days}`,
    comma: "，",
    span: (from, to) => `${from}至${to}`,
  },
  en: {
    count: {
      elapsed: "by the clock, day and night",
      business: "opening hours only",
      civilDays: "calendar days, the day of the start left out",
      workingDays: "working days, the day of the start left out",
      sameTimeWorkingDays: "working days, to the same time of day",
    },
    kind: {
      weekday: "working day",
      restDay: "day of rest",
      holiday: "closed",
      makeUpDay: "make-up workday",
      specialHours: "special hours",
    },
    calendar: (layers, zone) => `calendar ${layers}; time zone ${zone}`,
    edition: (id, version) => `${id} (edition ${version})`,
    used: (hours, total) => `${hours}, ${total} so far`,
    nothing: "not counted",
    nth: (nth) => `day ${nth}`,
    begins: "counts as the day of the start",
    paused: "paused, not counted",
    last: "the last day",
    provisional: (through, first) =>
      `provisional: days are announced through ${through}, and ${first} is not among them`,
    assumed: (days) => `assumed by statute: ${days}`,
    comma: ", ",
    span: (from, to) => `${from} to ${to}`,
  },
};

/** The proof of a due moment in sentences: how it was counted, on which calendar, day by day, and what was assumed. */
export function tellDue(trace: DueTrace, locale: Locale): readonly string[] {
  const say = words[locale];
  return [
    say.count[trace.count],
    ...(trace.calendar === undefined ? [] : [calendarLine(trace.calendar, say)]),
    ...runsOf(trace.days).map((run) => runLine(run, trace, locale)),
    ...(trace.provisional === undefined ? [] : assumptionLines(trace.provisional, locale)),
  ];
}

function calendarLine({ layers, timeZone }: NonNullable<DueTrace["calendar"]>, say: Words): string {
  const names = layers.map(({ calendar, version }) =>
    version === undefined ? calendar : say.edition(calendar, version),
  );
  return say.calendar(names.toReversed().join(" → "), timeZone);
}

/** Days after each other that count for nothing for the same reason are one line. */
function runsOf(days: readonly DueDay[]): readonly (readonly [DueDay, ...DueDay[]])[] {
  const runs: [DueDay, ...DueDay[]][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const [head] = run ?? [];
    const isMore =
      head !== undefined &&
      counts(head) === false &&
      counts(day) === false &&
      sameReason(head, day) &&
      follows(run, day);
    if (run !== undefined && isMore) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function counts({ windows, nth }: DueDay): boolean {
  return windows !== undefined || nth !== undefined;
}

function sameReason(a: DueDay, b: DueDay): boolean {
  return a.kind === b.kind && a.title?.en === b.title?.en && a.paused === b.paused;
}

function follows(run: readonly DueDay[] | undefined, day: DueDay): boolean {
  return (parseDate(run?.at(-1)?.day ?? "") ?? 0) + 1 === parseDate(day.day);
}

function runLine(run: readonly [DueDay, ...DueDay[]], trace: DueTrace, locale: Locale): string {
  const say = words[locale];
  const [first] = run;
  const last = run.at(-1) ?? first;
  const days =
    first === last ? dayText(first.day, locale) : say.span(dayText(first.day, locale), dayText(last.day, locale));
  return [days, kindText(first.kind, first.title, locale), ...resultText(first, last, trace, say)].join(say.comma);
}

function resultText(day: DueDay, last: DueDay, trace: DueTrace, say: Words): readonly string[] {
  if (day.windows !== undefined) {
    const hours = day.windows.map(({ from, to }) => `${timeOf(from)}–${timeOf(to)}`).join(say.comma);
    return [say.used(hours, lengthText(day.total ?? 0))];
  }
  if (day.nth !== undefined) return [day.nth === 0 ? say.begins : say.nth(day.nth)];
  if (day.paused === true) return [say.paused];
  const isLast = trace.count === "civilDays" && last === trace.days.at(-1);
  return [isLast ? say.last : say.nothing];
}

function kindText(kind: DayKind, title: Text | undefined, locale: Locale): string {
  const text = words[locale].kind[kind];
  if (title === undefined || title[locale].toLowerCase().includes(text)) return title?.[locale] ?? text;
  return locale === "zh-CN" ? `${title[locale]}${text}` : `${title[locale]} (${text})`;
}

function assumptionLines(about: DueAssumption, locale: Locale): readonly string[] {
  const say = words[locale];
  const through = dayText(about.announcedThrough ?? about.first, locale);
  const names = about.assumed.map(({ day, kind, title }) => `${dayText(day, locale)} ${kindText(kind, title, locale)}`);
  return [
    say.provisional(through, dayText(about.first, locale)),
    ...(names.length === 0 ? [] : [say.assumed(names.join(say.comma))]),
  ];
}

function dayText(text: string, locale: Locale): string {
  const day = parseDate(text) ?? 0;
  return locale === "zh-CN"
    ? `${formatDay(day, locale)}${formatWeekday(day, locale)}`
    : `${formatWeekday(day, locale)} ${formatDay(day, locale)}`;
}

/** The time of day of an ISO 8601 moment, seconds only when there are any. */
function timeOf(moment: string): string {
  const time = moment.slice(11, 19);
  return time.endsWith(":00") ? time.slice(0, 5) : time;
}

/** Seconds as hours, minutes and seconds: 8:00, 0:20, 1:00:01. */
function lengthText(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`;
  return `${hours}:${String(minutes).padStart(2, "0")}${tail}`;
}
