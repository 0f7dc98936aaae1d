import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const getMe: Route = defineRoute({
  operationId: "getMe",
  method: "get",
  path: "/v1/me",
  summary: "Who the credential says is asking",
  tag: "server",
  needs: "signedIn",
  result: "Me",
  issues: [],
  handler: async ({ principal: { tenant, person, roles } }) => ({ body: { tenant, person, roles } }),
});
