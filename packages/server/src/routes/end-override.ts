import { endOverride as decideOverride } from "../commands/index.ts";
import { dayAt } from "../policy/index.ts";
import { actorOf } from "./actor-of.ts";
import { answerOverride } from "./answer-override.ts";
import { defineRoute } from "./define-route.ts";
import { findOverride } from "./find-override.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";

export const endOverride: Route = defineRoute({
  operationId: "endOverride",
  method: "post",
  path: "/v1/overrides/{id}/end",
  summary: "End an exception before its time: from a day on the rules count again",
  tag: "overrides",
  needs: "publish",
  body: "EndOverrideRequest",
  result: "OverrideView",
  repeatable: true,
  issues: [
    "server/no-release",
    "server/unknown-override",
    "server/override-closed",
    "server/version-conflict",
    "server/override-past",
    "server/override-over",
    "input/not-a-date",
  ],
  handler: async ({ principal, params, body, locale, services }) => {
    const { tenant } = principal;
    const actor = actorOf(principal, services);
    const before = await findOverride(services.store, tenant, params.id);
    const today = dayAt(await services.policies.load(tenant), actor.at);
    const said = { on: readDay(body.on, "body", "/on"), why: body.why };
    const decided = decideOverride(actor, before, said, today);
    return answerOverride(services, tenant, locale, decided);
  },
});
