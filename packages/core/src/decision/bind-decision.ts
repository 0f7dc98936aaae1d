import { issue, throwOnErrors, BylawError } from "../issue/index.ts";
import { asList, isObject, own, pointerOf } from "../json/index.ts";
import {
  bindCondition,
  bindNamedFact,
  type BindScope,
  type BoundCondition,
  type JudgeRules,
  type NamedFact,
  type RuleJudge,
} from "../rule/index.ts";
import { documentId, type Decision, type Output, type ValueType } from "../schema/index.ts";
import { itemType, notApplicable, parseValue } from "../value/index.ts";
import type { BoundDecision, BoundDecisionRule, BoundOutput, BoundParam } from "./bound-decision.ts";
import { decisionRules, issueInDocument, placeInDocument, type DecisionRule } from "./decision-rules.ts";

const TEXT: ValueType = { type: "text" };

/**
 * Replaces a decision's parameters by their values in force. Its rules come out in the order in which they are asked:
 * higher priority first, then as they stand in the document. A table's rows are rules; what is disabled is left out.
 *
 * @param judgeRules what makes the rules ready to be asked, once somebody asks
 * @throws BylawError when the decision has not passed its checks
 */
export function bindDecision(document: Decision, scope: BindScope, judgeRules: JudgeRules): BoundDecision {
  const outputs = Object.entries<Output>(document.outputs).map(([name, output]) => bindOutput(name, output, scope));
  const all = [
    ...outputs,
    ...(outputs.some((output) => output.name === "reason") ? [] : [{ name: "reason", type: TEXT }]),
  ];
  const rules = decisionRules(document)
    .map((rule) => bindRule(rule, all, scope, documentId(document)))
    .toSorted((a, b) => b.priority - a.priority);
  let judge: RuleJudge | undefined;
  return {
    id: document.id,
    ...(document.from === undefined ? {} : { from: document.from }),
    clauses: asList(document.clause),
    hitPolicy: document.hitPolicy,
    outputs: all,
    rules,
    // Most bound policies are asked for one or two of their decisions.
    get judge() {
      return (judge ??= judgeRules(rules));
    },
    ...(document.whenUndetermined === undefined ? {} : { whenUndetermined: document.whenUndetermined }),
  };
}

/** The type of an output: that of the fact that it decides, else its own, else text. */
export function outputType(output: Output, scope: Pick<BindScope, "fact">): ValueType {
  return (output.fact === undefined ? undefined : scope.fact(output.fact)?.value) ?? output.value ?? TEXT;
}

function bindOutput(name: string, output: Output, scope: BindScope): BoundOutput {
  return {
    name,
    type: outputType(output, scope),
    ...(output.fact === undefined ? {} : { fact: output.fact }),
    ...(output.collect === undefined ? {} : { collect: output.collect }),
  };
}

function bindRule(
  rule: DecisionRule,
  outputs: readonly BoundOutput[],
  scope: BindScope,
  document: string,
): BoundDecisionRule {
  const { pointer } = rule;
  const params = new Map<string, BoundParam>();
  const said: Readonly<Record<string, unknown>> = rule.event.params;
  for (const output of outputs) {
    const raw = own(said, output.name);
    if (raw === undefined) continue;
    const place = placeInDocument(rule, pointerOf(["event", "params", output.name]));
    params.set(output.name, bindParam(raw, output, scope, { document, pointer: place }));
  }
  return {
    name: rule.name,
    clauses: asList(rule.clause),
    priority: rule.priority ?? 1,
    condition: bindRuleCondition(rule, scope, document),
    params,
    undetermined: rule.event.params["undetermined"] === true,
    pointer,
    ...(rule.title === undefined ? {} : { title: rule.title }),
    ...(rule.exceptionOf === undefined ? {} : { exceptionOf: rule.exceptionOf }),
  };
}

/** The conditions of a rule; those of a row point to its cells. */
function bindRuleCondition(rule: DecisionRule, scope: BindScope, document: string): BoundCondition {
  if (rule.places.length === 0) {
    return bindCondition(rule.conditions, scope, { document, pointer: `${rule.pointer}/conditions` });
  }
  try {
    return moved(bindCondition(rule.conditions, scope, { document, pointer: "/conditions" }), rule);
  } catch (error) {
    if (!(error instanceof BylawError)) throw error;
    const [first, ...others] = error.issues;
    throw new BylawError([issueInDocument(rule, first), ...others.map((each) => issueInDocument(rule, each))]);
  }
}

function moved(condition: BoundCondition, rule: DecisionRule): BoundCondition {
  const pointer = placeInDocument(rule, condition.pointer);
  switch (condition.kind) {
    case "all":
    case "any":
      return { ...condition, pointer, conditions: condition.conditions.map((each) => moved(each, rule)) };
    case "not":
      return { ...condition, pointer, condition: moved(condition.condition, rule) };
    case "named":
    case "leaf":
      return { ...condition, pointer };
    default:
      return condition satisfies never;
  }
}

function bindParam(
  raw: unknown,
  output: BoundOutput,
  scope: BindScope,
  place: { readonly document: string; readonly pointer: string },
): BoundParam {
  if (raw === null) return { kind: "constant", value: null };
  if (isObject(raw) && typeof raw["fact"] === "string") {
    return { kind: "fact", ...bindNamedFact(raw as unknown as NamedFact, scope, place) };
  }
  if (isObject(raw) && typeof raw["parameter"] === "string") {
    const id = raw["parameter"];
    const found = scope.parameterInForce(id);
    if (found === undefined) throw new BylawError([issue("rule/parameter-not-in-force", { parameter: id }, place)]);
    const { value, json, from, source } = found;
    return {
      kind: "constant",
      value: value === notApplicable ? null : value,
      parameter: { id, value: json, from, source },
    };
  }
  // Under `collect: list` a rule may add one item or several.
  const type = output.collect === "list" && !Array.isArray(raw) ? itemType(output.type) : output.type;
  const parsed = parseValue(raw, type, scope.context, place);
  if (parsed.ok) return { kind: "constant", value: parsed.value };
  throwOnErrors(parsed.issues);
  return { kind: "constant", value: null };
}
