import { Kysely, PostgresDialect } from "kysely";
import type { Pool, PoolConfig } from "pg";
import { createStore } from "../create-store.ts";
import type { Database } from "../database.ts";
import type { Engine } from "../engine.ts";
import { toStorageError } from "../map-db-error.ts";
import { migrate } from "../migrations/migrate.ts";
import { retryWhileBusy } from "../retry-while-busy.ts";
import type { Store } from "../store.ts";
import { appRole } from "./app-role.ts";
import { connectPostgres } from "./connect-postgres.ts";
import { postgresDdl } from "./postgres-ddl.ts";
import { transact } from "./transact.ts";
import { sendPlan } from "./send-plan.ts";

export interface PostgresStoreOptions {
  readonly connectionString: string;
  /** Where the tables live; `bylaw` when left out. */
  readonly schema?: string | undefined;
  /** Taken on by a user whom row level security would not hold back; `bylaw_app` when left out. */
  readonly role?: string | undefined;
  /** Most connections at a time; 10 when left out. */
  readonly connections?: number | undefined;
  /** Whether statements stay prepared; `false` behind a pooler that cannot keep them. `true` when left out. */
  readonly prepare?: boolean | undefined;
  /** Anything else that node-postgres knows, e.g. `ssl`. */
  readonly pool?: Omit<PoolConfig, "connectionString" | "max" | "types" | "pipeline"> | undefined;
}

/**
 * Opens the store in a PostgreSQL database (13 or newer) and brings its tables up to date.
 *
 * @issues rejects with `storage/driver-missing`, `storage/migration-failed`, `storage/unsafe-role`, `storage/unavailable`
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { connectionString, schema = "bylaw", role = "bylaw_app", connections = 10, prepare = true } = options;
  const pool = await connectPostgres({ ...options.pool, connectionString, max: connections });
  try {
    return createStore(await createEngine(pool, schema, role, prepare));
  } catch (error) {
    await pool.end();
    throw toStorageError(error);
  }
}

async function createEngine(pool: Pool, schema: string, roleName: string, prepare: boolean): Promise<Engine> {
  // Its own connection pool is ours, so it is never destroyed: `close` ends the pool.
  const plain = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  await retryWhileBusy(() => migrate(plain, postgresDdl(schema), schema));
  const role = await appRole(plain, schema, roleName);
  return {
    dialect: "postgres",
    db: plain.withSchema(schema) as unknown as Kysely<Database>,
    async read(tenant, query) {
      const result = await transact(pool, { tenant, role, prepare, access: "read only" }, [query]);
      if (!result.ok) throw result.error;
      return result.results[0]?.rows ?? [];
    },
    async sweep(query) {
      const scope = { tenant: "", role, prepare, access: "read write", sweep: true } as const;
      const result = await transact(pool, scope, [query]);
      if (!result.ok) throw result.error;
      return result.results[0]?.rows ?? [];
    },
    write: (tenant, statements) => retryWhileBusy(() => sendPlan(pool, schema, { tenant, role, prepare }, statements)),
    async migration() {
      const { rows } = await pool.query<{ name: string }>(
        `select name from "${schema.replaceAll('"', '""')}".migrations order by name desc limit 1`,
      );
      return rows[0]?.name ?? "";
    },
    close: () => pool.end(),
  };
}
