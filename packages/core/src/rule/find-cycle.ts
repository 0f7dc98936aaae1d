import type { Condition } from "../schema/index.ts";
import type { ConditionScope } from "./condition-scope.ts";

/** The names on a circle that can be reached from the named condition, the first repeated at the end. */
export function findCycle(name: string, scope: Pick<ConditionScope, "condition">): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (each: string, trail: readonly string[]): readonly string[] | undefined => {
    const at = trail.indexOf(each);
    if (at >= 0) return [...trail.slice(at), each];
    if (done.has(each)) return undefined;
    const condition = scope.condition(each);
    for (const next of condition === undefined ? [] : namesIn(condition)) {
      const cycle = visit(next, [...trail, each]);
      if (cycle !== undefined) return cycle;
    }
    done.add(each);
    return undefined;
  };
  return visit(name, []);
}

/** The named conditions that stand directly in a condition. */
function namesIn(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(namesIn);
  if ("any" in condition) return condition.any.flatMap(namesIn);
  if ("not" in condition) return namesIn(condition.not);
  return "condition" in condition ? [condition.condition] : [];
}
