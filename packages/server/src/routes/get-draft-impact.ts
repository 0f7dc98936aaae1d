import type { Operation } from "@bylaw/core";
import { localIssues } from "../http/index.ts";
import { dayAt, draftImpact } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import { findDraft } from "./find-draft.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";

export const getDraftImpact: Route = defineRoute({
  operationId: "getDraftImpact",
  method: "get",
  path: "/v1/drafts/{id}/impact",
  summary: "Whom a draft moves, compared with the policy in force",
  tag: "drafts",
  needs: "readPolicy",
  query: "ImpactQuery",
  result: "Impact",
  issues: ["server/unknown-draft", "server/no-release", "input/not-a-date", "policy/unknown-decision"],
  handler: async ({ principal: { tenant }, params, query, locale, services }) => {
    const { policies } = services;
    const draft = await findDraft(services.store, tenant, params.id);
    const policy = await policies.load(tenant);
    const operations = draft.operations as unknown as readonly Operation[];
    const first = operations.flatMap(({ from }) => from ?? []).toSorted()[0];
    const asOf = readDay(query.asOf ?? first ?? dayAt(policy, services.now()), "query", "/asOf");
    const { decision } = query;
    const before = policies.bound(policy, asOf);
    const { runCases, visitPopulation: visit } = policies;
    const impact = await draftImpact({ tenant, policy, before, operations, asOf, decision, locale, runCases, visit });
    return { body: { ...impact, issues: localIssues(impact.issues, locale) } };
  },
});
