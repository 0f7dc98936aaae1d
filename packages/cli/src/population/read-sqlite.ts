import { BylawError, issue, type ValueType } from "@bylaw/core";
import type { SubjectLine } from "./subject-line.ts";

const batchRows = 1000;

/** What is read from a database: the rows of a table or of one query. */
export interface SqliteSource {
  readonly table?: string | undefined;
  readonly query?: string | undefined;
}

/**
 * The rows of a SQLite file, which is only read, some at a time. Columns are called after the facts; NULL is absent. SQLite has no truths and
 * no lists: 0 and 1 are truths, and a list is JSON.
 *
 * @param typeOf the type of a fact
 * @issues `input/bad-query`
 */
export async function* readSqlite(
  path: string,
  { table, query }: SqliteSource,
  typeOf: (fact: string) => ValueType["type"] | undefined,
): AsyncGenerator<readonly SubjectLine[]> {
  const { default: Database } = await import("better-sqlite3");
  const rows = refusing(() => {
    const database = new Database(path, { readonly: true, fileMustExist: true });
    const statement = database.prepare(
      query ?? `SELECT * FROM "${(table ?? onlyTable(database)).replaceAll('"', '""')}"`,
    );
    return { database, answers: statement.iterate() as IterableIterator<Readonly<Record<string, unknown>>> };
  });
  try {
    let batch: SubjectLine[] = [];
    for (let line = 1; ; line += 1) {
      const next = refusing(() => rows.answers.next());
      if (next.done === true) break;
      batch.push({ line, facts: readRow(next.value, typeOf) });
      if (batch.length < batchRows) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  } finally {
    rows.answers.return?.();
    rows.database.close();
  }
}

function readRow(
  row: Readonly<Record<string, unknown>>,
  typeOf: (fact: string) => ValueType["type"] | undefined,
): Readonly<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  for (const name of Object.keys(row)) {
    const cell = row[name];
    if (cell !== null) facts[name] = readCell(cell, typeOf(name));
  }
  return facts;
}

interface Database {
  prepare(sql: string): { all(): unknown[] };
}

function onlyTable(database: Database): string {
  const found = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all();
  const names = found.map((each) => (each as { readonly name: string }).name);
  const [name, ...others] = names;
  if (name !== undefined && others.length === 0) return name;
  throw new BylawError([
    issue("input/bad-query", { reason: names.length === 0 ? "no table" : `tables: ${names.join(", ")}` }),
  ]);
}

function refusing<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof BylawError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new BylawError([issue("input/bad-query", { reason })]);
  }
}

function readCell(cell: unknown, type: ValueType["type"] | undefined): unknown {
  if (type === "boolean" && (cell === 0 || cell === 1)) return cell === 1;
  if (type !== "list" || typeof cell !== "string") return cell;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}
