import {
  applyOperations,
  hasErrors,
  reviewStart,
  within,
  type Issue,
  type Locale,
  type Pack,
  type StartAnswer,
  type StartReview,
} from "@bylaw/core";
import { notYetTold, releaseIssues, type CaseRunner } from "../policy/index.ts";

/** What comes of a company's answers, with the policy that they make. */
export interface CheckedStart extends StartReview {
  /** The pack with the answers in it. */
  readonly effective: Pack;
  /** With what is wrong with the answers, all that a release may not break. */
  readonly issues: readonly Issue[];
}

/**
 * What comes of a company's answers, with everything checked that a release may not break. What is wrong with an answer is
 * told at `/answers/<n>/value` of the body.
 *
 * @issues those of core's `reviewStart`, and of a release: `tailoring/…`, `parameter/…`, `policy/case-failed`
 */
export function checkStart(
  pack: Pack,
  answers: readonly StartAnswer[],
  who: { readonly day: string; readonly by: string; readonly why: string },
  locale: Locale,
  runCases: CaseRunner,
): CheckedStart {
  const review = reviewStart(pack, answers, who, locale);
  const { pack: effective, issues } = applyOperations(pack, review.operations, who.day);
  const told = [...review.issues, ...notYetTold(issues, review.issues)];
  // What makes no sense cannot be asked.
  const released = hasErrors(told) ? [] : notYetTold(releaseIssues(effective, runCases(effective)), told);
  const all = [...told, ...released].filter(({ severity }) => severity !== "warning");
  return { ...review, effective, issues: all.map(inBody) };
}

function inBody(found: Issue): Issue {
  return found.document === "answers" ? within({ ...found, document: "" }, "/answers", "body") : found;
}
