import { checkBudget, checkClock } from "../clock/index.ts";
import { allRules, issueInDocument, outputType, type DecisionRule } from "../decision/index.ts";
import { createScope, createVocabulary, type ExpressionScope } from "../fact/index.ts";
import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { asList, isObject, pointerOf, pointerStep, wordOf } from "../json/index.ts";
import { checkCondition, resolveFact } from "../rule/index.ts";
import { documentId, type Decision, type Output, type ValueType } from "../schema/index.ts";
import { closest, itemType, parseValue, typeName } from "../value/index.ts";
import { checkExceptions } from "./check-exceptions.ts";
import { checkTable } from "./check-table.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";
import { vocabulariesOf } from "./scorecards.ts";
import { valueContext } from "./value-context.ts";

/** The scope of a pack's own conditions and expressions, for checking: parameters have types but no values. */
export function checkingScope(pack: Pack): ExpressionScope {
  const types = new Map([...indexParameters(pack)].map(([id, { parameter }]) => [id, parameter.value]));
  return createScope(createVocabulary(vocabulariesOf(pack)), { types }, valueContext(pack));
}

/**
 * Whether rules, deadlines and checks between parameters make sense: their conditions, what their events say, their
 * exceptions.
 *
 * @issues `rule/…`, `value/…`, `facts/unknown`, `facts/computed-type`, `decision/wrong-event`,
 *   `decision/unknown-output`, `decision/missing-output`, `decision/collects-one`, `decision/collect-does-not-fit`, the
 *   warning `decision/disabled`, and those of {@link checkTable}, {@link checkExceptions}, {@link checkBudget} and
 *   {@link checkClock}
 */
