import { BylawError, issue } from "@bylaw/core";
import type BetterSqlite3 from "better-sqlite3";
import { reasonOf } from "../reason-of.ts";

/** A connection whose statements are prepared once. */
export interface SqliteConnection {
  readonly database: BetterSqlite3.Database;
  prepare(sql: string): BetterSqlite3.Statement;
  close(): void;
}

/** Enough for every shape of query that the store builds; beyond it, the oldest is prepared anew. */
const MOST_STATEMENTS = 500;

/**
 * Opens a file, or `:memory:`.
 *
 * @issues rejects with `storage/driver-missing`
 */
export async function connectSqlite(file: string, options: BetterSqlite3.Options): Promise<SqliteConnection> {
  const Database = await loadDriver();
  const database = new Database(file, options);
  const statements = new Map<string, BetterSqlite3.Statement>();
  return {
    database,
    prepare(sql) {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = database.prepare(sql);
      const [oldest] = statements.size >= MOST_STATEMENTS ? statements.keys() : [];
      if (oldest !== undefined) statements.delete(oldest);
      statements.set(sql, statement);
      return statement;
    },
    close() {
      statements.clear();
      database.close();
    },
  };
}

/**
 * Makes a commit survive a power cut, and lets readers go on while there is one.
 * Throws the driver's busy error while somebody else is switching the file.
 */
export function configureSqlite({ database }: SqliteConnection): void {
  database.pragma("journal_mode = wal");
  // Said after switching to the write-ahead log, for which better-sqlite3 is built with NORMAL.
  database.pragma("synchronous = full");
  database.pragma("foreign_keys = on");
}

async function loadDriver(): Promise<typeof BetterSqlite3> {
  try {
    // Only who uses SQLite has to install its driver.
    return (await import("better-sqlite3")).default;
  } catch (error) {
    throw new BylawError([issue("storage/driver-missing", { package: "better-sqlite3", reason: reasonOf(error) })]);
  }
}
