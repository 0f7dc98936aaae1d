import type { Locale } from "../i18n/index.ts";

/** Every word of the history of releases. A language that leaves one out does not compile. */
export interface ReleasesMessages {
  readonly title: string;
  readonly subtitle: string;
  readonly rail: string;
  readonly number: (number: number) => string;
  readonly status: Readonly<Record<"current" | "scheduled" | "past" | "pending" | "yours", string>>;
  readonly undoneBy: (number: number) => string;
  readonly restores: (number: number) => string;
  readonly proposedFrom: string;
  readonly startsIn: (days: number) => string;
  readonly heldFor: (days: number) => string;
  readonly holdsSince: (days: number) => string;
  readonly change: (label: string) => readonly [string, string, string];
  readonly installed: string;
  readonly nothingChanged: string;
  readonly sentences: (count: number) => string;
  readonly by: (author: string, day: string) => string;
  readonly approvedBy: (approver: string) => string;
  readonly submittedBy: (author: string, day: string) => string;
  readonly approve: (day: string) => string;
  readonly reject: string;
  readonly rejectAsk: string;
  readonly rejectHint: string;
  readonly rejectDo: string;
  readonly cancel: string;
  readonly ownDraft: string;
  readonly onlyApprovers: string;
  readonly withdraw: string;
  readonly cases: string;
  readonly gaps: string;
  readonly gapsOf: (count: number) => string;
  readonly moved: string;
  readonly movedOf: (count: number) => string;
  readonly load: string;
  readonly loadWas: (before: string) => string;
  readonly noImpact: string;
  readonly rollBack: string;
  readonly rollBackTo: (number: number) => string;
  readonly rollBackWhy: string;
  readonly rollBackHint: string;
  readonly rollBackFrom: string;
  readonly rollBackDo: (day: string) => string;
  readonly rollBackChanges: (count: number) => string;
  readonly rollBackSame: string;
  readonly working: string;
  readonly needsReason: string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly today: string;
  readonly failed: string;
  readonly noPlan: string;
  readonly upgradeTo: (title: string) => string;
  readonly upgradeLines: (all: number, ours: number, theirs: number, other: number) => string;
  readonly upgradeDecided: (count: number) => string;
  readonly upgradeChoice: Readonly<Record<"ours" | "theirs" | "other", string>>;
  readonly upgradeSides: (now: string, own: string) => string;
  readonly upgradeGone: string;
}

const zhCn: ReleasesMessages = {
  title: "发布记录",
  subtitle: "每一版都保留，任何一天的判定都能按当天的版本重放",
  rail: "各版及其改动",
  number: (number) => `第 ${number} 版`,
  status: { current: "现行", scheduled: "已排期", past: "以前", pending: "待审批", yours: "等您审批" },
  undoneBy: (number) => `已被第 ${number} 版回退`,
  restores: (number) => `回退到第 ${number} 版的内容`,
  proposedFrom: "拟施行",
  startsIn: (days) => `${days} 天后自动施行`,
  heldFor: (days) => (days === 0 ? "施行不满一天" : `施行 ${days} 天`),
  holdsSince: (days) => (days === 0 ? "今天起施行" : `已施行 ${days} 天`),
  change: (label) => [`${label}，由`, "改为", ""],
  installed: "制度首次录入。",
  nothingChanged: "内容没有改动。",
  sentences: (count) => `${count} 条条款的文字改前改后`,
  by: (author, day) => `${author} 提交 · ${day}`,
  approvedBy: (approver) => `${approver} 批准`,
  submittedBy: (author, day) => `${author} 提交于 ${day}`,
  approve: (day) => `批准，自${day}起施行`,
  reject: "退回修改",
  rejectAsk: "退回的意见",
  rejectHint: "希望怎样修改，起草人会看到",
  rejectDo: "退回",
  cancel: "取消",
  ownDraft: "这是您提交的草稿，须由另一人审批。",
  onlyApprovers: "由审批人审批。",
  withdraw: "撤回修改",
  cases: "算例通过",
  gaps: "问题",
  gapsOf: (count) => `${count}`,
  moved: "影响客户",
  movedOf: (count) => `${count} 家`,
  load: "拜访负荷",
  loadWas: (before) => `现 ${before}`,
  noImpact: "影响正在试算…",
  rollBack: "回退到这一版",
  rollBackTo: (number) => `回退到第 ${number} 版的数字`,
  rollBackWhy: "回退理由",
  rollBackHint: "为什么要回退",
  rollBackFrom: "自哪天起",
  rollBackDo: (day) => `回退，自${day}起施行`,
  rollBackChanges: (count) => `回退后 ${count} 条条款的文字会改变：`,
  rollBackSame: "那一天的文字与现在相同，回退不会改变什么。",
  working: "正在处理…",
  needsReason: "请先写明理由",
  empty: "还没有发布过",
  emptyHelp: "第一版发布之后会显示在这里。",
  today: "今天",
  failed: "没有办成",
  noPlan: "正在比对底本…",
  upgradeTo: (title) => `底本升级到“${title}”`,
  upgradeLines: (all, ours, theirs, other) =>
    all === 0
      ? "本公司没有自己的改动，升级后完全照新版执行。"
      : `本公司的 ${all} 处改动：${ours} 处保留，${theirs} 处改用新底本${other === 0 ? "" : `，${other} 处另定`}。`,
  upgradeDecided: (count) => `由起草人决定的 ${count} 处`,
  upgradeChoice: { ours: "保留本公司的", theirs: "采用新底本的", other: "另定" },
  upgradeSides: (now, own) => `新底本：${now}；本公司：${own}`,
  upgradeGone: "无",
};

