import { createSession, type BoundGraph, type Session, type Supplied } from "../../decision/index.ts";
import type { ReadFact } from "../../rule/index.ts";
import { unknown } from "../../value/index.ts";
import type { Column, Columns } from "../columns/column.ts";
import { columnsBuilder } from "../columns/create-columns.ts";
import { factsToSupply, needsOf } from "./needs.ts";
import { isFromRecords } from "./subject-session.ts";

/** Takes subjects with their facts and records, one by one, and keeps only what one decision reads. */
export interface PopulationBuilder {
  /** How many subjects it has taken. */
  readonly rows: number;
  /** Every fact that it reads; what a subject tells besides is of no use. */
  readonly facts: readonly string[];
  /** The next subject; it becomes the next row. Nothing of it is kept but the values of the columns. */
  add(supplied: Supplied): void;
  /** Facts that no subject has get no column. */
  finish(): Columns;
}

/**
 * The columns for one decision, from subjects as `readFacts` gives them. What is made from records is worked out at once, by the
 * figures of `graph`.
 *
 * @param beside facts that are wanted besides those of the decision, with all that they depend on
 */
export function populationBuilder(
  graph: BoundGraph,
  decision: string,
  beside: readonly string[] = [],
): PopulationBuilder {
  const { facts } = needsOf(graph, decision, beside);
  const fromRecords = new Set(
    factsToSupply(graph, decision, beside).filter((fact) => {
      const definition = graph.facts.get(fact);
      return definition !== undefined && isFromRecords(definition);
    }),
  );
  // A fact that could be computed or decided may also be supplied, and then that counts.
  const builder = columnsBuilder(facts);
  return {
    get rows() {
      return builder.rows;
    },
    facts,
    add: (supplied) => {
      let session: Session | undefined;
      const read: ReadFact = (fact) =>
        fromRecords.has(fact)
          ? (session ??= createSession(graph, supplied)).read(fact)
          : (supplied.facts.get(fact) ?? unknown);
      builder.add(read);
    },
    finish: () => {
      const { rows, facts: columns } = builder.finish();
      return { rows, facts: new Map([...columns].filter(([, column]) => !isEmpty(column, rows))) };
    },
  };
}

/** Whether nobody's value is told. */
function isEmpty(column: Column, rows: number): boolean {
  if (column.kind === "words") return column.words.length === 0 && column.codes.every((code) => code === 0);
  return column.inapplicable === undefined && column.values.length === rows && column.values.every(Number.isNaN);
}
