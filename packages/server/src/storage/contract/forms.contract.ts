import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Write } from "../write-plan.ts";
import type { ContractDatabase, ContractOpener } from "./contract-database.contract.ts";
import {
  blob,
  commit,
  formDocument,
  formDraft,
  MORNING,
  piece,
  signingKey,
  submission,
  surveyLink,
} from "./samples.contract.ts";

/** Files, drafts of answers, submissions and invitations are kept as they are, and listed in a stated order. */
export function formContract(opener: ContractOpener): void {
  let database: ContractDatabase;
  beforeAll(async () => {
    database = await opener.open();
  });
  afterAll(() => database.drop());

  describe("what forms bring in", () => {
    it("keeps every kind of row with every property", async () => {
      const { store } = database;
      const kept = {
        blob: blob("b1", { media: "image/png", state: "complete", uses: 2 }),
        document: formDocument("h1"),
        submission: submission("s1", {
          filledAt: MORNING - 5,
          key: "k1",
          records: [{ type: "visit", id: "V1" }],
          files: [{ field: "photos", sha256: "b1" }],
          labels: { record: { customer: { c1: "客户" } } },
        }),
        draft: formDraft("d1", { subject: null }),
        link: surveyLink("l1", { once: 0, answers: 2, files: 1 }),
        key: signingKey("key1"),
      };
      const result = await commit(
        store,
        { kind: "insert", table: "blobs", row: kept.blob },
        { kind: "insert", table: "form_documents", row: kept.document },
        { kind: "insert", table: "submissions", row: kept.submission },
        { kind: "insert", table: "form_drafts", row: kept.draft },
        { kind: "insert", table: "survey_links", row: kept.link },
        { kind: "insert", table: "signing_keys", row: kept.key },
      );
      expect(result).toEqual({ ok: true, audit: [] });
      expect({
        blob: await store.getBlob("t1", { scope: "", sha256: "b1" }),
        document: await store.getFormDocument("t1", "h1"),
        submission: await store.getSubmission("t1", "s1"),
        draft: await store.getFormDraft("t1", "li.wei", "d1"),
        link: await store.getSurveyLink("t1", "l1"),
        key: (await store.signingKeys("t1", "survey"))[0],
      }).toEqual(kept);
      expect(await store.submissionByKey("t1", "k1")).toEqual(kept.submission);
      expect(await store.findBlob("t1", "b1")).toEqual(kept.blob);
      expect(await store.signingKeys("t1", "other")).toEqual([]);
      expect(await store.getFormDraft("t1", "zhao.yi", "d1")).toBeUndefined();
    });

    it("keeps bytes as they are, piece by piece, and clears one file's only", async () => {
      const { store } = database;
      const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
      const key = { scope: "", sha256: "p" };
      expect(await store.receivedBytes("t1", key)).toBe(0);
      const inserts = [piece("p", 0, bytes), piece("p", 256, bytes.slice(0, 3)), piece("p2", 0, bytes)];
      await commit(store, ...inserts.map((row): Write => ({ kind: "insert", table: "blob_pieces", row })));
      await commit(store, { kind: "insert", table: "blob_pieces", row: piece("p", 0, bytes, { scope: "survey/1" }) });
      expect(await store.receivedBytes("t1", key)).toBe(259);
      const first = await store.nextPiece("t1", key, 0);
      expect([first?.at, first?.length, Buffer.from(first?.bytes ?? []).equals(bytes)]).toEqual([0, 256, true]);
      expect((await store.nextPiece("t1", key, 1))?.at).toBe(256);
      expect(await store.nextPiece("t1", key, 257)).toBeUndefined();
      const taken = await commit(store, { kind: "insert", table: "blob_pieces", row: piece("p", 256, bytes) });
      expect(taken).toEqual({ ok: false, conflict: { write: 0, table: "blob_pieces", reason: "exists" } });
      await commit(store, { kind: "clear", table: "blob_pieces", key }, { kind: "clear", table: "blob_pieces", key });
      expect(await store.receivedBytes("t1", key)).toBe(0);
      expect(await store.receivedBytes("t1", { scope: "", sha256: "p2" })).toBe(256);
      expect(await store.receivedBytes("t1", { scope: "survey/1", sha256: "p" })).toBe(256);
    });

    it("finds a complete file in whichever scope it lies", async () => {
      const { store } = database;
      await commit(store, { kind: "insert", table: "blobs", row: blob("f") });
      expect(await store.findBlob("t1", "f")).toBeUndefined();
      const row = blob("f", { scope: "survey/1", state: "complete" });
      await commit(store, { kind: "insert", table: "blobs", row });
      expect(await store.findBlob("t1", "f")).toEqual(row);
    });

    it("keeps a form's document once, whoever else keeps it at the same time", async () => {
      const { store } = database;
      const write: Write = { kind: "put", table: "form_documents", row: formDocument("once") };
      expect(await Promise.all([commit(store, write), commit(store, write)])).toMatchObject([
        { ok: true },
        { ok: true },
      ]);
      expect(await store.getFormDocument("t1", "once")).toEqual(formDocument("once"));
    });

    it("takes one submission under a key, and any number without one", async () => {
      const { store } = database;
      const insert = (id: string, key: string | null): Promise<unknown> =>
        commit(store, { kind: "insert", table: "submissions", row: submission(id, { form: "keyed", key }) });
      expect(await insert("x1", "twice")).toMatchObject({ ok: true });
      expect(await insert("x2", "twice")).toMatchObject({ ok: false, conflict: { reason: "exists" } });
      expect([await insert("x3", null), await insert("x4", null)]).toMatchObject([{ ok: true }, { ok: true }]);
    });

    it("lists submissions newest first, and scans them oldest first between two moments", async () => {
      const { store } = database;
      const rows = [5, 3, 5, 9].map((at, index) =>
        submission(`n${index}`, { form: "listed", at, subject: index === 1 ? "c2" : "c9" }),
      );
      await commit(store, ...rows.map((row): Write => ({ kind: "insert", table: "submissions", row })));
      for (const limit of [1, 2, 10]) {
        const ids: string[] = [];
        let after: string | undefined;
        do {
          const page = await store.listSubmissions("t1", { form: "listed", limit, after });
          ids.push(...page.items.map(({ id }) => id));
          after = page.next;
        } while (after !== undefined);
        expect(ids).toEqual(["n3", "n0", "n2", "n1"]);
      }
      expect((await store.listSubmissions("t1", { subject: "c9" })).items.map(({ id }) => id)).toEqual([
        "n3",
        "n0",
        "n2",
      ]);
      expect(await store.submittedForms("t1", { form: "listed" })).toEqual(["h1"]);
      expect(await store.submittedForms("t1", { form: "listed", from: 10 })).toEqual([]);
      for (const batch of [1, 2, 100]) {
        const ids: string[] = [];
        for await (const each of store.scanSubmissions("t1", { form: "listed", from: 5, until: 9, batch }))
          ids.push(...each.map(({ id }) => id));
        expect(ids).toEqual(["n0", "n2"]);
      }
    });

    it("lists one person's drafts last changed first, and invitations newest first", async () => {
      const { store } = database;
      const drafts = [2, 4, 3].map((updatedAt, index) => formDraft(`q${index}`, { person: "wang", updatedAt }));
      const links = [1, 2].map((createdAt) => surveyLink(`q${createdAt}`, { form: "asked", createdAt }));
      await commit(
        store,
        ...drafts.map((row): Write => ({ kind: "insert", table: "form_drafts", row })),
        ...links.map((row): Write => ({ kind: "insert", table: "survey_links", row })),
      );
      const first = await store.listFormDrafts("t1", { person: "wang", limit: 2 });
      expect(first.items.map(({ id }) => id)).toEqual(["q1", "q2"]);
      const rest = await store.listFormDrafts("t1", { person: "wang", limit: 2, after: first.next });
      expect(rest.items.map(({ id }) => id)).toEqual(["q0"]);
      expect((await store.listFormDrafts("t1", { person: "wang", form: "other" })).items).toEqual([]);
      const everybody = (await store.listFormDrafts("t1", { limit: 500 })).items.map(({ person }) => person);
      expect(new Set(everybody).size).toBeGreaterThan(1);
      expect((await store.listSurveyLinks("t1", { form: "asked" })).items.map(({ id }) => id)).toEqual(["q2", "q1"]);
    });

    it("lets only one of two change a draft, a file or an invitation of the same version", async () => {
      const { store } = database;
      await commit(
        store,
        { kind: "insert", table: "blobs", row: blob("v") },
        { kind: "insert", table: "form_drafts", row: formDraft("v") },
        { kind: "insert", table: "survey_links", row: surveyLink("v") },
      );
      const writes: readonly Write[] = [
        { kind: "update", table: "blobs", key: { scope: "", sha256: "v" }, expect: 1, set: { uses: 1 } },
        { kind: "update", table: "form_drafts", key: { person: "li.wei", id: "v" }, expect: 1, set: { answers: {} } },
        { kind: "update", table: "survey_links", key: { id: "v" }, expect: 1, set: { answers: 1 } },
      ];
      for (const write of writes) {
        expect(await commit(store, write)).toMatchObject({ ok: true });
        expect(await commit(store, write)).toMatchObject({ ok: false, conflict: { reason: "stale" } });
      }
    });
  });
}
