import type { Locale } from "../issue/index.ts";

/** The fixed words about what comes out otherwise than a case expects. */
interface DifferenceWords {
  readonly undecided: (decision: string) => string;
  readonly decided: (decision: string) => string;
  /** An empty text is: nothing. */
  readonly be: (what: string, expected: string, actual: string) => string;
  /** The same of an outcome. */
  readonly comeTo: (decision: string, expected: string, actual: string) => string;
  /** What of a decision, a target, a period or a day. */
  readonly of: (whole: string, part: string) => string;
  /** A target of a clock. */
  readonly target: (clock: string, target: string) => string;
  readonly include: (what: string, expected: string, actual: string) => string;
  readonly exclude: (what: string, expected: string, actual: string) => string;
  readonly missing: string;
  readonly clauses: string;
  readonly clause: (id: string) => string;
  readonly task: string;
  readonly quoted: (title: string) => string;
  /** One of several periods or days, counted from 1. */
  readonly nth: (duty: string, place: number) => string;
  readonly absent: (what: string) => string;
  readonly superfluous: (what: string) => string;
  readonly accepted: (codes: string) => string;
  readonly notReported: (codes: string, actual: string) => string;
  readonly refused: (message: string, place: string) => string;
  readonly keys: Readonly<Record<string, string>>;
  /** How deadlines, periods and days stand, and why. */
  readonly codes: Readonly<Record<string, string>>;
  readonly list: (items: readonly string[]) => string;
  readonly pair: (key: string, value: string) => string;
}

/** A digit or a Latin letter stands apart from a Chinese word before it. */
function apart(text: string): string {
  return /^[\w-]/u.test(text) ? ` ${text}` : text;
}

