import { BylawError, findDecision, issue, tableToGrid, tableWords } from "@bylaw/core";
import { dayAt } from "../policy/index.ts";
import { tableFile } from "../tables/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const getTable: Route = defineRoute({
  operationId: "getTable",
  method: "get",
  path: "/v1/decisions/{decision}/table",
  summary: "A decision table as a file for a spreadsheet, with its labels in the reader's language",
  tag: "decisions",
  needs: "readPolicy",
  query: "TableFileQuery",
  result: "TableFile",
  issues: ["server/no-release", "policy/unknown-decision", "sheet/no-table"],
  handler: async ({ principal, params, query, locale, services }) => {
    const policy = await services.policies.load(principal.tenant);
    const decision = findDecision(policy.pack, params.decision, dayAt(policy, services.now()));
    const grid = tableToGrid(decision, locale, tableWords(policy.pack));
    if (grid === undefined) throw new BylawError([issue("sheet/no-table", { decision: decision.id })]);
    const { format, mediaType, bytes } = await tableFile(grid, query.format ?? "csv");
    const content = Buffer.from(bytes).toString("base64");
    return { body: { decision: decision.id, format, fileName: `${decision.id}.${format}`, mediaType, content } };
  },
});
