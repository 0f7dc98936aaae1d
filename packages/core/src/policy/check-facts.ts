import { decisionRules } from "../decision/index.ts";
import { checkVocabulary, createVocabulary, expressionReads, findFactCycle } from "../fact/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { isObject, pointerOf } from "../json/index.ts";
import { conditionReads } from "../rule/index.ts";
import { documentId } from "../schema/index.ts";
import { checkingScope } from "./check-decisions.ts";
import { checkScorecards } from "./check-scorecards.ts";
import type { Pack } from "./pack.ts";
import { vocabulariesOf } from "./scorecards.ts";
import { packsOverTime } from "./packs-over-time.ts";

/**
 * Whether the vocabulary makes sense, and whether the graph of facts has an order: every fact has one source, and none
 * depends on itself by way of others.
 *
 * @issues `facts/…`, `rule/…`, `decision/fact-decided-twice`, `decision/computed-and-decided`, `decision/circular-facts`
 */
export function checkFacts(pack: Pack): readonly Issue[] {
  const scope = checkingScope(pack);
  return [
    ...checkVocabulary(pack.vocabularies, scope),
    ...checkScorecards(pack, scope),
    ...distinct(packsOverTime(pack).flatMap((each) => [...sourceIssues(each), ...checkCircles(each)])),
  ];
}

function sourceIssues(pack: Pack): readonly Issue[] {
  const facts = pack.vocabularies.flatMap((document) => document.facts ?? []);
  const computed = new Set(facts.filter((fact) => fact.compute !== undefined).map((fact) => fact.id));
  const deciders = new Map<string, string>();
  return pack.decisions.flatMap((decision) =>
    Object.entries(decision.outputs).flatMap(([output, { fact }]) => {
      if (fact === undefined) return [];
      const place = { document: documentId(decision), pointer: pointerOf(["outputs", output, "fact"]) };
      const first = deciders.get(fact);
      deciders.set(fact, decision.id);
      return [
        ...(first === undefined
          ? []
          : [issue("decision/fact-decided-twice", { fact, first, second: decision.id }, place)]),
        ...(computed.has(fact) ? [issue("decision/computed-and-decided", { fact, decision: decision.id }, place)] : []),
      ];
    }),
  );
}

/** What no version has changed is found again on every day. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((each) => [`${each.code} ${each.document ?? ""} ${each.pointer}`, each])).values()];
}

/**
 * The first circle that goes through a decision or a scorecard, at that document. One of computed facts alone is told by
 * the vocabulary.
 *
 * @param pack as it is on one day
 * @param at the decision at which it is to be told, when it goes through that one
 * @issues `decision/circular-facts`
 */
export function checkCircles(pack: Pack, at?: string): readonly Issue[] {
  const waitsFor = factDependencies(pack);
  const circle = findFactCycle(waitsFor.keys(), (fact) => waitsFor.get(fact) ?? []) ?? [];
  for (const decision of pack.decisions.toSorted((a, b) => Number(b.id === at) - Number(a.id === at))) {
    const decides = Object.entries(decision.outputs).find(
      ([, { fact }]) => fact !== undefined && circle.includes(fact),
    );
    if (decides === undefined) continue;
    const place = { document: documentId(decision), pointer: pointerOf(["outputs", decides[0], "fact"]) };
    return [issue("decision/circular-facts", { path: circle.join(" → ") }, place)];
  }
  const scorecard = pack.scorecards.find(({ fact }) => circle.includes(fact));
  if (scorecard === undefined) return [];
  const place = { document: documentId(scorecard), pointer: "/fact" };
  return [issue("decision/circular-facts", { path: circle.join(" → ") }, place)];
}

/** What each computed or decided fact waits for, in a pack as it is on one day. */
export function factDependencies(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const vocabulary = createVocabulary(vocabulariesOf(pack));
  const computed = [...vocabulary.facts.values()].flatMap(({ id, compute }): [string, readonly string[]][] =>
    compute === undefined ? [] : [[id, expressionReads(compute, vocabulary).facts]],
  );
  const decided = pack.decisions.flatMap((decision) => {
    const reads = decisionRules(decision).flatMap((rule) => [
      ...conditionReads(rule.conditions, (name) => vocabulary.conditions.get(name)?.holds).facts,
      ...Object.values<unknown>(rule.event.params).flatMap((param) =>
        isObject(param) && typeof param["fact"] === "string" ? [param["fact"]] : [],
      ),
    ]);
    return Object.values(decision.outputs).flatMap(({ fact }): [string, readonly string[]][] =>
      fact === undefined ? [] : [[fact, reads]],
    );
  });
  return new Map([...computed, ...decided]);
}
