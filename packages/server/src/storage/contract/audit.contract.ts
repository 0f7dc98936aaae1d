import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditHash, FIRST_HASH } from "../audit-hash.ts";
import type { ContractDatabase, ContractOpener } from "./contract-database.contract.ts";
import { audit, commit, insert, record } from "./samples.contract.ts";

/** The audit log is one unbroken chain per tenant. */
export function auditContract(opener: ContractOpener): void {
  let database: ContractDatabase;
  beforeAll(async () => {
    database = await opener.open();
  });
  afterAll(() => database.drop());

  describe("audit", () => {
    it("chains entries in the order of the plan and tells where they stand", async () => {
      const { store } = database;
      const result = await commit(store, audit("a", { text: "'引号' \u0000" }), insert(record("r")), audit("b"));
      const { items } = await store.listAudit("t1");
      expect(items.map(({ seq, target }) => [seq, target])).toEqual([
        [2, "b"],
        [1, "a"],
      ]);
      expect(result).toEqual({ ok: true, audit: items.toReversed().map(({ seq, hash }) => ({ seq, hash })) });
      expect(items[1]?.previousHash).toBe(FIRST_HASH);
      expect(items[0]?.previousHash).toBe(items[1]?.hash);
      for (const item of items) expect(item.hash).toBe(auditHash("t1", item));
      expect(items[1]?.payload).toBe(String.raw`{"text":"'引号' \u0000"}`);
    });

    it("keeps a chain for each tenant", async () => {
      const { store } = database;
      const result = await store.commit({ tenant: "t2", writes: [audit("x")] });
      expect(result).toMatchObject({ ok: true, audit: [{ seq: 1 }] });
      expect(await store.verifyAudit("t3")).toEqual({ ok: true, entries: 0, head: { seq: 0, hash: FIRST_HASH } });
    });

    it("stays unbroken when 200 plans of two stores append at once", async () => {
      const stores = [database.store, await database.again()];
      const results = await Promise.all(
        Array.from({ length: 200 }, (_, at) =>
          (stores[at % 2] ?? database.store).commit({
            tenant: "busy",
            writes: [audit(`plan/${at}`), audit(`plan/${at}`)],
          }),
        ),
      );
      const seqs = results.flatMap((each) => (each.ok ? each.audit.map(({ seq }) => seq) : []));
      expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (_, at) => at + 1));
      expect(await database.store.verifyAudit("busy")).toMatchObject({ ok: true, entries: 400, head: { seq: 400 } });
      await stores[1]?.close();
    });

    it("verifies from behind a checkpoint, over more than one batch", async () => {
      const { store } = database;
      const writes = Array.from({ length: 700 }, (_, at) => audit(`long/${at}`));
      await store.commit({ tenant: "long", writes });
      await store.commit({ tenant: "long", writes });
      const verified = await store.verifyAudit("long");
      expect(verified).toMatchObject({ ok: true, entries: 1400, head: { seq: 1400 } });
      await store.commit({ tenant: "long", writes: [audit("long/last")] });
      const checkpoint = verified.ok ? verified.head : { seq: 0, hash: "" };
      expect(await store.verifyAudit("long", checkpoint)).toMatchObject({ ok: true, entries: 1 });
      expect(await store.verifyAudit("long", { seq: 700, hash: "f".repeat(64) })).toEqual({
        ok: false,
        seq: 701,
        problem: "link",
      });
    });

    it.each([
      ["a changed payload", "update audit set payload = '{}' where seq = 3 and tenant = 'bad-0'", 3, "hash"],
      ["a changed person", "update audit set person = 'x' where seq = 5 and tenant = 'bad-1'", 5, "hash"],
      ["a removed entry", "delete from audit where seq = 4 and tenant = 'bad-2'", 4, "gap"],
      ["a removed beginning", "delete from audit where seq < 3 and tenant = 'bad-3'", 1, "gap"],
      ["a forged link", "update audit set previous_hash = hash where seq = 2 and tenant = 'bad-4'", 2, "link"],
      ["an entry of another tenant", "update audit set tenant = 'bad-5' where tenant = 'lent'", 1, "hash"],
    ])("finds %s", async (what, sql, seq, problem) => {
      const { store } = database;
      const tenant = /bad-\d/u.exec(sql)?.[0] ?? "";
      const owner = what === "an entry of another tenant" ? "lent" : tenant;
      await store.commit({ tenant: owner, writes: Array.from({ length: 6 }, (_, at) => audit(`e/${at}`, { at })) });
      expect(await store.verifyAudit(owner)).toMatchObject({ ok: true, entries: 6 });
      await database.tamper(sql);
      expect(await store.verifyAudit(tenant)).toEqual({ ok: false, seq, problem });
    });
  });
}
