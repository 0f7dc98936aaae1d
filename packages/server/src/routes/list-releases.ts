import { namesOf } from "../people/index.ts";
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
  handler: async ({ principal, query, locale, services }) => {
    const page = await services.store.listReleases(principal.tenant, { limit: query.limit, after: query.cursor });
    const names = await namesOf(services.directory, principal.tenant, locale);
    const items = page.items.map((release) => presentSummary(release, names));
    return { body: { items, nextCursor: page.next ?? null } };
  },
});
