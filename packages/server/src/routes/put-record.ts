import { BylawError, issue, throwOnErrors } from "@bylaw/core";
import { putRecord as decideRecord } from "../commands/index.ts";
import { etagOf, matchesEtag, readIfMatch } from "../http/index.ts";
import { checkRecord, recordKind } from "../records/index.ts";
import type { StoredRecord } from "../storage/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import { presentRecord } from "./present.ts";
import type { Route } from "./route.ts";

export const putRecord: Route = defineRoute({
  operationId: "putRecord",
  method: "put",
  path: "/v1/records/{type}/{id}",
  summary: "Add or replace a record; `If-Match` and `If-None-Match: *` are heeded when given",
  tag: "records",
  needs: "writeRecords",
  body: "RecordBody",
  result: "StoredRecord",
  issues: [
    "server/no-release",
    "server/unknown-record-type",
    "server/id-mismatch",
    "server/decided-fact",
    "server/version-conflict",
    "facts/unknown-field",
  ],
  handler: async ({ principal, params: { type, id }, body, header, services }) => {
    const policy = await services.policies.load(principal.tenant);
    const kind = recordKind(policy, type);
    const { record, issues } = checkRecord(policy, kind, body, id);
    throwOnErrors(issues.map((each) => ({ ...each, document: "body" })));
    if (record === undefined)
      throw new BylawError([issue("document/wrong-type", { expected: "object" }, { document: "body" })]);
    const before = await services.store.getRecord(principal.tenant, type, id);
    checkPrecondition(before, header("if-match"), header("if-none-match"));
    const { row, writes } = decideRecord(actorOf(principal, services), type, record, before);
    const answer = { body: presentRecord(row), headers: { etag: etagOf(row.version) } };
    return writes.length === 0 ? answer : { writes, answer, conflict: () => issue("server/version-conflict", {}) };
  },
});

/** @issues `server/version-conflict` */
function checkPrecondition(
  before: StoredRecord | undefined,
  ifMatch: string | undefined,
  ifNoneMatch: string | undefined,
): void {
  const isStale = ifMatch !== undefined && readIfMatch(ifMatch) !== before?.version;
  const isThere = before !== undefined && matchesEtag(ifNoneMatch, etagOf(before.version));
  if (isStale || isThere) throw new BylawError([issue("server/version-conflict", {})]);
}
