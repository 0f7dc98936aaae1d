import { etagOf } from "../http/index.ts";
import { defineRoute } from "./define-route.ts";
import { findOverride } from "./find-override.ts";
import { overridePresenter } from "./present-override.ts";
import type { Route } from "./route.ts";

export const getOverride: Route = defineRoute({
  operationId: "getOverride",
  method: "get",
  path: "/v1/overrides/{id}",
  summary: "One exception",
  tag: "overrides",
  needs: "readRecords",
  result: "OverrideView",
  issues: ["server/no-release", "server/unknown-override"],
  handler: async ({ principal: { tenant }, params: { id }, locale, services }) => {
    const override = await findOverride(services.store, tenant, id);
    const present = await overridePresenter(services, tenant, locale);
    return { body: await present(override), headers: { etag: etagOf(override.version) } };
  },
});
