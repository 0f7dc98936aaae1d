import type { Json } from "@bylaw/core";
import type {
  Base,
  ClauseCheck,
  Delivery,
  Draft,
  IdempotentAnswer,
  Notice,
  Release,
  StoredDecision,
  StoredRecord,
  Subscription,
  Task,
  Tenant,
  TimeEvent,
  Timer,
} from "../rows.ts";
import type {
  BlobPiece,
  FormDocument,
  FormDraft,
  SigningKey,
  StoredBlob,
  Submission,
  SurveyLink,
} from "../form-rows.ts";
import type { Store } from "../store.ts";
import type { AuditWrite, CommitResult, Write } from "../write-plan.ts";

/** 2026-01-05 09:00 in Shanghai, epoch ms. */
export const MORNING = 1_767_574_800_000;

export function record(id: string, more: Partial<StoredRecord> = {}): StoredRecord {
  const times = { createdAt: MORNING, updatedAt: MORNING };
  return { type: "order", id, version: 1, subject: "c1", at: MORNING, data: { id }, ...times, ...more };
}

export function draft(id: string, more: Partial<Draft> = {}): Draft {
  const times = { createdAt: MORNING, updatedAt: MORNING };
  const review = { from: null, reason: null, comment: null, reviewer: null, base: null, release: null };
  const tailored = { keeps: null, upgrade: null, transitions: null };
  const what = { title: "Peak season", author: "li.wei", status: "editing", operations: [] };
  return { id, version: 1, ...what, ...times, ...review, ...tailored, ...more };
}

export function release(number: number, more: Partial<Release> = {}): Release {
  return {
    id: `release-${number}`,
    number,
    recordedAt: MORNING + number,
    effectiveFrom: "2026-02-01",
    author: "li.wei",
    approver: null,
    reason: "",
    operations: [],
    documents: [{ kind: "manifest", id: "bean" }],
    checksum: `sum-${number}`,
    rolledBackTo: null,
    base: { pack: "bean", version: "1.0.0", checksum: "base-1" },
    layer: { layer: "company", id: "t1", revision: number, operations: [] },
    ...more,
  };
}

export function base(checksum: string, more: Partial<Base> = {}): Base {
  const documents = [{ kind: "manifest", id: "bean" }];
  return { checksum, pack: "bean", version: "1.0.0", documents, layers: [], createdAt: MORNING, ...more };
}

export function decision(id: string, more: Partial<StoredDecision> = {}): StoredDecision {
  const what = { decision: "tier", subject: "c1", release: "release-1", asOf: "2026-01-05" };
  return { id, ...what, recordedAt: MORNING, record: { fired: ["2.2.1"] }, ...more };
}

export function check(id: string, more: Partial<ClauseCheck> = {}): ClauseCheck {
  return { id, clause: "2.2.1", at: MORNING, person: "li.wei", note: null, release: "release-1", ...more };
}

export function timer(instance: string, more: Partial<Timer> = {}): Timer {
  const key = { source: "clock", instance, target: "instance", threshold: "next" };
  const fresh = { lane: "timers", generation: 1, state: "armed", attempts: 0, problem: null };
  const times = { dueAt: MORNING, wakeAt: MORNING, createdAt: MORNING, updatedAt: MORNING };
  return { ...key, version: 1, ...fresh, ...times, ...more };
}

export function timeEvent(id: string, more: Partial<TimeEvent> = {}): TimeEvent {
  const what = { source: "clock", instance: "i", kind: "clock.started", target: "firstResponse" };
  return { id, ...what, at: MORNING, recordedAt: MORNING, person: "bylaw", data: { lateBy: 0 }, ...more };
}

export function task(id: string, more: Partial<Task> = {}): Task {
  const what = { source: "clock", instance: "i", target: id, state: "open", role: "sales", person: null };
  const open = { about: "order/7", note: null, evidence: null, closedBy: null, closedAt: null };
  const times = { dueAt: MORNING, createdAt: MORNING, updatedAt: MORNING };
  return { id, version: 1, ...what, ...open, data: { title: "回应" }, ...times, ...more };
}

