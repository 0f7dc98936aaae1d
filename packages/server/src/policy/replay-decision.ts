import { bind, decide, jsonEqual, type BoundPolicy, type DecisionResult, type Json } from "@bylaw/core";
import type { StoredDecision } from "../storage/index.ts";
import { decisionDigest, firedIn, type DecisionRecord } from "./decision-record.ts";
import type { LoadedPolicy } from "./loaded-policy.ts";

/** A decision made again from what was kept of it. */
export interface ReplayedDecision {
  readonly policy: BoundPolicy;
  readonly result: DecisionResult;
  /** `proof`: every value and comparison came out as then. `outcome`: what was decided, but not all of its proof. */
  readonly same: "proof" | "outcome" | "nothing";
}

/** Makes a stored decision again by the release that made it. @issues those of core's `bind` and `decide` */
export function replayDecision(
  { release, pack }: LoadedPolicy,
  { decision, asOf, record }: StoredDecision,
): ReplayedDecision {
  const kept = record as unknown as DecisionRecord;
  const policy = bind(pack, { asOf, set: kept.set, release: release.id });
  const result = decide(policy, decision, kept.facts, { now: kept.now, actor: kept.actor, overrides: kept.overrides });
  return { policy, result, same: sameAs(kept, result) };
}

function sameAs(kept: DecisionRecord, result: DecisionResult): ReplayedDecision["same"] {
  if (kept.digest === decisionDigest(result)) return "proof";
  const [then, now] = [
    [kept.status, kept.outcome, kept.fired],
    [result.status, result.outcome, firedIn(result)],
  ];
  return jsonEqual(then as unknown as Json, now as unknown as Json) ? "outcome" : "nothing";
}
