import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import type { Expression, ValueType } from "../schema/index.ts";
import { closest, parseValue, typeName, unknown } from "../value/index.ts";
import { bindAggregate } from "./bind-aggregate.ts";
import { bindArithmetic } from "./bind-arithmetic.ts";
import { bindWhere, inside, unbound, type Binding } from "./binding.ts";
import type { BoundExpression } from "./bound-expression.ts";
import { expressionType, fits } from "./expression-type.ts";
import type { ExpressionBindScope, ExpressionScope } from "./expression-scope.ts";

/**
 * Everything that is wrong with an expression: unknown names, units that do not go together, literals of the wrong type,
 * and whatever is wrong with the conditions in it.
 *
 * @param expected the declared type of the fact that it computes
 * @issues `facts/unknown`, `facts/unknown-parameter`, `facts/unknown-collection`, `facts/unknown-field`,
 *   `facts/field-outside-aggregate`, `facts/units`, `facts/computed-type`, `facts/aggregate-value`, `facts/count-value`,
 *   `facts/window-field`, `facts/chosen-options`, `value/…` of literals, `rule/…` of conditions
 */
export function checkExpression(
  raw: Expression,
  scope: ExpressionScope,
  place: IssuePlace = {},
  expected?: ValueType,
): readonly Issue[] {
  const binding = createBinding("check");
  binding.bind(raw, expected, { ...scope, parameterInForce: () => undefined }, place);
  return binding.issues;
}

/**
 * Puts the values of parameters in place and reads literals in the units of their place. The expression has passed
 * {@link checkExpression} against the same scope; what would not have is unknown.
 */
export function bindExpression(
  raw: Expression,
  scope: ExpressionBindScope,
  expected?: ValueType,
  pointer: string = "",
): BoundExpression {
  return createBinding("bind").bind(raw, expected, scope, { pointer });
}

function createBinding(mode: Binding["mode"]): Binding {
  const binding: Binding = {
    issues: [],
    mode,
    bind: (raw, expected, scope, place) => bindPart(raw, expected, scope, place, binding),
  };
  return binding;
}

function bindPart(
  raw: Expression,
  expected: ValueType | undefined,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression {
  const refuse = (one: Issue): BoundExpression => {
    binding.issues.push(one);
    return unbound;
  };
  if (typeof raw !== "object") return bindLiteral(raw, expected, scope, place, refuse);
  const actual = expressionType(raw, scope);
  if (actual !== undefined && expected !== undefined && !fits(actual, expected)) {
    refuse(issue("facts/computed-type", { actual: typeName(actual), expected: typeName(expected) }, place));
    return binding.bind(raw, undefined, scope, place);
  }
  if ("today" in raw) return { kind: "today" };
  if ("fact" in raw) {
    if (scope.fact(raw.fact) !== undefined) return { kind: "fact", fact: raw.fact };
    const about = { fact: raw.fact, suggestion: closest(raw.fact, scope.facts()) };
    return refuse(issue("facts/unknown", about, inside(place, "fact")));
  }
  if ("parameter" in raw) {
    if (scope.parameter(raw.parameter) !== undefined) return parameterValue(raw.parameter, scope);
    const about = { parameter: raw.parameter, suggestion: closest(raw.parameter, scope.parameters()) };
    return refuse(issue("facts/unknown-parameter", about, inside(place, "parameter")));
  }
  if ("field" in raw) {
    const { row } = scope;
    if (row === undefined) return refuse(issue("facts/field-outside-aggregate", raw, inside(place, "field")));
    if (row.fields.has(raw.field)) return { kind: "field", field: raw.field };
    const suggestion = closest(raw.field, row.fields.keys());
    const about = { collection: row.definition.collection, field: raw.field, suggestion };
    return refuse(issue("facts/unknown-field", about, inside(place, "field")));
  }
  if ("if" in raw) {
    const wanted = expected ?? actual;
    return {
      kind: "choice",
      condition: bindWhere(raw.if, scope, inside(place, "if"), binding),
      held: binding.bind(raw.then, wanted, scope, inside(place, "then")),
      otherwise: binding.bind(raw.else, wanted, scope, inside(place, "else")),
    };
  }
  if ("aggregate" in raw) return bindAggregate(raw, expected, scope, place, binding);
  return bindArithmetic(raw, expected, scope, place, binding);
}

function parameterValue(id: string, scope: ExpressionBindScope): BoundExpression {
  return { kind: "constant", value: scope.parameterInForce(id)?.value ?? unknown };
}

function bindLiteral(
  raw: number | string | boolean,
  expected: ValueType | undefined,
  scope: ExpressionBindScope,
  place: IssuePlace,
  refuse: (one: Issue) => BoundExpression,
): BoundExpression {
  if (expected === undefined) return { kind: "constant", value: raw };
  // Half of a whole number is a fine factor: only the result must be whole.
  const type: ValueType = expected.type === "integer" ? { type: "number" } : expected;
  const parsed = parseValue(raw, type, scope.context, place);
  if (parsed.ok) return { kind: "constant", value: parsed.value };
  return refuse(parsed.issues[0]);
}
