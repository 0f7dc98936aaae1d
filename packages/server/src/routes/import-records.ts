import { BylawError, issue, type Locale } from "@bylaw/core";
import { importRecords as decideBatch, type ImportBatch } from "../commands/index.ts";
import type { HttpSchemas } from "../generated/http-types.ts";
import { localIssues } from "../http/index.ts";
import { checkLines, readCsv, readNdjson, recordKind, storedAmong, type CheckedLines } from "../records/index.ts";
import { actorOf } from "./actor-of.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

/** Records that are written in one go. */
const BATCH = 1000;

const CSV = "text/csv";

export const importRecords: Route = defineRoute({
  operationId: "importRecords",
  method: "post",
  path: "/v1/records/{type}/import",
  summary: "Add or replace many records, one a line; a record that is already there as it is stays untouched",
  tag: "records",
  needs: "writeRecords",
  query: "ImportQuery",
  lines: ["application/x-ndjson", CSV],
  result: "ImportResult",
  repeatable: true,
  issues: ["server/no-release", "server/unknown-record-type", "server/import-refused"],
  handler: async ({ principal, params, query, text, contentType, locale, services }) => {
    const { tenant } = principal;
    const policy = await services.policies.load(tenant);
    const kind = recordKind(policy, params.type);
    const lines = contentType === CSV ? readCsv(text, kind.collection.fields) : readNdjson(text);
    const checked = checkLines(policy, kind, lines);
    const told = services.limits.importIssues;
    if (checked.bad.length > 0 && query.onError !== "skip") throw refusal(checked, lines.length, told);

    const ids = checked.records.map(({ id }) => id);
    const stored = await storedAmong(services.store, tenant, kind.type, ids);
    const actor = actorOf(principal, services);
    const batches: ImportBatch[] = [];
    for (let at = 0; at < checked.records.length; at += BATCH) {
      batches.push(decideBatch(actor, kind.type, checked.records.slice(at, at + BATCH), stored));
    }
    // The last batch is written with the answer; when we are cut off before that, sending the same again goes on.
    for (const { writes } of batches.slice(0, -1)) {
      if (writes.length > 0) await services.store.commit({ tenant, writes });
    }
    return {
      writes: batches.at(-1)?.writes ?? [],
      answer: { body: summary(batches, checked, told, locale) },
      conflict: () => issue("server/version-conflict", {}),
    };
  },
});

/** Every issue of every bad line, each with its line as the document at fault. */
function refusal({ bad }: CheckedLines, total: number, told: number): BylawError {
  const each = bad
    .slice(0, told)
    .flatMap(({ line, issues }) => issues.map((found) => ({ ...found, document: `line/${line}` })));
  return new BylawError([issue("server/import-refused", { bad: bad.length, total }, { document: "body" }), ...each]);
}

function summary(
  batches: readonly ImportBatch[],
  { bad }: CheckedLines,
  told: number,
  locale: Locale,
): HttpSchemas["ImportResult"] {
  const sum = (key: "inserted" | "updated" | "unchanged"): number =>
    batches.reduce((total, each) => total + each[key], 0);
  return {
    inserted: sum("inserted"),
    updated: sum("updated"),
    unchanged: sum("unchanged"),
    rejected: bad.length,
    issues: bad.slice(0, told).map(({ line, issues }) => ({ line, issues: localIssues(issues, locale) })),
  };
}
