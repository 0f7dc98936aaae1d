import type { Draft } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { changeDraft, type ChangedDraft } from "./change-draft.ts";
import { checkSecondPerson } from "./check-person.ts";
import { checkStatus, checkVersion } from "./draft-status.ts";

/**
 * A second person sends a draft back to its author, with what should change.
 *
 * @param said `expected` is the version that the second person has read; any when left out
 * @issues `server/own-draft`, `server/draft-not-submitted`, `server/draft-closed`, `server/draft-rejected`,
 *   `server/version-conflict`
 */
export function rejectDraft(
  actor: Actor,
  before: Draft,
  said: { readonly comment: string; readonly expected: number | undefined },
): ChangedDraft {
  checkSecondPerson(actor, before);
  checkStatus(before, ["submitted"]);
  checkVersion(before, said.expected);
  const { comment } = said;
  const payload = { version: before.version + 1, comment };
  const change = { status: "rejected", comment, reviewer: actor.person };
  return changeDraft(actor, before, change, { action: "draft/reject", payload });
}
