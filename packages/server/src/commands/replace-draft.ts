import type { Json, Operation } from "@bylaw/core";
import type { LoadedPolicy } from "../policy/index.ts";
import type { Draft } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { changeDraft, type ChangedDraft } from "./change-draft.ts";
import { checkOperations } from "./check-operations.ts";
import { checkAuthor } from "./check-person.ts";
import { checkStatus, checkVersion } from "./draft-status.ts";
import { signedOperations } from "./signed-operations.ts";

/**
 * Replaces what a draft says; one that was sent back is being written again from here.
 *
 * @issues `server/not-author`, `server/draft-submitted`, `server/draft-closed`, `server/version-conflict` and those of
 *   {@link checkOperations}
 */
export function replaceDraft(
  actor: Actor,
  before: Draft,
  expected: number,
  body: { readonly title: string; readonly operations: readonly Operation[] },
  policy: { readonly loaded: LoadedPolicy; readonly today: string },
): ChangedDraft {
  checkAuthor(actor, before);
  checkStatus(before, ["editing", "rejected"]);
  checkVersion(before, expected);
  checkOperations(policy.loaded.pack, body.operations, policy.today);
  const kept = before.operations as unknown as readonly Operation[];
  const operations = signedOperations(body.operations, actor.person, kept) as unknown as Json;
  const base = policy.loaded.release.id;
  const change = { title: body.title, operations, status: "editing", base };
  const payload = { version: expected + 1, title: body.title, operations, base };
  return changeDraft(actor, before, change, { action: "draft/replace", payload });
}
