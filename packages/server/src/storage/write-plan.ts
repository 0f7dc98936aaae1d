import type { AuditEntry, Rows } from "./rows.ts";

/**
 * Everything that one command changes, for one tenant. Built by pure functions, so that the store can
 * commit it in one go: all of it or nothing, without an `await` inside the transaction.
 */
export interface WritePlan {
  readonly tenant: string;
  readonly writes: readonly Write[];
}

export type Write =
  | InsertWrite
  | InsertManyWrite
  | EndOverridesWrite
  | PutWrite
  | UpdateWrite
  | DeleteWrite
  | PurgeWrite
  | ClearWrite
  | AuditWrite;

/** Adds a row; a conflict `exists` when a unique key is taken. A new row carries version 1. */
export type InsertWrite = {
  [Table in InsertTable]: { readonly kind: "insert"; readonly table: Table; readonly row: Rows[Table] };
}[InsertTable];

/** Adds many rows, some hundred with each statement; a conflict `exists` when a unique key is taken. */
export interface InsertManyWrite {
  readonly kind: "insertMany";
  readonly table: "overrides";
  readonly rows: readonly Rows["overrides"][];
}

/**
 * Ends every approved exception that the publication of some releases wrote and that would still hold on a day or later; each moves
 * to its next version. Never a conflict.
 */
export interface EndOverridesWrite {
  readonly kind: "endOverrides";
  readonly releases: readonly string[];
  /** The first day on which they do not count any more, `YYYY-MM-DD`. */
  readonly on: string;
  readonly by: string;
  readonly why: string;
  /** Epoch ms. */
  readonly at: number;
}

/**
 * Adds or replaces a row whatever its version: a record of an import, whose last writer wins, a timer that is woken, or what
 * is kept under its hash and so is the same.
 * A replaced row keeps its `createdAt` and gets the next version, a timer the next generation too; what `row` says of them
 * counts only when it is new.
 */
export type PutWrite = {
  [Table in PutTable]: { readonly kind: "put"; readonly table: Table; readonly row: Rows[Table] };
}[PutTable];

/** Changes a row that must be at version `expect`, and moves it to the next; a conflict `stale` otherwise. */
export type UpdateWrite = {
  [Table in VersionedTable]: {
    readonly kind: "update";
    readonly table: Table;
    readonly key: Keys[Table];
    readonly expect: number;
    readonly set: Partial<Omit<Rows[Table], keyof Keys[Table] | "version" | "createdAt">>;
  };
}[VersionedTable];

/** Removes a row, at version `expect` when that is given; a conflict `stale` when it is not there. */
export type DeleteWrite = {
  [Table in DeleteTable]: {
    readonly kind: "delete";
    readonly table: Table;
    readonly key: Keys[Table];
    readonly expect?: number | undefined;
  };
}[DeleteTable];

/** Forgets the answers kept since before an instant (epoch ms, exclusive); never a conflict. */
export interface PurgeWrite {
  readonly kind: "purge";
  readonly table: "idempotency";
  readonly before: number;
}

/** Removes all pieces of one file, if there are any; never a conflict. */
export interface ClearWrite {
  readonly kind: "clear";
  readonly table: "blob_pieces";
  readonly key: { readonly scope: string; readonly sha256: string };
}

/** Appends to the tenant's audit chain. Within a plan, entries are chained in the order in which they stand. */
export interface AuditWrite {
  readonly kind: "audit";
  readonly entry: AuditEntry;
}

export type PutTable = "records" | "timers" | "form_documents" | "bases";
export type InsertTable = Exclude<keyof Rows, "audit">;
export type VersionedTable =
  | "tenants"
  | "drafts"
  | "overrides"
  | "records"
  | "timers"
  | "tasks"
  | "notices"
  | "deliveries"
  | "subscriptions"
  | "blobs"
  | "form_drafts"
  | "survey_links";
export type DeleteTable = VersionedTable | "idempotency";

/** What names a row within its tenant; the tenant's own row needs nothing more. */
export interface Keys {
  readonly tenants: Readonly<Record<never, never>>;
  readonly drafts: { readonly id: string };
  readonly overrides: { readonly id: string };
  readonly records: { readonly type: string; readonly id: string };
  readonly timers: {
    readonly source: string;
    readonly instance: string;
    readonly target: string;
    readonly threshold: string;
  };
  readonly tasks: { readonly id: string };
  readonly notices: { readonly id: string };
  readonly deliveries: { readonly id: string };
  readonly subscriptions: { readonly id: string };
  readonly idempotency: { readonly key: string };
  readonly blobs: { readonly scope: string; readonly sha256: string };
  readonly form_drafts: { readonly person: string; readonly id: string };
  readonly survey_links: { readonly id: string };
}

/** Durable when `ok`; otherwise nothing of the plan was written. */
export type CommitResult =
  | { readonly ok: true; readonly audit: readonly AuditLink[] }
  | { readonly ok: false; readonly conflict: Conflict };

/** Where an appended audit entry stands in the chain. */
export interface AuditLink {
  readonly seq: number;
  readonly hash: string;
}

/** The first write of the plan that did not fit what is stored. */
export interface Conflict {
  /** Its index in `plan.writes`. */
  readonly write: number;
  readonly table: keyof Rows;
  /** `exists`: a unique key is taken. `stale`: the row is gone, or at another version than expected. */
  readonly reason: "exists" | "stale";
}
