import type { Json, Operation, Pack } from "@bylaw/core";
import type { Draft, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { checkOperations } from "./check-operations.ts";
import { signedOperations } from "./signed-operations.ts";

/** Starts a draft. @issues those of {@link checkOperations} */
export function createDraft(
  actor: Actor,
  id: string,
  body: { readonly title: string; readonly operations: readonly Operation[] },
  policy: { readonly pack: Pack; readonly today: string },
): { readonly draft: Draft; readonly writes: readonly Write[] } {
  checkOperations(policy.pack, body.operations, policy.today);
  const operations = signedOperations(body.operations, actor.person);
  const draft: Draft = {
    id,
    version: 1,
    title: body.title,
    author: actor.person,
    status: "open",
    operations: operations as unknown as Json,
    createdAt: actor.at,
    updatedAt: actor.at,
  };
  const payload = { title: body.title, operations: draft.operations };
  return {
    draft,
    writes: [
      { kind: "insert", table: "drafts", row: draft },
      { kind: "audit", entry: { ...actor, action: "draft/create", target: `draft/${id}`, payload } },
    ],
  };
}
