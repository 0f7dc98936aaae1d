import type { Json, Operation } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Draft } from "../storage/index.ts";

/** What a company keeps its sites from changing. */
export type Kept = HttpSchemas["Kept"];
/** Where an upgrade goes, and what is decided of each line. */
export type DraftUpgrade = HttpSchemas["DraftUpgrade"];

/** What a client says of a draft. */
export interface DraftSaid {
  readonly title: string;
  readonly operations: readonly Operation[];
  readonly keeps?: readonly Kept[] | null | undefined;
  readonly upgrade?: DraftUpgrade | null | undefined;
  readonly transitions?: readonly unknown[] | undefined;
}

/** The new list of what is kept; `undefined` when the draft leaves it as it is. */
export function draftKeeps({ keeps }: Pick<Draft, "keeps">): readonly Kept[] | undefined {
  return keeps === null ? undefined : (keeps as unknown as readonly Kept[]);
}

/** The upgrade that a draft is; `undefined` for a draft of operations. */
export function draftUpgrade({ upgrade }: Pick<Draft, "upgrade">): DraftUpgrade | undefined {
  return upgrade === null ? undefined : (upgrade as unknown as DraftUpgrade);
}

/** What a draft keeps of what is said besides its operations. */
export function draftParts({
  keeps,
  upgrade,
  transitions,
}: DraftSaid): Pick<Draft, "keeps" | "upgrade" | "transitions"> {
  return {
    keeps: (keeps ?? null) as Json,
    upgrade: (upgrade ?? null) as unknown as Json,
    transitions: transitions === undefined || transitions.length === 0 ? null : (transitions as unknown as Json),
  };
}
