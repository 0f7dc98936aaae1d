import type { Locale, Text } from "../issue/index.ts";
import { formatCadence, formatDay, formatWeekday, parseDate } from "../value/index.ts";
import type { CadencePeriod, ConsideredDuty, PeriodReason, PeriodRecord, PeriodStatus } from "./cadence-run.ts";

interface Words {
  readonly status: Readonly<Record<PeriodStatus, string>>;
  readonly reason: Readonly<Record<PeriodReason, string>>;
  readonly because: Readonly<Record<NonNullable<PeriodRecord["because"]>, string>>;
  readonly span: (first: string, last: string) => string;
  readonly head: (span: string, title: string, status: string) => string;
  readonly owed: (times: string, required: number, counted: number) => string;
  readonly tooMany: (count: number) => string;
  readonly lastChance: (day: string, time: string) => string;
  readonly remind: (day: string) => string;
  readonly record: (day: string, id: string, why: string) => string;
  readonly counts: string;
  readonly unsure: string;
  readonly filedLate: string;
  readonly densest: (title: string) => string;
  readonly other: (title: string, times: string) => string;
  readonly mayHold: (title: string) => string;
  readonly clause: (id: string) => string;
  readonly provisional: string;
  readonly joint: string;
}

const words: Readonly<Record<Locale, Words>> = {
  "zh-CN": {
    status: {
      upcoming: "尚未开始",
      due: "待完成",
      done: "已完成",
      missed: "未完成",
      waived: "免除",
      exempt: "不适用",
      undetermined: "尚不能判定",
    },
    reason: {
      partial: "该要求未覆盖整个周期",
      noWorkingDay: "周期内没有工作日",
      exemption: "属于例外情形",
      dutyUnknown: "资料不全，不能确定是否适用",
      recordsUnknown: "记录不全，不能确定是否完成",
    },
    because: { where: "不算有效联系", notAccepted: "该方式不予认可", late: "提交过期" },
    span: (first, last) => `${first}至${last}`,
    head: (span, title, status) => `${span}，${title}：${status}`,
    owed: (times, required, counted) => `要求${times}，本周期应${required}次，已计${counted}次`,
    tooMany: (count) => `超出上限${count}次`,
    lastChance: (day, time) => `最后机会：${day}${time}`,
    remind: (day) => `${day}提醒`,
    record: (day, id, why) => `${day}，${id}：${why}`,
    counts: "计入",
    unsure: "资料不全，不能确定是否计入",
    filedLate: "周期结束后才提交",
    densest: (title) => `几项要求并存时取最密的一项：${title}`,
    other: (title, times) => `另有${title}（${times}），已包含在内`,
    mayHold: (title) => `是否适用“${title}”尚不清楚`,
    clause: (id) => `〔${id}〕`,
    provisional: "暂定：所依据的放假安排尚未公布",
    joint: "，",
  },
  en: {
    status: {
      upcoming: "not yet begun",
      due: "to be done",
      done: "done",
      missed: "missed",
      waived: "waived",
      exempt: "not owed",
      undetermined: "cannot be told yet",
    },
    reason: {
      partial: "it did not hold throughout the period",
      noWorkingDay: "the period has no working day",
      exemption: "an exemption applies",
      dutyUnknown: "not enough is known to tell whether it is owed",
      recordsUnknown: "the records do not tell whether it was done",
    },
    because: { where: "no contact was made", notAccepted: "this form is not accepted", late: "handed in too late" },
    span: (first, last) => `${first} to ${last}`,
    head: (span, title, status) => `${span}, ${title}: ${status}`,
    owed: (times, required, counted) => `asked for: ${times}; ${required} in this period, ${counted} counted`,
    tooMany: (count) => `${count} more than the cap allows`,
    lastChance: (day, time) => `last chance: ${day}${time === "" ? "" : `, ${time}`}`,
    remind: (day) => `called to mind on ${day}`,
    record: (day, id, why) => `${day}, ${id}: ${why}`,
    counts: "counts",
    unsure: "not enough is known to tell whether it counts",
    filedLate: "handed in after the period had ended",
    densest: (title) => `of several duties the densest holds: ${title}`,
    other: (title, times) => `${title} (${times}) is met with it`,
    mayHold: (title) => `whether “${title}” holds is not known`,
    clause: (id) => `[${id}]`,
    provisional: "provisional: it rests on days that have not been announced",
    joint: ", ",
  },
};

