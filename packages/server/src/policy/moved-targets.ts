import { issue, jsonEqual, type Issue, type Operation, type Pack, type Parameter } from "@bylaw/core";

/**
 * The targets of operations that another release has changed since they were written, on the day from which they are
 * to hold or later. What is changed on an earlier day only is no conflict.
 *
 * @param from the day for operations that name none, ISO 8601
 * @param base the policy that the operations were written against; without one there is nothing to compare
 * @issues `tailoring/conflict`, pointing into the list
 */
export function movedTargets(
  operations: readonly Operation[],
  from: string,
  base: Pack | undefined,
  now: Pack,
): readonly Issue[] {
  if (base === undefined || base === now) return [];
  return operations.flatMap(({ at, from: own }, place) => {
    const id = at.slice("parameter:".length);
    const [before, after] = [parameterOf(base, id), parameterOf(now, id)];
    if (before === undefined || after === undefined) return [];
    const first = own ?? from;
    const days = [first, ...[...before.values, ...after.values].map((each) => each.from).filter((day) => day > first)];
    const day = days.toSorted().find((each) => !jsonEqual(valueOn(before, each), valueOn(after, each)));
    if (day === undefined) return [];
    const params = {
      target: id,
      expected: JSON.stringify(valueOn(before, day)),
      found: JSON.stringify(valueOn(after, day)),
    };
    return [issue("tailoring/conflict", params, { pointer: `/${place}/at`, document: "tailoring" })];
  });
}

function parameterOf(pack: Pack, id: string): Parameter | undefined {
  return pack.parameters.flatMap(({ parameters }) => parameters).find((parameter) => parameter.id === id);
}

function valueOn({ values }: Parameter, day: string): unknown {
  const begun = values.filter(({ from }) => from <= day);
  return begun.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.value ?? null;
}
