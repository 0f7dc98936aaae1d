import type { Locale } from "../../i18n/index.ts";
import type { DayChoice } from "./day-choice.ts";

/** What the editor of a calendar says; the words of drafts are those of all editing. */
export interface EditorMessages {
  readonly title: string;
  readonly layer: string;
  readonly year: string;
  readonly month: string;
  readonly view: string;
  readonly yearOf: (year: number) => string;
  readonly beforeYear: string;
  readonly afterYear: string;
  readonly beforeMonth: string;
  readonly afterMonth: string;
  readonly announced: (day: string) => string;
  readonly mayNot: string;
  readonly keys: string;
  readonly to: string;
  readonly choice: Readonly<Record<DayChoice, string>>;
  readonly usualName: Readonly<Record<DayChoice, string>>;
  readonly short: { readonly off: string; readonly work: string; readonly special: string };
  readonly changed: string;
  readonly assumed: string;
  readonly whatIs: string;
  readonly namedBy: (name: string, calendar: string) => string;
  readonly byTheWeek: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly hours: string;
  readonly hoursHint: string;
  readonly hoursWrong: string;
  readonly apply: string;
  readonly week: string;
  readonly weekFrom: (day: string) => string;
  readonly weekBelow: string;
  readonly weekParameter: string;
  readonly ownHours: string;
  readonly closed: string;
  readonly addWindow: string;
  readonly removeWindow: (weekday: string) => string;
  readonly from: string;
  readonly until: string;
  readonly setWeek: string;
  readonly neverOpen: string;
  readonly import: string;
  readonly importHelp: string;
  readonly notice: string;
  readonly file: string;
  readonly read: string;
  readonly reading: string;
  readonly found: (days: number, calendar: string) => string;
  readonly nothingNew: string;
  readonly adopt: string;
  readonly effect: string;
  readonly noChange: string;
  readonly counting: string;
  readonly movedDays: (count: number) => string;
  readonly confirmedDays: (count: number) => string;
  readonly movedDues: (count: number) => string;
  readonly keptDues: (count: number) => string;
  readonly unread: (count: number) => string;
  readonly gone: string;
  readonly begins: string;
  readonly undo: string;
  readonly redo: string;
  readonly draftTitle: (calendar: string) => string;
  readonly discardAsk: string;
  readonly back: string;
  readonly fromTo: (before: string, after: string) => string;
}

const zhCn: EditorMessages = {
  title: "修改日历",
  layer: "改哪一个日历",
  year: "年",
  month: "月",
  view: "显示方式",
  yearOf: (year) => `${year}年`,
  beforeYear: "上一年",
  afterYear: "下一年",
  beforeMonth: "上个月",
  afterMonth: "下个月",
  announced: (day) => `放假安排已公布至 ${day}，以后按惯例推定`,
  mayNot: "您可以查看日历；修改需要编辑权限。",
  keys: "方向键选日期，Shift + 方向键选一段；按 H 设为休息，按 W 设为上班，按 Delete 恢复平常",
  to: "至",
  choice: { week: "按平常", closed: "休息", makeUp: "上班", hours: "特别时段" },
  usualName: { week: "", closed: "停工", makeUp: "补班", hours: "特别时段" },
  short: { off: "休", work: "班", special: "特" },
  changed: "草案中有改动",
  assumed: "尚未公布，按惯例推定",
  whatIs: "这一天",
  namedBy: (name, calendar) => `${name}（${calendar}）`,
  byTheWeek: "按每周时段",
  nameZh: "中文名称",
  nameEn: "英文名称",
  hours: "时段",
  hoursHint: "例如 09:00-12:00、13:00-18:00",
  hoursWrong: "时段写成 09:00-12:00，多段用顿号或逗号隔开",
  apply: "用在这些天",
  week: "每周时段",
  weekFrom: (day) => `自 ${day} 起`,
  weekBelow: "沿用下层日历的时段",
  weekParameter: "时段由条款中的参数决定，改数值请到制度正文",
  ownHours: "改用日历自己的时段",
  closed: "不上班",
  addWindow: "再加一段",
  removeWindow: (weekday) => `去掉${weekday}的这一段`,
  from: "开始",
  until: "结束",
  setWeek: "放进草案",
  neverOpen: "至少要有一天上班",
  import: "导入",
  importHelp: "粘贴国务院办公厅的放假通知正文，或选择一个 iCalendar（.ics）文件。",
  notice: "通知正文",
  file: "选择 .ics 文件",
  read: "读取",
  reading: "正在读取 …",
  found: (days, calendar) => `读到 ${days} 段日期，将放进“${calendar}”`,
  nothingNew: "这些日期已经在日历里了。",
  adopt: "放进草案",
  effect: "改动与影响",
  noChange: "还没有改动。点一天，或导入放假通知。",
  counting: "正在计算影响 …",
  movedDays: (count) => `${count} 天的上班安排不同`,
  confirmedDays: (count) => `${count} 天由推定变为已公布`,
  movedDues: (count) => `${count} 个未了结的期限会移动`,
  keptDues: (count) => `${count} 个期限不变`,
  unread: (count) => `另有 ${count} 个未计算`,
  gone: "不再需要",
  begins: "生效日",
  undo: "撤销",
  redo: "重做",
  draftTitle: (calendar) => `日历：${calendar}`,
  discardAsk: "放弃整个草案？其中对数值和规则的改动也会一起放弃。",
  back: "看要做的事",
  fromTo: (before, after) => `${before} → ${after}`,
};

