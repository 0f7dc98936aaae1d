import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ContractDatabase, ContractOpener } from "./contract-database.contract.ts";
import {
  answer,
  audit,
  blob,
  check,
  commit,
  decision,
  delivery,
  draft,
  formDocument,
  formDraft,
  insert,
  notice,
  piece,
  record,
  release,
  signingKey,
  submission,
  subscription,
  surveyLink,
  task,
  tenantRow,
  timeEvent,
  timer,
} from "./samples.contract.ts";

/** Nobody sees or touches what is another tenant's. */
export function tenantContract(opener: ContractOpener): void {
  let database: ContractDatabase;
  beforeAll(async () => {
    database = await opener.open();
    await commit(
      database.store,
      { kind: "insert", table: "tenants", row: tenantRow() },
      { kind: "insert", table: "releases", row: release(1) },
      { kind: "insert", table: "drafts", row: draft("d") },
      insert(record("r")),
      { kind: "insert", table: "decisions", row: decision("e") },
      { kind: "insert", table: "idempotency", row: answer("k") },
      { kind: "insert", table: "checks", row: check("c") },
      { kind: "insert", table: "timers", row: timer("i") },
      { kind: "insert", table: "events", row: timeEvent("e") },
      { kind: "insert", table: "tasks", row: task("t") },
      { kind: "insert", table: "notices", row: notice("n") },
      { kind: "insert", table: "deliveries", row: delivery("m", { state: "sent", message: "m", sentAt: 1 }) },
      { kind: "insert", table: "subscriptions", row: subscription("s") },
      { kind: "insert", table: "blobs", row: blob("f", { state: "complete" }) },
      { kind: "insert", table: "blob_pieces", row: piece("f", 0, Buffer.from("data")) },
      { kind: "insert", table: "form_documents", row: formDocument("h") },
      { kind: "insert", table: "submissions", row: submission("s", { key: "k" }) },
      { kind: "insert", table: "form_drafts", row: formDraft("d") },
      { kind: "insert", table: "survey_links", row: surveyLink("l") },
      { kind: "insert", table: "signing_keys", row: signingKey("k") },
      audit("a"),
    );
  });
  afterAll(() => database.drop());

  describe("tenants", () => {
    it("shows nothing to another tenant", async () => {
      const { store } = database;
      for (const other of ["t2", "T1", "t1 ", "t", "%"]) {
        expect([
          await store.getTenant(other),
          await store.getRelease(other, "release-1"),
          await store.releaseAt(other),
          await store.getDraft(other, "d"),
          await store.getRecord(other, "order", "r"),
          await store.getDecision(other, "e"),
          await store.getIdempotentAnswer(other, "k"),
          await store.getTask(other, "t"),
          await store.getNotice(other, "n"),
          await store.getDelivery(other, "m"),
          await store.getSubscription(other, "s"),
          await store.getBlob(other, { scope: "", sha256: "f" }),
          await store.findBlob(other, "f"),
          await store.nextPiece(other, { scope: "", sha256: "f" }, 0),
          await store.getFormDocument(other, "h"),
          await store.getSubmission(other, "s"),
          await store.submissionByKey(other, "k"),
          await store.getFormDraft(other, "li.wei", "d"),
          await store.getSurveyLink(other, "l"),
        ]).toEqual(Array.from({ length: 19 }));
        expect(await store.receivedBytes(other, { scope: "", sha256: "f" })).toBe(0);
        expect([
          ...(await store.listReleases(other)).items,
          ...(await store.listDrafts(other)).items,
          ...(await store.listRecords(other, { type: "order" })).items,
          ...(await store.listRecords(other, { type: "order", subject: "c1" })).items,
          ...(await store.collections(other, "c1")),
          ...(await store.listDecisions(other, { subject: "c1" })).items,
          ...(await store.lastChecks(other)),
          ...(await store.listTimers(other, { source: "clock" })).items,
          ...(await store.listEvents(other, "clock", "i")),
          ...(await store.listTasks(other, { states: ["open"] })).items,
          ...(await store.tasksOf(other, "clock", "i")),
          ...(await store.listNotices(other, { recipients: ["role:sales"] })).items,
          ...(await store.listSubscriptions(other)),
          ...(await store.listDeliveries(other, { subscription: "s", limit: 10 })),
          ...(await store.sentSince(other, "s", 0)),
          ...(await store.listAudit(other)).items,
          ...(await store.listSubmissions(other, {})).items,
          ...(await store.listFormDrafts(other, { person: "li.wei" })).items,
          ...(await store.listSurveyLinks(other, {})).items,
          ...(await store.signingKeys(other, "survey")),
        ]).toEqual([]);
        for await (const batch of store.scanRecords(other, "order")) expect(batch).toEqual([]);
        for await (const batch of store.scanSubmissions(other, { form: "visit" })) expect(batch).toEqual([]);
      }
    });

    it("cannot be overwritten by another tenant", async () => {
      const { store } = database;
      const key = { type: "order", id: "r" };
      const stale = { ok: false, conflict: { write: 0, table: "records", reason: "stale" } };
      const update = { kind: "update", table: "records", key, expect: 1, set: { data: "stolen" } } as const;
      expect(await store.commit({ tenant: "t2", writes: [update] })).toEqual(stale);
      expect(await store.commit({ tenant: "t2", writes: [{ kind: "delete", table: "records", key }] })).toEqual(stale);
      const row = record("r", { data: "stolen" });
      await store.commit({ tenant: "t2", writes: [{ kind: "put", table: "records", row }] });
      await store.commit({ tenant: "t2", writes: [{ kind: "purge", table: "idempotency", before: 2 ** 50 }] });
      await store.commit({
        tenant: "t2",
        writes: [{ kind: "clear", table: "blob_pieces", key: { scope: "", sha256: "f" } }],
      });
      expect(await store.receivedBytes("t1", { scope: "", sha256: "f" })).toBe(4);
      expect(await store.getRecord("t1", "order", "r")).toEqual(record("r"));
      expect(await store.getIdempotentAnswer("t1", "k")).toEqual(answer("k"));
    });

    it("may use the same ids as another tenant", async () => {
      const { store } = database;
      const writes = [insert(record("same")), { kind: "insert", table: "releases", row: release(1) } as const];
      expect(await store.commit({ tenant: "t3", writes })).toMatchObject({ ok: true });
      expect(await store.commit({ tenant: "t4", writes })).toMatchObject({ ok: true });
    });

    it("ignores a tenant that is smuggled into a row", async () => {
      const row = { ...record("smuggled"), tenant: "t1" };
      await database.store.commit({ tenant: "t2", writes: [insert(row)] });
      expect(await database.store.getRecord("t1", "order", "smuggled")).toBeUndefined();
    });
  });
}
