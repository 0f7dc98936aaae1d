import type { Locale } from "../issue/index.ts";
import type { Calendar, ExactDay } from "../schema/index.ts";
import { weekdays, type Weekday } from "../value/index.ts";

type Openings = Calendar["open"];

/** The fixed words about calendars that change. */
export interface CalendarWords {
  readonly label: (calendar: string, part: string) => string;
  readonly changed: (label: string, before: string, after: string) => string;
  readonly span: (first: string, last: string) => string;
  readonly spanned: (span: string, state: string) => string;
  /** What an exact day is. */
  readonly state: (day: ExactDay, locale: Locale) => string;
  readonly asTheWeek: string;
  readonly open: string;
  /** The hours of the week; `hoursOf` tells those that a parameter holds. */
  readonly week: (open: Openings, hoursOf: (parameter: string) => readonly string[]) => string;
  readonly makeUp: (hours: readonly string[] | undefined) => string;
  readonly part: {
    readonly hours: (from: string | undefined) => string;
    readonly makeUpHours: (from: string | undefined) => string;
    readonly announced: string;
  };
}

type Fixed = Pick<CalendarWords, "label" | "changed" | "span" | "spanned" | "asTheWeek" | "open" | "part"> & {
  readonly closed: (name: string) => string;
  readonly makeUpDay: (name: string) => string;
  readonly like: (name: string, weekday: string) => string;
  readonly special: (name: string, hours: string) => string;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly run: (first: string, last: string) => string;
  readonly comma: string;
  readonly semicolon: string;
  readonly opening: (days: string, hours: string) => string;
  /** Hours that a clause of the document holds. */
  readonly held: (hours: string) => string;
  readonly below: string;
  readonly never: string;
  readonly asWeekday: string;
};

function wordsOf(fixed: Fixed): CalendarWords {
  const hoursText = (hours: readonly string[]): string => hours.map((each) => each.replace("-", "–")).join(fixed.comma);
  return {
    ...fixed,
    state: (day, locale) => {
      const name = day.title[locale];
      if (day.closed === true) return fixed.closed(name);
      if (day.hours !== undefined) return fixed.special(name, hoursText(day.hours));
      return day.like === undefined ? fixed.makeUpDay(name) : fixed.like(name, fixed.weekdays[day.like]);
    },
    week: (open, hoursOf) => {
      if (open === undefined) return fixed.below;
      const told = open.map(({ days, hours }) =>
        fixed.opening(
          runsOf(days)
            .map(({ first, last }) =>
              first === last ? fixed.weekdays[first] : fixed.run(fixed.weekdays[first], fixed.weekdays[last]),
            )
            .join(fixed.comma),
          "parameter" in hours ? fixed.held(hoursText(hoursOf(hours.parameter))) : hoursText(hours),
        ),
      );
      return told.length === 0 ? fixed.never : told.join(fixed.semicolon);
    },
    makeUp: (hours = []) => (hours.length === 0 ? fixed.asWeekday : hoursText(hours)),
  };
}

/** Weekdays that follow each other, as first and last. */
function runsOf(days: readonly Weekday[]): readonly { readonly first: Weekday; readonly last: Weekday }[] {
  const runs: { first: Weekday; last: Weekday }[] = [];
  weekdays.forEach((weekday, at) => {
    if (!days.includes(weekday)) return;
    const run = runs.at(-1);
    if (run !== undefined && at > 0 && run.last === weekdays[at - 1]) run.last = weekday;
    else runs.push({ first: weekday, last: weekday });
  });
  return runs;
}

export const calendarChangeWords: Readonly<Record<Locale, CalendarWords>> = {
  "zh-CN": wordsOf({
    label: (calendar, part) => `${calendar} · ${part}`,
    changed: (label, before, after) => `${label}：由“${before}”改为“${after}”`,
    span: (first, last) => `${first}至${last}`,
    spanned: (span, state) => `${span}${state}`,
    asTheWeek: "按平常的每周时段",
    open: "不限",
    part: {
      hours: (from) => (from === undefined ? "每周时段" : `${from}起的每周时段`),
      makeUpHours: (from) => (from === undefined ? "补班日时段" : `${from}起的补班日时段`),
      announced: "已公布至",
    },
    closed: (name) => `放假（${name}）`,
    makeUpDay: (name) => `上班（${name}）`,
    like: (name, weekday) => `按${weekday}上班（${name}）`,
    special: (name, hours) => `${hours} 上班（${name}）`,
    weekdays: {
      monday: "周一",
      tuesday: "周二",
      wednesday: "周三",
      thursday: "周四",
      friday: "周五",
      saturday: "周六",
      sunday: "周日",
    },
    run: (first, last) => `${first}至${last}`,
    comma: "、",
    semicolon: "；",
    opening: (days, hours) => `${days} ${hours}`,
    held: (hours) => `${hours}（由条款规定）`,
    below: "沿用下层日历",
    never: "没有营业时段",
    asWeekday: "同平日",
  }),
  en: wordsOf({
    label: (calendar, part) => `${calendar}, ${part}`,
    changed: (label, before, after) => `${label}: from “${before}” to “${after}”`,
    span: (first, last) => `${first} to ${last}`,
    spanned: (span, state) => `${span}, ${state}`,
    asTheWeek: "as in every week",
    open: "without end",
    part: {
      hours: (from) => (from === undefined ? "weekly hours" : `weekly hours from ${from}`),
      makeUpHours: (from) =>
        from === undefined ? "hours of make-up workdays" : `hours of make-up workdays from ${from}`,
      announced: "announced through",
    },
    closed: (name) => `closed (${name})`,
    makeUpDay: (name) => `worked (${name})`,
    like: (name, weekday) => `worked like a ${weekday} (${name})`,
    special: (name, hours) => `open ${hours} (${name})`,
    weekdays: {
      monday: "Monday",
      tuesday: "Tuesday",
      wednesday: "Wednesday",
      thursday: "Thursday",
      friday: "Friday",
      saturday: "Saturday",
      sunday: "Sunday",
    },
    run: (first, last) => `${first} to ${last}`,
    comma: ", ",
    semicolon: "; ",
    opening: (days, hours) => `${days} ${hours}`,
    held: (hours) => `${hours} (set by a clause)`,
    below: "as the calendar below",
    never: "no open hours",
    asWeekday: "as on a weekday",
  }),
};
