import type { Failure, IssueView } from "../api/index.ts";

/**
 * What a failure asks for: another try after a while, the files first, or a person.
 * `sign-in` is another try too, only that somebody must sign in before it can help.
 */
export type Verdict = "again" | "files" | "sign-in" | "refused";

export function judgeFailure(failure: Failure): Verdict {
  if (failure.kind === "offline") return "again";
  const { status, issues } = failure;
  if (status === 401 && !issues.some(({ code }) => code.startsWith("survey/"))) return "sign-in";
  if (status >= 500 || status === 408 || status === 425 || status === 429) return "again";
  const codes = new Set(issues.map(({ code }) => code));
  if (codes.has("blob/not-uploaded") || codes.has("blob/unknown-upload")) return "files";
  // Swept at this very moment, or garbled on the way: the bytes here are still whole.
  if (codes.has("blob/busy") || codes.has("blob/wrong-hash") || codes.has("blob/wrong-offset")) return "again";
  // Whoever answers without our issues is something in between, e.g. the sign-in page of a hotel.
  if (issues.length === 0 && status !== 403 && status !== 413) return "again";
  return "refused";
}

/** What a failure says to a person; nothing when nobody answered. */
export function issuesOf(failure: Failure): readonly IssueView[] {
  if (failure.kind === "offline") return [];
  if (failure.issues.length > 0) return failure.issues;
  return [{ code: `http/${failure.status}`, pointer: "", message: failure.title }];
}
