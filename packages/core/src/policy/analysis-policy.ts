import {
  analyseDecision,
  type AnalysisOptions,
  type DecisionAnalysis,
  type Finding,
  type FindingKind,
} from "../analysis/index.ts";
import type { BoundDecision } from "../decision/index.ts";
import type { Locale } from "../issue/index.ts";
import type { Json } from "../json/index.ts";
import { analysisTexts, type AnalysisTexts } from "./analysis-texts.ts";
import { analysisWords } from "./analysis-words.ts";
import type { BoundPolicy } from "./bind-day.ts";

/** A rule that something was found about. `pointer` leads into the decision's document. */
export interface FoundRule {
  readonly name: string;
  readonly clauses: readonly string[];
  readonly pointer: string;
}

/** Something found about a decision, told in one language. */
export interface ToldFinding {
  readonly kind: FindingKind;
  readonly severity: "warning" | "information";
  /** False when there may be no such customer; `text` says so. */
  readonly sure: boolean;
  readonly text: string;
  readonly rules: readonly FoundRule[];
  /** Facts of a customer whom it is about, as a caller would supply them. */
  readonly example?: Readonly<Record<string, Json>>;
}

/** Everything found about a decision, told in one language. */
export interface ToldAnalysis {
  readonly decision: string;
  readonly title: string;
  readonly findings: readonly ToldFinding[];
  /** What to say when not everything was analysed or told. */
  readonly remarks: readonly string[];
  readonly complete: boolean;
}

/** Analyses decisions of a policy: all of them, or one. */
export function analysePolicy(
  policy: BoundPolicy,
  locale: Locale,
  options: AnalysisOptions & { readonly decision?: string } = {},
): readonly ToldAnalysis[] {
  const asked = [...policy.graph.decisions.values()].filter(
    ({ id }) => options.decision === undefined || id === options.decision,
  );
  return asked.map((decision) =>
    tellAnalysis(policy, decision, analyseDecision(policy.graph, decision, options), locale),
  );
}

/** What was found about a decision, told in one language; findings in the same order. */
export function tellAnalysis(
  policy: BoundPolicy,
  decision: BoundDecision,
  { findings, complete, more }: DecisionAnalysis,
  locale: Locale,
): ToldAnalysis {
  const texts = analysisTexts(policy, locale);
  const say = analysisWords[locale];
  return {
    decision: decision.id,
    title: titleOf(policy, decision.id, locale),
    findings: findings.map((each) => tellFinding(decision, each, texts, locale)),
    remarks: [...(complete ? [] : [say.incomplete]), ...(more ? [say.more] : [])],
    complete,
  };
}

/** What a decision is called. */
export function titleOf(policy: BoundPolicy, decision: string, locale: Locale): string {
  return policy.pack.decisions.find(({ id }) => id === decision)?.title[locale] ?? decision;
}

function tellFinding(decision: BoundDecision, finding: Finding, texts: AnalysisTexts, locale: Locale): ToldFinding {
  const say = analysisWords[locale];
  const text = sentenceOf(decision, finding, texts, locale);
  const example =
    finding.example === undefined || finding.example.size === 0 ? "" : say.example(texts.facts(finding.example));
  return {
    kind: finding.kind,
    severity: finding.severity,
    sure: finding.isSure,
    text: (finding.isSure ? text : say.perhaps(text)) + example,
    rules: finding.rules.flatMap((at) => {
      const rule = decision.rules[at];
      return rule === undefined ? [] : [{ name: rule.name, clauses: rule.clauses, pointer: rule.pointer }];
    }),
    ...(finding.example === undefined ? {} : { example: texts.factsJson(finding.example) }),
  };
}

function sentenceOf(decision: BoundDecision, finding: Finding, texts: AnalysisTexts, locale: Locale): string {
  const say = analysisWords[locale];
  const { rules, region = [], count = 0, parameters, sameOutcome = false } = finding;
  const [one = "", other = "", ...more] = rules.map((at) => texts.rule(decision, at));
  const where = texts.region(region);
  const fact = say.quoted(texts.factLabel(finding.fact ?? ""));
  const { hitPolicy } = decision;
  switch (finding.kind) {
    case "gap":
      return say.gap(where);
    case "conflict":
      return sameOutcome ? say.sameConflict(one, other, where) : say.conflict(one, other, where);
    case "overlap":
      return say.overlap(count, one, other, where);
    case "masked":
      return say.masked(one, say.list([other, ...more]), sameOutcome);
    case "unreachable":
      return parameters === undefined
        ? say.unreachable(one)
        : say.dormant(one, say.list(parameters.map((id) => say.quoted(texts.parameterLabel(id)))));
    case "subsumed":
      return say.subsumed(one, other);
    case "mergeable":
      return say.mergeable(one, other, fact, where);
    case "idle":
      return say.idle(fact, say.list(rules.map((at) => texts.rule(decision, at))));
    case "hitPolicy":
      if (finding.advice === "unique") return say.unique(hitPolicy);
      return finding.advice === "any" ? say.any(hitPolicy, count) : say.hides(count, one, other, where);
  }
}
