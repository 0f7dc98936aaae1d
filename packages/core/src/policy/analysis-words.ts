import type { Locale } from "../issue/index.ts";

/** The fixed words about what was found in rules and about versions compared. Names come quoted, with their clauses. */
interface AnalysisWords {
  readonly name: (title: string, clauses: readonly string[]) => string;
  readonly quoted: (label: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** What is so about one customer, joined. */
  readonly together: (items: readonly string[]) => string;
  readonly perhaps: (text: string) => string;
  readonly everybody: string;
  readonly is: (label: string, value: string) => string;
  readonly compared: (label: string, comparison: string) => string;
  readonly orNothing: (text: string) => string;
  readonly example: (facts: string) => string;
  readonly gap: (region: string) => string;
  readonly conflict: (one: string, other: string, region: string) => string;
  readonly sameConflict: (one: string, other: string, region: string) => string;
  readonly overlap: (count: number, one: string, other: string, region: string) => string;
  readonly masked: (rule: string, others: string, same: boolean) => string;
  readonly unreachable: (rule: string) => string;
  readonly dormant: (rule: string, parameters: string) => string;
  readonly subsumed: (rule: string, other: string) => string;
  readonly mergeable: (one: string, other: string, fact: string, region: string) => string;
  readonly idle: (fact: string, rules: string) => string;
  readonly unique: (now: string) => string;
  readonly any: (now: string, count: number) => string;
  readonly hides: (count: number, one: string, other: string, region: string) => string;
  readonly incomplete: string;
  readonly more: string;
  readonly verdict: Readonly<Record<"equivalent" | "onlyLoosens" | "onlyTightens" | "differs" | "unknown", string>>;
  readonly added: string;
  readonly removed: string;
  readonly change: (customer: string, before: string, after: string) => string;
  readonly nothing: string;
  readonly open: string;
  readonly side: Readonly<Record<"below" | "at" | "above", string>>;
  readonly boundary: (fact: string, side: string, value: string) => string;
  readonly boundaryCases: (decision: string) => string;
}

export const analysisWords: Readonly<Record<Locale, AnalysisWords>> = {
  "zh-CN": {
    name: (title, clauses) => `“${title}”${clauses.map((clause) => `〔${clause}〕`).join("")}`,
    quoted: (label) => `“${label}”`,
    list: (items) => items.join("、"),
    together: (items) => items.join("，"),
    perhaps: (text) => `可能：${text}`,
    everybody: "任何情形",
    is: (label, value) => `${label}为${spaced(value)}`,
    compared: (label, comparison) => `${label}${comparison}`,
    orNothing: (text) => `${text}或不适用`,
    example: (facts) => `（例：${facts}）`,
    gap: (region) => `没有规则覆盖：${region}`,
    conflict: (one, other, region) => `规则${one}与${other}会同时成立，结论却不同：${region}`,
    sameConflict: (one, other, region) =>
      `规则${one}与${other}会同时成立。结论虽然相同，但命中策略 unique 只允许一条成立：${region}`,
    overlap: (count, one, other, region) => `有 ${count} 对规则会同时成立且结论相同，例如${one}与${other}：${region}`,
    masked: (rule, others, same) =>
      `规则${rule}永远轮不到：凡是它成立的情形，${others}都已先作出结论${same ? "，而且结论相同" : "，而且结论不同"}`,
    unreachable: (rule) => `规则${rule}的条件不可能同时成立`,
    dormant: (rule, parameters) => `按${parameters}的现值，规则${rule}不会成立`,
    subsumed: (rule, other) => `规则${rule}可以省去：凡是它成立的情形，结论相同的规则${other}也成立`,
    mergeable: (one, other, fact, region) => `规则${one}与${other}结论相同，只有${fact}不同，可以合并为一条：${region}`,
    idle: (fact, rules) => `${fact}不影响结论，尽管规则${rules}用到了它`,
    unique: (now) => `任何情形下都只有一条规则成立：命中策略写成 unique 比 ${now} 更明确`,
    any: (now, count) => `会同时成立的 ${count} 对规则结论都相同：命中策略写成 any 比 ${now} 更明确`,
    hides: (count, one, other, region) =>
      `有 ${count} 对结论不同的规则会同时成立，由先后次序决定，例如${one}先于${other}：${region}`,
    incomplete: "未能全部分析：没有列出的，不等于没有",
    more: "还有更多同类情形未列出",
    verdict: {
      equivalent: "结果不变",
      onlyLoosens: "只会放宽：凡有变化，都变得更有利",
      onlyTightens: "只会收紧：凡有变化，都变得更不利",
      differs: "结果有变化",
      unknown: "未能证明结果是否变化",
    },
    added: "新增的判定",
    removed: "已删除的判定",
    change: (customer, before, after) => `${customer}：原为${before}，现为${after}`,
    nothing: "制度没有规定",
    open: "不能判定",
    side: { below: "略低于", at: "恰好等于", above: "略高于" },
    boundary: (fact, side, value) => `${fact}${side} ${value}`,
    boundaryCases: (decision) => `“${decision}”的门槛算例`,
  },
  en: {
    name: (title, clauses) =>
      `“${title}”${clauses.length === 0 ? "" : ` ${clauses.map((clause) => `[${clause}]`).join("")}`}`,
    quoted: (label) => `“${label}”`,
    together: (items) => items.join("; "),
    list: (items) => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(items),
    perhaps: (text) => `perhaps: ${text}`,
    everybody: "everybody",
    is: (label, value) => `${label}: ${value}`,
    compared: (label, comparison) => `${label} ${comparison}`,
    orNothing: (text) => `${text} or not applicable`,
    example: (facts) => ` (for example: ${facts})`,
    gap: (region) => `no rule covers this: ${region}`,
    conflict: (one, other, region) => `the rules ${one} and ${other} both hold and say different things: ${region}`,
    sameConflict: (one, other, region) =>
      `the rules ${one} and ${other} both hold; they say the same, but the hit policy unique lets only one hold: ${region}`,
    overlap: (count, one, other, region) =>
      `${count} ${count === 1 ? "pair of rules" : "pairs of rules"} may both hold and say the same, for instance ${one} and ${other}: ${region}`,
    masked: (rule, others, same) =>
      `the rule ${rule} never gets its turn: wherever it holds, ${others} ${same ? "has already said the same" : "has already said something else"}`,
    unreachable: (rule) => `the conditions of the rule ${rule} can never hold together`,
    dormant: (rule, parameters) => `with the present value of ${parameters} the rule ${rule} never holds`,
    subsumed: (rule, other) =>
      `the rule ${rule} could go: wherever it holds, the rule ${other} holds too and says the same`,
    mergeable: (one, other, fact, region) =>
      `the rules ${one} and ${other} say the same and differ in ${fact} only; they could be one: ${region}`,
    idle: (fact, rules) => `${fact} makes no difference to the outcome, although ${rules} asks about it`,
    unique: (now) => `no two rules ever hold together: the hit policy unique says so more plainly than ${now}`,
    any: (now, count) =>
      `${count === 1 ? "the one pair of rules" : `all ${count} pairs of rules`} that may hold together agree: the hit policy any says so more plainly than ${now}`,
    hides: (count, one, other, region) =>
      `${count} ${count === 1 ? "pair of rules" : "pairs of rules"} with different outcomes may both hold and only their order settles it, for instance ${one} before ${other}: ${region}`,
    incomplete: "not fully analysed: what is not listed is not ruled out",
    more: "there is more of the same kind",
    verdict: {
      equivalent: "nothing changes",
      onlyLoosens: "only loosens: whatever changes becomes more favourable",
      onlyTightens: "only tightens: whatever changes becomes less favourable",
      differs: "outcomes change",
      unknown: "could not be shown to change or to stay",
    },
    added: "a new decision",
    removed: "no longer there",
    change: (customer, before, after) => `${customer}: was ${before}, becomes ${after}`,
    nothing: "nothing said",
    open: "undecided",
    side: { below: "just below", at: "exactly at", above: "just above" },
    boundary: (fact, side, value) => `${fact} ${side} ${value}`,
    boundaryCases: (decision) => `Thresholds of “${decision}”`,
  },
};

/** Chinese sets a figure apart from the word before it. */
function spaced(value: string): string {
  return /^[\d-]/u.test(value) ? ` ${value}` : value;
}
