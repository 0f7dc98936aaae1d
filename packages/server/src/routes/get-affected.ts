import { BylawError, issue } from "@bylaw/core";
import { localIssues } from "../http/index.ts";
import { affectedCounts } from "../lowering/index.ts";
import { dayAt } from "../policy/index.ts";
import { defineRoute } from "./define-route.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";

export const getAffected: Route = defineRoute({
  operationId: "getAffected",
  method: "get",
  path: "/v1/decisions/{decision}/affected",
  summary: "For how many stored records each rule holds and each outcome comes out, counted where they are stored",
  tag: "decisions",
  needs: "decide",
  query: "AffectedQuery",
  result: "Affected",
  issues: ["server/no-release", "policy/unknown-decision", "policy/not-in-force", "input/not-a-date"],
  handler: async ({ principal: { tenant }, params, query, locale, services: { policies, store, now } }) => {
    const loaded = await policies.load(tenant);
    const asOf = readDay(query.asOf ?? dayAt(loaded, now()), "query", "/asOf");
    const policy = policies.bound(loaded, asOf);
    const decision = policy.graph.decisions.get(params.decision);
    if (decision === undefined) {
      const known = [...policy.graph.decisions.keys()].join(", ");
      throw new BylawError([issue("policy/unknown-decision", { decision: params.decision, known })]);
    }
    const { visitPopulation } = policies;
    const counts = await affectedCounts({ store, tenant, loaded, policy, decision, visitPopulation });
    return {
      body: {
        decision: decision.id,
        asOf,
        ...counts,
        because: localIssues(counts.because, locale),
        rules: counts.rules.map((rule) => ({ ...rule, because: localIssues(rule.because, locale) })),
      },
    };
  },
});
