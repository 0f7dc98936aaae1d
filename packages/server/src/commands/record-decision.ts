import type { Actor as Asker, DecisionResult, Json, Override } from "@bylaw/core";
import { decisionDigest, firedIn, type DecisionRecord, type SuppliedFacts } from "../policy/index.ts";
import type { StoredDecision, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";

/**
 * Keeps a decision about a stored subject: what it rests on, and what came out. Evaluation is pure, so `replayDecision`
 * makes the full proof again from the release, the day, the moment, the person who asked and the facts.
 */
export function recordDecision(
  actor: Actor,
  id: string,
  about: {
    readonly subject: string;
    readonly release: string;
    readonly asOf: string;
    readonly facts: SuppliedFacts;
    readonly set: unknown;
    readonly now: string;
    /** Who asked, as rules see it. */
    readonly actor: Asker;
    /** The exceptions that were heeded. */
    readonly overrides?: readonly Override[] | undefined;
    readonly result: DecisionResult;
  },
): readonly Write[] {
  const { subject, release, asOf, result } = about;
  const { status, outcome, missing, assumed } = result;
  const held = (about.overrides ?? []).filter(({ from, until }) => from <= asOf && asOf <= until);
  const record: DecisionRecord = {
    status,
    outcome,
    fired: firedIn(result),
    missing,
    assumed,
    facts: about.facts as DecisionRecord["facts"],
    set: (about.set ?? {}) as DecisionRecord["set"],
    now: about.now,
    actor: about.actor,
    ...(held.length === 0 ? {} : { overrides: held }),
    digest: decisionDigest(result),
  };
  const row: StoredDecision = {
    id,
    decision: result.decision,
    subject,
    release,
    asOf,
    recordedAt: actor.at,
    record: record as unknown as Json,
  };
  const payload = { decision: result.decision, release, asOf, status };
  return [
    { kind: "insert", table: "decisions", row },
    { kind: "audit", entry: { ...actor, action: "decision/record", target: `decision/${id}`, payload } },
  ];
}
