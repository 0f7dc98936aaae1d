import type { TransitionChoiceView, TransitionGroupView, TransitionView } from "../api/index.ts";

type Grouped = Pick<TransitionGroupView, "decision" | "fact" | "before" | "after">;

/** What tells one group of customers from another. */
export function keyOf({ decision, fact, before, after }: Grouped): string {
  return JSON.stringify([decision, fact, before ?? null, after ?? null]);
}

/** The choices of a draft with another one for a group; what is to happen at once needs no mention. */
export function withChoice(
  transitions: readonly TransitionView[],
  group: Grouped,
  choice: TransitionChoiceView,
): readonly TransitionView[] {
  const key = keyOf(group);
  const { decision, fact, before, after } = group;
  const own = transitions.find((each) => keyOf(each) === key);
  const clause = own?.clause === undefined ? {} : { clause: own.clause };
  const next: TransitionView = { decision, fact, before: before ?? null, after: after ?? null, choice, ...clause };
  const others = transitions.filter((each) => keyOf(each) !== key);
  return choice.kind === "atOnce" ? others : [...others, next];
}

/** The choices for groups that there still are. */
export function stillThere(
  transitions: readonly TransitionView[],
  groups: readonly Grouped[],
): readonly TransitionView[] {
  const known = new Set(groups.map(keyOf));
  return transitions.filter((each) => known.has(keyOf(each)));
}
