import { issue, isNumeric, approximate, formatDate, unknown, type BoundPolicy, type Known } from "@bylaw/core";
import { sql, type Expression, type RawBuilder } from "kysely";
import { fixed } from "./compare.ts";
import type { FactRows } from "./count-query.ts";
import { fenceOf, named, numberOf, select, textOf, type Dialect } from "./dialect.ts";
import type { ColumnKind, FactColumn, FindFact, FoundFact } from "./fact-column.ts";
import { readDocument, readField, takeField, type Field } from "./read-field.ts";

/** Facts of stored records: those that are asked for are collected, and become the columns of {@link RecordFacts.rows}. */
export interface RecordFacts {
  readonly find: FindFact;
  /** @param records the rows of one type, with their column `data` */
  rows(records: Expression<unknown>): FactRows;
}

/**
 * Where a policy's facts stand when a decision is about every record of a type: its own fields in the document, everything
 * else nowhere. What a field's absence means is put in its place.
 *
 * @issues `lowering/computed`, `lowering/decided`, `lowering/elsewhere`, `lowering/path`, `lowering/type`, in the answers of `find`
 */
export function recordFacts(policy: BoundPolicy, type: string, dialect: Dialect): RecordFacts {
  const fields: Field[] = [];
  const columns: FactColumn[] = [];
  const read: RawBuilder<unknown>[] = [];
  const known = new Map<string, FoundFact>();
  const prefix = `${type}.`;
  const { subject } = policy.pack.manifest;

  const search = (id: string): FoundFact => {
    const graphed = policy.graph.facts.get(id);
    const fact = policy.vocabulary.facts.get(id);
    if (graphed?.source.kind === "computed") return nowhere("lowering/computed", { fact: id });
    if (graphed?.source.kind === "decided") {
      return { at: "nowhere", because: issue("lowering/decided", { fact: id, decision: graphed.source.decision }) };
    }
    const isOwn = id.startsWith(prefix);
    if (!isOwn && type !== subject && id.startsWith(`${subject}.`)) return nowhere("lowering/elsewhere", { fact: id });
    if (!isOwn || graphed === undefined || fact === undefined) {
      return { at: "always", value: graphed?.absent ?? unknown };
    }
    const name = id.slice(prefix.length);
    // A document may hold it nested or under its dotted name.
    if (name.includes(".")) return nowhere("lowering/elsewhere", { fact: id });
    const at = fields.length;
    const typed = readField(dialect, { is: named("is", at), value: named("v", at) }, fact, policy.context);
    if (typed === undefined) {
      return { at: "nowhere", because: issue("lowering/type", { fact: id, type: fact.value.type }) };
    }
    const { absent } = graphed;
    const filled = absent === undefined ? undefined : constantOf(dialect, typed.kind, absent);
    fields.push(takeField(dialect, sql.ref("doc"), name));
    read.push(filled === undefined ? typed.sql : sql`coalesce(${typed.sql}, ${filled})`);
    const column: FactColumn = { kind: typed.kind, sql: named("f", at) };
    columns.push(column);
    return { at: "column", column };
  };

  return {
    find: (fact) => {
      const found = known.get(fact) ?? search(fact);
      known.set(fact, found);
      return found;
    },
    rows: (records) => {
      const fence = fenceOf(dialect);
      const documents = sql`(select ${readDocument(dialect, sql.ref("data"))} as doc from ${records} as records ${fence}) as documents`;
      if (fields.length === 0) return { dialect, from: documents };
      const is = fields.map((field) => field.is);
      const values = fields.map((field) => field.value);
      const taken = sql`(select ${select("is", is)}, ${select("v", values)} from ${documents} ${fence}) as fields`;
      return { dialect, from: sql`(select ${select("f", read)} from ${taken} ${fence}) as facts` };
    },
  };
}

function nowhere(code: "lowering/computed" | "lowering/elsewhere", params: { readonly fact: string }): FoundFact {
  return { at: "nowhere", because: issue(code, params) };
}

/** A value as it would stand in a column of its kind. */
function constantOf(dialect: Dialect, kind: ColumnKind, value: Known): RawBuilder<unknown> | undefined {
  if (typeof value === "boolean") return fixed(value);
  if (typeof value === "string") return textOf(dialect, value);
  if (!isNumeric(value)) return undefined;
  const figure = approximate(value);
  if (kind === "date") return textOf(dialect, formatDate(figure));
  return numberOf(dialect, figure, kind === "number" ? "number" : "integer");
}
