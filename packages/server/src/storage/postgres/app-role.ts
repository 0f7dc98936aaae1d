import { BylawError, issue } from "@bylaw/core";
import { sql, type Kysely } from "kysely";

/**
 * The role that transactions have to take on so that row level security holds them back: none when the user
 * is held back already, else `role`, which is made when it is missing.
 *
 * @issues rejects with `storage/unsafe-role` when the user is above row level security and cannot become `role`
 */
export async function appRole(db: Kysely<unknown>, schema: string, role: string): Promise<string | undefined> {
  const { rows } = await sql<{ user: string; above: boolean }>`
    select rolname as "user", rolsuper or rolbypassrls as above from pg_roles where rolname = current_user`.execute(db);
  const [self] = rows;
  if (self?.above === false) return undefined;
  try {
    await db.transaction().execute((transaction) => prepareRole(transaction, schema, role));
    return role;
  } catch (error) {
    const refusal = issue("storage/unsafe-role", { user: self?.user ?? "?", role });
    throw Object.assign(new BylawError([refusal]), { cause: error });
  }
}

async function prepareRole(db: Kysely<unknown>, schema: string, role: string): Promise<void> {
  // Roles belong to the whole cluster, so stores of other databases may be making the same one.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`bylaw role ${role}`}, 0))`.execute(db);
  const name = sql.id(role);
  const { rows } = await sql<{ ready: boolean }>`
    select bool_and(has_table_privilege(${role}, c.oid, 'insert')) as ready
    from pg_roles, pg_class c
    where rolname = ${role} and c.relnamespace = to_regnamespace(quote_ident(${schema}::text)) and c.relkind = 'r'
      and c.relname not like 'migrations%'
    group by rolname`.execute(db);
  if (rows.length === 0) {
    await sql`do $$ begin
      create role ${name} nologin nosuperuser nobypassrls;
    exception when duplicate_object or unique_violation then null; end $$`.execute(db);
  }
  // A role from before the newest table was there is granted that too.
  if (rows[0]?.ready === true) return;
  await sql`grant usage on schema ${sql.id(schema)} to ${name}`.execute(db);
  await sql`grant select, insert, update, delete on all tables in schema ${sql.id(schema)} to ${name}`.execute(db);
  await sql`revoke update, delete on ${sql.id(schema, "audit")}, ${sql.id(schema, "checks")},
    ${sql.id(schema, "events")} from ${name}`.execute(db);
  await sql`revoke insert, update, delete on ${sql.id(schema, "migrations")}, ${sql.id(schema, "migrations_lock")}
    from ${name}`.execute(db);
}
