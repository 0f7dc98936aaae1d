import { withdrawOverride as decideOverride } from "../commands/index.ts";
import { actorOf } from "./actor-of.ts";
import { answerOverride } from "./answer-override.ts";
import { defineRoute } from "./define-route.ts";
import { findOverride } from "./find-override.ts";
import type { Route } from "./route.ts";

export const withdrawOverride: Route = defineRoute({
  operationId: "withdrawOverride",
  method: "post",
  path: "/v1/overrides/{id}/withdraw",
  summary: "Take back an exception of one's own that nobody has decided on",
  tag: "overrides",
  needs: "proposeOverrides",
  result: "OverrideView",
  repeatable: true,
  issues: [
    "server/no-release",
    "server/unknown-override",
    "server/override-closed",
    "server/version-conflict",
    "server/not-your-override",
  ],
  handler: async ({ principal, params, locale, services }) => {
    const { tenant } = principal;
    const actor = actorOf(principal, services);
    const before = await findOverride(services.store, tenant, params.id);
    const decided = decideOverride(actor, before);
    return answerOverride(services, tenant, locale, decided);
  },
});
