import type { Locale } from "../i18n/index.ts";
import type { OverrideList, OverrideStanding } from "./override-standing.ts";

/** Every word about exceptions. A language that leaves one out does not compile. */
export interface OverrideMessages {
  readonly title: string;
  readonly subtitle: string;
  readonly lists: Readonly<Record<OverrideList, string>>;
  readonly listNames: string;
  readonly search: string;
  readonly searchHint: string;
  readonly empty: Readonly<Record<OverrideList, string>>;
  readonly nothingFound: (words: string) => string;
  readonly more: string;
  readonly standing: Readonly<Record<OverrideStanding, string>>;
  readonly daysLeft: (days: number) => string;
  readonly startsIn: (days: number) => string;
  /** What an exception says, as the heading of what it rests on. */
  readonly keeps: (answer: string, until: string) => string;
  /** Clause and approver, after what it says. */
  readonly by: (clause: string, approver: string) => string;
  readonly span: (from: string, until: string) => string;
  readonly proposedBy: (name: string, day: string) => string;
  readonly approvedBy: (name: string, day: string) => string;
  readonly rejectedBy: (name: string, day: string) => string;
  readonly endedBy: (name: string, day: string) => string;
  readonly fromRelease: (number: number) => string;
  readonly ofCustomer: string;
  readonly none: string;
  readonly earlier: (count: number) => string;

  readonly propose: string;
  readonly subject: string;
  readonly subjectHint: string;
  readonly subjectsFound: (count: number) => string;
  readonly fact: string;
  readonly value: string;
  readonly from: string;
  readonly until: string;
  readonly untilMonths: (months: number) => string;
  readonly untilYearEnd: string;
  readonly clause: string;
  readonly clauseHint: string;
  readonly clausesFound: (count: number) => string;
  readonly noClause: string;
  readonly changeClause: string;
  readonly why: string;
  readonly whyHint: string;
  readonly required: string;
  readonly send: string;
  readonly sending: string;
  readonly sendHelp: string;
  readonly sent: string;
  readonly choose: string;
  readonly missing: Readonly<Record<"subject" | "value" | "until" | "clause" | "why", string>>;
  readonly untilBefore: string;
  readonly yes: string;
  readonly no: string;

  readonly approve: (answer: string, from: string, until: string) => string;
  readonly reject: string;
  readonly rejectAsk: string;
  readonly rejectHint: string;
  readonly own: string;
  readonly onlyApprovers: string;
  readonly end: string;
  readonly endAsk: string;
  readonly endOn: string;
  readonly endHint: string;
  readonly endDo: (day: string) => string;
  readonly cancel: string;
  readonly working: string;
  readonly needsReason: string;
  readonly failed: string;
  readonly approved: string;
  readonly rejected: string;
  readonly ended: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly withdrawnBy: (name: string) => string;
  readonly notFound: string;
  readonly figure: string;
  readonly follows: (decisions: string) => string;
  readonly choicesFailed: string;
  readonly capped: (count: number) => string;
  readonly comment: (text: string) => string;
  readonly separator: string;
}

