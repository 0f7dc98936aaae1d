import { formatDate, parseDate, type Override } from "@bylaw/core";
import type { OverrideRow } from "../storage/index.ts";

/** The last day on which it counts, as it was agreed or ended since; `undefined` when it never does. */
export function lastDay({ from, until, endedOn }: Pick<OverrideRow, "from" | "until" | "endedOn">): string | undefined {
  if (endedOn === null) return until;
  if (endedOn <= from) return undefined;
  const before = formatDate((parseDate(endedOn) ?? 0) - 1);
  return before < until ? before : until;
}

/**
 * A stored exception as decisions heed it; `undefined` for one that nobody has approved or that was ended before it began.
 *
 * @param knownAt epoch ms: as it was known then; as it is known now when left out
 */
export function toOverride(row: OverrideRow, knownAt: number = Number.POSITIVE_INFINITY): Override | undefined {
  const { id, type, subject, fact, value, from, clause, why, author, approver, release } = row;
  if (approver === null || row.approvedAt === null || row.approvedAt > knownAt) return undefined;
  const isEnded = row.endedAt !== null && row.endedAt <= knownAt;
  const until = lastDay(isEnded ? row : { ...row, endedOn: null });
  if (until === undefined) return undefined;
  const about = { id, subject: { type, id: subject }, fact, value, from, until, clause, why };
  return { ...about, by: author, approvedBy: approver, ...(release === null ? {} : { release }) };
}
