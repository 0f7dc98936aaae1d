import type { Json } from "@bylaw/core";
import type { Draft, IdempotentAnswer, Release, StoredDecision, StoredRecord, Tenant } from "../rows.ts";
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
  const what = { title: "Peak season", author: "li.wei", status: "editing", operations: [] };
  return { id, version: 1, ...what, ...times, ...review, ...more };
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
    ...more,
  };
}

export function decision(id: string, more: Partial<StoredDecision> = {}): StoredDecision {
  const what = { decision: "tier", subject: "c1", release: "release-1", asOf: "2026-01-05" };
  return { id, ...what, recordedAt: MORNING, record: { fired: ["2.2.1"] }, ...more };
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
