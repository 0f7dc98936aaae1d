import { defineRoute } from "./define-route.ts";
import { presentFormDraft } from "./present-form-draft.ts";
import type { Route } from "./route.ts";

export const listFormDrafts: Route = defineRoute({
  operationId: "listFormDrafts",
  method: "get",
  path: "/v1/form-drafts",
  summary: "Answers that one has begun and not handed in, last changed first",
  tag: "forms",
  needs: "submitForms",
  query: "FormDraftQuery",
  result: "FormDraftList",
  issues: ["storage/bad-cursor"],
  handler: async ({ principal: { tenant, person }, query: { cursor, ...query }, services }) => {
    const { items, next } = await services.store.listFormDrafts(tenant, { ...query, person, after: cursor });
    return { body: { items: items.map(presentFormDraft), nextCursor: next ?? null } };
  },
});
