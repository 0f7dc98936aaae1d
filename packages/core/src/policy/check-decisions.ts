import { checkBudget, checkClock } from "../clock/index.ts";
import { outputType } from "../decision/index.ts";
import { createScope, createVocabulary, type ExpressionScope } from "../fact/index.ts";
import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { isObject, pointerOf } from "../json/index.ts";
import { checkCondition } from "../rule/index.ts";
import { documentId, type Decision, type Output, type Rule, type ValueType } from "../schema/index.ts";
import { closest, itemType, parseValue, typeName } from "../value/index.ts";
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
 * @issues `rule/…`, `value/…`, `facts/unknown`, `facts/computed-type`, `decision/wrong-event`,
 *   `decision/unknown-output`, `decision/unknown-rule`, `decision/circular-exception`, and those of {@link checkBudget}
 *   and {@link checkClock}
 */
export function checkDecisions(pack: Pack): readonly Issue[] {
  const scope = checkingScope(pack);
  return [
    ...pack.decisions.flatMap((decision) => decisionIssues(decision, scope)),
    ...pack.clocks.flatMap((clock) => checkClock(clock, scope)),
    ...pack.parameters.flatMap((document) =>
      (document.checks ?? []).flatMap((check, at) =>
        checkCondition(check.holds, scope, {
          document: documentId(document),
          pointer: pointerOf(["checks", at, "holds"]),
        }),
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
  const { whenUndetermined } = decision;
  const within =
    whenUndetermined === undefined
      ? []
      : checkBudget(whenUndetermined.within, scope, { document, pointer: pointerOf(["whenUndetermined", "within"]) });
  return [...outputs, ...rules, ...within];
}

function eventIssues(decision: Decision, rule: Rule, scope: ExpressionScope, place: IssuePlace): readonly Issue[] {
  const { type, params } = rule.event;
  const wrong =
    type === decision.id
      ? []
      : [
          issue(
            "decision/wrong-event",
            { type, decision: decision.id },
            { ...place, pointer: `${place.pointer}/event/type` },
          ),
        ];
  const said = Object.entries<unknown>(params).flatMap(([name, value]) => {
    const at = { ...place, pointer: place.pointer + pointerOf(["event", "params", name]) };
    const outputs: Readonly<Record<string, Output>> = decision.outputs;
    const output = Object.hasOwn(outputs, name) ? outputs[name] : undefined;
    if (output !== undefined) return paramIssues(value, output, scope, at);
    if (name === "reason" || name === "undetermined") return [];
    return [issue("decision/unknown-output", { output: name, known: Object.keys(decision.outputs).join(", ") }, at)];
  });
  return [...wrong, ...said];
}

function paramIssues(value: unknown, output: Output, scope: ExpressionScope, place: IssuePlace): readonly Issue[] {
  if (value === null) return [];
  const type = outputType(output, scope);
  if (isObject(value) && typeof value["fact"] === "string") {
    const found = scope.fact(value["fact"]);
    return found === undefined ? [unknownFact(value["fact"], scope, place)] : typeIssues(found.value, type, place);
  }
  if (isObject(value) && typeof value["parameter"] === "string") {
    const id = value["parameter"];
    const found = scope.parameter(id);
    if (found !== undefined) return typeIssues(found.value, type, place);
    return [issue("rule/unknown-parameter", { parameter: id, suggestion: closest(id, scope.parameters()) }, place)];
  }
  const parsed = parseValue(
    value,
    output.collect === "list" && !Array.isArray(value) ? itemType(type) : type,
    scope.context,
    place,
  );
  return parsed.ok ? [] : parsed.issues;
}

/** A list also takes one of its items. An output that declares no type is text and takes anything. */
function typeIssues(found: ValueType, wanted: ValueType, place: IssuePlace): readonly Issue[] {
  const isItem = wanted.type === "list" && isSameKind(found, itemType(wanted));
  if (wanted.type === "text" || isItem || isSameKind(found, wanted)) return [];
  return [issue("facts/computed-type", { actual: typeName(found), expected: typeName(wanted) }, place)];
}

function isSameKind(found: ValueType, wanted: ValueType): boolean {
  const isNumber = ({ type }: ValueType): boolean => type === "integer" || type === "number";
  return (isNumber(found) && isNumber(wanted)) || typeName(found) === typeName(wanted);
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
