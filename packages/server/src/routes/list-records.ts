import { recordKind, searchRecords } from "../records/index.ts";
import { defineRoute } from "./define-route.ts";
import type { StoredRecord } from "../storage/index.ts";
import { maskedFor } from "./masked-for.ts";
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
  handler: async ({ principal, params, query: { q, subject, limit, cursor }, services }) => {
    const { tenant } = principal;
    const policy = await services.policies.load(tenant);
    const { type } = recordKind(policy, params.type);
    const masked = await maskedFor(services, principal, policy);
    const present = (record: StoredRecord) => presentRecord(record, masked);
    const wanted = { type, subject, limit, after: cursor };
    // Only what somebody sees can be searched for, or a telephone number could be guessed digit by digit.
    const search = {
      text: q,
      most: services.limits.searchRecords,
      seen: (record: StoredRecord) => present(record).data,
    };
    const page = await searchRecords(services.store, tenant, wanted, search);
    return { body: { items: page.items.map(present), nextCursor: page.next ?? null } };
  },
});
