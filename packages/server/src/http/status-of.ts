import type { Issue, IssueCode } from "@bylaw/core";

/** Codes that are not simply a request that does not make sense (422). */
const statuses: Readonly<Partial<Record<IssueCode, number>>> = {
  "document/not-json": 400,
  "server/bad-idempotency-key": 400,
  "storage/bad-cursor": 400,
  "storage/bad-limit": 400,
  "server/unauthenticated": 401,
  "server/token-expired": 401,
  "server/token-invalid": 401,
  "server/forbidden": 403,
  "server/own-draft": 403,
  "server/not-author": 403,
  "server/unknown-route": 404,
  "server/no-release": 404,
  "server/unknown-draft": 404,
  "server/unknown-release": 404,
  "server/unknown-record": 404,
  "server/unknown-record-type": 404,
  "server/unknown-form": 404,
  "server/unknown-task": 404,
  "server/unknown-notice": 404,
  "server/unknown-subscription": 404,
  "server/not-your-task": 403,
  "server/task-closed": 409,
  "server/task-taken": 409,
  "policy/unknown-decision": 404,
  "server/method-not-allowed": 405,
  "server/idempotency-key-reused": 409,
  "server/draft-closed": 409,
  "server/draft-submitted": 409,
  "server/draft-not-submitted": 409,
  "server/draft-rejected": 409,
  "tailoring/conflict": 409,
  "server/publish-raced": 409,
  "server/form-changed": 409,
  "server/population-changed": 409,
  "server/number-taken": 409,
  "server/version-conflict": 412,
  "server/body-too-large": 413,
  "server/wrong-content-type": 415,
  "server/if-match-missing": 428,
  "server/engine-missing": 500,
  "server/unexpected": 500,
  "server/unavailable": 503,
};

/** The HTTP status of a problem, by its first issue. What is wrong in an address is a malformed request. */
export function statusOf(issue: Pick<Issue, "code" | "document">): number {
  if (issue.document === "query") return 400;
  // The address was right; it is an answer in the form that names what is not there.
  if (issue.document === "answers") return 422;
  return statuses[issue.code] ?? 422;
}
