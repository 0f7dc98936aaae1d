import { BylawError, issue, type IssueCode } from "@bylaw/core";
import type { Draft } from "../storage/index.ts";

/** How far a draft has come. */
export type DraftStatus = "editing" | "submitted" | "published" | "rejected";

/** What stands in the way of a draft that is elsewhere. */
const refusals: Readonly<Record<DraftStatus, IssueCode>> = {
  editing: "server/draft-not-submitted",
  submitted: "server/draft-submitted",
  published: "server/draft-closed",
  rejected: "server/draft-rejected",
};

/** A draft's status, as the database keeps it in a text. */
export function statusOfDraft({ status }: Draft): DraftStatus {
  return Object.hasOwn(refusals, status) ? (status as DraftStatus) : "editing";
}

/**
 * Refuses a draft that is not where it must be.
 *
 * @issues `server/draft-not-submitted`, `server/draft-submitted`, `server/draft-closed`, `server/draft-rejected`
 */
export function checkStatus(draft: Draft, allowed: readonly DraftStatus[]): void {
  const status = statusOfDraft(draft);
  if (!allowed.includes(status)) throw new BylawError([issue(refusals[status] as "server/draft-closed", {})]);
}

/** Refuses a draft that was changed since the client read it; any version will do when none is expected. @issues `server/version-conflict` */
export function checkVersion(draft: Draft, expected: number | undefined): void {
  if (expected !== undefined && draft.version !== expected)
    throw new BylawError([issue("server/version-conflict", {})]);
}
