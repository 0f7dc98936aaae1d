import type { DraftView } from "../api/index.ts";

/** The draft of changes that a person goes on with: their newest that waits for nobody. An upgrade is a draft of another kind. */
export function ownDraft(drafts: readonly DraftView[], person: string): DraftView | undefined {
  return drafts
    .filter(
      ({ author, status, upgrade }) =>
        author === person && status !== "published" && status !== "submitted" && (upgrade ?? null) === null,
    )
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))[0];
}
