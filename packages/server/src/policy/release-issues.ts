import {
  checkPack,
  differenceTeller,
  issue,
  type CaseDifference,
  type CaseResult,
  type Issue,
  type Locale,
  type Pack,
} from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";

/** How the worked examples of a pack went, in one language. */
export function summariseCases(
  pack: Pack,
  results: readonly CaseResult[],
  locale: Locale,
): HttpSchemas["CasesSummary"] {
  const tell = differenceTeller(pack, locale);
  const failures = results
    .filter(({ status }) => status === "failed")
    .map(({ id, title, clauses, differences }) => ({
      id,
      title: title[locale],
      clauses,
      differences: differences.map((each) => ({ ...told(each), message: tell(each) })),
    }));
  return { passed: results.filter(({ status }) => status === "passed").length, failed: failures.length, failures };
}

/** What a program needs of a difference. */
function told(difference: CaseDifference): Omit<HttpSchemas["CaseDifference"], "message"> {
  const { kind, pointer } = difference;
  if (kind === "refused") return { kind, pointer, code: difference.issue.code };
  const { expected, actual } = difference;
  const about = "decision" in difference ? difference.decision : "duty" in difference ? difference.duty : undefined;
  return { kind, pointer, ...(about === undefined ? {} : { decision: about }), expected, actual };
}

/** The issues without those that were told before, though at another place. */
export function notYetTold(issues: readonly Issue[], told: readonly Issue[]): readonly Issue[] {
  const key = ({ code, params }: Issue): string => JSON.stringify([code, params]);
  const known = new Set(told.map(key));
  return issues.filter((each) => !known.has(key(each)));
}

/**
 * What keeps a pack from being released, and what is worth a look: its structure, values, bounds, cross-checks on every
 * day on which a figure changes, and worked examples.
 *
 * @issues those of core's `checkPack`; `policy/case-failed`
 */
export function releaseIssues(pack: Pack, cases: readonly CaseResult[]): readonly Issue[] {
  const tellers = [differenceTeller(pack, "en"), differenceTeller(pack, "zh-CN")] as const;
  const failed = cases
    .filter(({ status }) => status === "failed")
    .map(({ id, clauses, differences: [first] }) => {
      const [difference = "", differenceZh = ""] = tellers.map((tell) => (first === undefined ? "" : tell(first)));
      return issue(
        "policy/case-failed",
        { case: id, difference, differenceZh },
        { document: `case/${id}`, clause: clauses[0] },
      );
    });
  return [...checkPack(pack), ...failed];
}
