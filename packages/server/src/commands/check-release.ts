import { applyOperations, BylawError, issue, throwOnErrors, type Operation, type Pack } from "@bylaw/core";
import { movedTargets, notYetTold, releaseIssues, type CaseRunner, type LoadedPolicy } from "../policy/index.ts";
import type { Draft } from "../storage/index.ts";

/** What a draft is published on. */
export interface Ground {
  /** The policy in force. */
  readonly policy: LoadedPolicy;
  /** The one that the draft's author had before them; `undefined` when that is not known. */
  readonly base: LoadedPolicy | undefined;
  readonly runCases: CaseRunner;
}

/**
 * The policy that a draft makes from a day on, with everything checked that a release may not break.
 *
 * @param from ISO 8601, for operations that name no day
 * @issues `server/draft-empty`; `server/no-such-time`; `tailoring/conflict` for a figure that another release has
 *   changed since the draft was written; with `tailoring/…`, `parameter/…` and `policy/case-failed` what the result breaks
 */
export function checkRelease(
  draft: Draft,
  from: string,
  { policy, base, runCases }: Ground,
): { readonly pack: Pack; readonly operations: readonly Operation[] } {
  const written = draft.operations as unknown as readonly Operation[];
  const operations = written.map((each) => ({ ...each, from: each.from ?? from }));
  if (operations.length === 0) throw new BylawError([issue("server/draft-empty", {})]);
  const begins = policy.pack.manifest.effectiveFrom;
  if (from < begins)
    throw new BylawError([issue("server/no-such-time", { begins }, { document: "body", pointer: "/from" })]);
  throwOnErrors(movedTargets(operations, from, base?.pack, policy.pack));
  const { pack, issues } = applyOperations(policy.pack, operations, from);
  // Rules that make no sense cannot be asked; what they break besides is told once they do.
  throwOnErrors(issues);
  throwOnErrors(notYetTold(releaseIssues(pack, runCases(pack)), issues));
  return { pack, operations };
}
