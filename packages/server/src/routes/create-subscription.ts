import { issue, type Json } from "@bylaw/core";
import { keptSettings } from "../notices/index.ts";
import type { Subscription } from "../storage/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { checkSettings } from "./find-subscription.ts";
import { presentSubscription } from "./present-notice.ts";
import type { Route } from "./route.ts";

export const createSubscription: Route = defineRoute({
  operationId: "createSubscription",
  method: "post",
  path: "/v1/subscriptions",
  summary: "Have a channel hear of something; a webhook's secret is told once",
  tag: "notices",
  needs: "manageChannels",
  body: "SubscriptionBody",
  result: "Subscription",
  status: 201,
  issues: [
    "notice/unknown-channel",
    "notice/bad-url",
    "notice/bad-secret",
    "notice/bad-address",
    "server/no-such-field",
  ],
  handler: async ({ principal, body, services }) => {
    const { title, channel } = body;
    const { settings, secret } = keptSettings(channel, body.settings);
    checkSettings(channel, settings);
    const actor = actorOf(principal, services);
    const row: Subscription = {
      id: services.newId(),
      version: 1,
      title,
      channel,
      filter: body.filter as unknown as Json,
      settings,
      state: "active",
      problem: null,
      createdAt: actor.at,
      updatedAt: actor.at,
    };
    const payload = { title, channel, filter: row.filter };
    return {
      writes: [
        { kind: "insert", table: "subscriptions", row },
        {
          kind: "audit",
          entry: { ...actor, action: "subscription/create", target: `subscription/${row.id}`, payload },
        },
      ],
      answer: { body: presentSubscription(row, secret), headers: { location: `subscriptions/${row.id}` } },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
