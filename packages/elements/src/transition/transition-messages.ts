import type { Locale } from "../i18n/index.ts";

/** Every word about how customers come to a new outcome. A language that leaves one out does not compile. */
export interface TransitionMessages {
  readonly title: string;
  readonly help: string;
  readonly group: (fact: string, before: string, after: string, count: number) => string;
  readonly nobody: string;
  readonly names: (names: readonly string[], count: number) => string;
  readonly atOnce: string;
  readonly isDefault: string;
  readonly atOnceMeans: (day: string, count: number, after: string) => string;
  readonly keep: (before: string, date: string) => string;
  readonly keepNone: string;
  readonly keepDate: string;
  readonly latest: string;
  readonly noLatest: string;
  readonly setLatest: string;
  readonly undatedLatest: (names: string, day: string) => string;
  readonly undatedAtOnce: (names: string) => string;
  readonly steps: string;
  readonly months: string;
  readonly by: string;
  readonly byNumber: string;
  readonly byFact: (label: string, descending: boolean) => string;
  readonly schedule: string;
  readonly on: (day: string, count: number) => string;
  readonly next: (day: string, count: number) => string;
  readonly moreDays: (days: number, last: string) => string;
  readonly mayNotKeep: string;
  readonly exceptions: (count: number) => string;
  readonly followers: (labels: readonly string[]) => string;
  readonly othersAtOnce: string;
  readonly working: string;
  readonly failed: string;
  /** What was chosen for a group, in a sentence. */
  readonly told: {
    readonly atOnce: (day: string) => string;
    readonly keep: (before: string, date: string) => string;
    readonly latest: (day: string) => string;
    readonly steps: (months: number) => string;
  };
  readonly written: (count: number) => string;
  readonly writtenOf: (answer: string, count: number, first: string, last: string) => string;
}

const zhCn: TransitionMessages = {
  title: "变动的客户怎样过渡",
  help: "选定后随这份草稿一起审批；保持原结果的客户，发布时逐户记为特批，到期自动改变。",
  group: (fact, before, after, count) => `${fact}：${before} → ${after}，${count} 家`,
  nobody: "没有客户因此改变，不必过渡。",
  names: (names, count) => `${names.join("、")}${count > names.length ? `等 ${count} 家` : ""}`,
  atOnce: "当日改变",
  isDefault: "默认",
  atOnceMeans: (day, count, after) => `${day}起，${count} 家都改按${after}`,
  keep: (before, date) => `各自保持${before}，到${date}为止`,
  keepNone: "制度里没有客户的日期（例如合同到期日），不能按日期保持",
  keepDate: "按哪个日期",
  latest: "最迟保持到（含当日）",
  noLatest: "不设最迟日",
  setLatest: "设最迟日",
  undatedLatest: (names, day) => `没有这个日期：${names}，保持到${day}`,
  undatedAtOnce: (names) => `没有这个日期：${names}，当日改变`,
  steps: "分几个月逐步改变",
  months: "共几个月",
  by: "先后次序",
  byNumber: "按编号",
  byFact: (label, descending) => `按${label}，由${descending ? "高到低" : "低到高"}`,
  schedule: "哪天改变几家",
  on: (day, count) => `${day}改变 ${count} 家`,
  next: (day, count) => `${day} ${count} 家`,
  moreDays: (days, last) => `还有 ${days} 天，最后一天 ${last}`,
  mayNotKeep: "原来没有定下结果，无从保持，只能当日改变。",
  exceptions: (count) => (count === 0 ? "发布时不记特批" : `发布时记下 ${count} 项有期限的特批`),
  followers: (labels) => `${labels.join("、")}随之改变，不必另选。`,
  othersAtOnce: "其余变动的客户都在当日改变。",
  working: "正在试算…",
  failed: "没有算出来",
  told: {
    atOnce: (day) => `当日（${day}）改变`,
    keep: (before, date) => `各自保持${before}，到${date}为止`,
    latest: (day) => `，最迟${day}`,
    steps: (months) => `分 ${months} 个月逐步改变`,
  },
  written: (count) => `发布时记下 ${count} 项特批`,
  writtenOf: (answer, count, first, last) =>
    `${count} 家保持${answer}，${first === last ? `至${last}` : `最早到${first}，最晚到${last}`}`,
};

const customers = (count: number): string => (count === 1 ? "1 customer" : `${count} customers`);

const en: TransitionMessages = {
  title: "How those who move get there",
  help: "What you choose is approved with this draft. Whoever keeps the old outcome has a dated exception once it is published, and switches by itself when that ends.",
  group: (fact, before, after, count) => `${fact}: ${before} → ${after}, ${customers(count)}`,
  nobody: "It moves no customer.",
  names: (names, count) => `${names.join(", ")}${count > names.length ? ` and ${count - names.length} more` : ""}`,
  atOnce: "Switch at once",
  isDefault: "default",
  atOnceMeans: (day, count, after) =>
    count === 1 ? `from ${day} the customer is ${after}` : `from ${day} all ${count} are ${after}`,
  keep: (before, date) => `Each keeps ${before} until its ${date}`,
  keepNone: "The policy knows no date of a customer, such as the end of a contract, until which it could keep it",
  keepDate: "Which date",
  latest: "Nobody keeps it beyond (that day included)",
  noLatest: "No such day",
  setLatest: "Set a last day for all",
  undatedLatest: (names, day) => `Without that date: ${names}; kept until ${day}`,
  undatedAtOnce: (names) => `Without that date: ${names}; at once`,
  steps: "Switch step by step over some months",
  months: "Months",
  by: "Who goes first",
  byNumber: "by number",
  byFact: (label, descending) => `by ${label}, ${descending ? "highest" : "lowest"} first`,
  schedule: "How many switch when",
  on: (day, count) => `${count} on ${day}`,
  next: (day, count) => `${count} on ${day}`,
  moreDays: (days, last) => (days === 1 ? `1 more day, ${last}` : `${days} more days, the last ${last}`),
  mayNotKeep: "Nothing was decided for them before, so there is nothing to keep: they switch at once.",
  exceptions: (count) =>
    count === 0
      ? "Publishing writes no exceptions"
      : count === 1
        ? "Publishing writes 1 dated exception"
        : `Publishing writes ${count} dated exceptions`,
  followers: (labels) => `${labels.join(", ")}: these follow and need no choice of their own.`,
  othersAtOnce: "All others who move switch at once.",
  working: "Working it out …",
  failed: "This could not be worked out",
  told: {
    atOnce: (day) => `at once, on ${day}`,
    keep: (before, date) => `each keeps ${before} until its ${date}`,
    latest: (day) => `, until ${day} at the latest`,
    steps: (months) => `step by step over ${months === 1 ? "1 month" : `${months} months`}`,
  },
  written: (count) => (count === 1 ? "1 exception written" : `${count} exceptions written`),
  writtenOf: (answer, count, first, last) =>
    `${customers(count)} ${count === 1 ? "keeps" : "keep"} ${answer}, ${first === last ? `until ${last}` : `the first until ${first}, the last until ${last}`}`,
};

export function transitionMessagesFor(locale: Locale): TransitionMessages {
  return locale === "en" ? en : zhCn;
}
