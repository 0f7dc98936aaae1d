import type { Expression, ValueType } from "../schema/index.ts";
import { parseDate, typeName } from "../value/index.ts";
import { rowScope, type ExpressionScope } from "./expression-scope.ts";

/**
 * The type of what an expression gives. `undefined` for a literal, which takes the type that its place wants,
 * and for what cannot be told because a name is unknown.
 */
export function expressionType(raw: Expression, scope: ExpressionScope): ValueType | undefined {
  if (typeof raw === "boolean") return { type: "boolean" };
  if (typeof raw !== "object") return undefined;
  const typeOf = (each: Expression): ValueType | undefined => expressionType(each, scope);
  if ("fact" in raw) return scope.fact(raw.fact)?.value;
  if ("parameter" in raw) return scope.parameter(raw.parameter)?.value;
  if ("field" in raw) return scope.row?.fields.get(raw.field)?.value;
  if ("today" in raw) return { type: "date" };
  if ("add" in raw) return raw.add.map(typeOf).find((type) => type !== undefined);
  if ("subtract" in raw)
    return isDayCount(raw.subtract, scope)
      ? { type: "duration", unit: "day" }
      : raw.subtract.map(typeOf).find((type) => type !== undefined);
  if ("multiply" in raw) return raw.multiply.map(typeOf).find((type) => type !== undefined && !isPlain(type)) ?? plain;
  if ("divide" in raw) return quotientType(raw.divide.map(typeOf));
  if ("wholeMonths" in raw) return { type: "duration", unit: "month" };
  if ("if" in raw) return typeOf(raw.then) ?? typeOf(raw.else);
  if (raw.aggregate === "count") return { type: "integer" };
  const collection = scope.collection(raw.of);
  if (collection === undefined || raw.value === undefined) return undefined;
  return expressionType(raw.value, rowScope(scope, collection));
}

/** Whether a difference is one of two dates, and so a number of days. A number beside a date is a number of days itself. */
export function isDayCount(operands: readonly Expression[], scope: ExpressionScope): boolean {
  return operands.length === 2 && operands.every((each) => isDate(each, scope)) && !operands.every(isLiteral);
}

function isDate(raw: Expression, scope: ExpressionScope): boolean {
  return expressionType(raw, scope)?.type === "date" || (typeof raw === "string" && parseDate(raw) !== undefined);
}

function isLiteral(raw: Expression): boolean {
  return typeof raw !== "object";
}

/** A number that counts nothing in particular. */
export const plain: ValueType = { type: "number" };

/** Whether it is a number that any quantity may be multiplied with. */
export function isPlain(type: ValueType): boolean {
  return type.type === "number" || type.type === "integer";
}

/** What must agree when two values are added or compared: the kind, the currency, the unit of time. */
export function dimension(type: ValueType): string {
  if (isPlain(type)) return "number";
  return type.type === "percent" ? "percent" : typeName(type);
}

/** Whether a value of one type may stand where the other is declared. */
export function fits(actual: ValueType, expected: ValueType): boolean {
  if (dimension(actual) === dimension(expected)) return true;
  if (expected.type === "text") return ["enum", "role", "reference"].includes(actual.type);
  if (isPlain(actual)) return expected.type === "percent" || expected.type === "duration";
  const unit = expected.unit ?? actual.unit;
  return isPlain(expected) && (actual.type === "percent" || (actual.type === "duration" && actual.unit === unit));
}

function quotientType([top, bottom]: readonly (ValueType | undefined)[]): ValueType {
  if (top === undefined) return plain;
  return bottom !== undefined && !isPlain(top) && dimension(top) === dimension(bottom) ? plain : top;
}
