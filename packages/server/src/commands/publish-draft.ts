import { applyOperations, BylawError, issue, throwOnErrors, type Operation, type Pack } from "@bylaw/core";
import { releaseIssues, type CaseRunner, type LoadedPolicy } from "../policy/index.ts";
import type { Draft, Release, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { checkOpen } from "./check-open.ts";
import { newRelease } from "./new-release.ts";

/**
 * Makes a draft the policy from a day on. Who may approve whose draft will be decided here.
 *
 * @issues those of {@link checkOpen}; `server/draft-empty`; `server/no-such-time`; with `tailoring/…`, `parameter/…` and
 *   `policy/case-failed` everything that a release may not break
 */
export function publishDraft(
  actor: Actor,
  id: string,
  draft: Draft,
  policy: LoadedPolicy,
  body: { readonly from: string; readonly reason: string },
  runCases: CaseRunner,
): { readonly release: Release; readonly pack: Pack; readonly writes: readonly Write[] } {
  checkOpen(draft);
  const operations = (draft.operations as unknown as readonly Operation[]).map((each) => ({
    ...each,
    from: each.from ?? body.from,
  }));
  if (operations.length === 0) throw new BylawError([issue("server/draft-empty", {})]);
  const begins = policy.pack.manifest.effectiveFrom;
  if (body.from < begins)
    throw new BylawError([issue("server/no-such-time", { begins }, { document: "body", pointer: "/from" })]);
  const { pack, issues } = applyOperations(policy.pack, operations, body.from);
  throwOnErrors([...issues, ...releaseIssues(pack, runCases(pack))]);
  const release = newRelease(actor, { id, pack, ...body, operations, before: policy.release });
  const payload = {
    release: id,
    number: release.number,
    from: body.from,
    reason: body.reason,
    checksum: release.checksum,
  };
  return {
    release,
    pack,
    writes: [
      { kind: "insert", table: "releases", row: release },
      {
        kind: "update",
        table: "drafts",
        key: { id: draft.id },
        expect: draft.version,
        set: { status: "published", updatedAt: actor.at },
      },
      { kind: "audit", entry: { ...actor, action: "draft/publish", target: `draft/${draft.id}`, payload } },
    ],
  };
}
