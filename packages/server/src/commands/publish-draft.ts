import type { Json, Pack } from "@bylaw/core";
import { baseRow, dayAt } from "../policy/index.ts";
import type { Draft, Release, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { checkSecondPerson } from "./check-person.ts";
import { checkRelease } from "./check-release.ts";
import type { Ground } from "./ground.ts";
import { checkStatus } from "./draft-status.ts";
import { newRelease } from "./new-release.ts";

/** A release as a command makes it. */
export interface Published {
  readonly release: Release;
  readonly pack: Pack;
  readonly writes: readonly Write[];
}

/**
 * Makes a draft the policy from a day on, submitted or not: for programs that approve elsewhere.
 *
 * @issues `server/own-draft`, `server/draft-closed`, `server/draft-rejected` and those of {@link checkRelease}
 */
export function publishDraft(
  actor: Actor,
  id: string,
  draft: Draft,
  ground: Ground,
  said: { readonly from: string; readonly reason: string },
): Published {
  checkSecondPerson(actor, draft);
  checkStatus(draft, ["editing", "submitted"]);
  return releaseDraft(actor, id, draft, ground, { ...said, comment: null, action: "draft/publish" });
}

/** The writes that turn a draft into a release, by whom it may be. */
export function releaseDraft(
  actor: Actor,
  id: string,
  draft: Draft,
  ground: Ground,
  said: {
    readonly from: string;
    readonly reason: string;
    readonly comment: string | null;
    readonly action: "draft/publish" | "draft/approve";
  },
): Published {
  const { from, reason, comment, action } = said;
  const approval = { person: actor.person, day: dayAt(ground.policy, actor.at) };
  const { pack, operations, base, below, layer } = checkRelease(draft, from, ground, approval);
  const people = { author: draft.author, approver: actor.person };
  const before = ground.policy.release;
  const release = newRelease(actor, { id, pack, from, reason, operations, base, layer, before, ...people });
  const { number, checksum } = release;
  const { pack: basePack, version } = base;
  const on = { pack: basePack, version };
  const payload: Json = { release: id, number, from, reason, comment, checksum, author: draft.author, base: on };
  const set = { status: "published", from, reason, comment, reviewer: actor.person, release: id, updatedAt: actor.at };
  return {
    release,
    pack,
    writes: [
      ...(below === undefined ? [] : [{ kind: "put", table: "bases", row: baseRow(below, actor.at) } as const]),
      { kind: "insert", table: "releases", row: release },
      { kind: "update", table: "drafts", key: { id: draft.id }, expect: draft.version, set },
      { kind: "audit", entry: { ...actor, action, target: `draft/${draft.id}`, payload } },
    ],
  };
}
