import { issue, type IssuePlace } from "../issue/index.ts";
import { bindParams, resolveParams } from "../rule/index.ts";
import type { Expression, ValueType } from "../schema/index.ts";
import { closest, notApplicable, parseValue, typeName, unknown } from "../value/index.ts";
import { bindAggregate } from "./bind-aggregate.ts";
import { bindArithmetic, bindUnary } from "./bind-arithmetic.ts";
import { bindTime } from "./bind-time.ts";
import { bindWhere, inside, refuse, unbound, type Binding } from "./binding.ts";
import type { BoundExpression, ExpressionWith } from "./bound-expression.ts";
import { expressionType } from "./expression-type.ts";
import type { ExpressionBindScope } from "./expression-scope.ts";
import { fits } from "./quantity.ts";

/**
 * Puts the values of parameters in place and reads literals in the units of their place. The expression has passed
 * `checkExpression` against the same scope; what would not have is unknown.
 */
export function bindExpression(
  raw: Expression,
  scope: ExpressionBindScope,
  expected?: ValueType,
  pointer: string = "",
): BoundExpression {
  return createBinding({}).bind(raw, expected, scope, { pointer });
}

/** What the parts of one expression share. @param checking what checks conditions, for who does not bind */
export function createBinding(checking: Pick<Binding, "checkCondition">): Binding {
  const binding: Binding = {
    issues: [],
    ...checking,
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
  if (typeof raw !== "object") return bindLiteral(raw, expected, scope, place, binding);
  const actual = expressionType(raw, scope);
  if (actual !== undefined && expected !== undefined && !fits(actual, expected)) {
    refuse(binding, issue("facts/computed-type", { actual: typeName(actual), expected: typeName(expected) }, place));
    return binding.bind(raw, undefined, scope, place);
  }
  if ("today" in raw) return { kind: "today" };
  if ("notApplicable" in raw) return { kind: "constant", value: notApplicable };
  if ("fact" in raw) return bindFact(raw, scope, place, binding);
  if ("parameter" in raw) {
    if (scope.parameter(raw.parameter) !== undefined) return parameterValue(raw.parameter, scope);
    const about = { parameter: raw.parameter, suggestion: closest(raw.parameter, scope.parameters()) };
    return refuse(binding, issue("facts/unknown-parameter", about, inside(place, "parameter")));
  }
  if ("argument" in raw) {
    const declared = scope.arguments?.get(raw.argument);
    if (declared !== undefined) return { kind: "constant", value: declared.filled?.value ?? unknown };
    const known = [...(scope.arguments?.keys() ?? [])].join(", ") || "–";
    const about = { argument: raw.argument, known };
    return refuse(binding, issue("rule/argument-not-declared", about, inside(place, "argument")));
  }
  if ("field" in raw) return bindField(raw, scope, place, binding);
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
  if ("negate" in raw || "absolute" in raw || "round" in raw) return bindUnary(raw, expected, scope, place, binding);
  if ("dayOf" in raw || "days" in raw || "workingDays" in raw || "wholeMonths" in raw || "elapsed" in raw) {
    return bindTime(raw, scope, place, binding);
  }
  return bindArithmetic(raw, expected, scope, place, binding);
}

/** A fact, or the instance of it that its arguments make. */
function bindFact(
  raw: ExpressionWith<"fact">,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression {
  const { fact, params } = raw;
  const declared = fact.includes("(") ? undefined : scope.fact(fact);
  if (declared === undefined) {
    const about = { fact, suggestion: closest(fact, scope.facts()) };
    return refuse(binding, issue("facts/unknown", about, inside(place, "fact")));
  }
  const resolved = resolveParams(fact, declared, params, scope, place);
  if (resolved.issues !== undefined) {
    binding.issues.push(...resolved.issues);
    return unbound;
  }
  if (binding.checkCondition !== undefined) return { kind: "fact", fact };
  return { kind: "fact", fact: bindParams(fact, declared, resolved.found, scope, place).id };
}

function bindField(
  raw: ExpressionWith<"field">,
  { row }: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression {
  const at = inside(place, "field");
  if (row === undefined) return refuse(binding, issue("facts/field-outside-aggregate", raw, at));
  if (row.fields.has(raw.field)) return { kind: "field", field: raw.field };
  const suggestion = closest(raw.field, row.fields.keys());
  const about = { collection: row.definition.collection, field: raw.field, suggestion };
  return refuse(binding, issue("facts/unknown-field", about, at));
}

function parameterValue(id: string, scope: ExpressionBindScope): BoundExpression {
  return { kind: "constant", value: scope.parameterInForce(id)?.value ?? unknown };
}

function bindLiteral(
  raw: number | string | boolean,
  expected: ValueType | undefined,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression {
  if (expected === undefined && !(typeof raw === "number" && !Number.isFinite(raw))) {
    return { kind: "constant", value: raw };
  }
  // Half of a whole number is a fine factor: only the result must be whole.
  const type: ValueType = expected === undefined || expected.type === "integer" ? { type: "number" } : expected;
  const parsed = parseValue(raw, type, scope.context, place);
  return parsed.ok ? { kind: "constant", value: parsed.value } : refuse(binding, parsed.issues[0]);
}
