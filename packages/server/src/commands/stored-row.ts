import type { Json } from "@bylaw/core";
import type { CheckedRecord } from "../records/index.ts";
import type { StoredRecord } from "../storage/index.ts";

/** A checked record as a row; the store counts the versions of one that is replaced. */
export function storedRow(type: string, record: CheckedRecord, at: number, before?: StoredRecord): StoredRecord {
  return {
    type,
    id: record.id,
    version: (before?.version ?? 0) + 1,
    subject: record.subject,
    at: record.at,
    data: record.data as Json,
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
  };
}
