import { namesOf } from "../people/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";
import { createPins, pinnedForm, presentSubmission } from "./submission-view.ts";

export const listSubmissions: Route = defineRoute({
  operationId: "listSubmissions",
  method: "get",
  path: "/v1/submissions",
  summary: "Forms that were handed in, newest first; all, of one form, about one subject",
  tag: "forms",
  needs: "readRecords",
  query: "SubmissionQuery",
  result: "SubmissionList",
  issues: ["storage/bad-cursor"],
  handler: async ({ principal: { tenant }, query: { cursor, ...query }, locale, services }) => {
    const { store, directory } = services;
    const { items, next } = await store.listSubmissions(tenant, { ...query, after: cursor });
    const names = await namesOf(directory, tenant, locale);
    const pins = createPins(store, tenant);
    const shown = items.map(async (each) =>
      presentSubmission(each, pinnedForm(await pins(each.formHash), each.form), names, locale),
    );
    return { body: { items: await Promise.all(shown), nextCursor: next ?? null } };
  },
});
