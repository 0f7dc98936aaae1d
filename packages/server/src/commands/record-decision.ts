import type { DecisionResult, Json } from "@bylaw/core";
import type { StoredDecision, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";

/**
 * Keeps a decision about a stored subject: what it rests on, and what came out. Evaluation is pure, so the full proof can
 * be made again from the release, the day and the facts.
 */
export function recordDecision(
  actor: Actor,
  id: string,
  about: {
    readonly subject: string;
    readonly release: string;
    readonly asOf: string;
    readonly facts: unknown;
    readonly set: unknown;
    readonly now: string | undefined;
    readonly result: DecisionResult;
  },
): readonly Write[] {
  const { subject, release, asOf, result } = about;
  const { status, outcome, trace, missing, assumed } = result;
  const fired = trace.rules.filter(({ applied }) => applied).map(({ name }) => name);
  const record = {
    status,
    outcome,
    fired,
    missing,
    assumed,
    facts: about.facts,
    set: about.set ?? {},
    now: about.now ?? null,
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
