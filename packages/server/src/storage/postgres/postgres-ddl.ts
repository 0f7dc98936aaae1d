import { sql, type Kysely, type RawBuilder } from "kysely";
import { FIRST_HASH } from "../audit-hash.ts";
import { STALE_STATE } from "../map-db-error.ts";
import type { Ddl } from "../migrations/ddl.ts";

/** How PostgreSQL makes the tables: isolated by row level security, which also binds their owner. */
export function postgresDdl(schema: string): Ddl {
  return {
    schema: (db) => db.withSchema(schema).schema,
    table: (name) => sql.id(schema, name),
    text: 'text collate "C"',
    integer: "bigint",
    bytes: "bytea",
    descNullsLast: "desc nulls last",
    tableEnd: "",
    acrossTenants: (db, table, change) => acrossTenants(db, sql.id(schema, table), change),
    isolate: (db, table) => isolate(db, schema, table),
    sweepable: (db, table) => allowSweep(db, schema, table),
    appendOnly: (db, table) => makeAppendOnly(db, schema, table, `the table ${table} is append-only`),
    protect: (db, tables) => protect(db, schema, tables),
  };
}

/** The owner alone is let past row level security, and nobody sees it: the transaction ends with it in force again. */
async function acrossTenants(
  db: Kysely<unknown>,
  name: RawBuilder<unknown>,
  change: () => Promise<void>,
): Promise<void> {
  await sql`alter table ${name} no force row level security`.execute(db);
  await change();
  await sql`alter table ${name} force row level security`.execute(db);
}

async function protect(db: Kysely<unknown>, schema: string, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    // eslint-disable-next-line no-await-in-loop
    await isolate(db, schema, table);
  }
  await makeAppendOnly(db, schema, "audit", "the audit log is append-only");
  await createExpectRow(db, schema);
  await createAppendAudit(db, schema);
}

async function isolate(db: Kysely<unknown>, schema: string, table: string): Promise<void> {
  const name = sql.id(schema, table);
  await sql`alter table ${name} enable row level security, force row level security`.execute(db);
  // Without a tenant this raises an error or matches nothing: it fails closed.
  await sql`create policy tenant on ${name} using (tenant = current_setting('bylaw.tenant'))`.execute(db);
}

/** Only a transaction that says that it sweeps gets past the tenant, and only the one statement of the store says so. */
async function allowSweep(db: Kysely<unknown>, schema: string, table: string): Promise<void> {
  const name = sql.id(schema, table);
  const sweeps = sql`current_setting('bylaw.sweep', true) = 'on'`;
  await sql`create policy sweep_looks on ${name} for select using (${sweeps})`.execute(db);
  await sql`create policy sweep_takes on ${name} for update using (${sweeps})`.execute(db);
}

async function makeAppendOnly(db: Kysely<unknown>, schema: string, table: string, why: string): Promise<void> {
  const refuse = sql.id(schema, table === "audit" ? "refuse_change" : `refuse_change_of_${table}`);
  await sql`create function ${refuse}() returns trigger language plpgsql as $$
    begin
      raise exception ${sql.lit(why)};
    end $$`.execute(db);
  await sql`create trigger ${sql.id(`${table}_never_changed`)} before update or delete or truncate
    on ${sql.id(schema, table)} for each statement execute function ${refuse}()`.execute(db);
}

/** Turns “no row was hit” into an error, so that a plan sent in one flush is undone as a whole. */
async function createExpectRow(db: Kysely<unknown>, schema: string): Promise<void> {
  await sql`create function ${sql.id(schema, "expect_row")}(hit bigint) returns void language plpgsql as $$
    begin
      if hit <> 1 then
        raise exception 'the row is gone or has changed' using errcode = ${sql.lit(STALE_STATE)};
      end if;
    end $$`.execute(db);
}

/** Computes what `auditHash` computes, where the entry before is known without another round trip. */
async function createAppendAudit(db: Kysely<unknown>, schema: string): Promise<void> {
  const audit = sql.id(schema, "audit");
  await sql`create function ${sql.id(schema, "append_audit")}(
      entry_at bigint, person text, action text, target text, payload text,
      out entry_seq bigint, out entry_hash text
    ) language plpgsql as $$
    declare
      owner constant text := current_setting('bylaw.tenant');
      previous text;
      part text;
      covered text := '';
    begin
      -- One at a time per tenant until the transaction ends: an entry must follow the one that commits before it.
      perform pg_advisory_xact_lock(hashtextextended(${sql.lit(`${schema} audit `)} || owner, 0));
      select a.seq + 1, a.hash into entry_seq, previous
        from ${audit} a where a.tenant = owner order by a.seq desc limit 1;
      entry_seq := coalesce(entry_seq, 1);
      previous := coalesce(previous, ${sql.lit(FIRST_HASH)});
      foreach part in array array[previous, owner, entry_seq::text, entry_at::text, person, action, target, payload]
      loop
        covered := covered || octet_length(convert_to(part, 'UTF8')) || ':' || part || ',';
      end loop;
      entry_hash := encode(sha256(convert_to(covered, 'UTF8')), 'hex');
      insert into ${audit} values
        (owner, entry_seq, entry_at, person, action, target, payload, previous, entry_hash);
    end $$`.execute(db);
}
