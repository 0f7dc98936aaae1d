import {
  createSession,
  type BoundDecision,
  type BoundGraph,
  type GraphFact,
  type Session,
  type Supplied,
} from "../../decision/index.ts";
import { expressionFacts } from "../../fact/index.ts";
import { unknown, type Truth, type Value } from "../../value/index.ts";
import { valueAt, type Columns } from "../columns/column.ts";

const noRecords: Supplied["collections"] = new Map();

/**
 * The graph of facts about the subject of any row: what the columns tell is supplied, and there are no records. A session is over
 * when the next row is opened.
 */
export function rowSessions(graph: BoundGraph, columns: Columns): (row: number) => Session {
  // What was made from records cannot be supplied when it does not apply, so it stands in place of its computation.
  const cells = [...columns.facts].flatMap(([fact, column]) => {
    const definition = graph.facts.get(fact);
    return definition === undefined || !isFromRecords(definition)
      ? []
      : [{ fact, column, definition, cell: { kind: "constant" as const, value: unknown as Value } }];
  });
  const facts = new Map(graph.facts);
  for (const { fact, definition, cell } of cells) {
    facts.set(fact, { ...definition, source: { kind: "computed", expression: cell } });
  }
  const fixed = new Set(cells.map(({ fact }) => fact));
  const filled = { ...graph, facts };
  return (row) => {
    for (const { column, cell } of cells) cell.value = valueAt(column, row);
    const get = (fact: string) => {
      const value = fixed.has(fact) ? unknown : valueAt(columns.facts.get(fact), row);
      return typeof value === "symbol" ? undefined : value;
    };
    return createSession(filled, { facts: { get }, collections: noRecords });
  };
}

/** Whether a fact is computed from the subject's records. */
export function isFromRecords({ source }: GraphFact): boolean {
  return source.kind === "computed" && expressionFacts(source.expression).collections.length > 0;
}

/** A decision whose rules have been judged. It reads nothing, so what it says must not depend on facts. */
export function runJudged(
  graph: BoundGraph,
  decision: BoundDecision,
  truths: readonly Truth[],
): ReturnType<Session["decision"]> {
  const session = createSession(graph, { facts: { get: () => undefined }, collections: noRecords });
  return session.decision({ ...decision, judge: { evaluate: () => [...truths] } });
}
