import { BylawError } from "@bylaw/core";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const getReady: Route = defineRoute({
  operationId: "getReady",
  method: "get",
  path: "/health/ready",
  summary: "Whether requests can be answered: the database gives a sign of life",
  tag: "server",
  needs: "public",
  result: "Health",
  issues: ["server/unavailable"],
  handler: async ({ services: { store } }) => {
    const health = await store.health();
    // Told as any other outage: the number, not the database's words.
    if (!health.ok) throw new BylawError([health.issue]);
    return { body: { status: "ok" } };
  },
});