const en: ReleasesMessages = {
  title: "Releases",
  subtitle: "Every release is kept: what was decided on any day can be decided again as of that day",
  rail: "Releases and what they changed",
  number: (number) => `Release ${number}`,
  status: {
    current: "in force",
    scheduled: "scheduled",
    past: "past",
    pending: "waiting for approval",
    yours: "waiting for you",
  },
  undoneBy: (number) => `rolled back by release ${number}`,
  restores: (number) => `brings back release ${number}`,
  proposedFrom: "proposed",
  startsIn: (days) => (days === 1 ? "starts tomorrow" : `starts in ${days} days`),
  heldFor: (days) =>
    days === 0 ? "held for less than a day" : days === 1 ? "held for 1 day" : `held for ${days} days`,
  holdsSince: (days) => (days === 0 ? "since today" : days === 1 ? "for 1 day" : `for ${days} days`),
  change: (label) => [`${label}: from`, "to", ""],
  installed: "The policy was taken in.",
  nothingChanged: "Nothing changed.",
  sentences: (count) => (count === 1 ? "1 clause before and after" : `${count} clauses before and after`),
  by: (author, day) => `by ${author} · ${day}`,
  approvedBy: (approver) => `approved by ${approver}`,
  submittedBy: (author, day) => `submitted by ${author}, ${day}`,
  approve: (day) => `Approve, in force from ${day}`,
  reject: "Send back",
  rejectAsk: "What should change",
  rejectHint: "The author reads this",
  rejectDo: "Send back",
  cancel: "Cancel",
  ownDraft: "You submitted this draft; somebody else approves it.",
  onlyApprovers: "An approver decides.",
  withdraw: "Take it back",
  cases: "Cases passed",
  gaps: "Problems",
  gapsOf: (count) => `${count}`,
  moved: "Customers moved",
  movedOf: (count) => `${count}`,
  load: "Visit load",
  loadWas: (before) => `now ${before}`,
  noImpact: "Working out the impact …",
  rollBack: "Roll back to this",
  rollBackTo: (number) => `Bring back the figures of release ${number}`,
  rollBackWhy: "Reason",
  rollBackHint: "Why it is rolled back",
  rollBackFrom: "From which day",
  rollBackDo: (day) => `Roll back, in force from ${day}`,
  rollBackChanges: (count) =>
    count === 1 ? "1 clause will then read differently:" : `${count} clauses will then read differently:`,
  rollBackSame: "On that day it reads the same as now: rolling back changes nothing.",
  working: "One moment …",
  needsReason: "Give a reason first",
  empty: "Nothing was published yet",
  emptyHelp: "The first release appears here once it is published.",
  today: "Today",
  failed: "This could not be done",
  noPlan: "Comparing with the new base …",
  upgradeTo: (title) => `The base becomes “${title}”`,
  upgradeLines: (all, ours, theirs, other) =>
    all === 0
      ? "The company has no changes of its own and will follow the new version as it is."
      : `Of the company’s ${all === 1 ? "1 change" : `${all} changes`} ${ours} ${ours === 1 ? "stays" : "stay"}, ${theirs} ${theirs === 1 ? "goes" : "go"} to the new base${other === 0 ? "" : `, ${other} ${other === 1 ? "becomes" : "become"} something else`}.`,
  upgradeDecided: (count) => (count === 1 ? "1 decided by the author" : `${count} decided by the author`),
  upgradeChoice: { ours: "ours is kept", theirs: "the new base’s is taken", other: "something else" },
  upgradeSides: (now, own) => `New base: ${now}; ours: ${own}`,
  upgradeGone: "nothing",
};

export function releasesMessagesFor(locale: Locale): ReleasesMessages {
  return locale === "en" ? en : zhCn;
}
