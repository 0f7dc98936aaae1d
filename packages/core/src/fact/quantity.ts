import type { ValueType } from "../schema/index.ts";
import { typeName } from "../value/index.ts";

/** A number that counts nothing in particular. */
export const plain: ValueType = { type: "number" };

/** Whether it is a number that any quantity may be multiplied with. */
export function isPlain(type: ValueType): boolean {
  return type.type === "number" || type.type === "integer";
}

/** Whether it is something of which there can be more: a number, a share, an amount, a length of time. */
export function isQuantity(type: ValueType): boolean {
  return isPlain(type) || type.type === "percent" || type.type === "money" || type.type === "duration";
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

/** The types of a product's factors; one that is `undefined` is a literal, a plain number. */
type Types = readonly (ValueType | undefined)[];

/** What a product is: an amount, else a length of time, else a share, else a number. */
export function productType(types: Types): ValueType {
  const of = (kind: ValueType["type"]): ValueType | undefined => types.find((type) => type?.type === kind);
  return of("money") ?? of("duration") ?? of("percent") ?? plain;
}

/** What a quotient is: of two of a kind a plain number, otherwise what is divided. */
export function quotientType([top = plain, bottom = plain]: Types): ValueType {
  return isPlain(top) || dimension(top) === dimension(bottom) ? plain : top;
}

/** Two factors that cannot be multiplied: amounts, or lengths of time. An amount per month times months is an amount. */
export function wrongFactors(types: Types): readonly [ValueType, ValueType] | undefined {
  const heavy = types.filter((type) => type !== undefined).filter((type) => !isPlain(type) && type.type !== "percent");
  const [first, second] = heavy.filter(({ type }, at) => heavy.findIndex((each) => each.type === type) !== at);
  if (first === undefined) return undefined;
  return [heavy.find(({ type }) => type === first.type) ?? first, second ?? first];
}

/** A dividend and a divisor that do not go together: by a number, a share or a length of time, or one of the same kind. */
export function wrongDivision([top = plain, bottom = plain]: Types): readonly [ValueType, ValueType] | undefined {
  if (isPlain(bottom) || bottom.type === "percent" || dimension(top) === dimension(bottom)) return undefined;
  return bottom.type === "duration" && top.type !== "duration" ? undefined : [top, bottom];
}

/**
 * Which operands stand for a share of one, 90 % for nine tenths: beside an amount or a length of time every percentage,
 * among percentages all but the first.
 */
export function shares(operation: "multiply" | "divide", types: Types): readonly boolean[] {
  const isPercent = types.map((type) => type?.type === "percent");
  if (operation === "divide") return [false, isPercent[1] === true && isPercent[0] !== true];
  const first = isPercent.indexOf(true);
  const isScaled = productType(types).type !== "percent";
  return isPercent.map((each, at) => each && (isScaled || at !== first));
}
