import { issue, type Issue } from "@bylaw/core";
import type { LoadedPolicy } from "../policy/index.ts";
import { checkRecord, type CheckedRecord } from "./check-record.ts";
import type { Line } from "./read-ndjson.ts";
import type { RecordKind } from "./record-kind.ts";

/** The records of an import that are sound, and what is wrong with the other lines, in their order. */
export interface CheckedLines {
  readonly records: readonly CheckedRecord[];
  readonly bad: readonly { readonly line: number; readonly issues: readonly Issue[] }[];
}

/** Checks every line of an import. @issues those of {@link checkRecord}; `server/import-repeated-id` */
export function checkLines(policy: LoadedPolicy, kind: RecordKind, lines: readonly Line[]): CheckedLines {
  const records: CheckedRecord[] = [];
  const bad: { line: number; issues: readonly Issue[] }[] = [];
  const lineOf = new Map<string, number>();
  for (const { line, input, issues: unread } of lines) {
    const { record, issues } =
      unread.length > 0 ? { record: undefined, issues: unread } : checkRecord(policy, kind, input);
    const earlier = lineOf.get(record?.id ?? "");
    if (record === undefined) bad.push({ line, issues });
    else if (earlier !== undefined)
      bad.push({ line, issues: [issue("server/import-repeated-id", { line: earlier, id: record.id })] });
    else {
      lineOf.set(record.id, line);
      records.push(record);
    }
  }
  return { records, bad };
}
