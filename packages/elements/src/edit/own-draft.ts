import type { DraftView } from "../api/index.ts";

/** The draft that a person goes on with: their newest that waits for nobody. */
export function ownDraft(drafts: readonly DraftView[], person: string): DraftView | undefined {
  return drafts
    .filter(({ author, status }) => author === person && status !== "published" && status !== "submitted")
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
}
