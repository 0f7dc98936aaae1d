import type { Locale } from "../i18n/index.ts";
import type { TaskKind, TaskList } from "./sort-tasks.ts";

/** Every word of a day's work. A language that leaves one out does not compile. */
export interface TasksMessages {
  readonly title: string;
  readonly week: string;
  readonly day: (day: string, count: number, name: string) => string;
  readonly holiday: string;
  readonly makeUp: string;
  readonly lists: Readonly<Record<TaskList, string>>;
  readonly listNames: string;
  readonly allDays: string;
  readonly onDay: (day: string) => string;
  readonly kinds: Readonly<Record<TaskKind, string>>;
  readonly soonKind: string;
  readonly lateKind: string;
  readonly left: (length: string) => string;
  readonly late: (length: string) => string;
  readonly due: (moment: string) => string;
  readonly lastChance: (day: string) => string;
  readonly wasLastChance: (day: string) => string;
  readonly workingDays: (count: number, holidays: readonly string[]) => string;
  readonly noDue: string;
  readonly forRole: (role: string) => string;
  readonly forPerson: (person: string) => string;
  readonly claim: string;
  readonly complete: string;
  readonly completeVisit: string;
  readonly assign: string;
  readonly open: string;
  /** What a voice says of a button; begins with what it shows. */
  readonly actionOf: (action: string, name: string) => string;
  readonly note: string;
  readonly noteHint: string;
  readonly evidence: string;
  readonly evidenceHint: string;
  readonly needsOne: string;
  readonly save: string;
  readonly cancel: string;
  readonly person: string;
  readonly backToRole: string;
  readonly nobody: string;
  readonly doneAt: (time: string) => string;
  readonly waiting: string;
  readonly claimed: string;
  readonly assigned: string;
  readonly offline: string;
  readonly unsent: string;
  readonly kept: (count: number) => string;
  readonly offlineNothing: string;
  readonly keptList: (age: string) => string;
  readonly refused: (count: number) => string;
  readonly refusedOne: (title: string) => string;
  readonly drop: string;
  readonly sendNow: string;
  readonly action: Readonly<Record<"claim" | "complete" | "assign", string>>;
  readonly empty: Readonly<Record<TaskList, string>>;
  readonly emptyDay: string;
  readonly emptyAll: string;
  readonly emptyAllHelp: string;
  readonly more: string;
  readonly done: string;
  readonly announceDone: (task: string) => string;
  readonly announceKept: (task: string) => string;
}

const zhCn: TasksMessages = {
  title: "我的一天",
  week: "本周",
  day: (day, count, name) =>
    `${day}${name === "" ? "" : `，${name}`}，${count === 0 ? "没有到期的事" : `${count} 件到期`}`,
  holiday: "休",
  makeUp: "班",
  lists: { overdue: "逾期", today: "今天", week: "本周", later: "以后" },
  listNames: "按时间看",
  allDays: "回到列表",
  onDay: (day) => `${day}到期`,
  soonKind: "快到时限",
  lateKind: "已过时限",
  kinds: { deadline: "时限", visit: "到访", care: "关怀", other: "待办" },
  left: (length) => `还剩 ${length}`,
  late: (length) => `已超 ${length}`,
  due: (moment) => `须在 ${moment}前完成`,
  lastChance: (day) => `最后机会 ${day}`,
  wasLastChance: (day) => `最后机会是 ${day}`,
  workingDays: (count, holidays) =>
    `${holidays.length === 0 ? "" : `去掉${holidays.join("、")}，`}本周还有 ${count} 个工作日`,
  noDue: "没有规定日期",
  forRole: (role) => `${role}，待领`,
  forPerson: (person) => `${person}在办`,
  claim: "我来办",
  complete: "完成",
  completeVisit: "登记到访",
  assign: "转交",
  open: "去处理",
  actionOf: (action, name) => `${action}：${name}`,
  note: "做了什么",
  noteHint: "例如：已电话回应客户，说明处理安排",
  evidence: "凭证（记录编号，可不填）",
  evidenceHint: "例如 visit/V-0001",
  needsOne: "请写做了什么，或者填一个记录编号。",
  save: "确认完成",
  cancel: "取消",
  person: "交给谁",
  backToRole: "退回岗位，由岗位里的人领",
  nobody: "还没有读到人员名单",
  doneAt: (time) => `${time} 已完成`,
  waiting: "待同步",
  claimed: "已领",
  assigned: "已转交",
  offline: "离线中",
  unsent: "还没有上传",
  kept: (count) => `${count} 条记录存在这台设备里，联网后自动上传`,
  offlineNothing: "下面是断网前的内容，可以照常登记",
  keptList: (age) => `连不上服务器，这是 ${age}前存在这台设备里的清单。现在登记的事会先存下来，联网后再上传。`,
  refused: (count) => `${count} 条没有被接受`,
  refusedOne: (title) => `没有被接受：${title}`,
  drop: "知道了",
  sendNow: "现在上传",
  action: { claim: "领取", complete: "完成", assign: "转交" },
  empty: {
    overdue: "没有逾期的事。",
    today: "今天没有到期的事。",
    week: "本周余下的日子没有到期的事。",
    later: "以后也没有排着的事。",
  },
  emptyDay: "这一天没有到期的事。",
  emptyAll: "手上没有要办的事",
  emptyAllHelp: "有时限开始计时，或者有事转交给您，就会出现在这里。",
  more: "还有更多，这里先列最早到期的 200 件。",
  done: "已完成",
  announceDone: (task) => `${task}：已记录`,
  announceKept: (task) => `${task}：已存在这台设备里，联网后上传`,
};

