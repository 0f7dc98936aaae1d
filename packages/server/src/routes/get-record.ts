import { BylawError, issue } from "@bylaw/core";
import { etagOf } from "../http/index.ts";
import { recordKind } from "../records/index.ts";
import { defineRoute } from "./define-route.ts";
import { maskedFor } from "./masked-for.ts";
import { presentRecord } from "./present.ts";
import type { Route } from "./route.ts";

export const getRecord: Route = defineRoute({
  operationId: "getRecord",
  method: "get",
  path: "/v1/records/{type}/{id}",
  summary: "A record",
  tag: "records",
  needs: "readRecords",
  result: "StoredRecord",
  issues: ["server/no-release", "server/unknown-record-type", "server/unknown-record"],
  handler: async ({ principal, params: { type, id }, services }) => {
    const { tenant } = principal;
    const policy = await services.policies.load(tenant);
    const kind = recordKind(policy, type);
    const record = await services.store.getRecord(tenant, kind.type, id);
    if (record === undefined) throw new BylawError([issue("server/unknown-record", { type, id })]);
    const masked = await maskedFor(services, principal, policy);
    return { body: presentRecord(record, masked), headers: { etag: etagOf(record.version) } };
  },
});
