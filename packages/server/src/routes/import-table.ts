import { findDecision, importTable as readTable, renderIssue, type SheetIssue } from "@bylaw/core";
import { dayAt } from "../policy/index.ts";
import { readTableFile } from "../tables/index.ts";
import { defineRoute } from "./define-route.ts";
import type { Route } from "./route.ts";

export const importTable: Route = defineRoute({
  operationId: "importTable",
  method: "post",
  path: "/v1/decisions/{decision}/table/import",
  summary: "What a changed file would make of a decision table, row by row and cell by cell; nothing is stored",
  tag: "decisions",
  needs: "readPolicy",
  body: "TableImportRequest",
  result: "ImportedTable",
  issues: ["server/no-release", "policy/unknown-decision", "sheet/unreadable", "sheet/too-large"],
  handler: async ({ principal, params, body, locale, services }) => {
    const policy = await services.policies.load(principal.tenant);
    const decision = findDecision(policy.pack, params.decision, dayAt(policy, services.now()));
    const grid = await readTableFile(new Uint8Array(Buffer.from(body.content, "base64")), body.format);
    const { issues, draft, ...imported } = readTable(policy.pack, decision, grid);
    const told = (found: readonly SheetIssue[]) =>
      found.map((each) => ({ ...each, issue: { ...each.issue, ...renderIssue(each.issue, locale) } }));
    const change = draft === undefined ? {} : { draft: { operations: draft.operations, issues: told(draft.issues) } };
    return { body: { ...imported, issues: told(issues), ...change } };
  },
});
