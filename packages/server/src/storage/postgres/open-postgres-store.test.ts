import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, postgresUrl, type TestDatabase } from "../../../../../test/postgres/index.ts";
import type { ContractDatabase } from "../contract/contract-database.contract.ts";
import { audit, check, commit, insert, record, timer } from "../contract/samples.contract.ts";
import { runStorageContract } from "../storage.contract.ts";
import { sqliteContractOpener } from "../sqlite/sqlite-contract-opener.contract.ts";
import { openPostgresStore } from "./open-postgres-store.ts";
import { postgresContractOpener, withClient } from "./postgres-contract-opener.contract.ts";

describe.skipIf(postgresUrl() === undefined)("PostgreSQL", () => {
  runStorageContract("postgres", postgresContractOpener);

  describe("tables", () => {
    it("are the same as on SQLite: columns, types, nulls, keys and indexes", async () => {
      const databases: readonly ContractDatabase[] = [
        await sqliteContractOpener.open(),
        await postgresContractOpener.open(),
      ];
      const [sqlite, postgres] = await Promise.all(databases.map((database) => database.describe()));
      expect(postgres).toEqual(sqlite);
      expect(postgres?.flatMap(({ keys }) => keys).length).toBeGreaterThan(10);
      for (const database of databases) await database.drop();
    });
  });

  describe("row level security", () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await createTestDatabase();
      const store = await openPostgresStore({ connectionString: database.url });
      await commit(store, insert(record("r")), audit("a"), { kind: "insert", table: "timers", row: timer("i") });
      await store.close();
    });
    afterAll(() => database.drop());

    const asApp = (tenant: string | undefined, sql: string) =>
      withClient(database, async (client) => {
        await client.query("begin; set local role bylaw_app");
        if (tenant !== undefined) await client.query("select set_config('bylaw.tenant', $1, true)", [tenant]);
        return client.query<{ count: string }>(sql);
      });

    it("is forced on every table, so that it binds the owner too", async () => {
      const { rows } = await withClient(database, (client) =>
        client.query<{ relname: string; safe: boolean }>(
          `select relname, relrowsecurity and relforcerowsecurity as safe from pg_class
           where relnamespace = 'bylaw'::regnamespace and relkind = 'r' and relname not like 'migrations%'`,
        ),
      );
      expect(rows).toHaveLength(23);
      expect(rows.filter(({ safe }) => !safe)).toEqual([]);
    });

    it("shows a raw query only the tenant's own rows", async () => {
      const count = "select count(*) from bylaw.records";
      expect((await asApp("t1", count)).rows).toEqual([{ count: "1" }]);
      expect((await asApp("t2", count)).rows).toEqual([{ count: "0" }]);
    });

    it("fails closed when no tenant is set", async () => {
      await expect(asApp(undefined, "select count(*) from bylaw.records")).rejects.toMatchObject({ code: "42704" });
    });

    it.each([
      ["insert for another tenant", "insert into bylaw.records values ('t1','order','x',1,null,null,'{}',0,0)"],
      ["move a row to another tenant", "update bylaw.idempotency set tenant = 't2'"],
      ["change the audit log", "update bylaw.audit set person = 'x'"],
      ["delete from the audit log", "delete from bylaw.audit"],
      ["take a check back", "delete from bylaw.checks"],
      ["mark a migration as run", "insert into bylaw.migrations values ('x','y')"],
      ["switch row level security off", "alter table bylaw.records disable row level security"],
    ])("does not let a raw query %s", async (_what, sql) => {
      const attempt = asApp("t2", sql).then(({ rowCount }) => rowCount);
      // Either refused, or there was no row that it could touch.
      expect(await attempt.catch((error: { code: string }) => error.code)).toSatisfy(
        (result) => result === 0 || result === "42501",
      );
    });

    it("lets a sweep see the timers of all tenants and nothing else, and give none away", async () => {
      const sweep = async (sql: string) =>
        withClient(database, async (client) => {
          await client.query("begin; set local role bylaw_app");
          await client.query("select set_config('bylaw.tenant', '', true), set_config('bylaw.sweep', 'on', true)");
          return client.query(sql);
        });
      expect((await sweep("select count(*) from bylaw.timers")).rows).toEqual([{ count: "1" }]);
      expect((await sweep("select count(*) from bylaw.records")).rows).toEqual([{ count: "0" }]);
      expect((await sweep("delete from bylaw.timers")).rowCount).toBe(0);
      expect((await asApp("t2", "select count(*) from bylaw.timers")).rows).toEqual([{ count: "0" }]);
    });

    it("refuses to change the audit log even for the owner", async () => {
      const change = withClient(database, (client) => client.query("delete from bylaw.audit"));
      await expect(change).rejects.toMatchObject({ message: "the audit log is append-only" });
    });

    it("refuses to change what was checked even for the owner", async () => {
      const change = withClient(database, (client) => client.query("update bylaw.checks set person = 'x'"));
      await expect(change).rejects.toMatchObject({ message: "the table checks is append-only" });
    });

    it("lets a role from before a table was there write to it", async () => {
      await withClient(database, (client) => client.query("revoke all on bylaw.checks from bylaw_app"));
      const store = await openPostgresStore({ connectionString: database.url });
      await commit(store, { kind: "insert", table: "checks", row: check("c") });
      expect(await store.lastChecks("t1")).toEqual([check("c")]);
      await store.close();
      await expect(asApp("t1", "update bylaw.checks set person = 'x'")).rejects.toMatchObject({ code: "42501" });
    });

    it("holds back an owner without privileges without any role", async () => {
      const own = await createTestDatabase({ empty: true });
      const owner = `owner_${own.url.slice(-16)}`;
      await withClient(own, (client) =>
        client.query(`create role ${owner} login; grant create on database "${name(own)}" to ${owner}`),
      );
      const store = await openPostgresStore({ connectionString: own.url.replace("postgres@", `${owner}@`) });
      expect(await commit(store, insert(record("r")), audit("a"))).toMatchObject({ ok: true });
      expect(await store.getRecord("t2", "order", "r")).toBeUndefined();
      expect(await store.verifyAudit("t1")).toMatchObject({ ok: true, entries: 1 });
      await store.close();
      await own.drop();
      await withClient(database, (client) => client.query(`drop role ${owner}`));
    });
  });

  describe("openPostgresStore", () => {
    it("keeps two stores in two schemas of one database apart", async () => {
      const database = await createTestDatabase();
      const schemas = ["one", 'odd "name"'];
      const stores = await Promise.all(
        schemas.map((schema) => openPostgresStore({ connectionString: database.url, schema, role: "bylaw_two" })),
      );
      for (const store of stores)
        expect(await commit(store, insert(record("r")), audit("a"))).toMatchObject({ ok: true });
      for (const store of stores) expect(await store.verifyAudit("t1")).toMatchObject({ ok: true, entries: 1 });
      for (const store of stores) await store.close();
      await database.drop();
    });

    it("says that the database is not there", async () => {
      const connectionString = (postgresUrl() ?? "").replace(/\/[^/]*$/u, "/nowhere");
      await expect(openPostgresStore({ connectionString })).rejects.toMatchObject({
        issues: [{ code: "storage/migration-failed" }],
      });
    });

    it("goes on after the server has ended its connections", async () => {
      const database = await createTestDatabase();
      const store = await openPostgresStore({ connectionString: database.url });
      await commit(store, insert(record("r1")));
      await withClient(database, (client) =>
        client.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bylaw' and datname = current_database()",
        ),
      );
      await commit(store, insert(record("r2"))).catch(() => undefined);
      expect(await commit(store, insert(record("r3")))).toMatchObject({ ok: true });
      expect(await store.health()).toMatchObject({ ok: true });
      await store.close();
      await database.drop();
    });
  });
});

function name(database: TestDatabase): string {
  return database.url.slice(database.url.lastIndexOf("/") + 1);
}