const en: TasksMessages = {
  title: "My day",
  week: "This week",
  day: (day, count, name) => `${day}${name === "" ? "" : `, ${name}`}, ${count === 0 ? "nothing due" : `${count} due`}`,
  holiday: "off",
  makeUp: "work",
  lists: { overdue: "Overdue", today: "Today", week: "Week", later: "Later" },
  listNames: "By time",
  allDays: "Back to the lists",
  onDay: (day) => `Due ${day}`,
  soonKind: "Due soon",
  lateKind: "Past due",
  kinds: { deadline: "Deadlines", visit: "Visits", care: "Care", other: "To do" },
  left: (length) => `${length} left`,
  late: (length) => `${length} late`,
  due: (moment) => `due by ${moment}`,
  lastChance: (day) => `last chance ${day}`,
  wasLastChance: (day) => `last chance was ${day}`,
  workingDays: (count, holidays) =>
    `${count} working day${count === 1 ? "" : "s"} left this week${holidays.length === 0 ? "" : `, without ${holidays.join(", ")}`}`,
  noDue: "no date is set",
  forRole: (role) => `${role}, not taken yet`,
  forPerson: (person) => `${person} is at it`,
  claim: "Take it",
  complete: "Done",
  completeVisit: "Log visit",
  assign: "Hand over",
  open: "Open",
  actionOf: (action, name) => `${action}: ${name}`,
  note: "What was done",
  noteHint: "e.g. called the customer and told them what happens next",
  evidence: "Evidence: the number of a record, if there is one",
  evidenceHint: "e.g. visit/V-0001",
  needsOne: "Say what was done, or give the number of a record.",
  save: "Mark as done",
  cancel: "Cancel",
  person: "Hand over to",
  backToRole: "back to the role, for whoever takes it",
  nobody: "The list of people has not come yet",
  doneAt: (time) => `done at ${time}`,
  waiting: "not sent yet",
  claimed: "taken",
  assigned: "handed over",
  offline: "Offline",
  unsent: "Not sent yet",
  kept: (count) =>
    count === 1
      ? "1 entry is kept on this device and sent once the network is back"
      : `${count} entries are kept on this device and sent once the network is back`,
  offlineNothing: "this is what was shown before; you can go on working",
  keptList: (age) =>
    `The server cannot be reached. This list was kept on this device ${age} ago; what you do now is kept, too, and sent later.`,
  refused: (count) => (count === 1 ? "1 entry was not accepted" : `${count} entries were not accepted`),
  refusedOne: (title) => `Not accepted: ${title}`,
  drop: "Dismiss",
  sendNow: "Send now",
  action: { claim: "take", complete: "done", assign: "hand over" },
  empty: {
    overdue: "Nothing is overdue.",
    today: "Nothing is due today.",
    week: "Nothing is due on the other days of this week.",
    later: "Nothing is planned after that.",
  },
  emptyDay: "Nothing is due on this day.",
  emptyAll: "There is nothing for you to do",
  emptyAllHelp: "Deadlines that start to run and whatever is handed to you appear here.",
  more: "There is more; these are the 200 that are due first.",
  done: "Done",
  announceDone: (task) => `${task}: noted`,
  announceKept: (task) => `${task}: kept on this device, to be sent once the network is back`,
};

/** The words of a day's work in a language. */
export function tasksMessagesFor(locale: Locale): TasksMessages {
  return locale === "en" ? en : zhCn;
}
