import { checkPack, issue, runCases, type Issue, type Locale, type Pack } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";

/** How the worked examples of a pack go, in one language. */
export function summariseCases(pack: Pack, locale: Locale): HttpSchemas["CasesSummary"] {
  const results = runCases(pack);
  const failures = results
    .filter(({ status }) => status === "failed")
    .map(({ id, title, clauses, failures: differences }) => ({ id, title: title[locale], clauses, differences }));
  return { passed: results.filter(({ status }) => status === "passed").length, failed: failures.length, failures };
}

/**
 * What keeps a pack from being released, and what is worth a look: its structure, values, bounds, cross-checks on every
 * day on which a figure changes, and worked examples.
 */
export function releaseIssues(pack: Pack): readonly Issue[] {
  return [...checkPack(pack), ...caseIssues(pack)];
}

function caseIssues(pack: Pack): readonly Issue[] {
  return runCases(pack)
    .filter(({ status }) => status === "failed")
    .map(({ id, clauses, failures }) =>
      issue("policy/case-failed", { case: id, difference: failures[0] ?? "" }, { document: `case/${id}`, clause: clauses[0] }),
    );
}
