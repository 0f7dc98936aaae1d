import { tellDue } from "../calendar/index.ts";
import type { Locale } from "../issue/index.ts";
import { formatMoment, parseDateTime } from "../value/index.ts";
import type { ChangeCause } from "./clock-state.ts";
import type { ClockTimeline } from "./clock-timeline.ts";

interface Words {
  readonly start: (moment: string) => string;
  readonly limit: (amount: string, unit: string) => string;
  readonly due: (moment: string) => string;
  readonly resumed: (moment: string) => string;
  readonly none: string;
  readonly paused: (from: string, to: string, reasons: string) => string;
  readonly since: (from: string, reasons: string) => string;
  readonly reopened: string;
  readonly causes: Readonly<Record<ChangeCause, string>>;
  readonly change: (at: string, cause: string, after: string) => string;
  readonly comma: string;
  readonly units: Readonly<Record<string, string>>;
}

const words: Readonly<Record<Locale, Words>> = {
  "zh-CN": {
    start: (moment) => `从${moment}起算`,
    limit: (amount, unit) => `时限 ${amount} ${unit}`,
    due: (moment) => `应于${moment}前完成`,
    resumed: (moment) => `暂停中；若现在恢复，应于${moment}前完成`,
    none: "尚无承诺的期限",
    paused: (from, to, reasons) => `${from}至${to}暂停（${reasons}），不计时`,
    since: (from, reasons) => `${from}起暂停（${reasons}），不计时`,
    reopened: "已办结，后重新开启",
    causes: {
      start: "开始计时",
      retarget: "情况变化",
      restart: "情况变化，重新计时",
      extension: "批准延期",
      calendar: "日历变更",
      migration: "制度更新",
      reopen: "重新开启",
    },
    change: (at, cause, after) => `${at}${cause}，期限改为${after}`,
    comma: "、",
    units: { minute: "分钟", hour: "小时", day: "天", week: "周", month: "个月", year: "年", workingDay: "个工作日" },
  },
  en: {
    start: (moment) => `counted from ${moment}`,
    limit: (amount, unit) => `a limit of ${amount} ${unit}`,
    due: (moment) => `due by ${moment}`,
    resumed: (moment) => `standing still; if it went on now, due by ${moment}`,
    none: "nobody has promised a date yet",
    paused: (from, to, reasons) => `stood still from ${from} to ${to} (${reasons})`,
    since: (from, reasons) => `standing still since ${from} (${reasons})`,
    reopened: "done, and opened again",
    causes: {
      start: "the start",
      retarget: "a change of the case",
      restart: "a change of the case, counted anew",
      extension: "an approved extension",
      calendar: "a change of the calendar",
      migration: "a new release of the policy",
      reopen: "opening again",
    },
    change: (at, cause, after) => `since ${at}, by ${cause}: ${after}`,
    comma: ", ",
    units: {
      minute: "min",
      hour: "h",
      day: "days",
      week: "weeks",
      month: "months",
      year: "years",
      workingDay: "working days",
    },
  },
};

/** Why a target is due when it is, in sentences: start, limit, the days that counted, pauses, changes, the due moment. */
export function tellTimeline(timeline: ClockTimeline, locale: Locale): readonly string[] {
  const say = words[locale];
  const { timeZone, start, budget, counting, pauses, changes, due } = timeline;
  const show = (text: string): string => formatMoment(parseDateTime(text, timeZone) ?? 0, locale, timeZone);
  return [
    say.start(show(start)),
    ...(budget === undefined ? [] : [say.limit(String(budget.amount), say.units[budget.unit] ?? budget.unit)]),
    ...(counting === undefined ? [] : tellDue(counting, locale)),
    ...pauses.map(({ from, to, reasons }) => {
      const why = reasons.length === 0 ? say.reopened : reasons.map(({ title }) => title[locale]).join(say.comma);
      return to === undefined ? say.since(show(from), why) : say.paused(show(from), show(to), why);
    }),
    ...changes
      .filter(({ after }) => after !== undefined)
      .map(({ at, cause, after }) => say.change(show(at), say.causes[cause], show(after ?? at))),
    due === undefined ? say.none : timeline.ifResumed === true ? say.resumed(show(due)) : say.due(show(due)),
  ];
}
