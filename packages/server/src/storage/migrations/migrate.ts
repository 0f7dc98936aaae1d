import { BylawError, issue } from "@bylaw/core";
import type { Kysely } from "kysely";
import { Migrator, type Migration } from "kysely/migration";
import { mapDbError } from "../map-db-error.ts";
import { reasonOf } from "../reason-of.ts";
import type { Ddl } from "./ddl.ts";
import { approval } from "./approval.ts";
import { checks } from "./checks.ts";
import { initial } from "./initial.ts";
import { layers } from "./layers.ts";
import { overrides } from "./overrides.ts";
import { submissions } from "./submissions.ts";
import { sweeps } from "./sweeps.ts";
import { timers } from "./timers.ts";

/** In the order in which they run; a new one is added at the end, under the next number. */
const migrations: Readonly<Record<string, (db: Kysely<unknown>, ddl: Ddl) => Promise<void>>> = {
  "0001-initial": initial,
  "0002-approval": approval,
  "0003-checks": checks,
  "0004-timers": timers,
  "0005-submissions": submissions,
  "0007-sweeps": sweeps,
  "0008-layers": layers,
  "0009-overrides": overrides,
};

/** The table that says which migrations have run. */
const MIGRATIONS_TABLE = "migrations";

/**
 * Runs what has not run yet, all of it in one transaction; somebody else doing the same is waited for.
 * A database that is up to date is only read.
 *
 * @issues rejects with `storage/migration-failed`; a busy database rejects with the driver's error, to try again
 */
export async function migrate(db: Kysely<unknown>, ddl: Ddl, schema?: string): Promise<void> {
  if (await isUpToDate(db, schema)) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => withDdl(ddl) },
    migrationTableName: MIGRATIONS_TABLE,
    migrationLockTableName: "migrations_lock",
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (mapDbError(error) === "busy") throw error;
  throw Object.assign(new BylawError([issue("storage/migration-failed", { reason: reasonOf(error) })]), {
    cause: error,
  });
}

function withDdl(ddl: Ddl): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(migrations).map(([name, run]) => [name, { up: (db: Kysely<unknown>) => run(db, ddl) }]),
  );
}

async function isUpToDate(db: Kysely<unknown>, schema: string | undefined): Promise<boolean> {
  const tables = (schema === undefined ? db : db.withSchema(schema)) as Kysely<Record<string, { name: string }>>;
  try {
    const rows = await tables.selectFrom(MIGRATIONS_TABLE).select("name").execute();
    const known = Object.keys(migrations);
    // One that we do not know is the migrator's to refuse.
    return rows.length === known.length && rows.every(({ name }) => known.includes(name));
  } catch {
    // The table is not there yet, or the database cannot be read: the migrator finds out which.
    return false;
  }
}
