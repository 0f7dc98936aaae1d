import type { Issue } from "@bylaw/core";
import type {
  AuditRow,
  Draft,
  IdempotentAnswer,
  Release,
  ReleaseSummary,
  StoredDecision,
  StoredRecord,
  Tenant,
} from "./rows.ts";
import type { CommitResult, WritePlan } from "./write-plan.ts";

/**
 * Where the server keeps everything: reads, and one way to write. SQLite and PostgreSQL behave the same;
 * `runStorageContract` says how.
 *
 * Every method but `health` and `close` names the tenant and sees nothing of another. A read sees what was
 * committed before it was called. The store has no clock: every time comes from its caller.
 */
export interface Store {
  /** `sqlite` or `postgres`, for people to read. */
  readonly dialect: string;

  /**
   * Writes all of the plan or nothing, and resolves when it is durable.
   *
   * @issues rejects with `storage/bad-text` and `storage/bad-number` for what no database could keep,
   * `storage/unavailable` when it fails; after a lost connection it is unknown whether the plan was written
   */
  commit(plan: WritePlan): Promise<CommitResult>;

  getTenant(tenant: string): Promise<Tenant | undefined>;

  getRelease(tenant: string, id: string): Promise<Release | undefined>;
  /** The release that was the newest at `knownAt` (epoch ms, inclusive); the newest of all when left out. */
  releaseAt(tenant: string, query?: { readonly knownAt?: number | undefined }): Promise<Release | undefined>;
  /** Newest first, without the documents. */
  listReleases(tenant: string, page?: PageRequest): Promise<Page<ReleaseSummary>>;

  getDraft(tenant: string, id: string): Promise<Draft | undefined>;
  /** Last changed first. */
  listDrafts(tenant: string, query?: DraftQuery): Promise<Page<Draft>>;

  getRecord(tenant: string, type: string, id: string): Promise<StoredRecord | undefined>;
  /** The record of a type with the greatest number behind a prefix: `T-2026-0012` behind `T-2026-`. */
  lastNumbered(tenant: string, type: string, prefix: string): Promise<string | undefined>;
  /** Those of a type in the order of their ids; those of one subject newest first (by `at`, undated last). */
  listRecords(tenant: string, query: RecordQuery): Promise<Page<StoredRecord>>;
  /** All records about a subject by type, each list oldest first (by `at`, undated first). */
  collections(tenant: string, subject: string): Promise<ReadonlyMap<string, readonly StoredRecord[]>>;
  /** All records of a type in batches, in the order of their ids; each batch is its own snapshot. */
  scanRecords(tenant: string, type: string, query?: ScanQuery): AsyncIterable<readonly StoredRecord[]>;

  getDecision(tenant: string, id: string): Promise<StoredDecision | undefined>;
  /** Newest first. */
  listDecisions(tenant: string, query: DecisionQuery): Promise<Page<StoredDecision>>;

  getIdempotentAnswer(tenant: string, key: string): Promise<IdempotentAnswer | undefined>;

  /** Newest first. */
  listAudit(tenant: string, query?: AuditQuery): Promise<Page<AuditRow>>;
  /** Recomputes the chain from its first entry, or from behind a checkpoint of an earlier verification. */
  verifyAudit(tenant: string, after?: AuditCheckpoint): Promise<AuditVerification>;

  /** Asks the database for a sign of life; never rejects. */
  health(): Promise<Health>;
  /** Waits for what is being committed, then lets go of the database. */
  close(): Promise<void>;
}

/**
 * A part of a list. `limit` is 1 to 500, 50 when left out; `after` is the `next` of the page before.
 *
 * @issues `storage/bad-cursor` when `after` did not come from the same list
 */
export interface PageRequest {
  readonly limit?: number | undefined;
  readonly after?: string | undefined;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Present when there is more. */
  readonly next?: string;
}

export interface DraftQuery extends PageRequest {
  readonly status?: string | undefined;
}

export interface RecordQuery extends PageRequest {
  readonly type: string;
  readonly subject?: string | undefined;
}

export interface ScanQuery {
  /** Records in a batch; 1,000 when left out. */
  readonly batch?: number | undefined;
}

export interface DecisionQuery extends PageRequest {
  readonly subject: string;
  readonly decision?: string | undefined;
}

export interface AuditQuery extends PageRequest {
  readonly target?: string | undefined;
}

/** An entry known to be good: verification starts behind it. */
export interface AuditCheckpoint {
  readonly seq: number;
  readonly hash: string;
}

/** `head` is the last entry seen; keep it outside the database to notice a chain that was cut short. */
export type AuditVerification =
  | { readonly ok: true; readonly entries: number; readonly head: AuditCheckpoint }
  | {
      readonly ok: false;
      /** The first entry at fault. */
      readonly seq: number;
      /** `gap`: a number is missing. `link`: it does not follow the entry before. `hash`: its contents were changed. */
      readonly problem: "gap" | "link" | "hash";
    };

export type Health =
  | {
      readonly ok: true;
      /** The newest migration that has run. */
      readonly migration: string;
    }
  | { readonly ok: false; readonly issue: Issue };
