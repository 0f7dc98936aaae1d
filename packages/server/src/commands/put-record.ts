import { jsonEqual } from "@bylaw/core";
import type { CheckedRecord } from "../records/index.ts";
import type { StoredRecord, Write } from "../storage/index.ts";
import type { Actor } from "./actor.ts";
import { dataDigest } from "./data-digest.ts";
import { storedRow } from "./stored-row.ts";

/**
 * Adds or replaces one record. The audit log keeps a digest of the contents, not the contents: it can never be erased,
 * and a customer may ask for that.
 */
export function putRecord(
  actor: Actor,
  type: string,
  record: CheckedRecord,
  before: StoredRecord | undefined,
): { readonly row: StoredRecord; readonly writes: readonly Write[] } {
  if (before !== undefined && jsonEqual(before.data, record.data)) return { row: before, writes: [] };
  const row = storedRow(type, record, actor.at, before);
  const { version, subject, at, data, updatedAt } = row;
  const payload = { version, digest: dataDigest(data) };
  return {
    row,
    writes: [
      before === undefined
        ? { kind: "insert", table: "records", row }
        : {
            kind: "update",
            table: "records",
            key: { type, id: row.id },
            expect: before.version,
            set: { subject, at, data, updatedAt },
          },
      { kind: "audit", entry: { ...actor, action: "record/put", target: `${type}/${row.id}`, payload } },
    ],
  };
}
