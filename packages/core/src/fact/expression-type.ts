import type { Expression, ValueType } from "../schema/index.ts";
import { parseDate } from "../value/index.ts";
import { rowScope, type ExpressionScope } from "./expression-scope.ts";
import { isPlain, productType, quotientType } from "./quantity.ts";

/**
 * The type of what an expression gives. `undefined` for a literal and for what does not apply, which take the type that
 * their place wants, and for what cannot be told because a name is unknown.
 */
export function expressionType(raw: Expression, scope: ExpressionScope): ValueType | undefined {
  if (typeof raw === "boolean") return { type: "boolean" };
  if (typeof raw !== "object") return undefined;
  const typeOf = (each: Expression): ValueType | undefined => expressionType(each, scope);
  const firstOf = (each: readonly Expression[]): ValueType | undefined => firstType(each.map(typeOf));
  if ("fact" in raw) return raw.fact.includes("(") ? undefined : scope.fact(raw.fact)?.value;
  if ("parameter" in raw) return scope.parameter(raw.parameter)?.value;
  if ("argument" in raw) return scope.arguments?.get(raw.argument)?.value;
  if ("field" in raw) return scope.row?.fields.get(raw.field)?.value;
  if ("today" in raw || "dayOf" in raw) return { type: "date" };
  if ("notApplicable" in raw) return undefined;
  if ("add" in raw) return firstOf(raw.add);
  if ("subtract" in raw) {
    const types = raw.subtract.map(typeOf);
    return isDayDifference(raw.subtract, types) ? { type: "duration", unit: "day" } : firstType(types);
  }
  if ("multiply" in raw) return productType(raw.multiply.map(typeOf));
  if ("divide" in raw) return quotientType(raw.divide.map(typeOf));
  if ("min" in raw) return firstOf(raw.min);
  if ("max" in raw) return firstOf(raw.max);
  if ("negate" in raw) return typeOf(raw.negate);
  if ("absolute" in raw) return typeOf(raw.absolute);
  if ("round" in raw) return typeOf(raw.round.value);
  if ("days" in raw) return { type: "duration", unit: "day" };
  if ("workingDays" in raw) return { type: "duration", unit: "workingDay" };
  if ("wholeMonths" in raw) return { type: "duration", unit: "month" };
  if ("elapsed" in raw) return { type: "duration", unit: raw.elapsed.unit };
  if ("if" in raw) return typeOf(raw.then) ?? typeOf(raw.else);
  if (raw.aggregate === "count" || raw.aggregate === "countDistinct") return { type: "integer" };
  if (raw.aggregate === "some" || raw.aggregate === "every" || raw.aggregate === "none") return { type: "boolean" };
  const collection = scope.collection(raw.of);
  if (collection === undefined || raw.value === undefined) return undefined;
  return expressionType(raw.value, rowScope(scope, collection));
}

/** The type that the others go by. */
export function firstType(types: readonly (ValueType | undefined)[]): ValueType | undefined {
  return types.find((type) => type !== undefined);
}

/**
 * Whether a difference is one of two dates, and so a number of days. A number beside a date is a number of days itself.
 * @param types of the operands
 */
export function isDayDifference(operands: readonly Expression[], types: readonly (ValueType | undefined)[]): boolean {
  if (operands.length !== 2 || types.every((type) => type === undefined)) return false;
  return operands.every(
    (each, at) => types[at]?.type === "date" || (typeof each === "string" && parseDate(each) !== undefined),
  );
}

/** Whether it counts days by itself, or is a length of so many days, weeks, months or years. */
export function isDayLength(type: ValueType): boolean {
  return isPlain(type) || (type.type === "duration" && ["day", "week", "month", "year"].includes(type.unit ?? ""));
}
