import {
  CompiledQuery,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  type SqliteDatabase,
} from "kysely";
import type { SqliteConnection } from "./sqlite-connection.ts";

/**
 * Kysely's dialect without its traps: statements are prepared once, and a transaction takes the write lock
 * when it begins, which makes migrations all-or-nothing and keeps a second process out of them.
 * It borrows the connection and never closes it.
 */
export class BylawSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(connection: SqliteConnection) {
    const database: SqliteDatabase = { prepare: (sql) => connection.prepare(sql), close: () => undefined };
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter();
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
