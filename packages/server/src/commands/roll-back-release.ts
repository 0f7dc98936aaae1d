import { BylawError, issue, rollBack, throwOnErrors, type Pack } from "@bylaw/core";
import { releaseIssues, type CaseRunner, type LoadedPolicy } from "../policy/index.ts";
import type { Release, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { newRelease } from "./new-release.ts";

/**
 * A new release with the figures and rules of an earlier one from a day on. What was in force before that day stays, and what was
 * only announced for later goes.
 *
 * @issues `server/no-such-time`; `parameter/…` and `policy/case-failed` when the earlier ones no longer pass
 */
export function rollBackRelease(
  actor: Actor,
  id: string,
  current: LoadedPolicy,
  earlier: LoadedPolicy,
  body: { readonly from: string; readonly reason: string },
  runCases: CaseRunner,
): { readonly release: Release; readonly pack: Pack; readonly writes: readonly Write[] } {
  const begins = current.pack.manifest.effectiveFrom;
  if (body.from < begins)
    throw new BylawError([issue("server/no-such-time", { begins }, { document: "body", pointer: "/from" })]);
  const pack = rollBack(current.pack, earlier.pack, body.from);
  throwOnErrors(releaseIssues(pack, runCases(pack)));
  const rolledBackTo = earlier.release.id;
  const release = newRelease(actor, { id, pack, ...body, operations: [], before: current.release, rolledBackTo });
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
      { kind: "audit", entry: { ...actor, action: "release/roll-back", target: `release/${rolledBackTo}`, payload } },
    ],
  };
}
