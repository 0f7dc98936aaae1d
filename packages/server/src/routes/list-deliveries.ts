import { defineRoute } from "./define-route.ts";
import { findSubscription } from "./find-subscription.ts";
import { presentDelivery } from "./present-notice.ts";
import type { Route } from "./route.ts";

/** How many are told. */
const NEWEST = 100;

export const listDeliveries: Route = defineRoute({
  operationId: "listDeliveries",
  method: "get",
  path: "/v1/subscriptions/{id}/deliveries",
  summary: "What was sent over a channel last, and what became of it",
  tag: "notices",
  needs: "manageChannels",
  result: "DeliveryList",
  issues: ["server/unknown-subscription"],
  handler: async ({ principal: { tenant }, params, services }) => {
    const { id } = await findSubscription(services.store, tenant, params.id);
    const found = await services.store.listDeliveries(tenant, { subscription: id, limit: NEWEST });
    return { body: { items: found.map(presentDelivery) } };
  },
});
