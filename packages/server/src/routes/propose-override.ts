import type { Json } from "@bylaw/core";
import { askedOverride, proposeOverride as propose } from "../commands/index.ts";
import { actorOf } from "./actor-of.ts";
import { answerOverride } from "./answer-override.ts";
import { askedOverrideIssues, checkAskedOverride } from "./check-asked-override.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const proposeOverride: Route = defineRoute({
  operationId: "proposeOverride",
  method: "post",
  path: "/v1/overrides",
  summary: "Ask for an exception: what a decision is to come to for one record on some days, whatever its rules say",
  tag: "overrides",
  needs: "proposeOverrides",
  body: "OverrideBody",
  result: "OverrideView",
  status: 201,
  repeatable: true,
  issues: [...askedOverrideIssues],
  handler: async ({ principal, body, locale, services }) => {
    const { tenant } = principal;
    const actor = actorOf(principal, services);
    const asked = askedOverride(actor, services.newId(), { ...body, value: body.value as Json });
    await checkAskedOverride(services, tenant, asked);
    const decided = propose(actor, asked);
    return answerOverride(services, tenant, locale, decided, { location: `overrides/${decided.override.id}` });
  },
});
