import pg from "pg";
import { createTestDatabase, type TestDatabase } from "../../../../../test/postgres/index.ts";
import type { ContractDatabase, ContractOpener, TableDescription } from "../contract/contract-database.contract.ts";
import { openPostgresStore } from "./open-postgres-store.ts";

/** Each database is a copy of the template; the server comes from the test run. */
export const postgresContractOpener: ContractOpener = {
  async open(): Promise<ContractDatabase> {
    const database = await createTestDatabase();
    const store = await openPostgresStore({ connectionString: database.url });
    return {
      store,
      again: () => openPostgresStore({ connectionString: database.url }),
      describe: () => withClient(database, describeTables),
      tamper: async (sql) => {
        await withClient(database, async (client) => {
          await client.query("set search_path to bylaw");
          await client.query("alter table audit disable trigger user");
          await client.query(sql);
        });
      },
      async drop() {
        await store.close();
        await database.drop();
      },
    };
  },

  async race(count) {
    const database = await createTestDatabase({ empty: true });
    const open = () => openPostgresStore({ connectionString: database.url, connections: 3 });
    const stores = await Promise.all(Array.from({ length: count }, open));
    return {
      stores,
      async drop() {
        for (const store of stores) await store.close();
        await database.drop();
      },
    };
  },
};

/** Uses a superuser's connection of its own. */
export async function withClient<Result>(
  database: TestDatabase,
  use: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function describeTables(client: pg.Client): Promise<readonly TableDescription[]> {
  const { rows } = await client.query<TableDescription>(`
    select relname as name,
      (select json_agg(json_build_object(
           'name', attname,
           'kind', case atttypid when 'bigint'::regtype then 'integer' when 'bytea'::regtype then 'bytes' else atttypid::regtype::text end,
           'nullable', not attnotnull
         ) order by attnum)
       from pg_attribute where attrelid = table_.oid and attnum > 0) as columns,
      (select json_agg((case when indisunique then 'unique ' else '' end) ||
           replace(replace(substring(pg_get_indexdef(indexrelid) from '\\((.*)\\)'), ' NULLS LAST', ''), ' DESC', ' desc'))
       from pg_index where indrelid = table_.oid) as keys
    from pg_class table_
    where relnamespace = 'bylaw'::regnamespace and relkind = 'r' and relname not like 'migrations%'
    order by relname collate "C"`);
  return rows.map(({ name, columns, keys }) => ({
    name,
    columns,
    keys: keys.map((key) => key.replaceAll('"', "")).toSorted(),
  }));
}
