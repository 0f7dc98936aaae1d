import type { Json } from "@bylaw/core";
import type { Draft, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";

/** What a draft becomes. */
export type DraftChange = Partial<Omit<Draft, "id" | "version" | "author" | "createdAt" | "updatedAt">>;

/** A draft as a command leaves it, and what to write for that. */
export interface ChangedDraft {
  readonly draft: Draft;
  readonly writes: readonly Write[];
}

/** Changes a draft at the version that was read, with an entry in the audit log. */
export function changeDraft(
  actor: Actor,
  before: Draft,
  change: DraftChange,
  told: { readonly action: string; readonly payload: Json },
): ChangedDraft {
  const set = { ...change, updatedAt: actor.at };
  return {
    draft: { ...before, ...set, version: before.version + 1 },
    writes: [
      { kind: "update", table: "drafts", key: { id: before.id }, expect: before.version, set },
      {
        kind: "audit",
        entry: { ...actor, action: told.action, target: `draft/${before.id}`, payload: told.payload },
      },
    ],
  };
}
