import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { configureSqlite, connectSqlite } from "./sqlite-connection.ts";

describe("connectSqlite", () => {
  it("prepares a statement once", async () => {
    const connection = await connectSqlite(":memory:", {});
    expect(connection.prepare("select 1")).toBe(connection.prepare("select 1"));
    connection.close();
  });

  it("forgets the oldest statements when there are very many", async () => {
    const connection = await connectSqlite(":memory:", {});
    const first = connection.prepare("select 0");
    for (let at = 1; at <= 500; at++) connection.prepare(`select ${at}`);
    expect(connection.prepare("select 0")).not.toBe(first);
    connection.close();
  });
});

describe("configureSqlite", () => {
  it("flushes every commit to disk and keeps a write-ahead log", async () => {
    const folder = mkdtempSync(join(tmpdir(), "bylaw-sqlite-"));
    const connection = await connectSqlite(join(folder, "a.sqlite"), {});
    configureSqlite(connection);
    const pragma = (name: string) => connection.database.pragma(name, { simple: true });
    const FULL = 2;
    expect([pragma("journal_mode"), pragma("synchronous"), pragma("foreign_keys")]).toEqual(["wal", FULL, 1]);
    connection.close();
    rmSync(folder, { recursive: true });
  });
});
