import {
  analysePolicy,
  applyOperations,
  bind,
  BylawError,
  compareOutcomes,
  decisionIds,
  hasErrors,
  issue,
} from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import { localIssues } from "../http/index.ts";
import { dayAt } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";

/** Steps for each question about a decision: a page that asks while somebody types gets its answer in good time. */
const EFFORT = 100_000;

export const analyseRules: Route = defineRoute({
  operationId: "analyseRules",
  method: "post",
  path: "/v1/analysis",
  summary: "Gaps, overlaps and rules without use, and whether operations that nobody has saved change what is decided",
  tag: "policy",
  needs: "readPolicy",
  body: "AnalysisRequest",
  result: "Analysis",
  issues: ["server/no-release", "input/not-a-date", "policy/not-in-force", "policy/unknown-decision"],
  handler: async ({ principal: { tenant }, body, locale, services: { policies, now } }) => {
    const { operations = [], decision } = body;
    const policy = await policies.load(tenant);
    const first = operations.flatMap(({ from }) => from ?? []).toSorted()[0];
    const asOf = readDay(body.asOf ?? first ?? dayAt(policy, now()), "body", "/asOf");
    const before = policies.bound(policy, asOf);
    if (decision !== undefined && !before.graph.decisions.has(decision)) {
      throw new BylawError([issue("policy/unknown-decision", { decision, known: decisionIds(before).join(", ") })]);
    }
    const tailored = applyOperations(policy.pack, operations, asOf);
    const issues = localIssues(tailored.issues, locale);
    const answer = (found: Pick<HttpSchemas["Analysis"], "decisions" | "comparisons">) => ({
      body: { asOf, ...found, issues },
    });
    if (hasErrors(tailored.issues)) return answer({ decisions: [], comparisons: [] });
    const after = operations.length === 0 ? before : bind(tailored.pack, { asOf });
    const options = { effort: EFFORT, ...(decision === undefined ? {} : { decision }) };
    return answer({
      decisions: analysePolicy(after, locale, options).map((each) => ({ ...each })),
      comparisons:
        operations.length === 0 ? [] : compareOutcomes(before, after, locale, options).map((each) => ({ ...each })),
    });
  },
});
