import { checkPack, issue, type CaseResult, type Issue, type Locale, type Pack } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";

/** How the worked examples of a pack went, in one language. */
export function summariseCases(results: readonly CaseResult[], locale: Locale): HttpSchemas["CasesSummary"] {
  const failures = results
    .filter(({ status }) => status === "failed")
    .map(({ id, title, clauses, failures: differences }) => ({
      id,
      title: title[locale],
      clauses,
      differences: differences.map((each) => each[locale]),
    }));
  return { passed: results.filter(({ status }) => status === "passed").length, failed: failures.length, failures };
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
  const failed = cases
    .filter(({ status }) => status === "failed")
    .map(({ id, clauses, failures }) =>
      issue(
        "policy/case-failed",
        { case: id, difference: failures[0]?.en ?? "", differenceZh: failures[0]?.["zh-CN"] ?? "" },
        { document: `case/${id}`, clause: clauses[0] },
      ),
    );
  return [...checkPack(pack), ...failed];
}
