/* oxlint-disable unicorn/no-thenable -- `then` is a word of the expression format */
import type { Condition, Expression, Fact, Scorecard, ScorePart, Vocabulary } from "../schema/index.ts";
import type { Pack } from "./pack.ts";

/** What every part of a scorecard becomes: a fact for its score and one for its weight. */
export interface ScoredPart {
  readonly part: ScorePart;
  readonly score: string;
  readonly weight: string;
}

/** The parts of a scorecard with the facts that they become. */
export function scoredParts({ fact, parts }: Scorecard): readonly ScoredPart[] {
  return parts.map((part) => ({ part, score: `${fact}.${part.id}`, weight: `${fact}.${part.id}.weight` }));
}

/** The fact that holds the sum of a scorecard's weights. */
export function weightsFact({ fact }: Scorecard): string {
  return `${fact}.weights`;
}

/**
 * The vocabularies of a pack with what its scorecards compute: each part is a fact of its own, so that a proof names it,
 * and the whole is a computed fact like any other.
 */
export function vocabulariesOf(pack: Pack): readonly Vocabulary[] {
  const { scorecards, vocabularies } = pack;
  if (scorecards.length === 0) return vocabularies;
  const totals = new Map(scorecards.map((each) => [each.fact, each]));
  const computed = vocabularies.map((document) => ({
    ...document,
    ...(document.facts === undefined ? {} : { facts: document.facts.map((fact) => withTotal(fact, totals)) }),
  }));
  const parts: Vocabulary = {
    kind: "vocabulary",
    id: "scorecards",
    title: { "zh-CN": "评分", en: "Scorecards" },
    facts: scorecards.flatMap(partFacts),
  };
  return [...computed, parts];
}

/** The fact that a scorecard computes; the scorecard's clause is its own when it names none. */
function withTotal(fact: Fact, totals: ReadonlyMap<string, Scorecard>): Fact {
  const scorecard = totals.get(fact.id);
  return scorecard === undefined ? fact : { clause: scorecard.clause, ...fact, compute: total(scorecard) };
}

function partFacts(scorecard: Scorecard): readonly Fact[] {
  const value = { type: "number" } as const;
  const facts = scoredParts(scorecard).flatMap(({ part, score, weight }): readonly Fact[] => [
    { id: score, clause: part.clause, label: part.title, value, compute: part.score },
    {
      id: weight,
      clause: part.clause,
      label: { "zh-CN": `${part.title["zh-CN"]}（权重）`, en: `${part.title.en} (weight)` },
      value,
      compute: part.weight,
    },
  ]);
  const { clause, title, parts } = scorecard;
  const [first, second, ...others] = parts.map((part): Expression => part.weight);
  const sum: Expression = { add: [first ?? 0, second ?? 0, ...others] };
  const label = { "zh-CN": `${title["zh-CN"]}（权重合计）`, en: `${title.en} (sum of the weights)` };
  return [...facts, { id: weightsFact(scorecard), clause, label, value, compute: sum }];
}

/** The weighted mean, exact. What does not apply makes the whole not apply, or leaves its weight to the others. */
function total(scorecard: Scorecard): Expression {
  const parts = scoredParts(scorecard);
  const isShared = scorecard.notApplicablePart === "shareOut";
  const over = (term: (part: ScoredPart) => Expression): Expression => {
    const [first, second, ...others] = parts.map((part) =>
      isShared ? { if: applies(part.score), then: term(part), else: 0 } : term(part),
    ) as Expression[];
    return { add: [first ?? 0, second ?? 0, ...others] };
  };
  const points = over(({ score, weight }) => ({ multiply: [{ fact: weight }, { fact: score }] }));
  return { divide: [points, over(({ weight }) => ({ fact: weight }))] };
}

/** A comparison with what does not apply is false either way; one with what is unknown is unknown. */
function applies(fact: string): Condition {
  return {
    any: [
      { fact, operator: "greaterThanInclusive", value: 0 },
      { fact, operator: "lessThan", value: 0 },
    ],
  };
}
