import { defineRoute } from "./define-route.ts";
import { impactOf } from "./impact-of.ts";
import type { Route } from "./route.ts";

export const getImpact: Route = defineRoute({
  operationId: "getImpact",
  method: "post",
  path: "/v1/impact",
  summary: "Whom operations would move that nobody has saved, compared with the policy in force; nothing is written",
  tag: "drafts",
  needs: "readPolicy",
  body: "ImpactRequest",
  result: "Impact",
  issues: ["server/no-release", "input/not-a-date", "policy/unknown-decision"],
  handler: async ({ principal: { tenant }, body, locale, services }) => ({
    body: await impactOf(services, tenant, { ...body, document: "body", locale }),
  }),
});
