import Database from "better-sqlite3";
import {
  columnsBuilder,
  createSheet,
  portableKernel,
  simdKernel,
  type Columns,
  type Sheet,
} from "../../../packages/core/src/population/index.ts";
import { conditionFacts } from "../../../packages/core/src/rule/index.ts";
import { unknown } from "../../../packages/core/src/value/index.ts";
import { atLeast, readable, type Contest, type Goal } from "../contest.ts";
import { digestOfJson } from "../digest.ts";
import { median, named, ratio, startClock, takeTurns, type Contestant } from "../measure.ts";
import { countByHand } from "../workload/count-by-hand.ts";
import { customerRules } from "../workload/customer-rules.ts";
import { customers, type Customer } from "../workload/customers.ts";
import { openDuck } from "../workload/duck.ts";

const hand = "loop written by hand over the same columns";
const plain = "Bylaw, plain JavaScript";
const simd = "Bylaw, WebAssembly SIMD";
const duckdb = "DuckDB, one thread";
const chunk = 20_000;
const facts = [...new Set(customerRules.flatMap((rule) => conditionFacts(rule.condition)))];

/** Thirty rules over many customers whose facts lie in columns: for how many does each hold. */
export const batch: Contest = {
  id: "batch",
  title: "Thirty rules over a million customers",
  prepare: async ({ rounds, population, factor }, { duckdb: peer }) => {
    const columns = columnsOf(population);
    const count = countByHand(columns);
    const [first, coded] = [new Map<string, number>(), new Map<string, number>()];
    const sheets: { readonly name: string; readonly sheet: Sheet }[] = [];
    for (const { name, kernel } of [
      { name: plain, kernel: portableKernel() },
      { name: simd, kernel: simdKernel() },
    ]) {
      if (kernel === undefined) continue;
      const elapsed = startClock("processor");
      const sheet = createSheet(customerRules, columns, { kernel });
      sheet.counts();
      first.set(name, elapsed() / 1000);
      const again = startClock("processor");
      sheet.refresh();
      sheet.counts();
      coded.set(name, (first.get(name) ?? 0) - again() / 1000);
      sheets.push({ name, sheet });
    }
    const duck = await openDuck(peer, people(population), facts);
    const answers = new Map([
      [hand, digestOfJson([...count()])],
      ...sheets.map(({ name, sheet }) => [name, digestOfJson(sheet.counts().map(({ held }) => held))] as const),
      ...(duck === undefined ? [] : ([[duckdb, digestOfJson(await duck.count())]] as const)),
    ]);
    const contestants: Contestant[] = [
      { name: hand, times: 1, run: () => count() },
      ...sheets.map(({ name, sheet }) => ({
        name,
        times: 3,
        run: (times: number) => {
          for (let time = 0; time < times; time += 1) {
            sheet.refresh();
            sheet.counts();
          }
        },
      })),
      ...(duck === undefined ? [] : [{ name: duckdb, times: 1, run: () => duck.count() }]),
    ];
    return {
      answers: [answers],
      measure: async () => {
        const measured = await takeTurns(contestants, rounds);
        const of = (name: string) => named(measured, name);
        const goals: readonly Goal[] = [
          atLeast("plain JavaScript against the loop written by hand", 2, ratio(of(hand), of(plain))),
          ...(of(simd) === undefined
            ? []
            : [atLeast("SIMD against the loop written by hand", 10, ratio(of(hand), of(simd)))]),
          ...(duck === undefined
            ? []
            : [
                atLeast("plain JavaScript against DuckDB", 5, ratio(of(duckdb), of(plain))),
                ...(of(simd) === undefined ? [] : [atLeast("SIMD against DuckDB", 25, ratio(of(duckdb), of(simd)))]),
              ]),
        ];
        return {
          columns: ["ms, again", "ms, first time with coding", "times by hand"],
          rows: measured.map((each) => ({
            name: each.name,
            cells: [
              readable(median(each.rounds) / 1000),
              first.has(each.name) ? readable(first.get(each.name) ?? 0) : "",
              readable(ratio(of(hand), each)),
            ],
          })),
          goals,
          notes: [
            `${population.toLocaleString("en")} customers with ${facts.length} facts. *Again* starts at coded columns: coding itself takes ${readable(coded.get(plain) ?? 0)} ms, once for a set of rules. The loop by hand and DuckDB start at the columns as they are.`,
            `Columns take ${readable(columnBytes(columns) / population)} bytes a customer; both sheets and everything else that is kept ${readable((process.memoryUsage().arrayBuffers - columnBytes(columns)) / population)} more.`,
            ...loading(Math.min(population, factor < 1 ? 500 : 200_000)),
          ],
        };
      },
      close: async () => duck?.close(),
    };
  },
};

/** Customers one after the other, never all at once. */
function* people(count: number): Generator<Customer> {
  for (let from = 0; from < count; from += chunk) yield* customers(Math.min(chunk, count - from), 42 + from / chunk);
}

function columnsOf(count: number): Columns {
  const builder = columnsBuilder(facts);
  for (const customer of people(count)) builder.add((fact) => customer[fact] ?? unknown);
  return builder.finish();
}

function columnBytes({ facts: all }: Columns): number {
  return [...all.values()].reduce(
    (sum, column) => sum + (column.kind === "figures" ? column.values.byteLength : column.codes.byteLength),
    0,
  );
}

/** What it costs to get there, from text and from a database, said for a million. */
function loading(count: number): readonly string[] {
  const lines = [...people(count)].map((customer) => JSON.stringify(customer));
  const fromJson = startClock("processor");
  const builder = columnsBuilder(facts);
  for (const line of lines) {
    const customer = JSON.parse(line) as Customer;
    builder.add((fact) => customer[fact] ?? unknown);
  }
  builder.finish();
  const json = fromJson() / count;

  const database = new Database(":memory:");
  database.exec(`create table customers (${facts.join(", ")})`);
  const insert = database.prepare(`insert into customers values (${facts.map(() => "?").join(", ")})`);
  database.transaction(() => {
    for (const customer of people(count)) {
      insert.run(facts.map((fact) => (typeof customer[fact] === "boolean" ? Number(customer[fact]) : customer[fact])));
    }
  })();
  const fromSqlite = startClock("processor");
  const rows = columnsBuilder(facts);
  for (const row of database.prepare("select * from customers").iterate()) {
    const customer = row as Customer;
    rows.add((fact) => customer[fact] ?? unknown);
  }
  rows.finish();
  const sqlite = fromSqlite() / count;
  database.close();
  return [
    `Getting there is the larger part: filling the columns takes ${readable(json)} s for a million customers from lines of JSON, ${readable(sqlite)} s from rows of SQLite in memory (measured on ${count.toLocaleString("en")}).`,
  ];
}
