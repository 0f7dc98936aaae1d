import {
  createOperatorSet,
  defineOperator,
  evaluateCondition,
  standardOperators,
  unknown,
  type BoundCondition,
  type BoundLeaf,
  type Truth,
} from "@bylaw/core";
import fc from "fast-check";
import { Kysely, PostgresDialect, SqliteDialect, sql } from "kysely";
import Database from "better-sqlite3";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, postgresUrl, type TestDatabase } from "../../../../test/postgres/index.ts";
import { countInTable } from "./count-in-table.ts";
import { countWays, judgeRows, readWay } from "./count-query.ts";
import type { Dialect } from "./dialect.ts";
import type { ColumnKind } from "./fact-column.ts";
import { lowerCondition } from "./lower-condition.ts";
import { kinds, randomCondition, randomRows, readRow, toCell, type Row } from "./random-table.contract.ts";
import { tableFacts } from "./table-facts.ts";

const leaf = (fact: string, operator: string, value: unknown, extra: object = {}): BoundLeaf => ({
  kind: "leaf",
  fact,
  operator,
  operand: { kind: "constant", value: value as string, json: null },
  priority: 1,
  pointer: "/conditions/all/0",
  ...extra,
});

describe("lowerCondition", () => {
  const scope = { dialect: "sqlite", find: tableFacts("sqlite", "t", kinds).find } as const;
  const codes = (condition: BoundCondition, operators = standardOperators): readonly string[] => {
    const lowered = lowerCondition(condition, { ...scope, operators });
    return lowered.pushable ? [] : lowered.because.map(({ code, pointer }) => `${code} ${pointer}`);
  };

  it("says why a comparison cannot be put into SQL, and where it stands", () => {
    const at = "/conditions/all/0";
    expect(codes(leaf("i", "not:equal", 1))).toEqual([`lowering/operator ${at}`]);
    expect(codes(leaf("i", "contains", 1))).toEqual([`lowering/operator ${at}`]);
    expect(codes(leaf("i", "equal", 1, { path: "$.a" }))).toEqual([`lowering/path ${at}`]);
    expect(codes(leaf("i", "equal", 0, { operand: { kind: "fact", fact: "d" } }))).toEqual([`lowering/sides ${at}`]);
    expect(codes(leaf("w", "equal", "a\0b"))).toEqual([`lowering/text ${at}`]);
    expect(codes(leaf("w", "in", ["a", "\uD800"]))).toEqual([`lowering/text ${at}`]);
    expect(codes(leaf("w", "equal", "a"))).toEqual([]);
  });

  it("leaves an operator alone that has been given another meaning", () => {
    const given = standardOperators.operators.get("equal");
    if (given === undefined) throw new TypeError("equal");
    const operators = createOperatorSet({ operators: [defineOperator({ ...given, test: () => true, examples: [] })] });
    expect(codes(leaf("i", "equal", 1), operators)).toEqual(["lowering/operator /conditions/all/0"]);
  });

  it("refuses more comparisons than a database nests", () => {
    const conditions = Array.from({ length: 501 }, () => leaf("i", "equal", 1));
    expect(codes({ kind: "any", conditions, priority: 1, pointer: "" })).toEqual(["lowering/too-large "]);
  });
});

interface Opened {
  readonly dialect: Dialect;
  readonly db: Kysely<unknown>;
  close(): Promise<void>;
}

const types: Readonly<Record<Dialect, Readonly<Record<ColumnKind, string>>>> = {
  sqlite: { integer: "integer", number: "real", text: "text collate nocase", boolean: "integer", date: "text" },
  postgres: { integer: "bigint", number: "double precision", text: "text", boolean: "boolean", date: "text" },
};

async function openSqlite(): Promise<Opened> {
  const database = new Database(":memory:");
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) });
  return { dialect: "sqlite", db, close: () => db.destroy() };
}

async function openPostgres(): Promise<Opened> {
  const database: TestDatabase = await createTestDatabase({ empty: true });
  // Another order than byte by byte: it must not matter.
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return {
    dialect: "postgres",
    db,
    close: async () => {
      await db.destroy();
      await database.drop();
    },
  };
}

