import { parseDate, tellCare, type Locale, type PlannedVisits, type VisitToMake } from "@bylaw/core";

type Reason = PlannedVisits["overflow"][number]["reason"];

const words = {
  "zh-CN": {
    load: (load: number, capacity: number) => `${load}/${capacity}`,
    visit: (title: string, chance: string) => `${title}，最后机会 ${chance}`,
    overflow: "排不下的",
    later: "可以晚些再访的",
    care: "关怀",
    open: "尚不能判定的",
    missing: (facts: string) => `缺 ${facts}`,
    nothing: "这段时间没有要安排的拜访",
    reason: {
      passed: "已过最后机会",
      noWorkingDay: "期间没有工作日",
      full: "可排的日子都已排满",
      later: "可以等到计划之后",
    } satisfies Record<Reason, string>,
    weekday: ["周日", "周一", "周二", "周三", "周四", "周五", "周六"],
  },
  en: {
    load: (load: number, capacity: number) => `${load} of ${capacity}`,
    visit: (title: string, chance: string) => `${title}, last chance ${chance}`,
    overflow: "No room for",
    later: "Can wait",
    care: "Care",
    open: "Cannot be told yet",
    missing: (facts: string) => `missing ${facts}`,
    nothing: "Nothing to visit in these days",
    reason: {
      passed: "the last chance has passed",
      noWorkingDay: "no working day in between",
      full: "every day it could have is full",
      later: "can wait until after the plan",
    } satisfies Record<Reason, string>,
    weekday: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  },
} as const;

/** A plan as lines of a terminal: day by day, then what found no room, what can wait, and the days of care. */
export function planLines(plan: PlannedVisits, names: ReadonlyMap<string, string>, locale: Locale): readonly string[] {
  const say = words[locale];
  const who = (subject: string): string => [subject, names.get(subject) ?? ""].filter((each) => each !== "").join(" ");
  const told = (visit: VisitToMake): string =>
    `  ${who(visit.subject)}  ${say.visit(visit.title[locale], visit.lastChance)} ${clausesOf(visit, locale)}`;
  const visited = plan.days.filter(({ load }) => load > 0);
  const days = visited.flatMap(({ day, load, capacity }) => [
    `${day} ${weekdayOf(day, locale)}  ${say.load(load, capacity)}`,
    ...plan.visits.filter((each) => each.day === day).map(told),
  ]);
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title, ...lines];
  const without = plan.overflow.filter(({ reason }) => reason !== "later");
  const later = plan.overflow.filter(({ reason }) => reason === "later");
  return [
    ...(days.length === 0 ? [say.nothing] : days),
    ...part(
      say.overflow,
      without.map((each) => `${told(each)} — ${say.reason[each.reason]}`),
    ),
    ...part(say.later, later.map(told)),
    ...part(
      say.care,
      plan.care.flatMap(({ subject, task }) => {
        const [head = "", ...more] = tellCare(task, locale);
        return [`  ${who(subject)}  ${head}`, ...more.map((line) => `    ${line}`)];
      }),
    ),
    ...part(
      say.open,
      plan.open.map(({ subject, missing }) => `  ${who(subject)}  ${say.missing(missing.join(", "))}`),
    ),
  ];
}

function clausesOf({ clauses }: VisitToMake, locale: Locale): string {
  return clauses.map((id) => (locale === "zh-CN" ? `〔${id}〕` : `[${id}]`)).join("");
}

function weekdayOf(day: string, locale: Locale): string {
  // Day 0 was a Thursday.
  return words[locale].weekday[((((parseDate(day) ?? 0) + 4) % 7) + 7) % 7] ?? "";
}
