import { jsonEqual } from "../json/index.ts";
import type { Parameter } from "../schema/index.ts";

/** A value of a parameter and the day from which it holds. */
export type DatedValue = Parameter["values"][number];

/**
 * The value in force on a day (ISO 8601): the newest whose `from` is that day or before. Of the pack's own and the
 * company's from the same day it is the company's. `undefined` before the first one.
 */
export function datedValueOn(parameter: Parameter, day: string): DatedValue | undefined {
  return inOrder(parameter.values).findLast((each) => each.from <= day);
}

/** The pack's own value on a day, whatever the company has set since. */
export function ownValueOn(parameter: Parameter, day: string): DatedValue | undefined {
  return inOrder(parameter.values).findLast((each) => isOwn(each) && each.from <= day);
}

/** Where the value comes from: the company that set it, or the pack. */
export function sourceOf(parameter: Parameter, dated: DatedValue): "document" | "default" | "company" {
  return isOwn(dated) ? parameter.source : "company";
}

/**
 * The parameter with a company's value from a day on. One that the company set for the same day is replaced; later ones
 * and the pack's own stay.
 */
export function withValueFrom(parameter: Parameter, dated: DatedValue): Parameter {
  const kept = parameter.values.filter((each) => isOwn(each) || each.from !== dated.from);
  return { ...parameter, values: inOrder([...kept, dated]) };
}

/** The parameter with the other's values from a day on, and its own before. */
export function withHistoryFrom(parameter: Parameter, other: Parameter, day: string): Parameter {
  const before = parameter.values.filter((each) => each.from < day);
  const ahead = other.values.filter((each) => each.from >= day);
  const last = inOrder(before).at(-1);
  const then = datedValueOn(other, day);
  // A value that goes on as it was keeps the day from which it has held.
  const isRestored = then !== undefined && then.from < day && !isSame(then, last);
  return { ...parameter, values: inOrder([...before, ...(isRestored ? [{ ...then, from: day }] : []), ...ahead]) };
}

function isOwn(dated: DatedValue): boolean {
  return dated.by === undefined;
}

function isSame(one: DatedValue, other: DatedValue | undefined): boolean {
  return other !== undefined && isOwn(one) === isOwn(other) && jsonEqual(one.value, other.value);
}

function inOrder(values: readonly DatedValue[]): readonly DatedValue[] {
  return values.toSorted((a, b) => {
    if (a.from !== b.from) return a.from < b.from ? -1 : 1;
    return Number(isOwn(b)) - Number(isOwn(a));
  });
}
