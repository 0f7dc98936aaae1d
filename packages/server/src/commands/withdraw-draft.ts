import type { Draft } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { changeDraft, type ChangedDraft } from "./change-draft.ts";
import { checkAuthor } from "./check-person.ts";
import { checkStatus } from "./draft-status.ts";

/**
 * Takes a submitted draft back to go on writing; the day and the reason stay as a proposal.
 *
 * @issues `server/not-author`, `server/draft-not-submitted`, `server/draft-closed`, `server/draft-rejected`
 */
export function withdrawDraft(actor: Actor, before: Draft): ChangedDraft {
  checkAuthor(actor, before);
  checkStatus(before, ["submitted"]);
  const payload = { version: before.version + 1 };
  return changeDraft(actor, before, { status: "editing" }, { action: "draft/withdraw", payload });
}
