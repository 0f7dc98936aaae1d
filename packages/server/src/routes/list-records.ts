import { recordKind, searchRecords } from "../records/index.ts";
import { defineRoute } from "./define-route.ts";
import { presentRecord } from "./present.ts";
import type { Route } from "./route.ts";

export const listRecords: Route = defineRoute({
  operationId: "listRecords",
  method: "get",
  path: "/v1/records/{type}",
  summary: "Records of a type in the order of their ids; those of one subject newest first",
  tag: "records",
  needs: "readRecords",
  query: "RecordQuery",
  result: "RecordList",
  issues: ["server/no-release", "server/unknown-record-type", "storage/bad-cursor"],
  handler: async ({ principal: { tenant }, params, query: { q, subject, limit, cursor }, services }) => {
    const { type } = recordKind(await services.policies.load(tenant), params.type);
    const wanted = { type, subject, limit, after: cursor };
    const page = await searchRecords(services.store, tenant, wanted, q, services.limits.searchRecords);
    return { body: { items: page.items.map(presentRecord), nextCursor: page.next ?? null } };
  },
});
