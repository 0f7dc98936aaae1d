import type { Json, Operation } from "@bylaw/core";
import type { LoadedPolicy } from "../policy/index.ts";
import type { Draft, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { checkOperations } from "./check-operations.ts";
import { signedOperations } from "./signed-operations.ts";

/** Starts a draft. @issues those of {@link checkOperations} */
export function createDraft(
  actor: Actor,
  id: string,
  body: { readonly title: string; readonly operations: readonly Operation[] },
  policy: { readonly loaded: LoadedPolicy; readonly today: string },
): { readonly draft: Draft; readonly writes: readonly Write[] } {
  checkOperations(policy.loaded.pack, body.operations, policy.today);
  const operations = signedOperations(body.operations, actor.person);
  const draft: Draft = {
    id,
    version: 1,
    title: body.title,
    author: actor.person,
    status: "editing",
    operations: operations as unknown as Json,
    createdAt: actor.at,
    updatedAt: actor.at,
    from: null,
    reason: null,
    comment: null,
    reviewer: null,
    base: policy.loaded.release.id,
    release: null,
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
