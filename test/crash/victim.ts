import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { openPostgresStore, openSqliteStore, type Store } from "../../packages/server/src/storage/index.ts";
import { createTestDatabase } from "../postgres/index.ts";

/** A database whose writer is going to be killed. */
export interface Victim {
  /** What the writer is started with. */
  readonly args: readonly [kind: string, target: string];
  open(): Promise<Store>;
  /** What is wrong with the database itself, once nobody writes any more; empty when it is sound. */
  inspect(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

/** A file, whose process takes the database engine with it. */
export async function sqliteVictim(): Promise<Victim> {
  const folder = mkdtempSync(join(tmpdir(), "bylaw-crash-"));
  const file = join(folder, "bylaw.sqlite");
  return {
    args: ["sqlite", file],
    open: () => openSqliteStore({ file }),
    inspect: async () => {
      const database = new DatabaseSync(file);
      const rows = database.prepare("pragma integrity_check").all();
      database.close();
      return rows.map((row) => String(row["integrity_check"])).filter((text) => text !== "ok");
    },
    remove: async () => rmSync(folder, { recursive: true }),
  };
}

/** A server that goes on: what the client had sent may still be committed after it is gone. */
export async function postgresVictim(): Promise<Victim> {
  const database = await createTestDatabase({ empty: true });
  return {
    args: ["postgres", database.url],
    open: () => openPostgresStore({ connectionString: database.url }),
    inspect: () => untilQuiet(database.url),
    remove: () => database.drop(),
  };
}

async function untilQuiet(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const deadline = performance.now() + 10_000;
  let left: readonly string[];
  do {
    const { rows } = await client.query<{ query: string }>(
      "select query from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    left = rows.map(({ query }) => `still connected: ${query}`);
    if (left.length > 0) await delay(10);
  } while (left.length > 0 && performance.now() < deadline);
  await client.end();
  return left;
}
