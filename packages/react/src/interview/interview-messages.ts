import type { Locale } from "@bylaw/core";

/** Every word of an interview. */
export interface InterviewMessages {
  readonly progress: (answered: number, remaining: number) => string;
  readonly question: (number: number) => string;
  readonly why: string;
  /** @param about what the decision decides @param outcomes none when they cannot be told yet */
  readonly separates: (about: string, outcomes: readonly string[]) => string;
  readonly clauses: string;
  readonly clause: (id: string) => string;
  readonly skip: string;
  readonly cannotSkip: string;
  readonly answerFirst: (canSkip: boolean) => string;
  readonly answered: string;
  readonly leftOpen: string;
  readonly gone: (labels: readonly string[]) => string;
  readonly outcome: (about: string, outcome: string) => string;
  readonly because: (answers: readonly (readonly [label: string, value: string])[], rules: readonly string[]) => string;
  readonly open: string;
  readonly openHelp: (labels: readonly string[]) => string;
  readonly rest: string;
}

const quoted = (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join("、");
const either = new Intl.ListFormat("en-GB", { type: "disjunction" });
const each = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const interviewMessages: Readonly<Record<Locale, InterviewMessages>> = {
  "zh-CN": {
    progress: (answered, remaining) =>
      remaining === 0 ? `已答 ${answered} 题，不用再答` : `已答 ${answered} 题，最多还有 ${remaining} 题`,
    question: (number) => `第 ${number} 题`,
    why: "为什么问：",
    separates: (about, outcomes) => {
      const [first = "", ...others] = outcomes;
      if (first === "") return `${about}的结果还取决于它`;
      if (others.length === 0) return `要看${about}是不是“${first}”`;
      return `要分清${about}是${quoted(outcomes.slice(0, -1))}还是${quoted(outcomes.slice(-1))}`;
    },
    clauses: "依据条款",
    clause: (id) => `第 ${id} 条`,
    skip: "不知道",
    cannotSkip: "没有这个答案，得不出结果，所以不能跳过。",
    answerFirst: (canSkip) => (canSkip ? "请先回答，或者选“不知道”" : "请先回答这一题"),
    answered: "已经回答",
    leftOpen: "不知道",
    gone: (labels) => `${quoted(labels)}不再影响结果，已移除。`,
    outcome: (about, outcome) => `${about}：${outcome}`,
    because: (answers, rules) => {
      const facts = answers.map(([label, value]) => `“${label}”答的是“${value}”`).join("，");
      const found = `适用规则${quoted(rules)}`;
      if (rules.length === 0) return facts === "" ? "" : `因为${facts}。`;
      return facts === "" ? `${found}。` : `因为${facts}，${found}。`;
    },
    open: "还得不出结果",
    openHelp: (labels) => `缺少${quoted(labels)}。补上以后就能得出结果。`,
    rest: "提交前还需填写",
  },
  en: {
    progress: (answered, remaining) =>
      remaining === 0 ? `Answered ${answered}, nothing more to ask` : `Answered ${answered}, at most ${remaining} more`,
    question: (number) => `Question ${number}`,
    why: "Why we ask: ",
    separates: (about, outcomes) => {
      const [first, ...others] = outcomes;
      if (first === undefined) return `the ${about} still depends on it`;
      if (others.length === 0) return `it tells whether the ${about} is “${first}”`;
      return `it tells whether the ${about} is ${either.format(outcomes.map((outcome) => `“${outcome}”`))}`;
    },
    clauses: "Clauses",
    clause: (id) => `clause ${id}`,
    skip: "I don’t know",
    cannotSkip: "There is no result without this answer, so it cannot be skipped.",
    answerFirst: (canSkip) =>
      canSkip ? "Please answer first, or choose “I don’t know”" : "Please answer this question first",
    answered: "Answered so far",
    leftOpen: "I don’t know",
    gone: (labels) =>
      `${each.format(labels.map((label) => `“${label}”`))} no longer ${labels.length === 1 ? "matters" : "matter"} and ${labels.length === 1 ? "has" : "have"} been taken out.`,
    outcome: (about, outcome) => `${about.charAt(0).toUpperCase()}${about.slice(1)}: ${outcome}`,
    because: (answers, rules) => {
      const facts = each.format(answers.map(([label, value]) => `“${label}” is answered “${value}”`));
      const found = `${rules.length === 1 ? "the rule" : "the rules"} ${each.format(rules.map((rule) => `“${rule}”`))} ${rules.length === 1 ? "applies" : "apply"}`;
      if (rules.length === 0) return facts === "" ? "" : `Because ${facts}.`;
      return facts === "" ? `${found.charAt(0).toUpperCase()}${found.slice(1)}.` : `Because ${facts}, ${found}.`;
    },
    open: "No result yet",
    openHelp: (labels) =>
      `${each.format(labels.map((label) => `“${label}”`))} ${labels.length === 1 ? "is" : "are"} missing. With ${labels.length === 1 ? "it" : "them"} there is a result.`,
    rest: "Before you submit",
  },
};
