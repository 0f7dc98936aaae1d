import { checkClock } from "../clock/index.ts";
import { outputType } from "../decision/index.ts";
import { createScope, createVocabulary, type ExpressionScope } from "../fact/index.ts";
import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { isObject, nearest, pointerOf } from "../json/index.ts";
import { checkCondition } from "../rule/index.ts";
import type { Decision, Output, Rule } from "../schema/index.ts";
import { itemType, parseValue } from "../value/index.ts";
import { documentId } from "../schema/index.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";
import { valueContext } from "./value-context.ts";

/** The scope of a pack's own conditions and expressions, for checking: parameters have types but no values. */
export function checkingScope(pack: Pack): ExpressionScope {
  const types = new Map([...indexParameters(pack)].map(([id, { parameter }]) => [id, parameter.value]));
  return createScope(createVocabulary(pack.vocabularies), { types }, valueContext(pack));
}

/**
 * Whether rules, deadlines and checks between parameters make sense: their conditions, what their events say, their
 * exceptions.
 *
 * @issues `rule/…`, `value/…`, `facts/unknown`, `decision/wrong-event`, `decision/unknown-output`,
 *   `decision/unknown-rule`, `decision/circular-exception`, and those of {@link checkClock}
 */
export function checkDecisions(pack: Pack): readonly Issue[] {
  const scope = checkingScope(pack);
  return [
    ...pack.decisions.flatMap((decision) => decisionIssues(decision, scope)),
    ...pack.clocks.flatMap((clock) => checkClock(clock, scope)),
    ...pack.parameters.flatMap((document) =>
      (document.checks ?? []).flatMap((check, at) =>
        checkCondition(check.holds, scope, { document: documentId(document), pointer: pointerOf(["checks", at, "holds"]) }),
      ),
    ),
  ];
}

function decisionIssues(decision: Decision, scope: ExpressionScope): readonly Issue[] {
  const document = documentId(decision);
  const outputs = Object.entries<Output>(decision.outputs).flatMap(([name, { fact }]) =>
    fact === undefined || scope.fact(fact) !== undefined
      ? []
      : [unknownFact(fact, scope, { document, pointer: pointerOf(["outputs", name, "fact"]) })],
  );
  const rules = decision.rules.flatMap((rule, at) => {
    const place = { document, pointer: pointerOf(["rules", at]) };
    return [
      ...checkCondition(rule.conditions, scope, { ...place, pointer: `${place.pointer}/conditions` }),
      ...eventIssues(decision, rule, scope, place),
      ...exceptionIssues(decision, rule, place),
    ];
  });
  return [...outputs, ...rules];
}

function eventIssues(decision: Decision, rule: Rule, scope: ExpressionScope, place: IssuePlace): readonly Issue[] {
  const { type, params } = rule.event;
  const wrong =
    type === decision.id
      ? []
      : [issue("decision/wrong-event", { type, decision: decision.id }, { ...place, pointer: `${place.pointer}/event/type` })];
  const said = Object.entries<unknown>(params).flatMap(([name, value]) => {
    const at = { ...place, pointer: place.pointer + pointerOf(["event", "params", name]) };
    const output = (decision.outputs as Readonly<Record<string, Output>>)[name];
    if (output !== undefined) return paramIssues(value, output, scope, at);
    if (name === "reason" || name === "undetermined") return [];
    return [issue("decision/unknown-output", { output: name, known: Object.keys(decision.outputs).join(", ") }, at)];
  });
  return [...wrong, ...said];
}

function paramIssues(value: unknown, output: Output, scope: ExpressionScope, place: IssuePlace): readonly Issue[] {
  if (value === null) return [];
  if (isObject(value) && typeof value["fact"] === "string") {
    return scope.fact(value["fact"]) === undefined ? [unknownFact(value["fact"], scope, place)] : [];
  }
  if (isObject(value) && typeof value["parameter"] === "string") {
    const id = value["parameter"];
    if (scope.parameter(id) !== undefined) return [];
    return [issue("policy/unknown-slot", { parameter: id, suggestion: closest(id, scope.parameters()) }, place)];
  }
  const type = outputType(output, scope);
  const parsed = parseValue(value, output.collect === "list" && !Array.isArray(value) ? itemType(type) : type, scope.context, place);
  return parsed.ok ? [] : parsed.issues;
}

function exceptionIssues(decision: Decision, rule: Rule, place: IssuePlace): readonly Issue[] {
  const at = { ...place, pointer: `${place.pointer}/exceptionOf` };
  const byName = new Map(decision.rules.map((each) => [each.name, each]));
  const path = [rule.name];
  for (let base = rule.exceptionOf; base !== undefined; base = byName.get(base)?.exceptionOf) {
    if (!byName.has(base)) {
      if (path.length > 1) return [];
      return [issue("decision/unknown-rule", { rule: rule.name, base, suggestion: closest(base, byName.keys()) }, at)];
    }
    path.push(base);
    if (base === rule.name) return [issue("decision/circular-exception", { path: path.join(" → ") }, at)];
    if (path.indexOf(base) < path.length - 1) return [];
  }
  return [];
}

function unknownFact(fact: string, scope: ExpressionScope, place: IssuePlace): Issue {
  return issue("facts/unknown", { fact, suggestion: closest(fact, scope.facts()) }, place);
}
