import type { Database } from "./database.ts";
import type { Rows, TableName } from "./rows.ts";

/** How a property is kept: `json` as text, `integer` within ±(2^53 − 1), `bytes` as they are. */
export type ColumnKind = "text" | "integer" | "json" | "bytes";

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
  checks: {
    id: text("id"),
    clause: text("clause"),
    at: integer("at"),
    person: text("person"),
    note: text("note"),
    release: text("release"),
  },
  timers: {
    source: text("source"),
    instance: text("instance"),
    target: text("target"),
    threshold: text("threshold"),
    version: integer("version"),
    lane: text("lane"),
    generation: integer("generation"),
    dueAt: integer("due_at"),
    wakeAt: integer("wake_at"),
    state: text("state"),
    attempts: integer("attempts"),
    problem: text("problem"),
    createdAt: integer("created_at"),
    updatedAt: integer("updated_at"),
  },
  events: {
    id: text("id"),
    source: text("source"),
    instance: text("instance"),
    kind: text("kind"),
    target: text("target"),
    at: integer("at"),
    recordedAt: integer("recorded_at"),
    person: text("person"),
    data: json("data"),
  },
  tasks: {
    id: text("id"),
    version: integer("version"),
    source: text("source"),
    instance: text("instance"),
    target: text("target"),
    state: text("state"),
    role: text("role"),
    person: text("person"),
    dueAt: integer("due_at"),
    about: text("about"),
    data: json("data"),
    note: text("note"),
    evidence: text("evidence"),
    closedBy: text("closed_by"),
    closedAt: integer("closed_at"),
    createdAt: integer("created_at"),
    updatedAt: integer("updated_at"),
  },
  notices: {
    id: text("id"),
    version: integer("version"),
    recipient: text("recipient"),
    kind: text("kind"),
    at: integer("at"),
    data: json("data"),
    readBy: text("read_by"),
    readAt: integer("read_at"),
    createdAt: integer("created_at"),
    updatedAt: integer("updated_at"),
  },
  deliveries: {
    id: text("id"),
    version: integer("version"),
    subscription: text("subscription"),
    kind: text("kind"),
    at: integer("at"),
    data: json("data"),
    state: text("state"),
    message: text("message"),
    attempts: integer("attempts"),
    problem: text("problem"),
    sentAt: integer("sent_at"),
    createdAt: integer("created_at"),
    updatedAt: integer("updated_at"),
  },
  subscriptions: {
    id: text("id"),
    version: integer("version"),
    title: text("title"),
    channel: text("channel"),
    filter: json("filter"),
    settings: json("settings"),
    state: text("state"),
    problem: text("problem"),
    createdAt: integer("created_at"),
    updatedAt: integer("updated_at"),
  },
  blobs: {
    scope: text("scope"),
    sha256: text("sha256"),
    version: integer("version"),
    size: integer("size"),
    type: text("type"),
    media: text("media"),
    name: text("name"),
    state: text("state"),
    uses: integer("uses"),
    person: text("person"),
    createdAt: integer("created_at"),
    updatedAt: integer("updated_at"),
  },
  blob_pieces: {
    scope: text("scope"),
    sha256: text("sha256"),
    at: integer("at"),
    length: integer("length"),
    bytes: bytes("bytes"),
  },
  form_documents: {
    hash: text("hash"),
    document: json("document"),
    createdAt: integer("created_at"),
  },
  submissions: {
    id: text("id"),
    form: text("form"),
    revision: text("revision"),
    formHash: text("form_hash"),
    release: text("release"),
    asOf: text("as_of"),
    locale: text("locale"),
    subject: text("subject"),
    person: text("person"),
    source: text("source"),
    at: integer("at"),
    filledAt: integer("filled_at"),
    answers: json("answers"),
    answersHash: text("answers_hash"),
    shown: json("shown"),
    facts: json("facts"),
    labels: json("labels"),
    records: json("records"),
    files: json("files"),
    key: text("request_key"),
  },
  form_drafts: {
    id: text("id"),
    version: integer("version"),
    form: text("form"),
    revision: text("revision"),
    formHash: text("form_hash"),
    subject: text("subject"),
    person: text("person"),
    locale: text("locale"),
    answers: json("answers"),
    files: json("files"),
    createdAt: integer("created_at"),
    updatedAt: integer("updated_at"),
  },
  survey_links: {
    id: text("id"),
    version: integer("version"),
    form: text("form"),
    subject: text("subject"),
    person: text("person"),
    locale: text("locale"),
    once: integer("once"),
    expiresAt: integer("expires_at"),
    state: text("state"),
    answers: integer("answers"),
    files: integer("files"),
    createdAt: integer("created_at"),
    updatedAt: integer("updated_at"),
  },
  signing_keys: {
    id: text("id"),
    purpose: text("purpose"),
    secret: text("secret"),
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

function bytes(name: string): Column {
  return { name, kind: "bytes" };
}
