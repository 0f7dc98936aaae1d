import type { ClockTargetView } from "../api/index.ts";
import type { Locale } from "../i18n/index.ts";

type Limit = NonNullable<ClockTargetView["limit"]>;
type Cause = ClockTargetView["changes"][number]["cause"];

/** Every word of the deadlines of a record. A language that leaves one out does not compile. */
export interface ClockMessages {
  readonly title: string;
  readonly left: (length: string) => string;
  readonly late: (length: string) => string;
  readonly lateDone: (length: string) => string;
  readonly paused: (reasons: string) => string;
  readonly met: (length: string) => string;
  readonly notStarted: string;
  readonly startsWith: (fact: string) => string;
  readonly unknown: (fact: string) => string;
  readonly unknownAny: string;
  readonly noDate: string;
  readonly superseded: string;
  readonly voided: string;
  readonly soonNow: (target: string) => string;
  readonly lateNow: (target: string) => string;
  readonly limit: (amount: string, unit: Limit["unit"], count: Limit["count"]) => string;
  readonly promise: string;
  readonly day: (nth: number) => string;
  readonly holiday: string;
  readonly makeUp: string;
  readonly now: (time: string) => string;
  readonly dueAt: (moment: string) => string;
  readonly dueIfResumed: (moment: string) => string;
  readonly pausedBar: string;
  readonly notCounted: string;
  readonly startDay: string;
  readonly uncounted: (reasons: readonly string[]) => string;
  readonly picture: (first: string, last: string) => string;
  readonly why: (day: string) => string;
  readonly whyThis: string;
  readonly whyOf: (target: string) => string;
  readonly release: (number: number) => string;
  readonly terms: Readonly<
    Record<"start" | "limit" | "rest" | "weekend" | "makeUp" | "pause" | "change" | "due" | "provisional", string>
  >;
  readonly startLine: (moment: string) => string;
  readonly startDayOut: string;
  readonly daysLine: (days: string, name: string, count: number, counts: boolean) => string;
  readonly weekendLine: (days: string, counts: boolean) => string;
  readonly makeUpLine: (days: string) => string;
  readonly pauseLine: (from: string, to: string, reasons: string) => string;
  readonly pauseOpen: (from: string, reasons: string) => string;
  readonly reopened: string;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly changeLine: (at: string, cause: string, after: string) => string;
  readonly provisional: string;
  readonly provisionalLine: (through: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly figureSince: (day: string) => string;
  readonly none: string;
  readonly noneHelp: string;
  readonly noRecord: string;
  readonly noRecordHelp: string;
}

const zhUnits: Readonly<Record<string, string>> = {
  minute: "分钟",
  hour: "小时",
  day: "天",
  week: "周",
  month: "个月",
  year: "年",
  workingDay: "个工作日",
};
const enUnits: Readonly<Record<string, string>> = {
  minute: "minute",
  hour: "hour",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
  workingDay: "working day",
};

const zhCn: ClockMessages = {
  title: "时限",
  left: (length) => `还剩 ${length}`,
  late: (length) => `超 ${length}`,
  lateDone: (length) => `超时 ${length}后完成`,
  paused: (reasons) => (reasons === "" ? "暂停" : `暂停 · ${reasons}`),
  met: (length) => `已达成，用时 ${length}`,
  notStarted: "尚未开始",
  startsWith: (fact) => `有了“${fact}”才开始计时`,
  unknown: (fact) => `还差“${fact}”，暂时算不出`,
  unknownAny: "资料不全，暂时算不出",
  noDate: "还没有承诺日期",
  superseded: "已由另一时限代替",
  voided: "已作废",
  soonNow: (target) => `${target}：快到时限`,
  lateNow: (target) => `${target}：已超时`,
  limit: (amount, unit, count) => {
    const text = `${amount} ${zhUnits[unit] ?? unit}`;
    if (count === "elapsed") return `${text} · 昼夜连续计`;
    if (count === "business") return `${text} · 只计办公时间`;
    if (count === "civilDays") return `${amount} 天 · 自然日`;
    return `${amount} 个工作日`;
  },
  promise: "按承诺的日期",
  day: (nth) => `第 ${nth} 天`,
  holiday: "休",
  makeUp: "班",
  now: (time) => `现在 ${time}`,
  dueAt: (moment) => `${moment} 到期`,
  dueIfResumed: (moment) => `现在恢复则 ${moment}`,
  pausedBar: "暂停",
  notCounted: "不计",
  startDay: "当天",
  uncounted: (reasons) => `${reasons.join("与")}不计`,
  picture: (first, last) => `${first}至${last}每天一列的时限图；文字说明在下面`,
  why: (day) => `为什么是 ${day}`,
  whyThis: "这个时限怎么算",
  whyOf: (target) => `看“${target}”怎么算`,
  release: (number) => `按第 ${number} 版`,
  terms: {
    start: "起算",
    limit: "时限",
    rest: "放假",
    weekend: "周末",
    makeUp: "补班",
    pause: "暂停",
    change: "改期",
    due: "到期",
    provisional: "暂定",
  },
  startLine: (moment) => `${moment} 起算`,
  startDayOut: "，当天不计，从下一天数起",
  daysLine: (days, name, count, counts) =>
    `${days} ${name}${counts ? "，按自然时间照常计入" : count === 1 ? "，不计" : `，${count} 天都不计`}`,
  weekendLine: (days, counts) => `${days}${counts ? "，照常计入" : "，不计"}`,
  makeUpLine: (days) => `${days} 补班，算工作日`,
  pauseLine: (from, to, reasons) => `${from}–${to} ${reasons}，这段时间不计`,
  pauseOpen: (from, reasons) => `${from} 起 ${reasons}，到恢复为止不计`,
  reopened: "办结后又重新开启",
  causes: {
    start: "开始计时",
    retarget: "情况变化",
    restart: "情况变化，重新计时",
    extension: "批准延期",
    calendar: "日历变更",
    migration: "制度更新",
    reopen: "重新开启",
  },
  changeLine: (at, cause, after) => `${at} ${cause}，到期改为 ${after}`,
  provisional: "暂定",
  provisionalLine: (through) => `放假安排只公布到${through}，以后公布了可能会变`,
  span: (from, to) => `${from}–${to}`,
  list: (parts) => parts.join("、"),
  figureSince: (day) => `${day}起施行`,
  none: "没有在计的时限",
  noneHelp: "这份记录还没有开始计时，或者没有适用的时限。",
  noRecord: "还没有选定记录",
  noRecordHelp: "请给出 record，例如 complaint/T-1。",
};

const plural = (amount: string, word: string): string => `${amount} ${word}${amount === "1" ? "" : "s"}`;

const en: ClockMessages = {
  title: "Deadlines",
  left: (length) => `${length} left`,
  late: (length) => `${length} late`,
  lateDone: (length) => `done ${length} late`,
  paused: (reasons) => (reasons === "" ? "paused" : `paused · ${reasons}`),
  met: (length) => `met in ${length}`,
  notStarted: "not started",
  startsWith: (fact) => `starts with: ${fact}`,
  unknown: (fact) => `cannot be told without: ${fact}`,
  unknownAny: "cannot be told yet",
  noDate: "no date has been promised",
  superseded: "replaced by another deadline",
  voided: "void",
  soonNow: (target) => `${target}: soon due`,
  lateNow: (target) => `${target}: late`,
  limit: (amount, unit, count) => {
    const text = plural(amount, enUnits[unit] ?? unit);
    if (count === "elapsed") return `${text} · day and night`;
    if (count === "business") return `${text} · office hours only`;
    if (count === "civilDays") return `${plural(amount, "calendar day")}`;
    return plural(amount, "working day");
  },
  promise: "as promised",
  day: (nth) => `day ${nth}`,
  holiday: "off",
  makeUp: "work",
  now: (time) => `now ${time}`,
  dueAt: (moment) => `due ${moment}`,
  dueIfResumed: (moment) => `if resumed now: ${moment}`,
  pausedBar: "paused",
  notCounted: "not counted",
  startDay: "first day",
  uncounted: (reasons) => `${reasons.join(" and ")} not counted`,
  picture: (first, last) => `The deadlines from ${first} to ${last}, one column a day; told in words below`,
  why: (day) => `Why ${day}`,
  whyThis: "How this deadline is counted",
  whyOf: (target) => `See how “${target}” is counted`,
  release: (number) => `by release ${number}`,
  terms: {
    start: "Start",
    limit: "Limit",
    rest: "Holiday",
    weekend: "Weekend",
    makeUp: "Make-up",
    pause: "Pause",
    change: "Moved",
    due: "Due",
    provisional: "Provisional",
  },
  startLine: (moment) => `counted from ${moment}`,
  startDayOut: "; that day is left out, the next is day 1",
  daysLine: (days, name, count, counts) =>
    `${days}, ${name}: ${counts ? "counted, because all days are" : count === 1 ? "not counted" : `${count} days not counted`}`,
  weekendLine: (days, counts) => `${days}: ${counts ? "counted" : "not counted"}`,
  makeUpLine: (days) => `${days}: a make-up workday, counted`,
  pauseLine: (from, to, reasons) => `${from} to ${to}: ${reasons}; not counted`,
  pauseOpen: (from, reasons) => `since ${from}: ${reasons}; not counted until it goes on`,
  reopened: "opened again after it was done",
  causes: {
    start: "the start",
    retarget: "the case changed",
    restart: "the case changed; counted anew",
    extension: "an extension was approved",
    calendar: "the calendar changed",
    migration: "the policy changed",
    reopen: "it was opened again",
  },
  changeLine: (at, cause, after) => `${at}: ${cause}; due ${after} since`,
  provisional: "provisional",
  provisionalLine: (through) => `holidays are announced through ${through} only; later ones may move it`,
  span: (from, to) => `${from} – ${to}`,
  list: (parts) => parts.join(", "),
  figureSince: (day) => `in force since ${day}`,
  none: "No deadline runs",
  noneHelp: "Nothing has started for this record, or no deadline applies to it.",
  noRecord: "No record is chosen yet",
  noRecordHelp: "Give a record, such as complaint/T-1.",
};

/** The words of deadlines in a language. */
export function clockMessagesFor(locale: Locale): ClockMessages {
  return locale === "en" ? en : zhCn;
}
