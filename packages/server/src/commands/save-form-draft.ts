import { countUses, type CompleteBlobs } from "../submissions/index.ts";
import type { FormDocument, FormDraft, Write } from "../storage/index.ts";

/**
 * Keeps what somebody has answered so far, with the form that they are answering and the files that have arrived. Not in the
 * audit log: a page saves every few seconds, and nobody else ever sees it.
 *
 * @param complete the files that the draft names or has named, as far as they have arrived
 */
export function saveFormDraft(
  draft: FormDraft,
  before: FormDraft | undefined,
  document: FormDocument,
  complete: CompleteBlobs,
): { readonly row: FormDraft; readonly writes: readonly Write[] } {
  const row: FormDraft = {
    ...draft,
    version: (before?.version ?? 0) + 1,
    createdAt: before?.createdAt ?? draft.createdAt,
  };
  const { person, id, version: _, createdAt: __, ...set } = row;
  const first: Write =
    before === undefined
      ? { kind: "insert", table: "form_drafts", row }
      : { kind: "update", table: "form_drafts", key: { person, id }, expect: before.version, set };
  return {
    row,
    writes: [
      first,
      { kind: "put", table: "form_documents", row: document },
      ...countUses(before?.files ?? [], row.files, complete, row.updatedAt),
    ],
  };
}
