import { BylawError, issue } from "@bylaw/core";
import type { CompiledQuery } from "kysely";
import { auditReads } from "./reads/audit-reads.ts";
import { blobReads } from "./reads/blob-reads.ts";
import { checkReads } from "./reads/check-reads.ts";
import { decisionReads } from "./reads/decision-reads.ts";
import { draftReads } from "./reads/draft-reads.ts";
import { formDraftReads } from "./reads/form-draft-reads.ts";
import { overrideReads } from "./reads/override-reads.ts";
import { recordReads } from "./reads/record-reads.ts";
import { releaseReads } from "./reads/release-reads.ts";
import { submissionReads } from "./reads/submission-reads.ts";
import { surveyReads } from "./reads/survey-reads.ts";
import { tenantReads } from "./reads/tenant-reads.ts";
import { noticeReads } from "./reads/notice-reads.ts";
import { taskReads } from "./reads/task-reads.ts";
import { timerReads } from "./reads/timer-reads.ts";
import type { Reader } from "./reads/reader.ts";
import { checkPlan } from "./check-plan.ts";
import { compilePlan } from "./compile-plan.ts";
import type { Engine } from "./engine.ts";
import { toStorageError } from "./map-db-error.ts";
import type { Health, Store } from "./store.ts";
import type { CommitResult, WritePlan } from "./write-plan.ts";

/** The store on top of what a dialect does. */
export function createStore(engine: Engine): Store {
  const running = new Set<Promise<unknown>>();
  let closed: Promise<void> | undefined;

  const reader: Reader = { db: engine.db, dialect: engine.dialect, read, sweep };
  return {
    dialect: engine.dialect,
    commit,
    ...tenantReads(reader),
    ...releaseReads(reader),
    ...draftReads(reader),
    ...overrideReads(reader),
    ...recordReads(reader),
    ...decisionReads(reader),
    ...checkReads(reader),
    ...timerReads(reader),
    ...taskReads(reader),
    ...noticeReads(reader),
    ...blobReads(reader),
    ...submissionReads(reader),
    ...formDraftReads(reader),
    ...surveyReads(reader),
    ...auditReads(reader),
    health,
    close,
  };

  function read(tenant: string, query: CompiledQuery): Promise<readonly object[]> {
    return run(() => engine.read(tenant, query));
  }

  function sweep(query: CompiledQuery): Promise<readonly object[]> {
    return run(() => engine.sweep(query));
  }

  function commit(plan: WritePlan): Promise<CommitResult> {
    return run(async () => {
      const [first, ...rest] = checkPlan(plan);
      if (first !== undefined) throw new BylawError([first, ...rest]);
      const statements = compilePlan(engine.db, plan);
      return statements.length === 0 ? { ok: true, audit: [] } : engine.write(plan.tenant, statements);
    });
  }

  async function health(): Promise<Health> {
    try {
      refuseWhenClosed();
      return { ok: true, migration: await engine.migration() };
    } catch (error) {
      return { ok: false, issue: toStorageError(error).issues[0] };
    }
  }

  function close(): Promise<void> {
    closed ??= Promise.allSettled(running).then(() => engine.close());
    return closed;
  }

  /** Lets `close` wait for it, and turns what a driver throws into our own error. */
  async function run<Result>(action: () => Promise<Result>): Promise<Result> {
    refuseWhenClosed();
    const result = action().catch((error: unknown) => {
      throw toStorageError(error);
    });
    running.add(result);
    try {
      return await result;
    } finally {
      running.delete(result);
    }
  }

  function refuseWhenClosed(): void {
    if (closed !== undefined) throw new BylawError([issue("storage/closed", {})]);
  }
}
