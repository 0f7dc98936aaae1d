import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const getLive: Route = defineRoute({
  operationId: "getLive",
  method: "get",
  path: "/health/live",
  summary: "Whether the process lives",
  tag: "server",
  needs: "public",
  result: "Health",
  issues: [],
  handler: async () => ({ body: { status: "ok" } }),
});
