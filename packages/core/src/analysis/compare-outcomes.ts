import type { DecisionRun } from "../decision/index.ts";
import type { ValueType } from "../schema/index.ts";
import {
  compareNumbers,
  equalValues,
  isNumeric,
  notApplicable,
  unknown,
  type Known,
  type Value,
  type ValueContext,
} from "../value/index.ts";

/** Whether two decisions came out the same in every output, and equally settled. */
export function sameRun(before: DecisionRun, after: DecisionRun): boolean {
  const names = new Set([...before.values.keys(), ...after.values.keys()]);
  return (
    before.status === after.status &&
    [...names].every((name) =>
      sameValue(before.values.get(name) ?? notApplicable, after.values.get(name) ?? notApplicable),
    )
  );
}

function sameValue(one: Value, other: Value): boolean {
  if (typeof one === "symbol" || typeof other === "symbol") return one === other;
  if (isList(one) && isList(other)) return holds(one, other) && holds(other, one);
  return equalValues(one, other);
}

/**
 * How an outcome moved: `up` to an earlier option of an enum, a larger figure, a list with more in it, or to something where
 * there was nothing. Its `value` counts; where that stayed, everything else that changed. `undefined` where there is
 * no order.
 */
export function directionOf(
  before: DecisionRun,
  after: DecisionRun,
  outputs: readonly { readonly name: string; readonly type: ValueType }[],
  context: Pick<ValueContext, "enums">,
): "up" | "down" | undefined {
  if (before.status !== after.status) return undefined;
  const changed = outputs
    .map(({ name, type }) => ({
      name,
      type,
      pair: [before, after].map((run): Value => run.values.get(name) ?? notApplicable),
    }))
    .filter(({ pair: [one = notApplicable, other = notApplicable] }) => !sameValue(one, other));
  const value = changed.find(({ name }) => name === "value");
  const directions = new Set(
    (value === undefined ? changed : [value]).map(({ type, pair: [one = notApplicable, other = notApplicable] }) =>
      valueDirection(one, other, type, context),
    ),
  );
  const [only] = directions;
  return directions.size === 1 ? only : undefined;
}

function valueDirection(
  one: Value,
  other: Value,
  type: ValueType,
  context: Pick<ValueContext, "enums">,
): "up" | "down" | undefined {
  if (one === unknown || other === unknown) return undefined;
  if (one === notApplicable || other === notApplicable) return one === notApplicable ? "up" : "down";
  if (isList(one) && isList(other)) {
    const [grows, shrinks] = [holds(other, one), holds(one, other)];
    if (grows === shrinks) return undefined;
    return grows ? "up" : "down";
  }
  const order = compare(one, other, type, context);
  if (order === undefined || order === 0) return undefined;
  return order > 0 ? "up" : "down";
}

/** Positive when the second ranks higher. */
function compare(one: Known, other: Known, type: ValueType, context: Pick<ValueContext, "enums">): number | undefined {
  if (isNumeric(one) && isNumeric(other)) return compareNumbers(other, one);
  if (typeof one === "boolean" && typeof other === "boolean") return Number(other) - Number(one);
  if (type.type !== "enum") return undefined;
  const options: readonly Known[] = Object.keys(context.enums.get(type.enum ?? "")?.options ?? {});
  const [from, to] = [options.indexOf(one), options.indexOf(other)];
  return from < 0 || to < 0 ? undefined : from - to;
}

function holds(outer: readonly Known[], inner: readonly Known[]): boolean {
  return inner.every((item) => outer.some((each) => equalValues(each, item)));
}

function isList(value: Known): value is readonly Known[] {
  return Array.isArray(value);
}
