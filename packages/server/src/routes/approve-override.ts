import { approveOverride as decideOverride } from "../commands/index.ts";
import { actorOf } from "./actor-of.ts";
import { answerOverride } from "./answer-override.ts";
import { askedOverrideIssues, checkAskedOverride } from "./check-asked-override.ts";
import { defineRoute } from "./define-route.ts";
import { findOverride } from "./find-override.ts";
import type { Route } from "./route.ts";

export const approveOverride: Route = defineRoute({
  operationId: "approveOverride",
  method: "post",
  path: "/v1/overrides/{id}/approve",
  summary: "Agree to somebody else's exception: it counts from its first day",
  tag: "overrides",
  needs: "publish",
  body: "ApproveOverrideRequest",
  result: "OverrideView",
  repeatable: true,
  issues: [
    "server/unknown-override",
    "server/override-closed",
    "server/version-conflict",
    "server/own-override",
    ...askedOverrideIssues,
  ],
  handler: async ({ principal, params, body, locale, services }) => {
    const { tenant } = principal;
    const actor = actorOf(principal, services);
    const before = await findOverride(services.store, tenant, params.id);
    const decided = decideOverride(actor, before, body.comment ?? null);
    await checkAskedOverride(services, tenant, before);
    return answerOverride(services, tenant, locale, decided);
  },
});
