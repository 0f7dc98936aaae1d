import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import { createStore } from "../create-store.ts";
import type { Database } from "../database.ts";
import type { Engine } from "../engine.ts";
import { toStorageError } from "../map-db-error.ts";
import { migrate } from "../migrations/migrate.ts";
import { retryWhileBusy } from "../retry-while-busy.ts";
import type { Store } from "../store.ts";
import { BylawSqliteDialect } from "./bylaw-sqlite-dialect.ts";
import { createGroupCommit } from "./group-commit.ts";
import { configureSqlite, connectSqlite, type SqliteConnection } from "./sqlite-connection.ts";
import { sqliteDdl } from "./sqlite-ddl.ts";

export interface SqliteStoreOptions {
  /** A path, made when it is missing, or `:memory:`. */
  readonly file: string;
}

/**
 * Opens the store in a SQLite file and brings its tables up to date. A commit survives a power cut
 * (`synchronous = FULL`); several processes may open the same file.
 *
 * @issues rejects with `storage/driver-missing`, `storage/migration-failed`, `storage/unavailable`
 */
export async function openSqliteStore({ file }: SqliteStoreOptions): Promise<Store> {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  try {
    // Never block on the lock: its holder may be another store of this process.
    const writer = await connectSqlite(file, { timeout: 0 });
    return createStore(await closeOnError(writer, () => createEngine(file, writer)));
  } catch (error) {
    throw toStorageError(error);
  }
}

async function createEngine(file: string, writer: SqliteConnection): Promise<Engine> {
  await retryWhileBusy(() => configureSqlite(writer));
  const db = new Kysely<Database>({ dialect: new BylawSqliteDialect(writer) });
  await retryWhileBusy(() => migrate(db as unknown as Kysely<unknown>, sqliteDdl));
  const reader = file === ":memory:" ? writer : await connectSqlite(file, { readonly: true, timeout: 1000 });
  const commits = createGroupCommit(writer);
  return {
    dialect: "sqlite",
    db,
    read: async (_tenant, { sql, parameters }) => reader.prepare(sql).all(...parameters) as object[],
    sweep: ({ sql, parameters }) => retryWhileBusy(() => writer.prepare(sql).all(...parameters) as object[]),
    write: (tenant, statements) => commits.write(tenant, statements),
    migration: async () => {
      const newest = reader.prepare("select name from migrations order by name desc limit 1");
      return (newest.get() as { name: string }).name;
    },
    close: async () => {
      if (reader !== writer) reader.close();
      writer.close();
    },
  };
}

async function closeOnError<Result>(connection: SqliteConnection, make: () => Promise<Result>): Promise<Result> {
  try {
    return await make();
  } catch (error) {
    connection.close();
    throw error;
  }
}
