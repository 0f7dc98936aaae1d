import { permissionsOf } from "../auth/index.ts";
import { nameOf } from "../people/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const listPeople: Route = defineRoute({
  operationId: "listPeople",
  method: "get",
  path: "/v1/people",
  summary: "Who works for the company, as far as the host's directory tells",
  tag: "server",
  needs: "readPolicy",
  result: "People",
  issues: [],
  handler: async ({ principal: { tenant }, locale, services }) => {
    const people = await services.directory.people(tenant);
    const labels = (await services.policies.newest(tenant))?.context.roles ?? {};
    const items = people.map((person) => ({
      id: person.id,
      name: nameOf(person, locale),
      roles: person.roles,
      roleNames: person.roles.map((role) => labels[role]?.[locale] ?? role),
      may: permissionsOf(person.access ?? []),
    }));
    return { body: { items } };
  },
});