const zhCn: OverrideMessages = {
  title: "特批",
  subtitle: "在一段时间内对个别客户另作决定：写明条款和理由，由另一人批准；到期自动恢复按规则判定。",
  lists: { inForce: "生效中", proposed: "待批准", ending: "30 天内到期", ended: "已结束" },
  listNames: "特批的状态",
  search: "查找特批",
  searchHint: "客户、编号、条款、理由",
  empty: {
    inForce: "现在没有生效的特批",
    proposed: "没有等待批准的特批",
    ending: "30 天内没有到期的特批",
    ended: "还没有结束的特批",
  },
  nothingFound: (words) => `没有特批写到“${words}”`,
  more: "显示更多",
  standing: {
    proposed: "待批准",
    rejected: "未批准",
    toCome: "未开始",
    inForce: "生效中",
    ending: "即将到期",
    withdrawn: "已撤回",
    over: "已到期",
    endedEarly: "已提前结束",
  },
  daysLeft: (days) => (days === 0 ? "今天到期" : `还有 ${days} 天`),
  startsIn: (days) => `${days} 天后开始`,
  keeps: (answer, until) => `按特批保持${answer}，至${until}`,
  by: (clause, approver) => `条款 ${clause}，${approver}批准`,
  span: (from, until) => `${from}至${until}`,
  proposedBy: (name, day) => `${name} ${day}提出`,
  approvedBy: (name, day) => `${name} ${day}批准`,
  rejectedBy: (name, day) => `${name} ${day}退回`,
  endedBy: (name, day) => `${name}提前结束，${day}为最后一天`,
  fromRelease: (number) => `随第 ${number} 版发布`,
  ofCustomer: "特批",
  none: "没有特批，一律按规则判定。",
  earlier: (count) => `以前的 ${count} 项`,

  propose: "提出特批",
  subject: "客户",
  subjectHint: "输入客户名称或编号",
  subjectsFound: (count) => `找到 ${count} 家`,
  fact: "对什么特批",
  value: "定为",
  from: "自",
  until: "至（含当日）",
  untilMonths: (months) => `${months} 个月`,
  untilYearEnd: "到年底",
  clause: "依据条款",
  clauseHint: "输入条款号或条款里的词",
  clausesFound: (count) => `找到 ${count} 条`,
  noClause: "没有条款写到这个词",
  changeClause: "另选",
  why: "理由",
  whyHint: "为什么要另作决定，批准人会看到",
  required: "必填",
  send: "提出，等待批准",
  sending: "正在提出…",
  sendHelp: "不能批准自己提出的特批。",
  sent: "已提出，等待另一人批准。",
  choose: "请选择",
  missing: {
    subject: "请选一家客户",
    value: "请选定结果",
    until: "请写明到哪一天为止",
    clause: "请选一条依据的条款",
    why: "请写明理由",
  },
  untilBefore: "最后一天不能早于第一天",
  yes: "是",
  no: "否",

  approve: (answer, from, until) => `批准：${from}起按${answer}对待，至${until}`,
  reject: "不批准",
  rejectAsk: "为什么不批准",
  rejectHint: "提出人会看到",
  own: "这是您提出的，须由另一人批准。",
  onlyApprovers: "由审批人批准。",
  end: "提前结束",
  endAsk: "为什么提前结束",
  endOn: "自哪天起恢复按规则判定",
  endHint: "例如：合同已终止",
  endDo: (day) => `结束，${day}起按规则判定`,
  cancel: "取消",
  working: "正在处理…",
  needsReason: "请写明理由",
  failed: "没有办成",
  approved: "已批准。",
  rejected: "已退回给提出人。",
  ended: "已提前结束。",
  withdraw: "撤回",
  withdrawn: "已撤回。",
  withdrawnBy: (name) => `${name}撤回`,
  notFound: "没有这样的客户",
  figure: "数值",
  follows: (decisions) => `随之改变：${decisions}`,
  choicesFailed: "没有取到可选的内容",
  capped: (count) => `只列出最近的 ${count} 项`,
  comment: (text) => `“${text}”`,
  separator: "、",
};