export const differenceWords: Readonly<Record<Locale, DifferenceWords>> = {
  "zh-CN": {
    undecided: (decision) => `${decision}应当还定不下来，现在有了结论`,
    decided: (decision) => `${decision}应有结论，现在还定不下来`,
    be: (what, expected, actual) => {
      const should = expected === "" ? "应当没有" : `应为${apart(expected)}`;
      return `${what}${should}，现在${actual === "" ? "没有" : `是${apart(actual)}`}`;
    },
    comeTo: (decision, expected, actual) => {
      const should = expected === "" ? "应当没有结果" : `应为${apart(expected)}`;
      return `${decision}${should}，现在${actual === "" ? "没有结果" : `是${apart(actual)}`}`;
    },
    of: (whole, part) => `${whole}：${part}`,
    target: (clock, target) => `${clock}“${target}”`,
    include: (what, expected, actual) =>
      `${what}应包含${apart(expected)}，现在${actual === "" ? "没有" : `是${apart(actual)}`}`,
    exclude: (what, expected, actual) => `${what}不应包含${apart(expected)}，现在是${apart(actual)}`,
    missing: "缺少的资料",
    clauses: "依据的条款",
    clause: (id) => `〔${id}〕`,
    task: "派出的待办",
    quoted: (title) => `“${title}”`,
    nth: (duty, place) => `${duty}第 ${place} 项`,
    absent: (what) => `缺少${what}`,
    superfluous: (what) => `多出${what}`,
    accepted: (codes) => `这样的设置应当被拒绝（${codes}），现在被接受了`,
    notReported: (codes, actual) => `这样的设置应当因 ${codes} 被拒绝，现在的原因是 ${actual}`,
    refused: (message, place) => (place === "" ? message : `${message}（${place}）`),
    keys: {
      due: "期限",
      status: "状态",
      clause: "条款",
      provisional: "暂定",
      stoppedAt: "停表时间",
      notify: "通知对象",
      escalate: "上报对象",
      owner: "责任人",
      duty: "要求",
      occasion: "事由",
      task: "待办",
      name: "节日",
      day: "日期",
      moved: "原定日期",
      first: "起始日",
      last: "截止日",
      lastChance: "最后机会",
      lastChanceAt: "最后时刻",
      remindOn: "提醒日",
      deadline: "提交期限",
      appearsAt: "出现时间",
      required: "应做次数",
      counted: "已计次数",
      tooMany: "超出次数",
      reason: "原因",
      records: "记录",
      id: "编号",
      at: "时间",
      counts: "是否计入",
      because: "原因",
      filedLate: "迟交",
      form: "表单",
    },
    codes: {
      running: "计时中",
      paused: "暂停计时",
      met: "按时",
      breached: "超时",
      upcoming: "尚未开始",
      due: "待完成",
      open: "待办",
      done: "已完成",
      missed: "未完成",
      waived: "免除",
      exempt: "不适用",
      undetermined: "尚不能判定",
      partial: "该要求未覆盖整个周期",
      noWorkingDay: "周期内没有工作日",
      exemption: "属于例外情形",
      dutyUnknown: "资料不全，不能确定是否适用",
      recordsUnknown: "记录不全，不能确定是否完成",
      where: "不算有效联系",
      notAccepted: "该方式不予认可",
      late: "提交过期",
    },
    list: (items) => items.join("、"),
    pair: (key, value) => `${key}：${value}`,
  },
  en: {
    undecided: (decision) => `${decision} should be open, now it is settled`,
    decided: (decision) => `${decision} should be settled, now it is open`,
    be: (what, expected, actual) => {
      const should = expected === "" ? "there should be none" : `should be ${expected}`;
      const now = actual === "" ? "now there is none" : `now it is ${actual}`;
      return expected === "" ? `${what}: ${should}, ${now}` : `${what} ${should}, ${now}`;
    },
    comeTo: (decision, expected, actual) => {
      const should = expected === "" ? "should have no outcome" : `should be ${expected}`;
      return `${decision} ${should}, now it ${actual === "" ? "has no outcome" : `is ${actual}`}`;
    },
    of: (whole, part) => `${whole}: ${part}`,
    target: (clock, target) => `${clock}, “${target}”`,
    include: (what, expected, actual) =>
      `${what} should include ${expected}, ${actual === "" ? "now there is none" : `now it is ${actual}`}`,
    exclude: (what, expected, actual) => `${what} should not include ${expected}, now it is ${actual}`,
    missing: "what is missing",
    clauses: "what it rests on",
    clause: (id) => `[${id}]`,
    task: "the task it gives",
    quoted: (title) => `“${title}”`,
    nth: (duty, place) => `${duty}, item ${place}`,
    absent: (what) => `${what} is not there`,
    superfluous: (what) => `${what} should not be there`,
    accepted: (codes) => `these settings should be refused (${codes}), now they are accepted`,
    notReported: (codes, actual) => `these settings should be refused with ${codes}, now the reason is ${actual}`,
    refused: (message, place) => (place === "" ? message : `${message} (${place})`),
    keys: {
      due: "deadline",
      status: "status",
      clause: "clause",
      provisional: "provisional",
      stoppedAt: "stopped at",
      notify: "who is told",
      escalate: "who it is passed up to",
      owner: "who does it",
      duty: "duty",
      occasion: "occasion",
      task: "task",
      name: "festival",
      day: "day",
      moved: "day it was moved from",
      first: "first day",
      last: "last day",
      lastChance: "last chance",
      lastChanceAt: "last moment",
      remindOn: "reminder",
      deadline: "time to hand it in",
      appearsAt: "time it appears",
      required: "times required",
      counted: "times counted",
      tooMany: "times too many",
      reason: "reason",
      records: "records",
      id: "id",
      at: "time",
      counts: "counts",
      because: "reason",
      filedLate: "handed in late",
      form: "form",
    },
    codes: {
      running: "running",
      paused: "paused",
      met: "in time",
      breached: "late",
      upcoming: "not yet begun",
      due: "to be done",
      open: "to be done",
      done: "done",
      missed: "missed",
      waived: "waived",
      exempt: "not owed",
      undetermined: "cannot be told yet",
      partial: "it did not hold throughout the period",
      noWorkingDay: "the period has no working day",
      exemption: "an exemption applies",
      dutyUnknown: "not enough is known to tell whether it is owed",
      recordsUnknown: "the records do not tell whether it was done",
      where: "no contact was made",
      notAccepted: "this form is not accepted",
      late: "handed in too late",
    },
    list: (items) => items.join(", "),
    pair: (key, value) => `${key}: ${value}`,
  },
};
