import { checkVocabulary, createVocabulary, expressionReads, findFactCycle } from "../fact/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { isObject, pointerOf } from "../json/index.ts";
import { conditionReads } from "../rule/index.ts";
import { documentId } from "../schema/index.ts";
import { checkingScope } from "./check-decisions.ts";
import type { Pack } from "./pack.ts";

/**
 * Whether the vocabulary makes sense, and whether the graph of facts has an order: every fact has one source, and none
 * depends on itself by way of others.
 *
 * @issues `facts/…`, `rule/…`, `decision/fact-decided-twice`, `decision/computed-and-decided`, `decision/circular-facts`
 */
export function checkFacts(pack: Pack): readonly Issue[] {
  return [...checkVocabulary(pack.vocabularies, checkingScope(pack)), ...sourceIssues(pack), ...circleIssues(pack)];
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

/** The first circle that goes through a decision, at that decision. One of computed facts alone is told by the vocabulary. */
function circleIssues(pack: Pack): readonly Issue[] {
  const waitsFor = factDependencies(pack);
  const circle = findFactCycle(waitsFor.keys(), (fact) => waitsFor.get(fact) ?? []) ?? [];
  for (const decision of pack.decisions) {
    const decides = Object.entries(decision.outputs).find(
      ([, { fact }]) => fact !== undefined && circle.includes(fact),
    );
    if (decides === undefined) continue;
    const place = { document: documentId(decision), pointer: pointerOf(["outputs", decides[0], "fact"]) };
    return [issue("decision/circular-facts", { path: circle.join(" → ") }, place)];
  }
  return [];
}

/** What each computed or decided fact waits for. */
export function factDependencies(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const vocabulary = createVocabulary(pack.vocabularies);
  const computed = [...vocabulary.facts.values()].flatMap(({ id, compute }): [string, readonly string[]][] =>
    compute === undefined ? [] : [[id, expressionReads(compute, vocabulary).facts]],
  );
  const decided = pack.decisions.flatMap((decision) => {
    const reads = decision.rules.flatMap((rule) => [
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