export function notice(id: string, more: Partial<Notice> = {}): Notice {
  const unread = { readBy: null, readAt: null, createdAt: MORNING, updatedAt: MORNING };
  return { id, version: 1, recipient: "role:sales", kind: "clock.breached", at: MORNING, data: {}, ...unread, ...more };
}

export function delivery(id: string, more: Partial<Delivery> = {}): Delivery {
  const pending = { state: "pending", message: null, attempts: 0, problem: null, sentAt: null };
  const what = { subscription: "s", kind: "clock.breached", at: MORNING, data: {} };
  return { id, version: 1, ...what, ...pending, createdAt: MORNING, updatedAt: MORNING, ...more };
}

export function subscription(id: string, more: Partial<Subscription> = {}): Subscription {
  const what = { title: "值班群", channel: "webhook", filter: { kinds: ["*"] }, settings: {}, state: "active" };
  return { id, version: 1, ...what, problem: null, createdAt: MORNING, updatedAt: MORNING, ...more };
}

export function blob(sha256: string, more: Partial<StoredBlob> = {}): StoredBlob {
  const what = { size: 4, type: "image/png", media: null, name: "现场.png", state: "uploading", uses: 0 };
  const times = { createdAt: MORNING, updatedAt: MORNING };
  return { scope: "", sha256, version: 1, ...what, person: "li.wei", ...times, ...more };
}

export function piece(sha256: string, at: number, bytes: Uint8Array, more: Partial<BlobPiece> = {}): BlobPiece {
  return { scope: "", sha256, at, length: bytes.length, bytes, ...more };
}

export function formDocument(hash: string, more: Partial<FormDocument> = {}): FormDocument {
  return { hash, document: [{ kind: "form", id: "visit" }], createdAt: MORNING, ...more };
}

export function submission(id: string, more: Partial<Submission> = {}): Submission {
  const pins = { form: "visit", revision: "r1", formHash: "h1", release: "release-1", asOf: "2026-01-05" };
  const who = { locale: "zh-CN", subject: "c1", person: "li.wei", source: "page", at: MORNING, filledAt: null };
  const what = {
    answers: { note: "好" },
    answersHash: "a1",
    shown: {},
    facts: {},
    labels: {},
    records: [],
    files: [],
    key: null,
  };
  return { id, ...pins, ...who, ...what, ...more };
}

export function formDraft(id: string, more: Partial<FormDraft> = {}): FormDraft {
  const what = { form: "visit", revision: "r1", formHash: "h1", subject: "c1", person: "li.wei", locale: "zh-CN" };
  return {
    id,
    version: 1,
    ...what,
    answers: { note: "写到" },
    files: ["f1"],
    createdAt: MORNING,
    updatedAt: MORNING,
    ...more,
  };
}

export function surveyLink(id: string, more: Partial<SurveyLink> = {}): SurveyLink {
  const what = { form: "visit", subject: "c1", person: "li.wei", locale: "zh-CN", once: 1, expiresAt: MORNING + 1 };
  const times = { createdAt: MORNING, updatedAt: MORNING };
  return { id, version: 1, ...what, state: "open", answers: 0, files: 0, ...times, ...more };
}

export function signingKey(id: string, more: Partial<SigningKey> = {}): SigningKey {
  return { id, purpose: "survey", secret: "c2VjcmV0", createdAt: MORNING, ...more };
}

export function tenantRow(more: Partial<Tenant> = {}): Tenant {
  return { version: 1, name: "豆香食品", data: {}, createdAt: MORNING, updatedAt: MORNING, ...more };
}

export function answer(key: string, more: Partial<IdempotentAnswer> = {}): IdempotentAnswer {
  return { key, fingerprint: "POST /v1/drafts", status: 201, body: "{}", createdAt: MORNING, ...more };
}

export function audit(target: string, payload: Json = {}): AuditWrite {
  return { kind: "audit", entry: { at: MORNING, person: "li.wei", action: "test/write", target, payload } };
}

export function insert(row: StoredRecord): Write {
  return { kind: "insert", table: "records", row };
}

/** Commits for the tenant `t1`. */
export function commit(store: Store, ...writes: readonly Write[]): Promise<CommitResult> {
  return store.commit({ tenant: "t1", writes });
}
