import type { Draft, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { checkOpen } from "./check-open.ts";

/** Throws a draft away. @issues those of {@link checkOpen} */
export function deleteDraft(actor: Actor, draft: Draft, expected: number): readonly Write[] {
  checkOpen(draft, expected);
  const payload = { version: expected, title: draft.title, operations: draft.operations };
  return [
    { kind: "delete", table: "drafts", key: { id: draft.id }, expect: expected },
    { kind: "audit", entry: { ...actor, action: "draft/delete", target: `draft/${draft.id}`, payload } },
  ];
}
