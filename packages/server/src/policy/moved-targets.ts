import { issue, jsonEqual, targetDays, targetValue, type Issue, type Operation, type Pack } from "@bylaw/core";

/**
 * The targets of operations that another release has changed since they were written, on the day from which they are
 * to hold or later. What is changed on an earlier day only is no conflict; nor is another order.
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
  return operations.flatMap(({ op, at, from: own }, place) => {
    if (op === "move") return [];
    const first = own ?? from;
    const later = [...targetDays(base, at), ...targetDays(now, at)].filter((day) => day > first);
    const [before, after] = [base, now].map((pack) => (day: string) => targetValue(pack, at, day));
    const day = [first, ...later.toSorted()].find((each) => !jsonEqual(before?.(each), after?.(each)));
    if (day === undefined) return [];
    const params = {
      target: at.replace(/^parameter:/u, ""),
      expected: JSON.stringify(before?.(day)),
      found: JSON.stringify(after?.(day)),
    };
    return [issue("tailoring/conflict", params, { pointer: `/${place}/at`, document: "tailoring" })];
  });
}
