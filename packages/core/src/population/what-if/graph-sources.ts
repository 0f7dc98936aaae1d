import type { BoundDecision, BoundGraph, GraphFact } from "../../decision/index.ts";
import { expressionFacts } from "../../fact/index.ts";
import { unknown, type Known } from "../../value/index.ts";
import { not } from "../circuit/circuit.ts";
import type { Source, SourceOf } from "../circuit/leaf-rails.ts";
import type { PopulationCircuit } from "../circuit/population-circuit.ts";
import { spellValue } from "../circuit/spell-leaf.ts";
import type { Column, Columns } from "../columns/column.ts";
import { columnBuilder } from "../columns/create-columns.ts";
import { fillUnknown, isTold } from "../columns/fill-unknown.ts";
import type { Decided } from "./decided.ts";
import { factsRead } from "./needs.ts";
import { isFromRecords, rowSessions } from "./subject-session.ts";

/** Columns that were worked out of others, so that they need not be worked out twice. */
export interface DerivedColumns {
  /** The column without unknown values. */
  filled(column: Column, value: Known): Column;
  /** The column of a computed fact; the same one for graphs that compute it alike. */
  computed(graph: BoundGraph, fact: GraphFact): Column;
}

export function derivedColumns(columns: Columns): DerivedColumns {
  const filledBy = new WeakMap<Column, Map<string, Column>>();
  const computedBy = new Map<string, Column>();
  return {
    filled: (column, value) => {
      const own = filledBy.get(column) ?? new Map<string, Column>();
      filledBy.set(column, own);
      const key = spellValue(value);
      const made = own.get(key) ?? fillUnknown(column, value);
      own.set(key, made);
      return made;
    },
    computed: (graph, { id }) => {
      const key = `${graph.today} ${spellFact(graph, id)}`;
      const known = computedBy.get(key);
      if (known !== undefined) return known;
      const builder = columnBuilder();
      const open = rowSessions(graph, columns);
      for (let row = 0; row < columns.rows; row += 1) builder.add(open(row).read(id));
      const column = builder.finish();
      // A draft that is edited again and again leaves no trail of columns.
      if (computedBy.size > 64) computedBy.clear();
      computedBy.set(key, column);
      return column;
    },
  };
}

/** What the facts of a graph are: supplied before all else, then computed or decided, then what their absence means. */
export function graphSources(
  graph: BoundGraph,
  columns: Columns,
  decided: (decision: string) => Decided | undefined,
  derived: DerivedColumns,
  { told }: PopulationCircuit,
): SourceOf {
  const known = new Map<string, Source>();

  const withAbsent = (source: Source, absent: Known | undefined): Source => {
    if (absent === undefined) return source;
    switch (source.kind) {
      case "value":
        return source.value === unknown ? { kind: "value", value: absent } : source;
      case "column":
        return { kind: "column", column: derived.filled(source.column, absent) };
      case "cases":
        return {
          kind: "cases",
          cases: source.cases.map(({ where, source: inner }) => ({ where, source: withAbsent(inner, absent) })),
        };
      default:
        return source satisfies never;
    }
  };

  const work = (id: string): Source => {
    const supplied = columns.facts.get(id);
    const definition = graph.facts.get(id);
    // What is made from records is taken as it stands in the column: the records are not here.
    const isTaken = definition !== undefined && supplied !== undefined && isFromRecords(definition);
    if (definition === undefined || definition.source.kind === "given" || isTaken) {
      const source: Source =
        supplied === undefined ? { kind: "value", value: unknown } : { kind: "column", column: supplied };
      return withAbsent(source, definition?.absent);
    }
    if (supplied !== undefined && isTold(supplied)) return { kind: "column", column: supplied };
    if (definition.source.kind === "computed") {
      return { kind: "column", column: derived.computed(graph, definition) };
    }
    const base: Source = decided(definition.source.decision)?.output(definition.source.output) ?? {
      kind: "value",
      value: unknown,
    };
    const own = withAbsent(base, definition.absent);
    if (supplied === undefined) return own;
    const where = told(supplied);
    return {
      kind: "cases",
      cases: [
        { where, source: { kind: "column", column: supplied } },
        { where: not(where), source: own },
      ],
    };
  };

  return (id) => {
    const source = known.get(id) ?? work(id);
    known.set(id, source);
    return source;
  };
}

/** The same text for facts that come out the same for the same columns. */
export function spellFact(graph: BoundGraph, id: string): string {
  const seen = new Set<string>();
  const parts: string[] = [];
  const visit = (fact: string): void => {
    if (seen.has(fact)) return;
    seen.add(fact);
    const definition = graph.facts.get(fact);
    if (definition === undefined) return;
    const { source, absent } = definition;
    parts.push(fact, spellValue(absent), source.kind);
    if (source.kind === "computed") {
      parts.push(spellValue(source.expression));
      for (const read of expressionFacts(source.expression).facts) visit(read);
    }
    if (source.kind === "decided") {
      const decision = graph.decisions.get(source.decision);
      if (decision === undefined) return;
      parts.push(source.output, spellDecision(decision));
      for (const read of factsRead(decision)) visit(read);
    }
  };
  visit(id);
  return parts.join("\n");
}

function spellDecision({ hitPolicy, outputs, rules }: BoundDecision): string {
  const told = rules.map(({ name, priority, condition, params, exceptionOf, undetermined }) => [
    name,
    priority,
    condition,
    [...params],
    exceptionOf,
    undetermined,
  ]);
  return spellValue([hitPolicy, outputs, told]);
}
