import { defineRoute } from "./define-route.ts";
import { presentSubscription } from "./present-notice.ts";
import type { Route } from "./route.ts";

export const listSubscriptions: Route = defineRoute({
  operationId: "listSubscriptions",
  method: "get",
  path: "/v1/subscriptions",
  summary: "Who hears of what by which channel",
  tag: "notices",
  needs: "manageChannels",
  result: "SubscriptionList",
  issues: [],
  handler: async ({ principal: { tenant }, services }) => {
    const found = await services.store.listSubscriptions(tenant);
    return { body: { items: found.map((each) => presentSubscription(each)) } };
  },
});
