import { defineRoute } from "./define-route.ts";
import { presentDraft } from "./present.ts";
import type { Route } from "./route.ts";

export const listDrafts: Route = defineRoute({
  operationId: "listDrafts",
  method: "get",
  path: "/v1/drafts",
  summary: "Drafts, last changed first",
  tag: "drafts",
  needs: "readPolicy",
  query: "DraftQuery",
  result: "DraftList",
  issues: ["storage/bad-cursor"],
  handler: async ({ principal, query: { status, limit, cursor }, services }) => {
    const page = await services.store.listDrafts(principal.tenant, { status, limit, after: cursor });
    return { body: { items: page.items.map(presentDraft), nextCursor: page.next ?? null } };
  },
});
