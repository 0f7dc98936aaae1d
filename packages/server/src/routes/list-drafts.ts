import { namesOf } from "../people/index.ts";
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
  handler: async ({ principal, query: { status, limit, cursor }, locale, services }) => {
    const page = await services.store.listDrafts(principal.tenant, { status, limit, after: cursor });
    const names = await namesOf(services.directory, principal.tenant, locale);
    const items = page.items.map((draft) => presentDraft(draft, names));
    return { body: { items, nextCursor: page.next ?? null } };
  },
});
