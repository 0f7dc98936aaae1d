import { defineRoute } from "./define-route.ts";
import { presentSummary } from "./present.ts";
import type { Route } from "./route.ts";

export const listReleases: Route = defineRoute({
  operationId: "listReleases",
  method: "get",
  path: "/v1/releases",
  summary: "What was published, newest first",
  tag: "releases",
  needs: "readPolicy",
  query: "PageQuery",
  result: "ReleaseList",
  issues: ["storage/bad-cursor"],
  handler: async ({ principal, query, services }) => {
    const page = await services.store.listReleases(principal.tenant, { limit: query.limit, after: query.cursor });
    return { body: { items: page.items.map(presentSummary), nextCursor: page.next ?? null } };
  },
});
