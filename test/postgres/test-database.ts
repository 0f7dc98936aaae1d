import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { openPostgresStore } from "../../packages/server/src/storage/index.ts";
import { TEMPLATE, withDatabase } from "./database-url.ts";

/** A database of one's own. */
export interface TestDatabase {
  /** As a superuser. */
  readonly url: string;
  drop(): Promise<void>;
}

/** The server's URL inside a test; `undefined` when there is no PostgreSQL here, for `describe.skipIf`. */
export function postgresUrl(): string | undefined {
  return inject("postgres") ?? undefined;
}

/** Makes a database with our tables, or an `empty` one, in about 20 ms. */
export async function createTestDatabase(options: { readonly empty?: boolean } = {}): Promise<TestDatabase> {
  const server = postgresUrl() ?? "";
  const name = `bylaw_${randomBytes(8).toString("hex")}`;
  await withServer(server, async (client) => {
    if (!options.empty) await makeTemplate(server, client);
    await createDatabase(client, name, options.empty ? EMPTY : TEMPLATE);
  });
  return {
    url: withDatabase(server, name),
    drop: () => withServer(server, (client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

const EMPTY = "template0 encoding 'UTF8' locale 'C'";

function createDatabase(client: pg.Client, name: string, template: string): Promise<unknown> {
  return client.query(`create database ${name} template ${template}`);
}

/** The first test file that asks makes it; the others wait for that. It gets its name when it is complete. */
async function makeTemplate(server: string, client: pg.Client): Promise<void> {
  await client.query("select pg_advisory_lock(hashtext('bylaw template'))");
  const { rowCount } = await client.query("select from pg_database where datname = $1", [TEMPLATE]);
  if (rowCount === 0) {
    const draft = `${TEMPLATE}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await createDatabase(client, draft, EMPTY);
    const store = await openPostgresStore({ connectionString: withDatabase(server, draft), connections: 1 });
    await store.close();
    await client.query(`alter database ${draft} rename to ${TEMPLATE}`);
  }
  await client.query("select pg_advisory_unlock(hashtext('bylaw template'))");
}

async function withServer(url: string, use: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
