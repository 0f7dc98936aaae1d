import type { Locale } from "../issue/index.ts";

interface ExplainWords {
  readonly allOf: string;
  readonly anyOf: string;
  readonly noneOf: string;
  readonly notNamed: (label: string) => string;
  readonly assumed: string;
  readonly comma: string;
  readonly inForce: (day: string, source: string) => string;
  readonly since: (amount: string, note: string) => string;
  readonly source: Readonly<Record<"document" | "default" | "company", string>>;
  readonly records: (label: string, count: number, first: string | undefined, last: string | undefined) => string;
  readonly takenAs: (label: string, value: string) => string;
  readonly nothing: string;
  readonly promised: (title: string) => string;
  readonly standsStill: (title: string) => string;
  readonly dueBy: (title: string, due: string) => string;
  readonly endOfDay: (day: string) => string;
  readonly status: Readonly<Record<"running" | "paused" | "met" | "breached", string>>;
  readonly stopped: (moment: string) => string;
  readonly open: string;
  readonly comesFirst: (rule: string) => string;
  readonly exception: (rule: string) => string;
  readonly otherCases: string;
  readonly override: (label: string, value: string) => string;
  readonly overrideNote: (about: {
    readonly from: string;
    readonly until: string;
    readonly approver: string;
    readonly why: string;
  }) => string;
  readonly rulesAlone: (answer: string) => string;
  readonly rulesAloneOpen: string;
  readonly untilThen: (until: string) => string;
}

/** The fixed words of an explanation. What the policy itself says comes from its documents. */
export const words: Readonly<Record<Locale, ExplainWords>> = {
  "zh-CN": {
    allOf: "以下各项都成立",
    anyOf: "以下至少一项成立",
    noneOf: "以下情形都不成立",
    notNamed: (label) => `不属于“${label}”`,
    assumed: "未填写，按约定取此值",
    comma: "；",
    inForce: (day, source) => `自${day}起施行，${source}`,
    since: (amount, note) => `${amount}，${note}`,
    source: { document: "文件原值", default: "建议默认值", company: "本公司设定" },
    records: (label, count, first, last) =>
      `按${label} ${count} 笔计算${first === undefined || last === undefined ? "" : `，${first}至${last}`}`,
    takenAs: (label, value) => `${label}：未填写，按“${value}”处理`,
    nothing: "制度没有规定",
    promised: (title) => `${title}：时间待承诺`,
    standsStill: (title) => `${title}：恢复计时后重新确定期限`,
    dueBy: (title, due) => `${title}：${due}前`,
    endOfDay: (day) => `${day} 24:00`,
    status: { running: "计时中", paused: "暂停计时", met: "按时", breached: "超时" },
    stopped: (moment) => `停止于${moment}`,
    open: "待定",
    comesFirst: (rule) => `另一条规定在先：${rule}`,
    exception: (rule) => `适用例外规定：${rule}`,
    otherCases: "其他情形都按此办理",
    override: (label, value) => `按特批，${label}为“${value}”`,
    overrideNote: ({ from, until, approver, why }) => `自${from}至${until}；${approver}批准；理由：${why}`,
    rulesAlone: (answer) => `只按规则，应为：${answer}`,
    rulesAloneOpen: "只按规则，尚不能确定",
    untilThen: (until) => `特批有效至${until}，在此之前规则不起作用`,
  },
  en: {
    allOf: "All of these hold",
    anyOf: "At least one of these holds",
    noneOf: "None of these holds",
    notNamed: (label) => `Not: ${label}`,
    assumed: "not filled in, taken as agreed",
    comma: "; ",
    inForce: (day, source) => `in force since ${day}, ${source}`,
    since: (amount, note) => `${amount}, ${note}`,
    source: { document: "the document's own figure", default: "a suggested default", company: "set by the company" },
    records: (label, count, first, last) =>
      `From ${count} ${count === 1 ? "record" : "records"} (${label})${first === undefined || last === undefined ? "" : `, ${first} to ${last}`}`,
    takenAs: (label, value) => `${label}: not filled in, taken as “${value}”`,
    nothing: "The policy says nothing",
    promised: (title) => `${title}: no time promised yet`,
    standsStill: (title) => `${title}: a due time is set once it goes on`,
    dueBy: (title, due) => `${title}: by ${due}`,
    endOfDay: (day) => `${day}, 24:00`,
    status: { running: "running", paused: "paused", met: "in time", breached: "late" },
    stopped: (moment) => `stopped at ${moment}`,
    open: "open",
    comesFirst: (rule) => `Another rule comes first: ${rule}`,
    exception: (rule) => `An exception applies: ${rule}`,
    otherCases: "This covers all other cases",
    override: (label, value) => `An approved exception holds: ${label} is “${value}”`,
    overrideNote: ({ from, until, approver, why }) =>
      `from ${from} until ${until}; approved by ${approver}; why: ${why}`,
    rulesAlone: (answer) => `The rules alone say: ${answer}`,
    rulesAloneOpen: "The rules alone leave it open",
    untilThen: (until) => `The exception holds until ${until}; before that the rules do not count`,
  },
};
