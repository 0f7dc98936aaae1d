import Database from "better-sqlite3";
import { Kysely, PostgresDialect, SqliteDialect } from "kysely";
import pg from "pg";
import { columnsBuilder, createSheet, portableKernel } from "../../../packages/core/src/population/index.ts";
import { conditionFacts } from "../../../packages/core/src/rule/index.ts";
import { unknown } from "../../../packages/core/src/value/index.ts";
import { countInTable } from "../../../packages/server/src/lowering/count-in-table.ts";
import { startPostgres } from "../../postgres/start-postgres.ts";
import { readable, type Contest } from "../contest.ts";
import { digestOfJson } from "../digest.ts";
import { median, named, ratio, takeTurns, type Contestant } from "../measure.ts";
import { customerRules } from "../workload/customer-rules.ts";
import { customers, type Customer } from "../workload/customers.ts";

type Kind = "number" | "boolean" | "text";
type Dialect = "sqlite" | "postgres";

interface Counted {
  readonly name: string;
  /** For how many each rule holds. */
  readonly count: () => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

const columns = "Bylaw, columns in plain JavaScript";
const facts = [...new Set(customerRules.flatMap((rule) => conditionFacts(rule.condition)))];
const kinds: Readonly<Record<string, Kind>> = Object.fromEntries(facts.map((fact) => [fact, kindOf(fact)]));
const chunk = 10_000;
/** Counting takes seconds in SQLite; rows a second are the same for fewer of them. */
const most = 200_000;

/** The thirty rules put into SQL and counted where the records are. */
export const sql: Contest = {
  id: "sql",
  title: "Thirty rules counted in SQL",
  prepare: async ({ rounds, population }) => {
    const rows = Math.min(population, most);
    const people = customers(rows, 42);
    const builder = columnsBuilder(facts);
    for (const customer of people) builder.add((fact) => customer[fact] ?? unknown);
    const sheet = createSheet(customerRules, builder.finish(), { kernel: portableKernel() });
    const postgres = await inPostgres(people);
    const databases = [await inSqlite(people), ...(postgres === undefined ? [] : [postgres])];
    const answers = new Map([[columns, digestOfJson(sheet.counts().map(({ held }) => held))]]);
    for (const { name, count } of databases) answers.set(name, digestOfJson(await count()));
    const contestants: readonly Contestant[] = [
      {
        name: columns,
        times: 1,
        run: () => {
          sheet.refresh();
          sheet.counts();
        },
      },
      ...databases.map(({ name, count }) => ({ name, times: 1, run: () => count() })),
    ];
    return {
      answers: [answers],
      measure: async () => {
        const measured = await takeTurns(contestants, Math.min(rounds, 5), "wall");
        return {
          columns: [
            `ms for ${rows.toLocaleString("en")} rows`,
            "million rows a second",
            "columns are so many times as fast",
          ],
          rows: measured.map((each) => ({
            name: each.name,
            cells: [
              readable(median(each.rounds) / 1000),
              readable(rows / median(each.rounds)),
              readable(ratio(each, named(measured, columns))),
            ],
          })),
          goals: [],
          notes: [
            `All thirty rules could be pushed down; counts are equal. Wall time: a database works in a process of its own.`,
            ...(postgres === undefined ? ["There is no PostgreSQL that runs here."] : []),
          ],
        };
      },
      close: async () => {
        for (const { close } of databases) await close();
      },
    };
  },
};

function kindOf(fact: string): Kind {
  const [sample] = customers(1, 1);
  const type = typeof sample?.[fact];
  if (type === "string") return "text";
  return type === "boolean" ? "boolean" : "number";
}

async function inSqlite(people: readonly Customer[]): Promise<Counted> {
  const database = new Database(":memory:");
  const types = { number: "real", boolean: "integer", text: "text" } as const;
  database.exec(
    `create table customers (${facts.map((fact) => `"${fact}" ${types[kinds[fact] ?? "number"]}`).join(", ")})`,
  );
  const insert = database.prepare(`insert into customers values (${facts.map(() => "?").join(", ")})`);
  database.transaction(() => {
    for (const customer of people) {
      insert.run(facts.map((fact) => (typeof customer[fact] === "boolean" ? Number(customer[fact]) : customer[fact])));
    }
  })();
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) });
  const { sqlite_version: version } = database.prepare("select sqlite_version() as sqlite_version").get() as {
    readonly sqlite_version: string;
  };
  return { name: `SQLite ${version}, in memory`, count: counter(db, "sqlite"), close: () => db.destroy() };
}

async function inPostgres(people: readonly Customer[]): Promise<Counted | undefined> {
  const server = await startPostgres();
  if (server === undefined) return undefined;
  const pool = new pg.Pool({ connectionString: server.url("postgres"), max: 1 });
  // The server says goodbye when it is stopped.
  pool.on("error", () => undefined);
  const types = { number: "double precision", boolean: "boolean", text: "text" } as const;
  const typed = facts.map((fact) => ({ fact, type: types[kinds[fact] ?? "number"] }));
  await pool.query(
    `create unlogged table customers (${typed.map(({ fact, type }) => `"${fact}" ${type}`).join(", ")})`,
  );
  const lists = typed.map(({ type }, at) => `$${at + 1}::${type}[]`).join(", ");
  for (let from = 0; from < people.length; from += chunk) {
    const some = people.slice(from, from + chunk);
    await pool.query(
      `insert into customers select * from unnest(${lists})`,
      facts.map((fact) => some.map((customer) => customer[fact])),
    );
  }
  await pool.query("vacuum analyze customers");
  const { rows } = await pool.query<{ readonly server_version: string }>("show server_version");
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return {
    name: `PostgreSQL ${rows[0]?.server_version ?? ""}`,
    count: counter(db, "postgres"),
    close: async () => {
      await db.destroy();
      await server.stop();
    },
  };
}

function counter(db: Kysely<unknown>, dialect: Dialect): () => Promise<readonly number[]> {
  const { query, verdicts } = countInTable(dialect, "customers", kinds, customerRules);
  const refused = verdicts.filter(({ pushable }) => !pushable);
  if (refused.length > 0) throw new TypeError(`not pushed down: ${refused.map(({ rule }) => rule).join(", ")}`);
  return async () => {
    const { rows } = await query.execute(db);
    return customerRules.map((_, at) => Number(rows[0]?.[`h${at}`]));
  };
}
