import { permissionsOf } from "../auth/index.ts";
import { namesOf } from "../people/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const getMe: Route = defineRoute({
  operationId: "getMe",
  method: "get",
  path: "/v1/me",
  summary: "Who the credential says is asking, and what its roles allow",
  tag: "server",
  needs: "signedIn",
  result: "Me",
  issues: [],
  handler: async ({ principal: { tenant, person, roles }, locale, services }) => {
    const names = await namesOf(services.directory, tenant, locale);
    return { body: { tenant, person, name: names(person), roles, may: permissionsOf(roles) } };
  },
});
