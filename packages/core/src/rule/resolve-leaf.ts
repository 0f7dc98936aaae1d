import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { isObject, pointerStep, type Json } from "../json/index.ts";
import type { Comparison } from "../schema/index.ts";
import { closest, type Known } from "../value/index.ts";
import type { ConditionScope } from "./condition-scope.ts";
import { outsideArgument, resolveParams, type ResolvedParams } from "./resolve-params.ts";
import { resolveOperator, standardOperators, type ResolvedOperator } from "./operator-set.ts";
import { parsePath, shapeAt } from "./path.ts";
import { parseLiteral } from "./parse-literal.ts";
import { shapeName, shapeOf, shapesAgree, type Shape } from "./shape.ts";

/** The right side of a comparison, understood. */
export type ResolvedOperand =
  | { readonly kind: "constant"; readonly value: Known; readonly json: Json }
  | { readonly kind: "parameter"; readonly parameter: string }
  | { readonly kind: "argument"; readonly argument: string }
  | { readonly kind: "fact"; readonly fact: string; readonly path?: string; readonly params: ResolvedParams };

/** A comparison whose names are all known and whose sides fit. */
export interface ResolvedLeaf {
  /** The parameter on the left, when it is not a fact. */
  readonly parameter?: string;
  /** What fills the arguments of the fact on the left. */
  readonly params: ResolvedParams;
  readonly operand: ResolvedOperand;
}

/** Whether a value that should be somewhere is there, or what is wrong. */
type Outcome<Found> =
  | { readonly found: Found; readonly issues?: never }
  | { readonly found?: never; readonly issues: readonly Issue[] };

interface Subject {
  readonly shape: Shape;
  readonly params: ResolvedParams;
  readonly parameter?: string;
}

/** What a comparison says, or everything that is wrong with it. */
export function resolveLeaf(leaf: Comparison, scope: ConditionScope, place: IssuePlace): Outcome<ResolvedLeaf> {
  const subject = resolveSubject(leaf, scope, place);
  const operator = findOperator(leaf.operator, scope, inside(place, "operator"));
  const operand = findOperand(leaf.value, scope, inside(place, "value"));
  const wrong = [...(subject.issues ?? []), ...(operator.issues ?? []), ...(operand.issues ?? [])];
  if (subject.issues || operator.issues || operand.issues) return { issues: wrong };
  const expected = operator.found.signature.valueOf(subject.found.shape);
  const isDecorated = operator.found.operator.presence === true && operator.found.decorators.length > 0;
  if (expected === undefined || isDecorated) {
    const { operator: name } = leaf;
    const about = { operator: name, fact: leaf.fact, type: shapeName(subject.found.shape) };
    return { issues: [issue("rule/operator-does-not-fit", about, inside(place, "operator"))] };
  }
  if (operator.found.operator.presence === true && operand.found.kind !== "literal") {
    const about = { value: "{…}", type: "boolean", example: "true" };
    return { issues: [issue("value/type", about, inside(place, "value"))] };
  }
  const fitted = fitOperand(operand.found, expected, leaf, scope, inside(place, "value"));
  if (fitted.issues) return fitted;
  const { parameter, params } = subject.found;
  return { found: { operand: fitted.found, params, ...(parameter === undefined ? {} : { parameter }) } };
}

/** `fact`, `path` and `params` as the shape of what they lead to. */
function resolveSubject(
  { fact, path, params }: { readonly fact: string; readonly path?: string; readonly params?: unknown },
  scope: ConditionScope,
  place: IssuePlace,
): Outcome<Subject> {
  const parameter = fact.startsWith("parameter:") ? fact.slice("parameter:".length) : undefined;
  // The id of a fact with its arguments filled is the engine's own: a document writes `params`.
  const named = fact.includes("(") ? undefined : scope.fact(fact);
  const declared = parameter === undefined ? named : scope.parameter(parameter);
  if (declared === undefined) {
    const unknown =
      parameter === undefined
        ? issue("rule/unknown-fact", { fact, suggestion: closest(fact, scope.facts()) }, inside(place, "fact"))
        : unknownParameter(parameter, scope, inside(place, "fact"));
    return { issues: [unknown] };
  }
  const filled = resolveParams(
    fact,
    parameter === undefined ? declared : { value: declared.value },
    params,
    scope,
    place,
  );
  if (filled.issues) return filled;
  const rest = { params: filled.found, ...(parameter === undefined ? {} : { parameter }) };
  if (path === undefined) return { found: { shape: shapeOf(declared.value), ...rest } };
  const steps = parsePath(path);
  if (steps === undefined) return { issues: [issue("rule/path", { path }, inside(place, "path"))] };
  const shape = shapeAt(declared.value, steps);
  if (shape === undefined) {
    const type = shapeName(shapeOf(declared.value));
    return { issues: [issue("rule/path-leads-nowhere", { path, fact, type }, inside(place, "path"))] };
  }
  return { found: { shape, ...rest } };
}

