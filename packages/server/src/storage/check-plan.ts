import { issue, type Issue } from "@bylaw/core";
import { columns, type Column } from "./columns.ts";
import type { Write, WritePlan } from "./write-plan.ts";

/**
 * What no database could keep faithfully, with pointers into the plan. SQLite would store some of it and
 * PostgreSQL refuse it; refusing it for both keeps them the same.
 *
 * @issues `storage/bad-text`, `storage/bad-number`
 */
export function checkPlan(plan: WritePlan): readonly Issue[] {
  return [
    ...checkText(plan.tenant, "tenant", "/tenant"),
    // An empty tenant is what row level security sees when nobody set one.
    ...(plan.tenant === "" ? [issue("storage/bad-text", { column: "tenant" }, { pointer: "/tenant" })] : []),
    ...plan.writes.flatMap((write, at) => checkWrite(write, `/writes/${at}`)),
  ];
}

function checkWrite(write: Write, pointer: string): readonly Issue[] {
  switch (write.kind) {
    case "insert":
    case "put":
      return checkCells(columns[write.table], write.row, `${pointer}/row`);
    case "insertMany":
      return write.rows.flatMap((row, at) => checkCells(columns[write.table], row, `${pointer}/rows/${at}`));
    case "endOverrides":
      return [
        ...write.releases.flatMap((release) => checkText(release, "release", `${pointer}/releases`)),
        ...checkText(write.by, "ended_by", `${pointer}/by`),
        ...checkText(write.why, "ended_why", `${pointer}/why`),
      ];
    case "update":
      return [
        ...checkCells(columns[write.table], write.key, `${pointer}/key`),
        ...checkCells(columns[write.table], write.set, `${pointer}/set`),
        ...checkInteger(write.expect, "expect", `${pointer}/expect`),
      ];
    case "delete":
      return [
        ...checkCells(columns[write.table], write.key, `${pointer}/key`),
        ...(write.expect === undefined ? [] : checkInteger(write.expect, "expect", `${pointer}/expect`)),
      ];
    case "clear":
      return checkCells(columns[write.table], write.key, `${pointer}/key`);
    case "purge":
      return checkInteger(write.before, "before", `${pointer}/before`);
    case "audit":
      return checkCells(
        { ...columns.audit, payload: { name: "payload", kind: "json" } },
        write.entry,
        `${pointer}/entry`,
      );
  }
}

function checkCells(known: Readonly<Record<string, Column>>, row: object, pointer: string): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [property, value] of Object.entries(row) as [string, unknown][]) {
    const kind = known[property]?.kind;
    if (value === null || value === undefined || kind === undefined) continue;
    const place = `${pointer}/${property}`;
    // JSON needs no look: its text escapes both U+0000 and unpaired surrogates.
    if (kind === "text") issues.push(...checkText(value, property, place));
    if (kind === "integer") issues.push(...checkInteger(value, property, place));
  }
  return issues;
}

function checkText(value: unknown, column: string, pointer: string): readonly Issue[] {
  const sound = typeof value === "string" && value.isWellFormed() && !value.includes("\u0000");
  return sound ? [] : [issue("storage/bad-text", { column }, { pointer })];
}

function checkInteger(value: unknown, column: string, pointer: string): readonly Issue[] {
  return Number.isSafeInteger(value)
    ? []
    : [issue("storage/bad-number", { column, value: String(value) }, { pointer })];
}