function rulesIn(name: string, open: () => Promise<Opened>): void {
  describe(`rules in ${name}`, { timeout: 120_000 }, () => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open();
      const columns = Object.entries(kinds).map(([each, kind]) => `${each} ${types[opened.dialect][kind]}`);
      await sql.raw(`create table t (id integer, ${columns.join(", ")})`).execute(opened.db);
    });
    afterAll(() => opened.close());

    const fill = async (rows: readonly Row[]): Promise<void> => {
      await sql`delete from t`.execute(opened.db);
      for (const [id, row] of rows.entries()) {
        const cells = Object.keys(kinds).map((each) => {
          const stored = toCell(each, row[each]);
          return opened.dialect === "sqlite" && typeof stored === "boolean" ? Number(stored) : stored;
        });
        // eslint-disable-next-line no-await-in-loop
        await sql`insert into t values (${sql.lit(id)}, ${sql.join(cells)})`.execute(opened.db);
      }
    };
    const truthOf = (value: unknown): Truth => (value === null ? unknown : value === true || value === 1);

    it("come out row by row as in the engine, unknown values included", async () => {
      const { dialect, db } = opened;
      const facts = tableFacts(dialect, "t", { ...kinds, id: "integer" });
      const id = facts.find("id");
      let pushed = 0;
      await fc.assert(
        fc.asyncProperty(
          randomRows(dialect === "postgres"),
          fc.array(randomCondition, { minLength: 8, maxLength: 8 }),
          async (rows, conditions) => {
            await fill(rows);
            const judged = conditions.flatMap((condition) => {
              const lowered = lowerCondition(condition, { dialect, find: facts.find });
              return lowered.pushable ? [{ condition, truth: lowered.truth }] : [];
            });
            pushed += judged.length;
            const truths = judged.map(({ truth }) => truth);
            const place = id.at === "column" ? sql`${id.column.sql}` : sql`0`;
            const { rows: found } = await judgeRows(facts.rows, [...truths, place]).execute(db);
            const wanted = judged.map(({ condition }) => rows.map((row) => evaluateCondition(condition, readRow(row))));
            const got = judged.map((_, at) => {
              const byRow = new Map(found.map((each) => [Number(each[`r${truths.length}`]), truthOf(each[`r${at}`])]));
              return rows.map((_row, row) => byRow.get(row));
            });
            expect(got).toEqual(wanted);
            const rules = judged.map(({ condition }, at) => ({ name: `rule ${at}`, priority: 1, condition }));
            const [counts] = (await countInTable(dialect, "t", kinds, rules).query.execute(db)).rows;
            expect(Number(counts?.["total"])).toBe(rows.length);
            wanted.forEach((each, at) => {
              expect(Number(counts?.[`h${at}`])).toBe(each.filter((truth) => truth === true).length);
              expect(Number(counts?.[`n${at}`])).toBe(each.filter((truth) => truth === false).length);
            });
          },
        ),
        { numRuns: 300 },
      );
      expect(pushed).toBeGreaterThan(1600);
    });

    it("are counted by the ways in which more than thirty-three of them come out together", async () => {
      const { dialect, db } = opened;
      const { find, rows } = tableFacts(dialect, "t", kinds);
      await fill([{ i: 1 }, { i: 1 }, { i: 40 }, {}]);
      const truths = Array.from({ length: 40 }, (_, at) =>
        lowerCondition(leaf("i", "greaterThan", at), { dialect, find }),
      ).flatMap((each) => (each.pushable ? [each.truth] : []));
      const found = (await countWays(rows, truths, 10).execute(db)).rows.map((way) => {
        const figures = Object.fromEntries(Object.entries(way).map(([key, value]) => [key, Number(value)]));
        const read = readWay(figures, 40);
        return [
          read.filter((truth) => truth === true).length,
          read.filter((truth) => truth === undefined).length,
          figures["total"],
        ];
      });
      expect(found.toSorted((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
        [0, 40, 1],
        [1, 0, 2],
        [40, 0, 1],
      ]);
    });
  });
}

rulesIn("SQLite", openSqlite);
if (postgresUrl() !== undefined) rulesIn("PostgreSQL", openPostgres);
