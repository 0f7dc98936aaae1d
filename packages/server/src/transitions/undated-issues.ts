import { issue, type Issue } from "@bylaw/core";
import type { MovedGroup } from "./moved-groups.ts";
import { planGroup } from "./plan-group.ts";
import { transitionFor, type Transition } from "./transition.ts";

/**
 * Whoever is to keep an outcome until a date that they do not have: somebody must have said what becomes of them.
 *
 * @param from the first day of the change, ISO 8601
 * @issues `transition/undated`
 */
export function undatedIssues(
  groups: readonly MovedGroup[],
  transitions: readonly Transition[],
  from: string,
): readonly Issue[] {
  return groups.flatMap((group) => {
    const found = transitionFor(transitions, group);
    const choice = found?.choice;
    if (choice?.kind !== "keepUntil" || choice.latest !== undefined || choice.undated === "atOnce") return [];
    const { undated } = planGroup(group, choice, from);
    if (undated.length === 0) return [];
    const at = found === undefined ? 0 : transitions.indexOf(found);
    const names = undated.slice(0, 5).map(({ name }) => name);
    const params = { count: undated.length, fact: choice.fact, names: names.join(", ") };
    return [issue("transition/undated", params, { document: "transitions", pointer: `/${at}/choice` })];
  });
}
