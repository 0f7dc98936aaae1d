import type { Parameter } from "../schema/index.ts";

/** A value of a parameter and the day from which it holds. */
export type DatedValue = Parameter["values"][number];

/**
 * The value in force on a day (ISO 8601): the newest whose `from` is that day or before.
 * `undefined` before the first one.
 */
export function datedValueOn(parameter: Parameter, day: string): DatedValue | undefined {
  return inOrder(parameter.values).findLast((each) => each.from <= day);
}

/** Where the value comes from: the company that set it, or the pack. */
export function sourceOf(parameter: Parameter, dated: DatedValue): "document" | "default" | "company" {
  return dated.by === undefined ? parameter.source : "company";
}

/** The parameter with a value from a day on; one that begins on the same day is replaced, later ones stay. */
export function withValueFrom(parameter: Parameter, dated: DatedValue): Parameter {
  return { ...parameter, values: inOrder([...parameter.values.filter((each) => each.from !== dated.from), dated]) };
}

/** The parameter with the other's values from a day on, and its own before. */
export function withHistoryFrom(parameter: Parameter, other: Parameter, day: string): Parameter {
  const before = parameter.values.filter((each) => each.from < day);
  const onDay = datedValueOn(other, day);
  const after = other.values.filter((each) => each.from > day);
  return { ...parameter, values: inOrder([...before, ...(onDay === undefined ? [] : [{ ...onDay, from: day }]), ...after]) };
}

function inOrder(values: readonly DatedValue[]): readonly DatedValue[] {
  return values.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
