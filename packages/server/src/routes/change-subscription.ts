import { issue, type Json } from "@bylaw/core";
import { etagOf } from "../http/index.ts";
import { keptSettings } from "../notices/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { checkSettings, findSubscription } from "./find-subscription.ts";
import { presentSubscription } from "./present-notice.ts";
import type { Route } from "./route.ts";

export const changeSubscription: Route = defineRoute({
  operationId: "changeSubscription",
  method: "put",
  path: "/v1/subscriptions/{id}",
  summary: "Change what a channel hears of, where it leads to, or switch it on and off",
  tag: "notices",
  needs: "manageChannels",
  body: "SubscriptionChangeBody",
  result: "Subscription",
  ifMatch: "needed",
  issues: [
    "server/unknown-subscription",
    "server/version-conflict",
    "notice/bad-url",
    "notice/bad-secret",
    "notice/bad-address",
    "server/no-such-field",
  ],
  handler: async ({ principal, params: { id }, body, version, services }) => {
    const before = await findSubscription(services.store, principal.tenant, id);
    const actor = actorOf(principal, services);
    const typed = body.settings === undefined ? undefined : keptSettings(before.channel, body.settings);
    if (typed !== undefined) checkSettings(before.channel, typed.settings);
    const set = {
      title: body.title ?? before.title,
      filter: (body.filter ?? before.filter) as Json,
      settings: typed?.settings ?? before.settings,
      state: body.state ?? before.state,
      // Whoever switches it on again has seen what was wrong.
      problem: body.state === "active" ? null : before.problem,
      updatedAt: actor.at,
    };
    const payload = { title: set.title, filter: set.filter, state: set.state, settings: typed !== undefined };
    return {
      writes: [
        { kind: "update", table: "subscriptions", key: { id }, expect: version, set },
        { kind: "audit", entry: { ...actor, action: "subscription/change", target: `subscription/${id}`, payload } },
      ],
      answer: {
        body: presentSubscription({ ...before, ...set, version: version + 1 }, typed?.secret),
        headers: { etag: etagOf(version + 1) },
      },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
