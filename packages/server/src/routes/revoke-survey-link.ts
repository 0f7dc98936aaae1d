import { BylawError, issue } from "@bylaw/core";
import { revokeSurveyLink as revoke } from "../commands/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const revokeSurveyLink: Route = defineRoute({
  operationId: "revokeSurveyLink",
  method: "delete",
  path: "/v1/survey-links/{id}",
  summary: "Take a link to a survey back; what was answered stays",
  tag: "surveys",
  needs: "sendSurveys",
  status: 204,
  issues: ["survey/unknown-link"],
  handler: async ({ principal, params: { id }, services }) => {
    const link = await services.store.getSurveyLink(principal.tenant, id);
    if (link === undefined) throw new BylawError([issue("survey/unknown-link", { id })]);
    return {
      writes: revoke(actorOf(principal, services), link),
      answer: {},
      conflict: () => issue("server/version-conflict", {}),
      again: true,
    };
  },
});
