import { BylawError, issue, rollBack, throwOnErrors, type Pack } from "@bylaw/core";
import { baseRow, laidOver, releaseIssues, type CaseRunner, type Layered, type LoadedPolicy } from "../policy/index.ts";
import type { Release, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { newRelease } from "./new-release.ts";

/** A release, and the same taken apart. */
export interface Standing {
  readonly policy: LoadedPolicy;
  readonly layered: Layered;
}

/**
 * A new release with the figures and rules of an earlier one from a day on. What was in force before that day stays, and what was
 * only announced for later goes. What lies below, and the company's own changes, are as they were then.
 *
 * @issues `server/no-such-time`; `parameter/…` and `policy/case-failed` when the earlier ones no longer pass
 */
export function rollBackRelease(
  actor: Actor,
  id: string,
  current: Standing,
  earlier: Standing,
  body: { readonly from: string; readonly reason: string },
  runCases: CaseRunner,
): { readonly release: Release; readonly pack: Pack; readonly writes: readonly Write[] } {
  const [now, then] = [current.policy, earlier.policy];
  const begins = now.pack.manifest.effectiveFrom;
  if (body.from < begins)
    throw new BylawError([issue("server/no-such-time", { begins }, { document: "body", pointer: "/from" })]);
  const [reference, before] = [earlier.layered.reference, current.layered.reference];
  const isMoved = reference.checksum !== before.checksum;
  const pack = (isMoved ? laidOver : rollBack)(now.pack, then.pack, body.from);
  throwOnErrors(releaseIssues(pack, runCases(pack)));
  const rolledBackTo = then.release.id;
  const base = isMoved ? { ...reference, since: body.from } : before;
  const layer = { ...earlier.layered.layer, revision: now.release.number + 1 };
  const about = { id, pack, ...body, operations: [], base, layer, before: now.release, rolledBackTo };
  const release = newRelease(actor, about);
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
      ...(earlier.layered.isKept
        ? []
        : [{ kind: "put", table: "bases", row: baseRow(earlier.layered, actor.at) } as const]),
      { kind: "insert", table: "releases", row: release },
      { kind: "audit", entry: { ...actor, action: "release/roll-back", target: `release/${rolledBackTo}`, payload } },
    ],
  };
}
