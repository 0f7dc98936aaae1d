import type { Database } from "./database.ts";
import type { Rows, TableName } from "./rows.ts";

/** How a property is kept: `json` as text, `integer` within ±(2^53 − 1). */
export type ColumnKind = "text" | "integer" | "json";

export interface Column {
  /** In the database. */
  readonly name: string;
  readonly kind: ColumnKind;
}

type Columns = { readonly [Table in TableName]: { readonly [Property in keyof Rows[Table]]-?: Column } };

/** Property by property, where each row is kept. The tenant leads every table and is not listed. */
export const columns: Columns = {
  tenants: {
    version: integer("version"),
    name: text("name"),
    data: json("data"),
    createdAt: integer("created_at"),
    updatedAt: integer("updated_at"),
  },
  releases: {
    id: text("id"),
    number: integer("number"),
    recordedAt: integer("recorded_at"),
    effectiveFrom: text("effective_from"),
    author: text("author"),
    approver: text("approver"),
    reason: text("reason"),
    operations: json("operations"),
    documents: json("documents"),
    checksum: text("checksum"),
    rolledBackTo: text("rolled_back_to"),
  },
  drafts: {
    id: text("id"),
    version: integer("version"),
    title: text("title"),
    author: text("author"),
    status: text("status"),
    operations: json("operations"),
    createdAt: integer("created_at"),
    updatedAt: integer("updated_at"),
    from: text("effective_from"),
    reason: text("reason"),
    comment: text("comment"),
    reviewer: text("reviewer"),
    base: text("base"),
    release: text("release"),
  },
  records: {
    type: text("type"),
    id: text("id"),
    version: integer("version"),
    subject: text("subject"),
    at: integer("at"),
    data: json("data"),
    createdAt: integer("created_at"),
    updatedAt: integer("updated_at"),
  },
  decisions: {
    id: text("id"),
    decision: text("decision"),
    subject: text("subject"),
    release: text("release"),
    asOf: text("as_of"),
    recordedAt: integer("recorded_at"),
    record: json("record"),
  },
  idempotency: {
    key: text("key"),
    fingerprint: text("fingerprint"),
    status: integer("status"),
    body: text("body"),
    createdAt: integer("created_at"),
  },
  audit: {
    seq: integer("seq"),
    at: integer("at"),
    person: text("person"),
    action: text("action"),
    target: text("target"),
    payload: text("payload"),
    previousHash: text("previous_hash"),
    hash: text("hash"),
  },
};

/**
 * The columns of a table by name, to be selected one by one: a `*` that was prepared breaks when a newer version
 * adds a column under a running server.
 */
export function columnsOf<Table extends TableName>(table: Table): readonly (keyof Database[Table] & string)[] {
  return Object.values<Column>(columns[table]).map(({ name }) => name as keyof Database[Table] & string);
}

function text(name: string): Column {
  return { name, kind: "text" };
}

function integer(name: string): Column {
  return { name, kind: "integer" };
}

function json(name: string): Column {
  return { name, kind: "json" };
}
