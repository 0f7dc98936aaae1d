/**
 * Where the server keeps policies, records and the audit log: one `Store`, two databases.
 * Here belongs what knows SQL; what a command means is decided by whoever builds the `WritePlan`.
 */
export type {
  AuditEntry,
  AuditRow,
  Base,
  ClauseCheck,
  Delivery,
  Draft,
  IdempotentAnswer,
  Notice,
  Release,
  ReleaseSummary,
  Rows,
  StoredDecision,
  StoredRecord,
  Subscription,
  TableName,
  Task,
  Tenant,
  TimeEvent,
  Timer,
} from "./rows.ts";
export type {
  BlobPiece,
  FormDocument,
  FormDraft,
  SigningKey,
  StoredBlob,
  Submission,
  SurveyLink,
} from "./form-rows.ts";
export type { OverrideQuery, OverrideRow, OverrideStore } from "./override-row.ts";
export type { BlobKey, FormDraftQuery, FormStore, SubmissionQuery, SubmissionScan, SurveyQuery } from "./form-store.ts";
export type {
  AuditCheckpoint,
  AuditQuery,
  AuditVerification,
  ClaimedTimer,
  CountQuery,
  DecisionQuery,
  DeliveryQuery,
  DraftQuery,
  Health,
  NoticeQuery,
  Page,
  PageRequest,
  RecordQuery,
  ScanQuery,
  Store,
  TaskQuery,
  TimerClaim,
  TimerQuery,
} from "./store.ts";
export type {
  AuditLink,
  AuditWrite,
  ClearWrite,
  EndOverridesWrite,
  CommitResult,
  Conflict,
  DeleteTable,
  DeleteWrite,
  InsertTable,
  InsertManyWrite,
  InsertWrite,
  Keys,
  PurgeWrite,
  PutTable,
  PutWrite,
  UpdateWrite,
  VersionedTable,
  Write,
  WritePlan,
} from "./write-plan.ts";
export { openPostgresStore, type PostgresStoreOptions } from "./postgres/open-postgres-store.ts";
export { openSqliteStore, type SqliteStoreOptions } from "./sqlite/open-sqlite-store.ts";
