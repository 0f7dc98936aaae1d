import type { Json } from "@bylaw/core";
import type {
  BlobPiece,
  FormDocument,
  FormDraft,
  SigningKey,
  StoredBlob,
  Submission,
  SurveyLink,
} from "./form-rows.ts";
import type { OverrideRow } from "./override-row.ts";

/**
 * What is stored, as the rest of the server sees it: without the tenant (that is always an argument),
 * times as epoch milliseconds, days as `YYYY-MM-DD`, JSON parsed, absent as `null`.
 */
export interface Rows {
  readonly tenants: Tenant;
  readonly releases: Release;
  readonly bases: Base;
  readonly drafts: Draft;
  readonly overrides: OverrideRow;
  readonly records: StoredRecord;
  readonly decisions: StoredDecision;
  readonly idempotency: IdempotentAnswer;
  readonly checks: ClauseCheck;
  readonly timers: Timer;
  readonly events: TimeEvent;
  readonly tasks: Task;
  readonly notices: Notice;
  readonly deliveries: Delivery;
  readonly subscriptions: Subscription;
  readonly blobs: StoredBlob;
  readonly blob_pieces: BlobPiece;
  readonly form_documents: FormDocument;
  readonly submissions: Submission;
  readonly form_drafts: FormDraft;
  readonly survey_links: SurveyLink;
  readonly signing_keys: SigningKey;
  readonly audit: AuditRow;
}

export type TableName = keyof Rows;

/** One company. Its id is the tenant itself. */
export interface Tenant {
  readonly version: number;
  readonly name: string;
  readonly data: Json;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms. */
  readonly updatedAt: number;
}

/** A snapshot of the whole policy, immutable once recorded. */
export interface Release extends ReleaseSummary {
  /** The company's own operations on its base; `null` in a release from before there were layers. */
  readonly layer: Json;
  /** The documents of the pack with all operations applied. */
  readonly documents: Json;
}

/** A release without its documents, for lists. */
export interface ReleaseSummary {
  readonly id: string;
  /** 1, 2, 3 … within the tenant; unique. */
  readonly number: number;
  /** When it became known, epoch ms. */
  readonly recordedAt: number;
  /** The first day on which it is in force, `YYYY-MM-DD`. */
  readonly effectiveFrom: string;
  readonly author: string;
  readonly approver: string | null;
  readonly reason: string;
  /** What was changed against the release before. */
  readonly operations: Json;
  /** Of the documents, as the publisher computed it. */
  readonly checksum: string;
  /** The id of the release whose contents this one restores. */
  readonly rolledBackTo: string | null;
  /** What it lies on: pack, version, checksum; `null` in a release from before there were layers. */
  readonly base: Json;
}

/** What a policy lies on, kept whole: an edition of a pack, or of a site's company. Immutable. */
export interface Base {
  /** Of its documents and layers. */
  readonly checksum: string;
  readonly pack: string;
  readonly version: string;
  readonly documents: Json;
  /** The layers that are in it already, without their operations; empty for a pack. */
  readonly layers: Json;
  /** Epoch ms. */
  readonly createdAt: number;
}

/** A proposed change of the policy. */
export interface Draft {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly author: string;
  readonly status: string;
  readonly operations: Json;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms. */
  readonly updatedAt: number;
  /** The first day on which it is to hold, `YYYY-MM-DD`; as submitted. */
  readonly from: string | null;
  /** Why; as submitted. */
  readonly reason: string | null;
  /** What the second person said. */
  readonly comment: string | null;
  /** Who approved or rejected it. */
  readonly reviewer: string | null;
  /** The id of the release that its author had before them. */
  readonly base: string | null;
  /** The id of the release that it has become. */
  readonly release: string | null;
  /** What sites may not change, as a whole; `null` leaves it as it is. */
  readonly keeps: Json;
  /** Another base to move to, with what is decided of each line; `null` for a draft of operations. */
  readonly upgrade: Json;
  /** How those whose outcome changes move over; `null` for everybody at once. */
  readonly transitions: Json;
}

/** A customer, an order, a visit …: one thing that facts are read from. */
export interface StoredRecord {
  /** The record's name in the vocabulary. */
  readonly type: string;
  /** Unique within the type. */
  readonly id: string;
  readonly version: number;
  /** Whom it is about, e.g. the customer of an order. */
  readonly subject: string | null;
  /** When it happened, epoch ms. */
  readonly at: number | null;
  readonly data: Json;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms. */
  readonly updatedAt: number;
}

/** A decision that was made: enough to rebuild it with its full trace. Immutable. */
export interface StoredDecision {
  readonly id: string;
  /** Which decision of the policy, e.g. `tier`. */
  readonly decision: string;
  readonly subject: string | null;
  /** The id of the release that decided. */
  readonly release: string;
  /** The day decided for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Epoch ms. */
  readonly recordedAt: number;
  /** The compact record: facts read, what fired. */
  readonly record: Json;
}

/** Somebody has read a clause again and found it still right. Immutable. */
export interface ClauseCheck {
  readonly id: string;
  /** The clause's id, e.g. `2.2.1`. */
  readonly clause: string;
  /** Epoch ms. */
  readonly at: number;
  readonly person: string;
  readonly note: string | null;
  /** The id of the release that was read. */
  readonly release: string;
}

