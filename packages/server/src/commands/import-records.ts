import { createHash } from "node:crypto";
import { jsonEqual } from "@bylaw/core";
import type { CheckedRecord } from "../records/index.ts";
import type { StoredRecord, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { storedRow } from "./stored-row.ts";

/** Records that are written together. */
export interface ImportBatch {
  readonly writes: readonly Write[];
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What a batch of records changes: a record that is the same as the stored one is left alone. */
export function importRecords(
  actor: Actor,
  type: string,
  records: readonly CheckedRecord[],
  stored: ReadonlyMap<string, StoredRecord>,
): ImportBatch {
  const changed = records.filter(({ id, data }) => !jsonEqual(stored.get(id)?.data, data));
  const rows = changed.map((record) => storedRow(type, record, actor.at, stored.get(record.id)));
  const inserted = rows.filter(({ id }) => !stored.has(id)).length;
  const counts = { inserted, updated: rows.length - inserted, unchanged: records.length - rows.length };
  if (rows.length === 0) return { ...counts, writes: [] };
  const digest = createHash("sha256");
  for (const { id, data } of rows) digest.update(JSON.stringify([id, data]));
  const payload = { ...counts, digest: digest.digest("hex") };
  return {
    ...counts,
    writes: [
      ...rows.map((row): Write => ({ kind: "put", table: "records", row })),
      { kind: "audit", entry: { ...actor, action: "record/import", target: type, payload } },
    ],
  };
}
