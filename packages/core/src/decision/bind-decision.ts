import { issue, throwOnErrors, BylawError } from "../issue/index.ts";
import { asList, isObject, pointerOf } from "../json/index.ts";
import { bindCondition, compileRules, type BindScope, type CompiledRules } from "../rule/index.ts";
import type { Decision, Output, Rule, ValueType } from "../schema/index.ts";
import { itemType, notApplicable, parseValue } from "../value/index.ts";
import type { BoundDecision, BoundDecisionRule, BoundOutput, BoundParam } from "./bound-decision.ts";

const TEXT: ValueType = { type: "text" };

/**
 * Replaces a decision's parameters by their values in force. Its rules come out in the order in which they are asked:
 * higher priority first, then as they stand in the document.
 *
 * @throws BylawError when the decision has not passed its checks
 */
export function bindDecision(document: Decision, scope: BindScope): BoundDecision {
  const outputs = Object.entries<Output>(document.outputs).map(([name, output]) => bindOutput(name, output, scope));
  const all = [
    ...outputs,
    ...(outputs.some((output) => output.name === "reason") ? [] : [{ name: "reason", type: TEXT }]),
  ];
  const rules = document.rules
    .map((rule, at) => bindRule(rule, all, scope, document.id, pointerOf(["rules", at])))
    .toSorted((a, b) => b.priority - a.priority);
  let compiled: CompiledRules | undefined;
  return {
    id: document.id,
    clauses: asList(document.clause),
    hitPolicy: document.hitPolicy,
    outputs: all,
    rules,
    // Most bound policies are asked for one or two of their decisions.
    get compiled() {
      return (compiled ??= compileRules(rules));
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
  rule: Rule,
  outputs: readonly BoundOutput[],
  scope: BindScope,
  decision: string,
  pointer: string,
): BoundDecisionRule {
  const document = `decision/${decision}`;
  const params = new Map<string, BoundParam>();
  const said: Readonly<Record<string, unknown>> = rule.event.params;
  for (const output of outputs) {
    const raw = said[output.name];
    if (raw === undefined) continue;
    params.set(
      output.name,
      bindParam(raw, output, scope, { document, pointer: pointer + pointerOf(["event", "params", output.name]) }),
    );
  }
  return {
    name: rule.name,
    clauses: asList(rule.clause),
    priority: rule.priority ?? 1,
    condition: bindCondition(rule.conditions, scope, { document, pointer: `${pointer}/conditions` }),
    params,
    undetermined: rule.event.params["undetermined"] === true,
    pointer,
    ...(rule.exceptionOf === undefined ? {} : { exceptionOf: rule.exceptionOf }),
  };
}

function bindParam(
  raw: unknown,
  output: BoundOutput,
  scope: BindScope,
  place: { readonly document: string; readonly pointer: string },
): BoundParam {
  if (raw === null) return { kind: "constant", value: null };
  if (isObject(raw) && typeof raw["fact"] === "string") return { kind: "fact", fact: raw["fact"] };
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
