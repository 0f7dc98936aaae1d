import type { KeptDraft, ServerDraft } from "../../offline/index.ts";

/** Which draft is gone on with: one of them, neither, or the one that a person chooses. */
export type Pick =
  | { readonly kind: "none" | "mine" | "theirs" }
  | { readonly kind: "gone" }
  | { readonly kind: "which" };

/**
 * @param mine the newest on this device
 * @param theirs the newest on the server; none is known when it was not reached
 * @param reached whether the server has told
 */
export function pickDraft(mine: KeptDraft | undefined, theirs: ServerDraft | undefined, reached: boolean): Pick {
  if (mine === undefined) return { kind: theirs === undefined ? "none" : "theirs" };
  if (theirs === undefined) {
    // The server had it and has it no more: it was filed or thrown away elsewhere, and nothing was added here since.
    return { kind: reached && mine.version > 0 && !mine.unsent ? "gone" : "mine" };
  }
  if (mine.id === theirs.id && mine.version >= theirs.version) return { kind: "mine" };
  if (!mine.unsent) return { kind: mine.id === theirs.id || theirs.savedAt >= mine.savedAt ? "theirs" : "mine" };
  return { kind: sameAnswers(mine.answers, theirs.answers) ? "theirs" : "which" };
}

/** Whether two answers are the same; what was emptied counts as not answered. */
export function sameAnswers(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  return differing(one, other).length === 0;
}

/** The fields that differ, by id, in the order of the first. */
export function differing(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): readonly string[] {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].filter((id) => JSON.stringify(one[id] ?? null) !== JSON.stringify(other[id] ?? null));
}
