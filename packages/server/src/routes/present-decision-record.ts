import type { HttpSchemas } from "../generated/http-types.ts";
import type { DecisionRecord } from "../policy/index.ts";
import type { StoredDecision } from "../storage/index.ts";

/** A decision that was kept, as a line of a list. */
export function presentDecisionRecord(row: StoredDecision): HttpSchemas["DecisionRecordSummary"] {
  const { id, decision, subject, release, asOf, recordedAt, record } = row;
  const { status, outcome, fired } = record as unknown as DecisionRecord;
  const at = new Date(recordedAt).toISOString();
  return { id, decision, subject, release, asOf, recordedAt: at, status, outcome, fired: [...fired] };
}
