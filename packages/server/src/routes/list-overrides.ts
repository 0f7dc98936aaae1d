import { defineRoute } from "./define-route.ts";
import { overridePresenter } from "./present-override.ts";
import { readDay } from "./read-moment.ts";
import type { Route } from "./route.ts";

export const listOverrides: Route = defineRoute({
  operationId: "listOverrides",
  method: "get",
  path: "/v1/overrides",
  summary: "Exceptions, the latest asked for first",
  tag: "overrides",
  needs: "readRecords",
  query: "OverrideQuery",
  result: "OverrideList",
  issues: ["server/no-release", "input/not-a-date", "storage/bad-cursor"],
  handler: async ({ principal: { tenant }, query: { cursor, on, ...query }, locale, services }) => {
    const day = on === undefined ? {} : { on: readDay(on, "query", "/on") };
    const page = await services.store.listOverrides(tenant, { ...query, ...day, after: cursor });
    const present = await overridePresenter(services, tenant, locale);
    return { body: { items: await Promise.all(page.items.map(present)), nextCursor: page.next ?? null } };
  },
});
