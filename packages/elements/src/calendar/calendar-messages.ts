import type { Locale } from "../i18n/index.ts";

/** What kind of thing is due on a day. */
export type DutyKind = "visit" | "deadline" | "care" | "other";

/** What a calendar of duties says. */
export interface CalendarMessages {
  readonly title: string;
  readonly month: string;
  readonly agenda: string;
  readonly view: string;
  readonly before: string;
  readonly after: string;
  readonly thisMonth: string;
  readonly everybody: string;
  readonly who: string;
  readonly off: string;
  readonly work: string;
  readonly special: string;
  readonly assumed: string;
  readonly kind: Readonly<Record<DutyKind, string>>;
  readonly load: string;
  readonly loadOf: (visits: number, room: number) => string;
  readonly full: string;
  readonly overflow: (count: number) => string;
  readonly overflowTitle: string;
  readonly overflowHelp: string;
  readonly why: Readonly<Record<"passed" | "noWorkingDay" | "full", string>>;
  readonly late: string;
  readonly done: string;
  readonly dueAt: (time: string) => string;
  readonly lastChance: (day: string) => string;
  readonly nothing: string;
  readonly nothingOn: string;
  readonly more: string;
  readonly person: string;
  readonly planned: string;
  readonly peak: string;
  readonly noRoom: string;
  readonly capacity: (visits: number) => string;
  readonly keys: string;
  readonly change: string;
  readonly dayLabel: (day: string, parts: readonly string[]) => string;
  readonly today: string;
}

const zhCn: CalendarMessages = {
  title: "工作日历",
  month: "月",
  agenda: "日程",
  view: "显示方式",
  before: "上个月",
  after: "下个月",
  thisMonth: "本月",
  everybody: "所有人",
  who: "谁的",
  off: "休",
  work: "班",
  special: "特",
  assumed: "尚未公布，按惯例推定",
  kind: { visit: "到访", deadline: "期限", care: "关怀", other: "其他" },
  load: "到访负荷",
  loadOf: (visits, room) => `${visits} / ${room}`,
  full: "已排满",
  overflow: (count) => `${count} 次排不下`,
  overflowTitle: "排不下的到访",
  overflowHelp: "在最后机会之前，负责人的工作日都没有空位了。请改派给别人，或放宽每天的到访数。",
  why: { passed: "最后机会已过", noWorkingDay: "期间没有工作日", full: "每天都已排满" },
  late: "已逾期",
  done: "已完成",
  dueAt: (time) => `${time} 前`,
  lastChance: (day) => `最后机会 ${day}`,
  nothing: "这个月没有要做的事。",
  nothingOn: "这一天没有要做的事。",
  more: "事情太多，只显示了一部分；请选一个人，或看更短的时间。",
  person: "负责人",
  planned: "本月到访",
  peak: "最忙的一天",
  noRoom: "排不下",
  capacity: (visits) => `按每人每天 ${visits} 次到访计算`,
  change: "修改日历",
  keys: "方向键选日期，Page Up / Page Down 换月，回车看当天",
  dayLabel: (day, parts) => [day, ...parts].join("，"),
  today: "今天",
};

const en: CalendarMessages = {
  title: "Work calendar",
  month: "Month",
  agenda: "Agenda",
  view: "View",
  before: "Previous month",
  after: "Next month",
  thisMonth: "This month",
  everybody: "Everybody",
  who: "Whose",
  off: "off",
  work: "work",
  special: "hours",
  assumed: "not announced yet, assumed",
  kind: { visit: "visits", deadline: "deadlines", care: "care", other: "other" },
  load: "Visits and room for them",
  loadOf: (visits, room) => `${visits} / ${room}`,
  full: "full",
  overflow: (count) => `${count} without room`,
  overflowTitle: "Visits without room",
  overflowHelp:
    "Before their last chance, every working day of whoever does them is full. Hand them to somebody else, or let a day hold more visits.",
  why: {
    passed: "the last chance has passed",
    noWorkingDay: "no working day in the period",
    full: "every day is full",
  },
  late: "overdue",
  done: "done",
  dueAt: (time) => `by ${time}`,
  lastChance: (day) => `last chance ${day}`,
  nothing: "Nothing is due this month.",
  nothingOn: "Nothing is due on this day.",
  more: "There is more than can be shown; choose one person or a shorter time.",
  person: "Who",
  planned: "Visits this month",
  peak: "Busiest day",
  noRoom: "Without room",
  capacity: (visits) => `at ${visits} visits a day for each person`,
  change: "Change the calendar",
  keys: "Arrow keys choose a day, Page Up and Page Down a month, Enter opens the day",
  dayLabel: (day, parts) => [day, ...parts].join(", "),
  today: "today",
};

const dictionaries: Readonly<Record<Locale, CalendarMessages>> = { "zh-CN": zhCn, en };

export function calendarMessagesFor(locale: Locale): CalendarMessages {
  return dictionaries[locale];
}
