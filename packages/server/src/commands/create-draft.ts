import type { Json } from "@bylaw/core";
import type { Layered, LoadedPolicy } from "../policy/index.ts";
import type { Draft, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { checkOperations } from "./check-operations.ts";
import { checkParts, type Offered } from "./check-parts.ts";
import { draftParts, type DraftSaid } from "./draft-parts.ts";
import { signedOperations } from "./signed-operations.ts";

/** The policy that a draft is written on. */
export interface DraftGround {
  readonly loaded: LoadedPolicy;
  readonly layered: Layered;
  /** ISO 8601. */
  readonly today: string;
  /** Where an upgrade could go. */
  readonly offered: Offered;
}

/** Starts a draft. @issues those of {@link checkOperations} and {@link checkParts} */
export function createDraft(
  actor: Actor,
  id: string,
  body: DraftSaid,
  policy: DraftGround,
): { readonly draft: Draft; readonly writes: readonly Write[] } {
  const upgrade = checkParts(body, policy);
  checkOperations(policy.loaded.pack, body.operations, policy.today);
  const parts = draftParts({ ...body, upgrade });
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
    ...parts,
  };
  const payload = { title: body.title, operations: draft.operations, ...parts };
  return {
    draft,
    writes: [
      { kind: "insert", table: "drafts", row: draft },
      { kind: "audit", entry: { ...actor, action: "draft/create", target: `draft/${id}`, payload } },
    ],
  };
}