type RawOperand =
  | { readonly kind: "literal"; readonly value: unknown }
  | { readonly kind: "parameter"; readonly parameter: string; readonly shape: Shape }
  | { readonly kind: "argument"; readonly argument: string; readonly shape: Shape }
  | {
      readonly kind: "fact";
      readonly fact: string;
      readonly path?: string;
      readonly params: ResolvedParams;
      readonly shape: Shape;
    };

function findOperand(value: unknown, scope: ConditionScope, place: IssuePlace): Outcome<RawOperand> {
  if (!isObject(value)) return { found: { kind: "literal", value } };
  const { parameter, fact, path, params, argument, ...rest } = value;
  const strange = Object.keys(rest)[0];
  if (strange !== undefined && (parameter !== undefined || fact !== undefined)) {
    const known = "fact, path, params, parameter, argument";
    return { issues: [issue("rule/unknown-key", { key: strange, known }, inside(place, strange))] };
  }
  if (typeof argument === "string" && Object.keys(value).length === 1) {
    const declared = scope.arguments?.get(argument);
    if (declared === undefined) return { issues: [outsideArgument(argument, scope, place)] };
    return { found: { kind: "argument", argument, shape: shapeOf(declared.value) } };
  }
  if (typeof parameter === "string" && Object.keys(value).length === 1) {
    const declared = scope.parameter(parameter);
    if (declared === undefined) return { issues: [unknownParameter(parameter, scope, inside(place, "parameter"))] };
    return { found: { kind: "parameter", parameter, shape: shapeOf(declared.value) } };
  }
  if (typeof fact === "string" && parameter === undefined && (path === undefined || typeof path === "string")) {
    const told = { fact, ...(path === undefined ? {} : { path }), ...(params === undefined ? {} : { params }) };
    const named = resolveFact(told, scope, place);
    return named.issues ? named : { found: { kind: "fact", ...told, ...named.found } };
  }
  return { found: { kind: "literal", value } };
}

/** A fact that a document names where a value may stand, with the place inside it and what fills its arguments. */
export interface NamedFact {
  readonly fact: string;
  readonly path?: string;
  readonly params?: unknown;
}

/**
 * What stands where a document names a fact as a value: of which shape it is, and what fills its arguments.
 *
 * @param place of the object that names the fact
 * @issues `rule/unknown-fact`, `rule/unknown-parameter`, `rule/parameter-as-fact`, `rule/path`, `rule/path-leads-nowhere`,
 *   those of {@link resolveParams}
 */
export function resolveFact(
  named: NamedFact,
  scope: ConditionScope,
  place: IssuePlace,
): Outcome<{ readonly shape: Shape; readonly params: ResolvedParams }> {
  const subject = resolveSubject(named, scope, place);
  if (subject.issues) return subject;
  const { shape, params, parameter } = subject.found;
  if (parameter === undefined) return { found: { shape, params } };
  return { issues: [issue("rule/parameter-as-fact", { parameter }, inside(place, "fact"))] };
}

function fitOperand(
  operand: RawOperand,
  expected: Shape,
  leaf: Comparison,
  scope: ConditionScope,
  place: IssuePlace,
): Outcome<ResolvedOperand> {
  if (operand.kind === "literal") {
    const parsed = parseLiteral(operand.value, expected, scope.context, place);
    return parsed.ok
      ? { found: { kind: "constant", value: parsed.value, json: parsed.json } }
      : { issues: parsed.issues };
  }
  if (!shapesAgree(operand.shape, expected)) {
    const [left, right] = [shapeName(expected), shapeName(operand.shape)];
    return { issues: [issue("rule/sides-differ", { fact: leaf.fact, expected: left, found: right }, place)] };
  }
  if (operand.kind === "parameter") return { found: { kind: "parameter", parameter: operand.parameter } };
  if (operand.kind === "argument") return { found: { kind: "argument", argument: operand.argument } };
  const { fact, path, params } = operand;
  return { found: { kind: "fact", fact, params, ...(path === undefined ? {} : { path }) } };
}

/** Each decorator is a call within the call before; a stack has an end. */
const MOST_DECORATORS = 20;

function findOperator(name: string, scope: ConditionScope, place: IssuePlace): Outcome<ResolvedOperator> {
  const set = scope.operators ?? standardOperators;
  const found = name.split(":").length - 1;
  if (found > MOST_DECORATORS)
    return { issues: [issue("rule/too-many-decorators", { found, limit: MOST_DECORATORS }, place)] };
  const resolved = resolveOperator(name, set);
  if (!("unknown" in resolved)) return { found: resolved };
  const { unknown, decorator } = resolved;
  const names = [...(decorator ? set.decorators : set.operators).keys()];
  const about = { suggestion: closest(unknown, names), known: names.join(", ") };
  const wrong = decorator
    ? issue("rule/unknown-decorator", { decorator: unknown, ...about }, place)
    : issue("rule/unknown-operator", { operator: unknown, ...about }, place);
  return { issues: [wrong] };
}

function unknownParameter(parameter: string, scope: ConditionScope, place: IssuePlace): Issue {
  return issue("rule/unknown-parameter", { parameter, suggestion: closest(parameter, scope.parameters()) }, place);
}

function inside(place: IssuePlace, key: string): IssuePlace {
  return { ...place, pointer: `${place.pointer ?? ""}${pointerStep(key)}` };
}
