import pg from "pg";
import type { TestProject } from "vitest/node";
import { startPostgres } from "./start-postgres.ts";
import { TEMPLATE } from "./database-url.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A superuser's URL of the server that tests use; `null` when there is none. */
    postgres: string | null;
  }
}

interface Shared {
  readonly url: string | null;
  stop(): Promise<void>;
}

// Every project runs its set-up by itself, with modules of its own; the server is one for all of them.
const shared = globalThis as { bylawPostgres?: Promise<Shared>; bylawPostgresUsers?: number };

// It must not import what is under test: Vitest resolves set-up files without the `source` condition.
export async function setup(project: TestProject): Promise<void> {
  shared.bylawPostgresUsers = (shared.bylawPostgresUsers ?? 0) + 1;
  shared.bylawPostgres ??= start();
  const { url } = await shared.bylawPostgres;
  project.provide("postgres", url);
}

export async function teardown(): Promise<void> {
  shared.bylawPostgresUsers = (shared.bylawPostgresUsers ?? 1) - 1;
  if (shared.bylawPostgresUsers > 0) return;
  const running = await shared.bylawPostgres;
  delete shared.bylawPostgres;
  await running?.stop();
}

async function start(): Promise<Shared> {
  const given = process.env["BYLAW_TEST_PG_URL"];
  if (given !== undefined) {
    await dropTemplate(given);
    return { url: given, stop: async () => undefined };
  }
  const server = await startPostgres();
  if (server === undefined) return without();
  return { url: server.url("postgres"), stop: () => server.stop() };
}

/** Leaving a database untested must be seen by a person and must not pass a gate. */
function without(): Shared {
  const what = "No PostgreSQL runs here. Set BYLAW_TEST_PG_URL, or install the optional dependencies.";
  if (process.env["CI"]) throw new Error(what);
  console.warn(`\n  !! ${what}\n  !! Everything on PostgreSQL is skipped.\n`);
  return { url: null, stop: async () => undefined };
}

/** The last run on this server may have left one of an older version of our tables. */
async function dropTemplate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`drop database if exists ${TEMPLATE} with (force)`);
  await client.end();
}
