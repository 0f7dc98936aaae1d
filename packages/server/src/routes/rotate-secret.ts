import { BylawError, issue } from "@bylaw/core";
import { etagOf } from "../http/index.ts";
import { rotatedSettings } from "../notices/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { findSubscription } from "./find-subscription.ts";
import { presentSubscription } from "./present-notice.ts";
import type { Route } from "./route.ts";

export const rotateSecret: Route = defineRoute({
  operationId: "rotateSecret",
  method: "post",
  path: "/v1/subscriptions/{id}/secret",
  summary: "Make a new secret for a webhook; the one before signs too for a day",
  tag: "notices",
  needs: "manageChannels",
  result: "Subscription",
  issues: ["server/unknown-subscription", "notice/unknown-channel", "server/version-conflict"],
  handler: async ({ principal, params: { id }, services }) => {
    const before = await findSubscription(services.store, principal.tenant, id);
    const { channel } = before;
    if (channel !== "webhook") throw new BylawError([issue("notice/unknown-channel", { channel, known: "webhook" })]);
    const actor = actorOf(principal, services);
    const { settings, secret } = rotatedSettings(before.settings, actor.at);
    const version = before.version + 1;
    const entry = { ...actor, action: "subscription/rotate", target: `subscription/${id}`, payload: {} };
    return {
      writes: [
        {
          kind: "update",
          table: "subscriptions",
          key: { id },
          expect: before.version,
          set: { settings, updatedAt: actor.at },
        },
        { kind: "audit", entry },
      ],
      answer: {
        body: presentSubscription({ ...before, settings, version, updatedAt: actor.at }, secret),
        headers: { etag: etagOf(version) },
      },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});
