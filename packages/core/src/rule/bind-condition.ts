import { BylawError, issue, throwOnErrors, type IssuePlace } from "../issue/index.ts";
import { pointerStep } from "../json/index.ts";
import type { Comparison, Condition } from "../schema/index.ts";
import { notApplicable } from "../value/index.ts";
import type { BoundCondition, BoundLeaf, BoundParams, Constant, Operand, ParameterUse } from "./bound-condition.ts";
import { bindParams } from "./bind-params.ts";
import type { BindScope, FilledArgument } from "./condition-scope.ts";
import { checkKeys } from "./check-keys.ts";
import { checkSize } from "./condition-size.ts";
import { findCycle } from "./find-cycle.ts";
import { resolveFact, resolveLeaf, type NamedFact, type ResolvedOperand } from "./resolve-leaf.ts";
import type { ResolvedParams } from "./resolve-params.ts";

interface PlainPlace extends IssuePlace {
  readonly pointer: string;
}

/**
 * Replaces parameters by their values in force, named conditions by what they stand for and literals by internal values.
 * `place` is where the condition stands in its document; a bare pointer will do.
 *
 * @throws BylawError with what {@link checkCondition} finds when the condition has not passed it
 */
export function bindCondition(raw: Condition, scope: BindScope, place: string | IssuePlace = ""): BoundCondition {
  const { pointer = "", ...rest }: IssuePlace = typeof place === "string" ? { pointer: place } : place;
  throwOnErrors(checkSize(raw, scope, { ...rest, pointer }));
  return bind(raw, scope, { ...rest, pointer });
}

function bind(raw: Condition, scope: BindScope, place: PlainPlace): BoundCondition {
  const malformed = checkKeys(raw, place);
  if (malformed !== undefined) throw new BylawError([malformed]);
  const { pointer } = place;
  const common = { priority: raw.priority ?? 1, pointer, ...(raw.name === undefined ? {} : { name: raw.name }) };
  if ("all" in raw) return { kind: "all", conditions: bindEach(raw.all, scope, inside(place, "all")), ...common };
  if ("any" in raw) {
    if (raw.any.length === 0) throw new BylawError([issue("rule/empty-any", {}, inside(place, "any"))]);
    return { kind: "any", conditions: bindEach(raw.any, scope, inside(place, "any")), ...common };
  }
  if ("not" in raw) return { kind: "not", condition: bind(raw.not, scope, inside(place, "not")), ...common };
  if ("condition" in raw) {
    const target = bindNamed(raw.condition, scope, inside(place, "condition"));
    return { kind: "named", condition: raw.condition, target, ...common };
  }
  return bindLeaf(raw, scope, place);
}

function bindEach(conditions: readonly Condition[], scope: BindScope, place: PlainPlace): readonly BoundCondition[] {
  return conditions.map((each, at) => bind(each, scope, inside(place, at)));
}

function bindNamed(name: string, scope: BindScope, place: PlainPlace): BoundCondition {
  const definition = scope.condition(name);
  if (definition === undefined)
    throw new BylawError([issue("rule/unknown-condition", { name, suggestion: "–" }, place)]);
  const cycle = findCycle(name, scope);
  if (cycle !== undefined) {
    throw new BylawError([issue("rule/circular-condition", { cycle: cycle.join(" → ") }, place)]);
  }
  return bind(definition, scope, { ...place, pointer: "" });
}

function bindLeaf(raw: Comparison, scope: BindScope, place: PlainPlace): BoundLeaf {
  const { found, issues } = resolveLeaf(raw, scope, place);
  const [first, ...rest] = issues ?? [];
  if (first !== undefined) throw new BylawError([first, ...rest]);
  if (found === undefined) throw new BylawError([issue("rule/not-a-condition", {}, place)]);
  const subject = found.parameter === undefined ? undefined : inForce(found.parameter, scope, inside(place, "fact"));
  return {
    kind: "leaf",
    ...bindFact(raw.fact, found.params, scope, place),
    ...(raw.path === undefined ? {} : { path: raw.path }),
    operator: raw.operator,
    operand: bindOperand(found.operand, scope, inside(place, "value")),
    ...(subject === undefined ? {} : { subject }),
    priority: raw.priority ?? 1,
    pointer: place.pointer,
    ...(raw.name === undefined ? {} : { name: raw.name }),
  };
}

function bindOperand(operand: ResolvedOperand, scope: BindScope, place: PlainPlace): Operand {
  if (operand.kind === "constant") return operand;
  if (operand.kind === "fact") {
    const { fact, path, params } = operand;
    return { kind: "fact", ...bindFact(fact, params, scope, place), ...(path === undefined ? {} : { path }) };
  }
  if (operand.kind === "argument") {
    const { value, json, parameter } = scope.arguments?.get(operand.argument)?.filled ?? noArgument;
    return { kind: "constant", value, json, ...(parameter === undefined ? {} : { parameter }) };
  }
  const { value, parameter } = inForce(operand.parameter, scope, place);
  return { kind: "constant", value, json: parameter.value, parameter };
}

/**
 * A fact that a document names as a value: which fact of the graph it is, an instance when its arguments are filled.
 *
 * @throws BylawError with what `resolveFact` finds
 */
export function bindNamedFact(
  named: NamedFact,
  scope: BindScope,
  place: IssuePlace,
): { readonly fact: string; readonly path?: string } {
  const { found, issues } = resolveFact(named, scope, place);
  if (issues) throwOnErrors(issues);
  const { fact, path } = named;
  const read = bindFact(fact, found?.params ?? new Map(), scope, { ...place, pointer: place.pointer ?? "" });
  return { fact: read.fact, ...(path === undefined ? {} : { path }) };
}

/** An argument without a value: only in an expression that is bound on its own. */
const noArgument: FilledArgument = { value: notApplicable, json: null };

/** The fact that is read, which for one with arguments is an instance. */
function bindFact(
  fact: string,
  resolved: ResolvedParams,
  scope: BindScope,
  place: PlainPlace,
): { readonly fact: string; readonly params?: BoundParams } {
  const declared = scope.fact(fact);
  if (declared === undefined || resolved.size === 0) return { fact };
  const { id, params } = bindParams(fact, declared, resolved, scope, place);
  return { fact: id, ...(params === undefined ? {} : { params }) };
}

function inForce(
  id: string,
  scope: BindScope,
  place: IssuePlace,
): { readonly value: Constant; readonly parameter: ParameterUse } {
  const found = scope.parameterInForce(id);
  if (found === undefined) throw new BylawError([issue("rule/parameter-not-in-force", { parameter: id }, place)]);
  return { value: found.value, parameter: { id, value: found.json, from: found.from, source: found.source } };
}

function inside(place: PlainPlace, key: string | number): PlainPlace {
  return { ...place, pointer: `${place.pointer}${pointerStep(key)}` };
}