export function checkDecisions(pack: Pack): readonly Issue[] {
  const scope = checkingScope(pack);
  return [
    ...pack.decisions.flatMap((decision) => checkDecision(decision, scope)),
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

/** Whether one decision, or one version of it, makes sense by itself. @issues as {@link checkDecisions} */
export function checkDecision(decision: Decision, scope: ExpressionScope): readonly Issue[] {
  const document = documentId(decision);
  const outputs = Object.entries<Output>(decision.outputs).flatMap(([name, { fact }]) =>
    fact === undefined || scope.fact(fact) !== undefined
      ? []
      : [unknownFact(fact, scope, { document, pointer: pointerOf(["outputs", name, "fact"]) })],
  );
  const rules = allRules(decision).flatMap((rule) => ruleIssues(decision, rule, scope));
  const { whenUndetermined } = decision;
  const within =
    whenUndetermined === undefined
      ? []
      : checkBudget(whenUndetermined.within, scope, { document, pointer: pointerOf(["whenUndetermined", "within"]) });
  return distinct([
    ...outputs,
    ...collectIssues(decision, scope),
    ...checkTable(decision, scope),
    ...rules,
    ...checkExceptions(decision),
    ...within,
  ]);
}

/** What is wrong in the head of a column is found again by every row. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((each) => [`${each.code} ${each.pointer} ${each.message}`, each])).values()];
}

/** A rule that is disabled must make sense too, so that it can be taken into use again. */
function ruleIssues(decision: Decision, rule: DecisionRule, scope: ExpressionScope): readonly Issue[] {
  const place = { document: documentId(decision), pointer: "" };
  const found = [
    ...checkCondition(rule.conditions, scope, { ...place, pointer: "/conditions" }),
    ...eventIssues(decision, rule, scope, place),
  ];
  const off = issue(
    "decision/disabled",
    { rule: rule.name, reason: rule.disabledReason ?? "–" },
    { ...place, pointer: "/disabled", clause: asList(rule.clause)[0] },
  );
  return [...found, ...(rule.disabled === true ? [off] : [])].map((each) => issueInDocument(rule, each));
}

/** Which types several values of one output can be joined from. */
const joins: Readonly<Record<NonNullable<Output["collect"]>, readonly ValueType["type"][]>> = {
  list: ["list"],
  sum: ["integer", "number", "percent", "money", "duration"],
  min: ["integer", "number", "percent", "money", "duration", "date", "dateTime"],
  max: ["integer", "number", "percent", "money", "duration", "date", "dateTime"],
  count: ["integer", "number"],
  densest: ["cadence"],
};

function collectIssues(decision: Decision, scope: ExpressionScope): readonly Issue[] {
  return Object.entries<Output>(decision.outputs).flatMap(([output, { collect, ...rest }]) => {
    if (collect === undefined) return [];
    const place = { document: documentId(decision), pointer: pointerOf(["outputs", output, "collect"]) };
    const { hitPolicy } = decision;
    if (hitPolicy !== "collect") return [issue("decision/collects-one", { output, hitPolicy }, place)];
    // An output without a type is text; a list of whatever the rules say needs none.
    const type = outputType({ ...rest }, scope);
    if (joins[collect].includes(type.type) || (collect === "list" && type.type === "text")) return [];
    return [issue("decision/collect-does-not-fit", { output, collect, type: typeName(type) }, place)];
  });
}

function eventIssues(
  decision: Decision,
  rule: DecisionRule,
  scope: ExpressionScope,
  place: IssuePlace,
): readonly Issue[] {
  const { type, params } = rule.event;
  const { hitPolicy, id } = decision;
  const wrong =
    type === id ? [] : [issue("decision/wrong-event", { type, decision: id }, { ...place, pointer: "/event/type" })];
  const isSilent = params["value"] === undefined && params["undetermined"] !== true && hitPolicy !== "collect";
  const silent = isSilent
    ? [issue("decision/missing-output", { rule: rule.name }, { ...place, pointer: "/event/params" })]
    : [];
  const said = Object.entries<unknown>(params).flatMap(([name, value]) => {
    const at = { ...place, pointer: pointerOf(["event", "params", name]) };
    const outputs: Readonly<Record<string, Output>> = decision.outputs;
    const output = Object.hasOwn(outputs, name) ? outputs[name] : undefined;
    if (output !== undefined) return paramIssues(value, output, scope, at);
    if (name === "reason" || name === "undetermined") return [];
    return [issue("decision/unknown-output", { output: name, known: Object.keys(decision.outputs).join(", ") }, at)];
  });
  return [...wrong, ...silent, ...said];
}

function paramIssues(value: unknown, output: Output, scope: ExpressionScope, place: IssuePlace): readonly Issue[] {
  if (value === null) return [];
  const type = outputType(output, scope);
  if (isObject(value) && typeof value["fact"] === "string") return factIssues(value, type, scope, place);
  if (isObject(value) && typeof value["parameter"] === "string") {
    const strange = strangeKeys(value, ["parameter"], place);
    if (strange.length > 0) return strange;
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

/** An event names a fact as a comparison does: with a place inside it, and with what fills its arguments. */
function factIssues(
  value: { readonly [key: string]: unknown },
  type: ValueType,
  scope: ExpressionScope,
  place: IssuePlace,
): readonly Issue[] {
  const { fact, path, params } = value;
  const strange = strangeKeys(value, ["fact", "path", "params"], place);
  if (strange.length > 0) return strange;
  if (typeof fact !== "string" || scope.fact(fact) === undefined) return [unknownFact(wordOf(fact), scope, place)];
  if (path !== undefined && typeof path !== "string")
    return [issue("rule/path", { path: wordOf(path) }, { ...place, pointer: `${place.pointer ?? ""}/path` })];
  const named = { fact, ...(path === undefined ? {} : { path }), ...(params === undefined ? {} : { params }) };
  const { found, issues } = resolveFact(named, scope, place);
  if (found === undefined) return issues;
  const { element, depth } = found.shape;
  return typeIssues(depth === 0 ? element : (scope.fact(fact)?.value ?? element), type, place);
}

function strangeKeys(value: object, known: readonly string[], place: IssuePlace): readonly Issue[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) =>
      issue(
        "rule/unknown-key",
        { key, known: known.join(", ") },
        { ...place, pointer: `${place.pointer ?? ""}${pointerStep(key)}` },
      ),
    );
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

function unknownFact(fact: string, scope: ExpressionScope, place: IssuePlace): Issue {
  return issue("facts/unknown", { fact, suggestion: closest(fact, scope.facts()) }, place);
}
