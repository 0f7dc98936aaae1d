import type { Draft } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { checkSecondPerson } from "./check-person.ts";
import type { Ground } from "./ground.ts";
import { checkStatus, checkVersion } from "./draft-status.ts";
import { releaseDraft, type Published } from "./publish-draft.ts";

/**
 * A second person agrees: the draft becomes a release from the day and for the reason that its author submitted.
 * Everything is checked again, because the policy may have moved since.
 *
 * @param expected the version that the second person has read; any when left out
 * @issues `server/own-draft`, `server/draft-not-submitted`, `server/draft-closed`, `server/draft-rejected`,
 *   `server/version-conflict` and those of `checkRelease`
 */
export function approveDraft(
  actor: Actor,
  id: string,
  draft: Draft,
  ground: Ground,
  said: { readonly comment: string | null; readonly expected: number | undefined },
): Published {
  checkSecondPerson(actor, draft);
  checkStatus(draft, ["submitted"]);
  checkVersion(draft, said.expected);
  const from = draft.from ?? ground.policy.pack.manifest.effectiveFrom;
  const about = { from, reason: draft.reason ?? "", comment: said.comment, action: "draft/approve" } as const;
  return releaseDraft(actor, id, draft, ground, about);
}
