import { BylawError, issue } from "@bylaw/core";
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
  handler: async ({ services: { store, newId, log } }) => {
    const health = await store.health();
    if (health.ok) return { body: { status: "ok" } };
    const id = newId();
    log({ level: "error", event: "unexpected", id, error: new BylawError([health.issue]) });
    throw new BylawError([issue("server/unavailable", { id })]);
  },
});
