import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { isObject } from "../json/index.ts";
import type { ConditionScope } from "./condition-scope.ts";

/**
 * How far a condition may go, the conditions that it names written out. Far beyond what anybody can read; what is
 * within can be checked, bound, compiled and judged without end of stack or patience.
 */
export const conditionLimits = {
  /** Groups inside groups. */
  depth: 100,
  /** Comparisons of one condition. */
  comparisons: 10_000,
  /** Items of a list that stands in a condition. */
  listed: 100_000,
} as const;

interface Size {
  readonly depth: number;
  readonly comparisons: number;
}

/** What is too large about a condition. It may be anything: its form is not looked at. @issues `rule/too-deep`, `rule/too-many-comparisons` */
export function checkSize(raw: unknown, scope: Pick<ConditionScope, "condition">, place: IssuePlace): readonly Issue[] {
  const { depth, comparisons } = conditionSize(raw, scope);
  if (depth > conditionLimits.depth) return [issue("rule/too-deep", { limit: conditionLimits.depth }, place)];
  if (comparisons <= conditionLimits.comparisons) return [];
  return [issue("rule/too-many-comparisons", { found: comparisons, limit: conditionLimits.comparisons }, place)];
}

/** A named condition is measured once, however often it is named: names that double each other take no time. */
function conditionSize(raw: unknown, scope: Pick<ConditionScope, "condition">): Size {
  const named = new Map<string, Size>();
  const measure = (node: unknown, above: number): Size => {
    if (!isObject(node) || above > conditionLimits.depth) return one;
    const list = Array.isArray(node["all"]) ? node["all"] : Array.isArray(node["any"]) ? node["any"] : undefined;
    if (list !== undefined) return around(list.map((each) => measure(each, above + 1)));
    if ("not" in node) return around([measure(node["not"], above + 1)]);
    if (typeof node["condition"] === "string") return around([measureNamed(node["condition"], above + 1)]);
    return one;
  };
  const measureNamed = (name: string, above: number): Size => {
    const known = named.get(name);
    if (known !== undefined) return known;
    // One that leads back to itself is told as a circle.
    named.set(name, { depth: 0, comparisons: 0 });
    const size = measure(scope.condition(name), above);
    named.set(name, size);
    return size;
  };
  return measure(raw, 0);
}

const one: Size = Object.freeze({ depth: 0, comparisons: 1 });

function around(inner: readonly Size[]): Size {
  let [depth, comparisons] = [0, 0];
  for (const each of inner) {
    depth = Math.max(depth, each.depth);
    comparisons += each.comparisons;
  }
  return { depth: depth + 1, comparisons };
}