const en: OverrideMessages = {
  title: "Exceptions",
  subtitle:
    "For a while a customer is treated otherwise: by a clause, for a reason, approved by a second person. When it ends, the rules decide again by themselves.",
  lists: { inForce: "In force", proposed: "Proposed", ending: "Ending within 30 days", ended: "Ended" },
  listNames: "State of the exceptions",
  search: "Search exceptions",
  searchHint: "Customer, number, clause, reason",
  empty: {
    inForce: "No exception is in force",
    proposed: "No exception waits for approval",
    ending: "No exception ends within 30 days",
    ended: "No exception has ended yet",
  },
  nothingFound: (words) => `No exception mentions “${words}”`,
  more: "Show more",
  standing: {
    proposed: "waiting for approval",
    rejected: "not approved",
    toCome: "not begun",
    inForce: "in force",
    ending: "ends soon",
    withdrawn: "taken back",
    over: "over",
    endedEarly: "ended early",
  },
  daysLeft: (days) => (days === 0 ? "ends today" : days === 1 ? "1 day left" : `${days} days left`),
  startsIn: (days) => (days === 1 ? "begins tomorrow" : `begins in ${days} days`),
  keeps: (answer, until) => `keeps ${answer} by exception until ${until}`,
  by: (clause, approver) => `clause ${clause}, approved by ${approver}`,
  span: (from, until) => `${from} to ${until}`,
  proposedBy: (name, day) => `proposed by ${name}, ${day}`,
  approvedBy: (name, day) => `approved by ${name}, ${day}`,
  rejectedBy: (name, day) => `turned down by ${name}, ${day}`,
  endedBy: (name, day) => `ended early by ${name}, last day ${day}`,
  fromRelease: (number) => `published with release ${number}`,
  ofCustomer: "Exceptions",
  none: "No exceptions: the rules decide.",
  earlier: (count) => (count === 1 ? "1 earlier exception" : `${count} earlier exceptions`),

  propose: "Propose an exception",
  subject: "Customer",
  subjectHint: "Name or number of the customer",
  subjectsFound: (count) => (count === 1 ? "1 customer found" : `${count} customers found`),
  fact: "What it is about",
  value: "Counts as",
  from: "From",
  until: "Until (that day included)",
  untilMonths: (months) => `${months} months`,
  untilYearEnd: "End of the year",
  clause: "Clause",
  clauseHint: "A clause number or a word in it",
  clausesFound: (count) => (count === 1 ? "1 clause found" : `${count} clauses found`),
  noClause: "No clause mentions that",
  changeClause: "Choose another",
  why: "Reason",
  whyHint: "Why this customer is treated otherwise; the approver reads this",
  required: "required",
  send: "Propose for approval",
  sending: "Proposing …",
  sendHelp: "Nobody approves an exception of their own.",
  sent: "Proposed; somebody else approves it.",
  choose: "Choose",
  missing: {
    subject: "Choose a customer",
    value: "Choose what the customer counts as",
    until: "Say until which day",
    clause: "Choose the clause that it rests on",
    why: "Give a reason",
  },
  untilBefore: "The last day cannot come before the first",
  yes: "yes",
  no: "no",

  approve: (answer, from, until) => `Approve: ${answer} from ${from} until ${until}`,
  reject: "Turn down",
  rejectAsk: "Why it is turned down",
  rejectHint: "Whoever proposed it reads this",
  own: "You proposed this; somebody else approves it.",
  onlyApprovers: "An approver decides.",
  end: "End early",
  endAsk: "Why it ends early",
  endOn: "From which day the rules decide again",
  endHint: "For example: the contract was ended",
  endDo: (day) => `End it: the rules decide from ${day}`,
  cancel: "Cancel",
  working: "One moment …",
  needsReason: "Give a reason",
  failed: "This could not be done",
  approved: "Approved.",
  rejected: "Turned down.",
  ended: "Ended early.",
  withdraw: "Take it back",
  withdrawn: "Taken back.",
  withdrawnBy: (name) => `taken back by ${name}`,
  notFound: "There is no such customer",
  figure: "Figure",
  follows: (decisions) => `What follows it: ${decisions}`,
  choicesFailed: "What can be chosen could not be loaded",
  capped: (count) => `Only the newest ${count} are listed`,
  comment: (text) => `“${text}”`,
  separator: ", ",
};

export function overrideMessagesFor(locale: Locale): OverrideMessages {
  return locale === "en" ? en : zhCn;
}
