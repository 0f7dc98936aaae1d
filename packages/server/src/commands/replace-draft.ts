import type { Json, Operation, Pack } from "@bylaw/core";
import type { Draft, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { checkOpen } from "./check-open.ts";
import { checkOperations } from "./check-operations.ts";
import { signedOperations } from "./signed-operations.ts";

/** Replaces what a draft says. @issues those of {@link checkOpen} and {@link checkOperations} */
export function replaceDraft(
  actor: Actor,
  before: Draft,
  expected: number,
  body: { readonly title: string; readonly operations: readonly Operation[] },
  policy: { readonly pack: Pack; readonly today: string },
): { readonly draft: Draft; readonly writes: readonly Write[] } {
  checkOpen(before, expected);
  checkOperations(policy.pack, body.operations, policy.today);
  const kept = before.operations as unknown as readonly Operation[];
  const operations = signedOperations(body.operations, actor.person, kept) as unknown as Json;
  const change = { title: body.title, operations, updatedAt: actor.at };
  const payload = { version: expected + 1, title: body.title, operations };
  return {
    draft: { ...before, ...change, version: expected + 1 },
    writes: [
      { kind: "update", table: "drafts", key: { id: before.id }, expect: expected, set: change },
      { kind: "audit", entry: { ...actor, action: "draft/replace", target: `draft/${before.id}`, payload } },
    ],
  };
}
