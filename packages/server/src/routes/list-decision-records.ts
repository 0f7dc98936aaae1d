import { defineRoute } from "./define-route.ts";
import { presentDecisionRecord } from "./present-decision-record.ts";
import type { Route } from "./route.ts";

export const listDecisionRecords: Route = defineRoute({
  operationId: "listDecisionRecords",
  method: "get",
  path: "/v1/decisions/{decision}/records",
  summary: "Decisions about a subject that were kept, newest first",
  tag: "decisions",
  needs: "decide",
  query: "DecisionRecordQuery",
  result: "DecisionRecordList",
  issues: ["storage/bad-cursor"],
  handler: async ({ principal: { tenant }, params: { decision }, query, services }) => {
    const { subject, limit, cursor } = query;
    const page = await services.store.listDecisions(tenant, { subject, decision, limit, after: cursor });
    return { body: { items: page.items.map(presentDecisionRecord), nextCursor: page.next ?? null } };
  },
});
