import type { Kysely } from "kysely";
import { createTables, type Table } from "./create-tables.ts";
import type { Ddl } from "./ddl.ts";

// JSON is text: what was hashed must come back byte for byte, and no index could serve jsonb under row level
// security anyway, since its operators are not leakproof.
const tables: Readonly<Record<string, Table>> = {
  tenants: {
    columns: { version: "integer", name: "text", data: "text", created_at: "integer", updated_at: "integer" },
    key: [],
  },
  releases: {
    columns: {
      id: "text",
      number: "integer",
      recorded_at: "integer",
      effective_from: "text",
      author: "text",
      approver: "text?",
      reason: "text",
      operations: "text",
      documents: "text",
      checksum: "text",
      rolled_back_to: "text?",
    },
    key: ["id"],
    unique: ["number"],
    indexes: { releases_by_time: ["recorded_at", "number"] },
  },
  drafts: {
    columns: {
      id: "text",
      version: "integer",
      title: "text",
      author: "text",
      status: "text",
      operations: "text",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["id"],
    indexes: { drafts_by_time: ["updated_at desc", "id"] },
  },
  records: {
    columns: {
      type: "text",
      id: "text",
      version: "integer",
      subject: "text?",
      at: "integer?",
      data: "text",
      created_at: "integer",
      updated_at: "integer",
    },
    key: ["type", "id"],
    // The subject leads, so that one index serves all types of a subject as well as one of them.
    indexes: { records_by_subject: ["subject", "type", "at desc nulls last", "id"] },
  },
  decisions: {
    columns: {
      id: "text",
      decision: "text",
      subject: "text?",
      release: "text",
      as_of: "text",
      recorded_at: "integer",
      record: "text",
    },
    key: ["id"],
    indexes: { decisions_by_subject: ["subject", "recorded_at desc", "id"] },
  },
  idempotency: {
    columns: { key: "text", fingerprint: "text", status: "integer", body: "text", created_at: "integer" },
    key: ["key"],
    indexes: { idempotency_by_time: ["created_at"] },
  },
  audit: {
    columns: {
      seq: "integer",
      at: "integer",
      person: "text",
      action: "text",
      target: "text",
      payload: "text",
      previous_hash: "text",
      hash: "text",
    },
    key: ["seq"],
    indexes: { audit_by_target: ["target", "seq"] },
  },
};

/** Makes the first tables. Never changed once it has been released: later changes are migrations of their own. */
export async function initial(db: Kysely<unknown>, ddl: Ddl): Promise<void> {
  await createTables(db, ddl, tables);
  await ddl.protect(db, Object.keys(tables));
}
