import type { Draft, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { checkAuthor } from "./check-person.ts";
import { checkStatus, checkVersion } from "./draft-status.ts";

/**
 * Throws a draft away.
 *
 * @issues `server/not-author`, `server/draft-submitted`, `server/draft-closed`, `server/version-conflict`
 */
export function deleteDraft(actor: Actor, draft: Draft, expected: number): readonly Write[] {
  checkAuthor(actor, draft);
  checkStatus(draft, ["editing", "rejected"]);
  checkVersion(draft, expected);
  const payload = { version: expected, title: draft.title, operations: draft.operations };
  return [
    { kind: "delete", table: "drafts", key: { id: draft.id }, expect: expected },
    { kind: "audit", entry: { ...actor, action: "draft/delete", target: `draft/${draft.id}`, payload } },
  ];
}
