import type { Draft } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { changeDraft, type ChangedDraft } from "./change-draft.ts";
import { checkAuthor } from "./check-person.ts";
import { checkRelease } from "./check-release.ts";
import type { Ground } from "./ground.ts";
import { checkStatus } from "./draft-status.ts";

/**
 * Hands a draft to a second person. What could not be published is not submitted either.
 *
 * @issues `server/not-author`, `server/draft-submitted`, `server/draft-closed`, `server/draft-rejected` and those of
 *   {@link checkRelease}
 */
export function submitDraft(
  actor: Actor,
  before: Draft,
  ground: Ground,
  said: { readonly from: string; readonly reason: string },
): ChangedDraft {
  checkAuthor(actor, before);
  checkStatus(before, ["editing"]);
  checkRelease(before, said.from, ground);
  const { from, reason } = said;
  const base = ground.policy.release.id;
  const change = { status: "submitted", from, reason, base, comment: null, reviewer: null };
  const { operations, keeps, upgrade, transitions } = before;
  const payload = { version: before.version + 1, from, reason, base, operations, keeps, upgrade, transitions };
  return changeDraft(actor, before, change, { action: "draft/submit", payload });
}
