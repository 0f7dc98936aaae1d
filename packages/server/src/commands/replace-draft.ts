import type { Json, Operation } from "@bylaw/core";
import type { Draft } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { changeDraft, type ChangedDraft } from "./change-draft.ts";
import { checkOperations } from "./check-operations.ts";
import { checkParts } from "./check-parts.ts";
import type { DraftGround } from "./create-draft.ts";
import { draftParts, type DraftSaid } from "./draft-parts.ts";
import { checkAuthor } from "./check-person.ts";
import { checkStatus, checkVersion } from "./draft-status.ts";
import { signedOperations } from "./signed-operations.ts";

/**
 * Replaces what a draft says; one that was sent back is being written again from here.
 *
 * @issues `server/not-author`, `server/draft-submitted`, `server/draft-closed`, `server/version-conflict` and those of
 *   {@link checkOperations} and {@link checkParts}
 */
export function replaceDraft(
  actor: Actor,
  before: Draft,
  expected: number,
  body: DraftSaid,
  policy: DraftGround,
): ChangedDraft {
  checkAuthor(actor, before);
  checkStatus(before, ["editing", "rejected"]);
  checkVersion(before, expected);
  const upgrade = checkParts(body, policy);
  checkOperations(policy.loaded.pack, body.operations, policy.today);
  const kept = before.operations as unknown as readonly Operation[];
  const operations = signedOperations(body.operations, actor.person, kept) as unknown as Json;
  const base = policy.loaded.release.id;
  const parts = draftParts({ ...body, upgrade });
  const change = { title: body.title, operations, status: "editing", base, ...parts };
  const payload = { version: expected + 1, title: body.title, operations, base, ...parts };
  return changeDraft(actor, before, change, { action: "draft/replace", payload });
}
