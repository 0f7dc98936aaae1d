import { issue } from "@bylaw/core";
import { deliveryWrites } from "../notices/index.ts";
import { defineRoute } from "./define-route.ts";
import { findSubscription } from "./find-subscription.ts";
import { presentDelivery } from "./present-notice.ts";
import type { Route } from "./route.ts";

export const testSubscription: Route = defineRoute({
  operationId: "testSubscription",
  method: "post",
  path: "/v1/subscriptions/{id}/test",
  summary: "Send a test message",
  tag: "notices",
  needs: "manageChannels",
  result: "Delivery",
  status: 201,
  repeatable: true,
  issues: ["server/unknown-subscription"],
  handler: async ({ principal: { tenant }, params, services }) => {
    const subscription = await findSubscription(services.store, tenant, params.id);
    const at = services.now();
    const { title } = subscription;
    const told = { title: { "zh-CN": title, en: title }, clauses: [], about: `subscription/${subscription.id}` };
    const id = `msg_${services.newId()}`;
    const writes = deliveryWrites(id, subscription, { kind: "channel.test", at, tellAt: at, told }, at);
    const [delivery] = writes.flatMap((write) =>
      write.kind === "insert" && write.table === "deliveries" ? [presentDelivery(write.row)] : [],
    );
    return {
      writes,
      answer: delivery === undefined ? {} : { body: delivery },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
