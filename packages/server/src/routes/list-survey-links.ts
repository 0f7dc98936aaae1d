import { namesOf } from "../people/index.ts";
import { defineRoute } from "./define-route.ts";
import { presentSurveyLink } from "./present-survey-link.ts";
import type { Route } from "./route.ts";

export const listSurveyLinks: Route = defineRoute({
  operationId: "listSurveyLinks",
  method: "get",
  path: "/v1/survey-links",
  summary: "Links to surveys, newest first, with how they stand; never with their tokens",
  tag: "surveys",
  needs: "sendSurveys",
  query: "SurveyLinkQuery",
  result: "SurveyLinkList",
  issues: ["storage/bad-cursor"],
  handler: async ({ principal: { tenant }, query: { cursor, ...query }, locale, services }) => {
    const { items, next } = await services.store.listSurveyLinks(tenant, { ...query, after: cursor });
    const names = await namesOf(services.directory, tenant, locale);
    const now = services.now();
    return { body: { items: items.map((link) => presentSurveyLink(link, names, now)), nextCursor: next ?? null } };
  },
});
