import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { bindCondition, type BoundCondition, type ConditionScope } from "../rule/index.ts";
import type { Condition, Expression, ValueType } from "../schema/index.ts";
import { typeName, unknown } from "../value/index.ts";
import type { BoundExpression } from "./bound-expression.ts";
import { expressionType } from "./expression-type.ts";
import type { ExpressionBindScope } from "./expression-scope.ts";

/** What the parts of an expression share while it is bound: where issues go, and whether parameters have values. */
export interface Binding {
  readonly issues: Issue[];
  /** What checks a condition; left out, conditions are bound. Handed in, for who binds need not load what checks. */
  readonly checkCondition?: (raw: Condition, scope: ConditionScope, place: IssuePlace) => readonly Issue[];
  /** Binds a part; one that cannot be bound leaves an issue and is unknown. */
  bind(
    raw: Expression,
    expected: ValueType | undefined,
    scope: ExpressionBindScope,
    place: IssuePlace,
  ): BoundExpression;
}

/** Binds a condition inside an expression; one that is wrong holds, for it is never evaluated. */
export function bindWhere(
  raw: Condition,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundCondition {
  if (binding.checkCondition === undefined) return bindCondition(raw, scope, place.pointer ?? "");
  binding.issues.push(...binding.checkCondition(raw, scope, place));
  return { kind: "all", conditions: [], priority: 1, pointer: place.pointer ?? "" };
}

/** The place of a member of what stands at `place`. */
export function inside(place: IssuePlace, step: string | number): IssuePlace {
  return { ...place, pointer: `${place.pointer ?? ""}/${step}` };
}

/** What could not be bound. */
export const unbound: BoundExpression = { kind: "constant", value: unknown };

/** Leaves an issue; what it is about is unknown. */
export function refuse(binding: Binding, one: Issue): BoundExpression {
  binding.issues.push(one);
  return unbound;
}

/** Binds what must be a day; a moment counts as the day it falls on in the policy's time zone. */
export function bindDay(
  raw: Expression,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression {
  const type = expressionType(raw, scope);
  if (type?.type === "dateTime") return { kind: "dayOf", moment: binding.bind(raw, type, scope, place) };
  return bindAs({ type: "date" }, raw, type, scope, place, binding);
}

/** Binds what must be a moment. */
export function bindMoment(
  raw: Expression,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression {
  return bindAs({ type: "dateTime" }, raw, expressionType(raw, scope), scope, place, binding);
}

function bindAs(
  wanted: ValueType,
  raw: Expression,
  type: ValueType | undefined,
  scope: ExpressionBindScope,
  place: IssuePlace,
  binding: Binding,
): BoundExpression {
  if (type === undefined || type.type === wanted.type) return binding.bind(raw, wanted, scope, place);
  return refuse(binding, issue("facts/computed-type", { actual: typeName(type), expected: typeName(wanted) }, place));
}
