import type { Issue } from "@bylaw/core";
import type { Expression, RawBuilder } from "kysely";
import type {
  AuditRow,
  Base,
  ClauseCheck,
  Delivery,
  Draft,
  IdempotentAnswer,
  Notice,
  Release,
  ReleaseSummary,
  StoredDecision,
  StoredRecord,
  Subscription,
  Task,
  Tenant,
  TimeEvent,
  Timer,
} from "./rows.ts";
import type { FormStore } from "./form-store.ts";
import type { OverrideStore } from "./override-row.ts";
import type { Page, PageRequest, ScanQuery } from "./lists.ts";
import type { CommitResult, WritePlan } from "./write-plan.ts";

export type { Page, PageRequest, ScanQuery } from "./lists.ts";

/**
 * Where the server keeps everything: reads, and one way to write. SQLite and PostgreSQL behave the same;
 * `runStorageContract` says how.
 *
 * Every method but `health` and `close` names the tenant and sees nothing of another. A read sees what was
 * committed before it was called. The store has no clock: every time comes from its caller.
 */
export interface Store extends FormStore, OverrideStore {
  readonly dialect: "sqlite" | "postgres";

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
  /** What releases lie on, by its checksum. */
  getBase(tenant: string, checksum: string): Promise<Base | undefined>;
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

  /**
   * Counts records of a type in the database: `count` makes a query around the table of their `data` (JSON text), which it
   * must not ask for anything but figures.
   */
  countRecords(tenant: string, type: string, count: CountQuery): Promise<readonly Readonly<Record<string, number>>[]>;

  getDecision(tenant: string, id: string): Promise<StoredDecision | undefined>;
  /** Newest first. */
  listDecisions(tenant: string, query: DecisionQuery): Promise<Page<StoredDecision>>;

  /** The newest check of each clause up to `until` (epoch ms, inclusive); the newest of all when left out. */
  lastChecks(tenant: string, query?: { readonly until?: number | undefined }): Promise<readonly ClauseCheck[]>;

  /** Of a source in the order of their moments; of one instance all. */
  listTimers(tenant: string, query: TimerQuery): Promise<Page<Timer>>;
  /**
   * Of all tenants: takes what is due (up to `limit`, the earliest first), so that no other worker is given it before
   * `until`. Taking is only good manners: what a timer does is written with its version, which only one can.
   */
  claimTimers(claim: TimerClaim): Promise<readonly ClaimedTimer[]>;
  /** Of all tenants: when the next timer of a lane wants to be looked at, epoch ms. */
  nextTimer(lane: string): Promise<number | undefined>;
  /** What happened to one instance, in the order in which it happened. */
  listEvents(tenant: string, source: string, instance: string): Promise<readonly TimeEvent[]>;

  getTask(tenant: string, id: string): Promise<Task | undefined>;
  /** The earliest first, those without a moment last. */
  listTasks(tenant: string, query: TaskQuery): Promise<Page<Task>>;
  /** Instances of a source with an armed timer or an open task, by name. */
  listOpenInstances(tenant: string, source: string, page?: PageRequest): Promise<Page<string>>;
  /** What happened of one kind from a moment on, of all instances, in the order in which it happened. */
  listEventsSince(tenant: string, query: EventQuery): Promise<Page<TimeEvent>>;
  /** All tasks that one instance has ever made. */
  tasksOf(tenant: string, source: string, instance: string): Promise<readonly Task[]>;

  getNotice(tenant: string, id: string): Promise<Notice | undefined>;
  /** Newest first. */
  listNotices(tenant: string, query: NoticeQuery): Promise<Page<Notice>>;
  getSubscription(tenant: string, id: string): Promise<Subscription | undefined>;
  listSubscriptions(tenant: string): Promise<readonly Subscription[]>;
  getDelivery(tenant: string, id: string): Promise<Delivery | undefined>;
  /** Of one subscription: newest first, the oldest first of those in a `state`. */
  listDeliveries(tenant: string, query: DeliveryQuery): Promise<readonly Delivery[]>;
  /** When the messages of a subscription went out since an instant (epoch ms, exclusive), the oldest first. */
  sentSince(tenant: string, subscription: string, since: number): Promise<readonly number[]>;

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

export interface DraftQuery extends PageRequest {
  readonly status?: string | undefined;
}

export interface RecordQuery extends PageRequest {
  readonly type: string;
  readonly subject?: string | undefined;
}

/** A query around a table with the column `data`; see `lowering`. */
export type CountQuery = (records: Expression<unknown>) => RawBuilder<Readonly<Record<string, number>>>;

export interface DecisionQuery extends PageRequest {
  readonly subject: string;
  readonly decision?: string | undefined;
}

export interface TimerQuery extends PageRequest {
  readonly source: string;
  readonly instance?: string | undefined;
  readonly state?: string | undefined;
}

export interface TimerClaim {
  readonly lane: string;
  /** Epoch ms. */
  readonly now: number;
  /** Epoch ms. */
  readonly until: number;
  readonly limit: number;
}

export interface ClaimedTimer {
  readonly tenant: string;
  readonly timer: Timer;
}

export interface EventQuery extends PageRequest {
  readonly kind: string;
  /** Epoch ms, inclusive. */
  readonly from: number;
}

export interface TaskQuery extends PageRequest {
  readonly states: readonly string[];
  /** Due before an instant (epoch ms, exclusive). */
  readonly before?: number | undefined;
  /** Due at or after an instant (epoch ms, inclusive). */
  readonly from?: number | undefined;
  /** Of this person, or of nobody yet but of one of the roles. */
  readonly person?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly about?: string | undefined;
}

export interface NoticeQuery extends PageRequest {
  readonly recipients: readonly string[];
  readonly unread?: boolean | undefined;
  /** To be told by now (epoch ms, inclusive). */
  readonly until?: number | undefined;
}

export interface DeliveryQuery {
  readonly subscription: string;
  readonly state?: string | undefined;
  readonly limit: number;
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
