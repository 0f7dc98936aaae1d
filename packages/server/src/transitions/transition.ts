import { jsonEqual, type Json } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Draft } from "../storage/index.ts";

/** How one group comes to its new outcome, as a draft says it. */
export type Transition = HttpSchemas["Transition"];
export type TransitionChoice = HttpSchemas["TransitionChoice"];

/** The choices of a draft; none when everybody switches at once. */
export function transitionsOf({ transitions }: Pick<Draft, "transitions">): readonly Transition[] {
  return Array.isArray(transitions) ? (transitions as unknown as readonly Transition[]) : [];
}

/** The choice for a group. */
export function transitionFor(
  transitions: readonly Transition[],
  group: { readonly fact: string; readonly before: Json; readonly after: Json },
): Transition | undefined {
  return transitions.find(
    ({ fact, before, after }) =>
      fact === group.fact && jsonEqual(before as Json, group.before) && jsonEqual(after as Json, group.after),
  );
}
