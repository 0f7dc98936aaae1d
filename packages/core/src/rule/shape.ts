import type { ValueType } from "../schema/index.ts";
import { itemType, typeName } from "../value/index.ts";

/** What stands on a side of a comparison: a value of a type (`depth` 0), a list of such (1), a list of lists (2). */
export interface Shape {
  readonly element: ValueType;
  readonly depth: number;
}

/** The shape of a declared type. */
export function shapeOf(type: ValueType): Shape {
  return type.type === "list" ? { element: itemType(type), depth: 1 } : { element: type, depth: 0 };
}

/** The shape of a list of these. */
export function listOf(shape: Shape): Shape {
  return { element: shape.element, depth: shape.depth + 1 };
}

/** The shape of one of these; `undefined` when it is not a list. */
export function itemOf(shape: Shape): Shape | undefined {
  return shape.depth === 0 ? undefined : { element: shape.element, depth: shape.depth - 1 };
}

/** Whether it is one figure: something that can be over or below another. Text and enums have no order. */
export function isOrdered(shape: Shape): boolean {
  return shape.depth === 0 && orderedTypes.has(shape.element.type);
}

/** Whether it is one plain value. A cadence is not: `path` reaches its parts. */
export function isScalar(shape: Shape): boolean {
  return shape.depth === 0 && shape.element.type !== "cadence";
}

/** Whether values of the two shapes may stand in one comparison: same kind, currency, unit and options. */
export function shapesAgree(a: Shape, b: Shape): boolean {
  if (a.depth !== b.depth) return false;
  const [one, other] = [a.element, b.element];
  if (one.type !== other.type) {
    // A reference is the text of an id: who asks (`actor.id`) may be compared with whom a record names.
    if (ids.has(one.type) && ids.has(other.type)) return true;
    return plainNumbers.has(one.type) && plainNumbers.has(other.type) && unitsAgree(one, other);
  }
  return one.enum === other.enum && one.to === other.to && one.currency === other.currency && unitsAgree(one, other);
}

/** How the shape is called in an issue. */
export function shapeName(shape: Shape): string {
  return `${"list of ".repeat(shape.depth)}${typeName(shape.element)}`;
}

const orderedTypes: ReadonlySet<string> = new Set([
  "integer",
  "number",
  "percent",
  "money",
  "duration",
  "time",
  "date",
  "dateTime",
]);

const ids: ReadonlySet<string> = new Set(["text", "reference"]);
const plainNumbers: ReadonlySet<string> = new Set(["integer", "number"]);

/** A unit or period that only one side names is taken over by the other; two different ones do not mix. */
function unitsAgree(a: ValueType, b: ValueType): boolean {
  return (a.unit ?? b.unit) === (b.unit ?? a.unit) && (a.per ?? b.per) === (b.per ?? a.per);
}
