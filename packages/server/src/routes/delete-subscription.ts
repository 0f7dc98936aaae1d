import { issue } from "@bylaw/core";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { findSubscription } from "./find-subscription.ts";
import type { Route } from "./route.ts";

export const deleteSubscription: Route = defineRoute({
  operationId: "deleteSubscription",
  method: "delete",
  path: "/v1/subscriptions/{id}",
  summary: "Have a channel hear of nothing any more; what is on its way is not sent",
  tag: "notices",
  needs: "manageChannels",
  status: 204,
  issues: ["server/unknown-subscription", "server/version-conflict"],
  handler: async ({ principal, params: { id }, services }) => {
    const { version } = await findSubscription(services.store, principal.tenant, id);
    const entry = {
      ...actorOf(principal, services),
      action: "subscription/delete",
      target: `subscription/${id}`,
      payload: {},
    };
    return {
      writes: [
        { kind: "delete", table: "subscriptions", key: { id }, expect: version },
        { kind: "audit", entry },
      ],
      answer: {},
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