/** A period in sentences: how it stands, and under it why; each with the clause that it rests on. */
export function tellPeriod(period: CadencePeriod, locale: Locale): readonly string[] {
  const say = words[locale];
  const { first, last, status, reason, exemption, times, required, counted, remindOn } = period;
  const span = first === last ? dayText(first, locale) : say.span(dayText(first, locale), dayText(last, locale));
  const state = [say.status[status], ...(reason === undefined ? [] : [reasonText(reason, exemption, locale)])];
  const clauses = period.clauses.map((id) => say.clause(id)).join("");
  const isOpen = status === "due" || status === "upcoming";
  return [
    [say.head(span, period.title[locale], state.join(say.joint)), clauses].join(locale === "en" ? " " : ""),
    ...(required === 0 ? [] : [say.owed(formatCadence(times, locale), required, counted)]),
    ...(period.tooMany === undefined ? [] : [say.tooMany(period.tooMany)]),
    ...period.records.map((record) => recordText(record, locale)),
    ...(isOpen && period.lastChance !== undefined
      ? [say.lastChance(dayWithWeekday(period.lastChance, locale), timeOf(period.lastChanceAt))]
      : []),
    ...(isOpen && remindOn !== undefined ? [say.remind(dayText(remindOn, locale))] : []),
    ...consideredTexts(period, locale),
    ...(period.provisional === true ? [say.provisional] : []),
  ];
}

function reasonText(reason: PeriodReason, exemption: Text | undefined, locale: Locale): string {
  return reason === "exemption" && exemption !== undefined ? exemption[locale] : words[locale].reason[reason];
}

function recordText({ id, at, counts, because, filedLate }: PeriodRecord, locale: Locale): string {
  const say = words[locale];
  const verdict = because === undefined ? (counts === "unknown" ? say.unsure : say.counts) : say.because[because];
  const why = [verdict, ...(filedLate === true && because !== "late" ? [say.filedLate] : [])].join(say.joint);
  return say.record(dayText(at.slice(0, 10), locale), id, why);
}

/** Why it is this duty and no other; nothing when there was no choice. */
function consideredTexts({ duty, title, considered }: CadencePeriod, locale: Locale): readonly string[] {
  const say = words[locale];
  const others = considered.filter((each) => each.duty !== duty && each.holds !== false);
  const held = others.filter(
    (each): each is ConsideredDuty & Required<Pick<ConsideredDuty, "times">> =>
      each.holds === true && each.times !== undefined,
  );
  const open = others.filter(({ holds }) => holds === "unknown");
  return [
    ...(held.length === 0 ? [] : [say.densest(title[locale])]),
    ...held.map((each) => say.other(each.title[locale], formatCadence(each.times, locale))),
    ...open.map((each) => say.mayHold(each.title[locale])),
  ];
}

/** The time of day of an ISO 8601 moment. */
function timeOf(moment: string | undefined): string {
  return moment === undefined ? "" : ` ${moment.slice(11, 16)}`.trimStart();
}

function dayWithWeekday(text: string, locale: Locale): string {
  const day = parseDate(text) ?? 0;
  return locale === "zh-CN"
    ? `${formatDay(day, locale)}${formatWeekday(day, locale)} `
    : `${formatWeekday(day, locale)} ${formatDay(day, locale)}`;
}

function dayText(text: string, locale: Locale): string {
  return formatDay(parseDate(text) ?? 0, locale);
}
