import type { OperationView, TransitionGroupView } from "../api/index.ts";

/**
 * The groups where a move begins. What is decided from another fact that moves only follows: what is chosen for that fact holds
 * for it, too. A decision that the draft itself changes is asked about in any case.
 */
export function rootGroups(
  groups: readonly TransitionGroupView[],
  operations: readonly OperationView[],
): { readonly roots: readonly TransitionGroupView[]; readonly followers: readonly string[] } {
  const isChanged = (decision: string): boolean =>
    operations.some(({ at }) => at === `decision:${decision}` || at.startsWith(`decision:${decision}/`));
  const isFollower = ({ decision, follows = [], isDefault }: TransitionGroupView): boolean =>
    isDefault && !isChanged(decision) && follows.length > 0;
  const roots = groups.filter((group) => !isFollower(group));
  // Where everything follows something, nothing is left out.
  if (roots.length === 0) return { roots: groups, followers: [] };
  return { roots, followers: [...new Set(groups.filter(isFollower).map(({ factLabel }) => factLabel))] };
}
