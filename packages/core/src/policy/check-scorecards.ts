import { createSession } from "../decision/index.ts";
import { checkExpression, createVocabulary, expressionReads, type ExpressionScope } from "../fact/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { asList, pointerOf } from "../json/index.ts";
import { documentId } from "../schema/index.ts";
import { approximate, closest, equalValues, isNumeric, typeName } from "../value/index.ts";
import { bindFacts, bindWords } from "./bind-rules.ts";
import type { Pack } from "./pack.ts";
import { vocabulariesOf, weightsFact } from "./scorecards.ts";

/**
 * Whether scorecards make sense: the fact that each computes, its scores, and weights that only the policy itself decides.
 *
 * @issues `facts/…` and `rule/…` of the expressions, `facts/unknown`, `scorecard/not-a-figure`, `scorecard/computed-twice`,
 *   `scorecard/weight-reads-facts`
 */
export function checkScorecards(pack: Pack, scope: ExpressionScope): readonly Issue[] {
  const vocabulary = createVocabulary(vocabulariesOf(pack));
  const facts = new Map(pack.vocabularies.flatMap(({ facts: each = [] }) => each.map((fact) => [fact.id, fact])));
  const decided = new Set(pack.decisions.flatMap(({ outputs }) => Object.values(outputs).map(({ fact }) => fact)));
  return pack.scorecards.flatMap((scorecard, at) => {
    const { fact: id, parts } = scorecard;
    const document = documentId(scorecard);
    const place = { document, pointer: "/fact" };
    const fact = facts.get(id);
    const other =
      fact?.compute !== undefined || decided.has(id) || pack.scorecards.findIndex((each) => each.fact === id) < at;
    const own = [
      ...(fact === undefined
        ? [issue("facts/unknown", { fact: id, suggestion: closest(id, facts.keys()) }, place)]
        : []),
      ...(fact !== undefined && !["number", "percent"].includes(fact.value.type)
        ? [issue("scorecard/not-a-figure", { fact: id, type: typeName(fact.value) }, place)]
        : []),
      ...(other ? [issue("scorecard/computed-twice", { fact: id }, place)] : []),
    ];
    const inside = parts.flatMap((part, nth) => {
      const of = (key: "weight" | "score") => ({ document, pointer: pointerOf(["parts", nth, key]) });
      const [read] = expressionReads(part.weight, vocabulary).facts;
      return [
        ...checkExpression(part.weight, scope, of("weight"), { type: "number" }),
        ...checkExpression(part.score, scope, of("score"), { type: "number" }),
        ...(read === undefined
          ? []
          : [issue("scorecard/weight-reads-facts", { part: part.id, fact: read }, of("weight"))]),
      ];
    });
    return [...own, ...inside];
  });
}

/** The scorecards whose weights do not add up to 100 on a day. @issues `scorecard/weights` */
export function failedWeights(pack: Pack, day: string): readonly Issue[] {
  if (pack.scorecards.length === 0) return [];
  const session = createSession(bindFacts(pack, day, bindWords(pack, day)), {
    facts: new Map(),
    collections: new Map(),
  });
  return pack.scorecards.flatMap((scorecard) => {
    const sum = session.read(weightsFact(scorecard));
    if (equalValues(sum, 100)) return [];
    const params = { scorecard: scorecard.id, sum: isNumeric(sum) ? approximate(sum) : "–", from: day };
    const place = { document: documentId(scorecard), pointer: "/parts", clause: asList(scorecard.clause)[0] };
    return [issue("scorecard/weights", params, place)];
  });
}
