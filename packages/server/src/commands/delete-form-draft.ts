import { countUses, type CompleteBlobs } from "../submissions/index.ts";
import type { FormDraft, Write } from "../storage/index.ts";

/** Forgets a draft of answers, as it was read, and the files that only it has named. @param now epoch ms */
export function deleteFormDraft(
  { person, id, version, files }: FormDraft,
  complete: CompleteBlobs,
  now: number,
): readonly Write[] {
  return [
    { kind: "delete", table: "form_drafts", key: { person, id }, expect: version },
    ...countUses(files, [], complete, now),
  ];
}
