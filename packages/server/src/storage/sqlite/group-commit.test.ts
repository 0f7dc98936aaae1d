import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { CompiledQuery } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RowStatement } from "../engine.ts";
import { createGroupCommit, type GroupCommit } from "./group-commit.ts";
import { configureSqlite, connectSqlite, type SqliteConnection } from "./sqlite-connection.ts";

let folder: string;
let file: string;
let ran: string[];
let connection: SqliteConnection;
let commits: GroupCommit;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "bylaw-sqlite-"));
  file = join(folder, "a.sqlite");
  ran = [];
  connection = await connectSqlite(file, { timeout: 0, verbose: (sql) => ran.push(String(sql)) });
  configureSqlite(connection);
  connection.database.exec("create table kept (id text primary key, data text) strict");
  commits = createGroupCommit(connection);
});

afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

describe("createGroupCommit", () => {
  it("commits what arrives together in one transaction", async () => {
    await Promise.all(Array.from({ length: 100 }, (_, at) => commits.write("t", [keep(`r${at}`)])));
    expect(ran.filter((sql) => sql === "commit")).toHaveLength(1);
    expect(count()).toBe(100);
  });

  it("splits very many into several transactions", async () => {
    await Promise.all(Array.from({ length: 600 }, (_, at) => commits.write("t", [keep(`r${at}`)])));
    expect(ran.filter((sql) => sql === "commit")).toHaveLength(3);
    expect(count()).toBe(600);
  });

  it("takes nobody along with a plan that conflicts or fails", async () => {
    const results = await Promise.allSettled([
      commits.write("t", [keep("a")]),
      commits.write("t", [keep("b"), keep("a")]),
      commits.write("t", [keep("c"), { ...keep("d"), query: CompiledQuery.raw("insert into nowhere values (1)") }]),
      commits.write("t", [keep("e")]),
    ]);
    expect(results).toMatchObject([
      { value: { ok: true } },
      { value: { ok: false, conflict: { reason: "exists" } } },
      { reason: { issues: [{ code: "storage/unavailable" }] } },
      { value: { ok: true } },
    ]);
    expect(ids()).toEqual(["a", "e"]);
    expect(ran.filter((sql) => sql === "commit")).toHaveLength(1);
  });

  it("tells nobody before it is committed", async () => {
    const reader = await connectSqlite(file, { readonly: true });
    const seen = reader.prepare("select count(*) from kept where id = ?").pluck();
    const plans = Array.from({ length: 20 }, (_, at) => `r${at}`);
    const found = plans.map((id) => commits.write("t", [keep(id)]).then(() => seen.get(id)));
    expect(await Promise.all(found)).toEqual(plans.map(() => 1));
    reader.close();
  });

  it("rejects everybody when the commit itself fails, and keeps nothing", async () => {
    connection.database.exec("create table orphan (parent text references kept deferrable initially deferred) strict");
    const orphan = { ...keep("x"), query: CompiledQuery.raw("insert into orphan values ('nobody')") };
    const results = await Promise.allSettled([commits.write("t", [keep("a")]), commits.write("t", [orphan])]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(ids()).toEqual([]);
    expect(await commits.write("t", [keep("b")])).toMatchObject({ ok: true });
  });

  it("waits for somebody else's lock without blocking, even in its own process", async () => {
    const other = await connectSqlite(file, { timeout: 0 });
    other.prepare("begin immediate").run();
    const written = commits.write("t", [keep("a")]);
    await delay(30);
    other.prepare("insert into kept values ('other', '')").run();
    other.prepare("commit").run();
    expect(await written).toMatchObject({ ok: true });
    expect(ids()).toEqual(["a", "other"]);
    other.close();
  });

  it("rejects when the disk is full, keeps nothing of that plan, and goes on", async () => {
    const pages = connection.database.pragma("page_count", { simple: true }) as number;
    connection.database.pragma(`max_page_count = ${pages + 3}`);
    await commits.write("t", [keep("before")]);
    const big = "x".repeat(100_000);
    await expect(commits.write("t", [keep("small"), keep("big", big)])).rejects.toMatchObject({
      issues: [{ code: "storage/unavailable", params: { reason: "database or disk is full" } }],
    });
    expect(await commits.write("t", [keep("after")])).toMatchObject({ ok: true });
    expect(ids()).toEqual(["after", "before"]);
  });
});

function keep(id: string, data = ""): RowStatement {
  const query = CompiledQuery.raw("insert into kept values (?, ?)", [id, data]);
  return { kind: "row", write: 0, table: "records", query, expectsRow: false };
}

function ids(): unknown[] {
  return connection.database.prepare("select id from kept order by id").pluck().all();
}

function count(): unknown {
  return connection.database.prepare("select count(*) from kept").pluck().get();
}