/** Wakes something up once at a moment. Its four names tell which; a moment that moves begins a new generation. */
export interface Timer {
  /** Whose rules say what happens, e.g. `clock`. */
  readonly source: string;
  /** What of the source it belongs to, e.g. one complaint's deadlines. */
  readonly instance: string;
  readonly target: string;
  /** Which moment of the target, e.g. `breach`. */
  readonly threshold: string;
  readonly version: number;
  /** Which queue it stands in, so that slow deliveries hold up no deadline. */
  readonly lane: string;
  /** 1, 2, 3 …: how often its moment was set. */
  readonly generation: number;
  /** The moment, epoch ms. */
  readonly dueAt: number;
  /** When a worker looks at it, epoch ms: the moment itself, the end of a worker's lease, or of a pause after a failure. */
  readonly wakeAt: number;
  /** `armed`, `fired`, `cancelled`, or `dead` after too many failures. */
  readonly state: string;
  /** How often handling it has failed. */
  readonly attempts: number;
  /** Why it failed last. */
  readonly problem: string | null;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms. */
  readonly updatedAt: number;
}

/** Something that happened to a clock or its like. Immutable. */
export interface TimeEvent {
  readonly id: string;
  readonly source: string;
  readonly instance: string;
  /** E.g. `started`, `breached`. */
  readonly kind: string;
  readonly target: string | null;
  /** When it happened, epoch ms. */
  readonly at: number;
  /** When it was written down, epoch ms. */
  readonly recordedAt: number;
  readonly person: string;
  readonly data: Json;
}

/** What somebody has to do by when. */
export interface Task {
  readonly id: string;
  readonly version: number;
  /** Whose rules made it, e.g. `clock`. */
  readonly source: string;
  readonly instance: string;
  readonly target: string;
  /** `open`, `done` or `cancelled`. */
  readonly state: string;
  /** The role that answers for it. */
  readonly role: string | null;
  /** Who has claimed it or was given it. */
  readonly person: string | null;
  /** Epoch ms; `null` while no moment is known. */
  readonly dueAt: number | null;
  /** The record that it is about, as `type/id`. */
  readonly about: string;
  /** Texts and clauses. */
  readonly data: Json;
  readonly note: string | null;
  /** The record that proves it, as `type/id`. */
  readonly evidence: string | null;
  readonly closedBy: string | null;
  /** Epoch ms. */
  readonly closedAt: number | null;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms. */
  readonly updatedAt: number;
}

/** What somebody is told, in the product itself. */
export interface Notice {
  readonly id: string;
  readonly version: number;
  /** `person:<id>`, or `role:<id>` while the directory knows nobody in that role. */
  readonly recipient: string;
  /** What for, e.g. `clock.breached`. */
  readonly kind: string;
  /** Epoch ms. */
  readonly at: number;
  readonly data: Json;
  readonly readBy: string | null;
  /** Epoch ms. */
  readonly readAt: number | null;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms. */
  readonly updatedAt: number;
}

/** A notice on its way to a channel outside. */
export interface Delivery {
  /** Stays the same however often it is tried, so that whoever gets it twice can tell. */
  readonly id: string;
  readonly version: number;
  readonly subscription: string;
  readonly kind: string;
  /** From when on it may go out, epoch ms. */
  readonly at: number;
  readonly data: Json;
  /** `pending`, `sent` or `failed`. */
  readonly state: string;
  /** The message that it went out with; several may share one. */
  readonly message: string | null;
  readonly attempts: number;
  readonly problem: string | null;
  /** Epoch ms. */
  readonly sentAt: number | null;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms. */
  readonly updatedAt: number;
}

/** Who hears of what by which channel. */
export interface Subscription {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** E.g. `webhook`. */
  readonly channel: string;
  /** Which kinds of notices, for which roles, in which language. */
  readonly filter: Json;
  /** Address and secrets; never told. */
  readonly settings: Json;
  /** `active` or `disabled`. */
  readonly state: string;
  readonly problem: string | null;
  /** Epoch ms. */
  readonly createdAt: number;
  /** Epoch ms. */
  readonly updatedAt: number;
}

/** What was answered to a request, kept so that a repetition gets the same answer. */
export interface IdempotentAnswer {
  /** The client's Idempotency-Key. */
  readonly key: string;
  /** Tells a repetition from another request under the same key. */
  readonly fingerprint: string;
  /** HTTP status. */
  readonly status: number;
  /** The body, byte for byte. */
  readonly body: string;
  /** Epoch ms. */
  readonly createdAt: number;
}

/** What is told about a command; the store adds its place in the chain. */
export interface AuditEntry {
  /** Epoch ms. */
  readonly at: number;
  readonly person: string;
  /** What was done, e.g. `draft/approve`. */
  readonly action: string;
  /** What it was done to, e.g. `draft/7`. */
  readonly target: string;
  readonly payload: Json;
}

/** An entry of the audit log, chained to the one before. */
export interface AuditRow {
  /** 1, 2, 3 … within the tenant, without gaps. */
  readonly seq: number;
  /** Epoch ms. */
  readonly at: number;
  readonly person: string;
  readonly action: string;
  readonly target: string;
  /** JSON, exactly the text that was hashed. */
  readonly payload: string;
  /** The hash of the entry before; 64 zeros for the first. */
  readonly previousHash: string;
  /** SHA-256, hex; see `auditHash`. */
  readonly hash: string;
}
