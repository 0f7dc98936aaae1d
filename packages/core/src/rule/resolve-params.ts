import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { isObject, pointerStep, type Json } from "../json/index.ts";
import { closest, toJson, type Known } from "../value/index.ts";
import type { ConditionScope, FactArgument, FactDeclaration } from "./condition-scope.ts";
import { parseLiteral } from "./parse-literal.ts";
import { shapeName, shapeOf, shapesAgree } from "./shape.ts";

/** What fills one argument of a computed fact, understood. */
export type ResolvedParam =
  | { readonly kind: "constant"; readonly value: Known; readonly json: Json }
  | { readonly kind: "parameter"; readonly parameter: string }
  | { readonly kind: "argument"; readonly argument: string };

/** What fills the arguments of a fact, by name; none for a fact without arguments. */
export type ResolvedParams = ReadonlyMap<string, ResolvedParam>;

type Outcome =
  | { readonly found: ResolvedParams; readonly issues?: never }
  | { readonly found?: never; readonly issues: readonly Issue[] };

/**
 * What fills the arguments that a fact declares: what `params` say, else the defaults.
 *
 * @param place of what names the fact, in which `params` stand
 * @issues `rule/params` on a fact without arguments, `rule/unknown-argument`, `rule/missing-argument`, `rule/argument-type`,
 *   `rule/unknown-parameter`, `value/…` of literals
 */
export function resolveParams(
  fact: string,
  declared: FactDeclaration,
  params: unknown,
  scope: ConditionScope,
  place: IssuePlace,
): Outcome {
  const within = inside(place, "params");
  const wanted = declared.arguments ?? {};
  const names = Object.keys(wanted);
  if (params !== undefined && (names.length === 0 || !isObject(params))) {
    return { issues: [issue("rule/params", { fact }, within)] };
  }
  const told = isObject(params) ? params : {};
  const issues: Issue[] = Object.keys(told)
    .filter((name) => !Object.hasOwn(wanted, name))
    .map((argument) =>
      issue(
        "rule/unknown-argument",
        { fact, argument, suggestion: closest(argument, names) },
        inside(within, argument),
      ),
    );
  const found = new Map<string, ResolvedParam>();
  for (const [name, argument] of Object.entries(wanted)) {
    const raw = Object.hasOwn(told, name) ? told[name] : argument.default;
    if (raw === undefined) {
      const about = { fact, argument: name, known: names.join(", ") };
      issues.push(issue("rule/missing-argument", about, params === undefined ? place : within));
      continue;
    }
    const param = resolveParam(raw, name, argument, fact, scope, inside(within, name));
    if (Array.isArray(param)) issues.push(...param);
    else found.set(name, param as ResolvedParam);
  }
  return issues.length === 0 ? { found } : { issues };
}

function resolveParam(
  raw: unknown,
  name: string,
  { value: type }: FactArgument,
  fact: string,
  scope: ConditionScope,
  place: IssuePlace,
): ResolvedParam | readonly Issue[] {
  const expected = shapeOf(type);
  const reference = isObject(raw) && Object.keys(raw).length === 1 ? raw : {};
  const { parameter, argument } = reference;
  const source =
    typeof parameter === "string"
      ? scope.parameter(parameter)
      : typeof argument === "string"
        ? scope.arguments?.get(argument)
        : undefined;
  if (typeof parameter === "string" && source === undefined) {
    const about = { parameter, suggestion: closest(parameter, scope.parameters()) };
    return [issue("rule/unknown-parameter", about, inside(place, "parameter"))];
  }
  if (typeof argument === "string" && source === undefined) return [outsideArgument(argument, scope, place)];
  if (source === undefined) {
    const parsed = parseLiteral(raw, expected, scope.context, place);
    return parsed.ok
      ? { kind: "constant", value: parsed.value, json: toJson(parsed.value, type, scope.context) }
      : parsed.issues;
  }
  const given = shapeOf(source.value);
  if (!shapesAgree(given, expected)) {
    const about = { fact, argument: name, expected: shapeName(expected), found: shapeName(given) };
    return [issue("rule/argument-type", about, place)];
  }
  return typeof parameter === "string"
    ? { kind: "parameter", parameter }
    : { kind: "argument", argument: String(argument) };
}

/** An argument is only there inside the expression of the fact that declares it. */
export function outsideArgument(argument: string, scope: ConditionScope, place: IssuePlace): Issue {
  const known = [...(scope.arguments?.keys() ?? [])];
  const about = { argument, known: known.length === 0 ? "–" : known.join(", ") };
  return issue("rule/argument-not-declared", about, inside(place, "argument"));
}

function inside(place: IssuePlace, key: string): IssuePlace {
  return { ...place, pointer: `${place.pointer ?? ""}${pointerStep(key)}` };
}