const en: EditorMessages = {
  title: "Change the calendar",
  layer: "Which calendar changes",
  year: "Year",
  month: "Month",
  view: "View",
  yearOf: (year) => `${year}`,
  beforeYear: "Previous year",
  afterYear: "Next year",
  beforeMonth: "Previous month",
  afterMonth: "Next month",
  announced: (day) => `Public holidays are announced through ${day}; later days are assumed`,
  mayNot: "You may look at the calendar; changing it needs the right to edit.",
  keys: "Arrow keys choose a day, Shift and an arrow key a run; H makes it a day off, W a working day, Delete as in every week",
  to: "to",
  choice: { week: "as in every week", closed: "off", makeUp: "worked", hours: "hours of its own" },
  usualName: { week: "", closed: "Closed", makeUp: "Make-up workday", hours: "Special hours" },
  short: { off: "off", work: "work", special: "hours" },
  changed: "changed in the draft",
  assumed: "not announced yet, assumed",
  whatIs: "This day is",
  namedBy: (name, calendar) => `${name} (${calendar})`,
  byTheWeek: "by the weekly hours",
  nameZh: "Name in Chinese",
  nameEn: "Name in English",
  hours: "Hours",
  hoursHint: "e.g. 09:00-12:00, 13:00-18:00",
  hoursWrong: "write hours as 09:00-12:00, several with a comma between them",
  apply: "Apply to these days",
  week: "Weekly hours",
  weekFrom: (day) => `from ${day}`,
  weekBelow: "The hours of the calendar below",
  weekParameter: "These hours are a figure of a clause; change it in the document",
  ownHours: "Give the calendar hours of its own",
  closed: "closed",
  addWindow: "Add a window",
  removeWindow: (weekday) => `Remove this window of ${weekday}`,
  from: "From",
  until: "Until",
  setWeek: "Put into the draft",
  neverOpen: "at least one day must be open",
  import: "Import",
  importHelp: "Paste the official notice of public holidays, or choose an iCalendar (.ics) file.",
  notice: "Text of the notice",
  file: "Choose an .ics file",
  read: "Read",
  reading: "Reading …",
  found: (days, calendar) => `${days} runs of days found, for “${calendar}”`,
  nothingNew: "These days stand in the calendar already.",
  adopt: "Put into the draft",
  effect: "Changes and what they move",
  noChange: "Nothing has changed yet. Choose a day, or import a notice.",
  counting: "Counting what moves …",
  movedDays: (count) => (count === 1 ? "1 day is worked otherwise" : `${count} days are worked otherwise`),
  confirmedDays: (count) => (count === 1 ? "1 day is announced now" : `${count} days are announced now`),
  movedDues: (count) => (count === 1 ? "1 open due date moves" : `${count} open due dates move`),
  keptDues: (count) => (count === 1 ? "1 due date stays" : `${count} due dates stay`),
  unread: (count) => `${count} more were not counted`,
  gone: "no longer needed",
  begins: "Holds from",
  undo: "Undo",
  redo: "Redo",
  draftTitle: (calendar) => `Calendar: ${calendar}`,
  discardAsk: "Discard the whole draft? Changes of figures and rules in it go, too.",
  back: "What is due",
  fromTo: (before, after) => `${before} → ${after}`,
};

const dictionaries: Readonly<Record<Locale, EditorMessages>> = { "zh-CN": zhCn, en };

export function editorMessagesFor(locale: Locale): EditorMessages {
  return dictionaries[locale];
}
