import { setAsideGraph } from "../decision/index.ts";
import { throwOnErrors } from "../issue/index.ts";
import type { Override } from "../schema/index.ts";
import type { BoundPolicy } from "./bind-day.ts";
import { bindOverrides } from "./bind-overrides.ts";

/**
 * A policy that heeds recorded exceptions: whatever is asked of it, decisions, cadences and clocks read the facts that are set
 * aside as the exceptions give them on the day.
 *
 * @param overrides about the subjects of whom it will be asked, of any days
 * @param day ISO 8601; the policy's own when left out
 * @issues those of {@link bindOverrides}, also for exceptions of other days
 */
export function withOverrides(
  policy: BoundPolicy,
  overrides: readonly Override[] = [],
  day: string = policy.asOf,
): BoundPolicy {
  if (overrides.length === 0) return policy;
  // One that heeds some already is made anew.
  const plain = policy.plain ?? policy;
  const { bound, issues } = bindOverrides(plain, overrides);
  throwOnErrors(issues);
  const inForce = bound.filter(({ from, until }) => from <= day && day <= until);
  return inForce.length === 0 ? plain : { ...plain, graph: setAsideGraph(plain.graph, inForce), plain };
}
