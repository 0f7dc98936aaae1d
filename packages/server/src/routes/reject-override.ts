import { rejectOverride as decideOverride } from "../commands/index.ts";
import { actorOf } from "./actor-of.ts";
import { answerOverride } from "./answer-override.ts";
import { defineRoute } from "./define-route.ts";
import { findOverride } from "./find-override.ts";
import type { Route } from "./route.ts";

export const rejectOverride: Route = defineRoute({
  operationId: "rejectOverride",
  method: "post",
  path: "/v1/overrides/{id}/reject",
  summary: "Turn somebody else's exception down, with the reason",
  tag: "overrides",
  needs: "publish",
  body: "RejectOverrideRequest",
  result: "OverrideView",
  repeatable: true,
  issues: [
    "server/no-release",
    "server/unknown-override",
    "server/override-closed",
    "server/version-conflict",
    "server/own-override",
  ],
  handler: async ({ principal, params, body, locale, services }) => {
    const { tenant } = principal;
    const actor = actorOf(principal, services);
    const before = await findOverride(services.store, tenant, params.id);
    const decided = decideOverride(actor, before, body.comment);
    return answerOverride(services, tenant, locale, decided);
  },
});
