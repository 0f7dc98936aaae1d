import type { Json, Locale, Operation } from "@bylaw/core";
import { maskRecord, type MaskedFacts } from "../forms/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { Names } from "../people/index.ts";
import { draftKeeps, draftUpgrade, statusOfDraft } from "../commands/index.ts";
import { changesBetween, type LoadedPolicy } from "../policy/index.ts";
import type { ClauseCheck, Draft, ReleaseSummary, StoredRecord } from "../storage/index.ts";

/** A stored moment (epoch ms) as the API writes it: RFC 3339. */
function moment(at: number): string {
  return new Date(at).toISOString();
}

/** A draft as the API shows it. */
export function presentDraft(draft: Draft, names: Names): HttpSchemas["Draft"] {
  return {
    id: draft.id,
    version: draft.version,
    title: draft.title,
    operations: draft.operations as unknown as readonly Operation[],
    keeps: draftKeeps(draft) ?? null,
    upgrade: draftUpgrade(draft) ?? null,
    transitions: (draft.transitions ?? []) as unknown as HttpSchemas["Draft"]["transitions"],
    author: draft.author,
    authorName: names(draft.author),
    status: statusOfDraft(draft),
    from: draft.from,
    reason: draft.reason,
    comment: draft.comment,
    reviewer: draft.reviewer,
    reviewerName: draft.reviewer === null ? null : names(draft.reviewer),
    release: draft.release,
    createdAt: moment(draft.createdAt),
    updatedAt: moment(draft.updatedAt),
  };
}

/** Which release an answer rests on. */
export function presentReference(release: ReleaseSummary, names: Names): HttpSchemas["ReleaseReference"] {
  const { id, number, recordedAt, effectiveFrom, author, approver, reason } = release;
  const people = {
    author,
    authorName: names(author),
    approver,
    approverName: approver === null ? null : names(approver),
  };
  return { id, number, recordedAt: moment(recordedAt), effectiveFrom, ...people, reason };
}

/** A release in a list. */
export function presentSummary(release: ReleaseSummary, names: Names): HttpSchemas["ReleaseSummary"] {
  return { ...presentReference(release, names), rolledBackTo: release.rolledBackTo };
}

/** A release with what it changed, compared with the one before. */
export function presentRelease(
  release: ReleaseSummary,
  pack: LoadedPolicy["pack"],
  before: LoadedPolicy | undefined,
  locale: Locale,
  names: Names,
): HttpSchemas["Release"] {
  const operations = release.operations as unknown as readonly Operation[];
  const days = [release.effectiveFrom, ...operations.flatMap(({ from }) => from ?? [])];
  const changed =
    before === undefined ? { changes: [], sentences: [] } : changesBetween(before.pack, pack, days, locale);
  return { ...presentSummary(release, names), operations, ...changed };
}

/** What somebody has confirmed. */
export function presentCheck(check: ClauseCheck, names: Names): HttpSchemas["ClauseCheck"] {
  const { clause, person, note, release } = check;
  return { clause, at: moment(check.at), person, personName: names(person), note, release };
}

/** A record as the API shows it. @param masked what the reader sees in part only */
export function presentRecord(record: StoredRecord, masked: MaskedFacts = new Map()): HttpSchemas["StoredRecord"] {
  const { type, id, version, subject } = record;
  const data = maskRecord(masked, type, record.data as Readonly<Record<string, Json>>);
  return { type, id, version, subject, data, createdAt: moment(record.createdAt), updatedAt: moment(record.updatedAt) };
}
