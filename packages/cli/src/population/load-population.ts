import { accessSync, constants } from "node:fs";
import { extname } from "node:path";
import { BylawError, issue, readFacts, within, type BoundPolicy, type Issue, type ValueType } from "@bylaw/core";
import { populationBuilder, type Columns } from "@bylaw/core/population";
import { usageOf } from "../usage-error.ts";
import { readCsv } from "./read-csv.ts";
import { readNdjson } from "./read-ndjson.ts";
import { readSqlite, type SqliteSource } from "./read-sqlite.ts";
import type { SubjectLine } from "./subject-line.ts";

/** A population in columns. */
export interface Population {
  readonly columns: Columns;
  /** By row: the line that it stood in. */
  readonly lines: Uint32Array;
  /** By row: what names the subject, when a column was said to. */
  readonly ids: readonly string[];
}

export interface PopulationSource extends SqliteSource {
  readonly path: string;
  /** The column that names a subject. It need not be a fact. */
  readonly id?: string | undefined;
}

/** So many faults are told; the rest are counted. */
const told = 20;

/**
 * Reads a population as it comes and keeps only the columns that the decision reads, some tens of bytes a subject. Any fault refuses
 * all of it: no figure is made from some of the subjects.
 *
 * @issues `input/unreadable`, `input/bad-csv`, `input/bad-query`, `document/not-json`, `input/more-faults` and those of `readFacts`; the
 *   document is the path with the line
 */
export async function loadPopulation(
  policy: BoundPolicy,
  decision: string,
  source: PopulationSource,
): Promise<Population> {
  const { path, id } = source;
  const builder = populationBuilder(policy.graph, decision);
  const faults: Issue[] = [];
  let more = 0;
  const ids: string[] = [];
  let lines = new Uint32Array(1024);
  const take = (subject: SubjectLine): void => {
    const { facts, named } = withoutId(subject.facts ?? {}, id, policy);
    const read = readFacts(facts, policy.vocabulary, policy.context);
    const found = subject.issue === undefined ? read.issues : [subject.issue];
    for (const each of found) {
      if (faults.length < told) faults.push(within(each, "", `${path}:${subject.line}`));
      else more += 1;
    }
    if (faults.length > 0) return;
    if (builder.rows === lines.length) lines = doubled(lines);
    lines[builder.rows] = subject.line;
    if (id !== undefined) ids.push(named);
    builder.add(read);
  };
  for await (const subjects of readSubjects(policy, source)) for (const subject of subjects) take(subject);
  const [first, ...others] = faults;
  if (first !== undefined) {
    const rest = more === 0 ? [] : [issue("input/more-faults", { count: more }, { document: path })];
    throw new BylawError([first, ...others, ...rest]);
  }
  return { columns: builder.finish(), lines: lines.slice(0, builder.rows), ids };
}

/** The subjects of a file as they come, some at a time, each as it was written. @issues `input/unreadable` */
export function readSubjects(
  policy: BoundPolicy,
  source: SqliteSource & { readonly path: string },
): AsyncGenerator<readonly SubjectLine[]> {
  const { path } = source;
  checkReadable(path);
  const typeOf = (fact: string): ValueType["type"] | undefined => policy.vocabulary.facts.get(fact)?.value.type;
  switch (extname(path).toLowerCase()) {
    case ".csv":
      return readCsv(path, typeOf);
    case ".ndjson":
    case ".jsonl":
      return readNdjson(path);
    case ".sqlite":
    case ".sqlite3":
    case ".db":
      return readSqlite(path, source, typeOf);
    default:
      throw usageOf("--population <.csv|.ndjson|.sqlite>");
  }
}

function checkReadable(path: string): void {
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new BylawError([issue("input/unreadable", { path, reason })]);
  }
}

/** The facts without what only names the subject. */
function withoutId(
  facts: Readonly<Record<string, unknown>>,
  id: string | undefined,
  policy: BoundPolicy,
): { readonly facts: Readonly<Record<string, unknown>>; readonly named: string } {
  if (id === undefined) return { facts, named: "" };
  const { [id]: named, ...others } = facts;
  const text = typeof named === "string" || typeof named === "number" ? String(named) : "";
  return { facts: policy.vocabulary.facts.has(id) ? facts : others, named: text };
}

function doubled(lines: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(lines.length * 2);
  more.set(lines);
  return more;
}
