import type { BoundDecision, BoundGraph } from "../../decision/index.ts";
import { BylawError, issue } from "../../issue/index.ts";
import type { Literal } from "../circuit/circuit.ts";
import { populationCircuit } from "../circuit/population-circuit.ts";
import type { Columns } from "../columns/column.ts";
import { rowsOf } from "../kernel/bits.ts";
import type { Value } from "../../value/index.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { portableKernel } from "../kernel/portable-kernel.ts";
import { decideAll, type Decided, type Manner, type OutcomeRows } from "./decided.ts";
import { derivedColumns, graphSources } from "./graph-sources.ts";
import { nearRows, type Near, type NearOptions } from "./near.ts";
import { needsOf } from "./needs.ts";
import { outcomeKey, type Outcome } from "./outcome.ts";
import { recomputed } from "./recomputed.ts";
import { valueRows } from "./value-rows.ts";
import { newThresholds, type Threshold } from "./thresholds.ts";

/** For how many subjects a decision comes to an outcome, before the change and after it. */
export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly before: number;
  readonly after: number;
}

/** Subjects that move from one outcome to another. */
export interface Move {
  readonly from: Outcome;
  readonly to: Outcome;
  readonly count: number;
}

/** How many subjects come to an outcome and have a value of the fact beside it. */
export interface BesideCount {
  readonly outcome: Outcome;
  readonly value: Value;
  readonly count: number;
}

/** What a change does to all subjects. It holds until the next change is asked about. */
export interface PopulationImpact {
  /** Every outcome that occurs before or after. */
  readonly outcomes: readonly OutcomeCount[];
  /** The greatest first. */
  readonly moves: readonly Move[];
  /** The rows that move, or those of one kind of move, ascending. */
  moved(which?: { readonly from?: Outcome; readonly to?: Outcome; readonly limit?: number }): readonly number[];
  /** Before and after for one row. */
  row(at: number): { readonly before: Outcome; readonly after: Outcome };
  /** The values of {@link WhatIfOptions.beside} by outcome; empty without one. */
  readonly beside: { readonly before: readonly BesideCount[]; readonly after: readonly BesideCount[] };
  /** The thresholds that are new. */
  readonly thresholds: readonly Threshold[];
  /** The rows near a new threshold. */
  near(options: NearOptions): readonly Near[];
  /** By decision that was read, how it was made; `rows` is slow. */
  readonly manners: ReadonlyMap<string, Manner>;
  /**
   * Facts that come from records and are worked out otherwise after the change, so that their columns no longer fit: they have to
   * be supplied anew.
   */
  readonly stale: readonly string[];
}

/** One decision over a population, and what becomes of it when the policy changes. */
export interface WhatIf {
  readonly rows: number;
  /** Compares with the policy as it would be. Only what has changed is worked out. */
  change(after: BoundGraph): PopulationImpact;
}

export interface WhatIfOptions {
  /** The policy in force. */
  readonly graph: BoundGraph;
  /** Its id. */
  readonly decision: string;
  /** See {@link factsToSupply}. */
  readonly columns: Columns;
  /** A fact with few values, such as another decision's: its values are counted beside the outcomes. */
  readonly beside?: string;
  /** Plain JavaScript when left out. One kernel serves one question. */
  readonly kernel?: Kernel;
}

interface Made {
  readonly decided: Decided;
  readonly manners: ReadonlyMap<string, Manner>;
  readonly decisions: readonly BoundDecision[];
  readonly crossed: readonly Crossed[];
}

/** Where an outcome and a value of the fact beside it come together. */
interface Crossed extends Omit<BesideCount, "count"> {
  readonly where: Literal;
}

/**
 * Makes a decision for every row of some columns, by the policy in force, and stands ready to make it by others. Every row comes to
 * what `decide` would answer for its facts.
 *
 * @issues `policy/unknown-decision`
 */
export function createWhatIf(options: WhatIfOptions): WhatIf {
  const { graph, decision, columns, kernel = portableKernel() } = options;
  const beside = options.beside === undefined ? [] : [options.beside];
  const population = populationCircuit(columns.rows, kernel, graph.scope.operators);
  const { circuit } = population;
  const derived = derivedColumns(columns);

  const make = (policy: BoundGraph): Made => {
    const { decisions } = needsOf(policy, decision, beside);
    const made = new Map<string, Decided>();
    const sourceOf = graphSources(policy, columns, (id) => made.get(id), derived, population);
    if (policy === graph) {
      const conditions = decisions.flatMap(({ rules }) => rules.map((rule) => rule.condition));
      population.code(conditions, (fact) => {
        const source = policy.facts.get(fact)?.source.kind === "decided" ? undefined : sourceOf(fact);
        return source?.kind === "column" ? source.column : undefined;
      });
    }
    for (const each of decisions) {
      made.set(each.id, decideAll(each, { graph: policy, columns, population, sourceOf }));
    }
    const decided = made.get(decision);
    if (decided === undefined) {
      const known = [...policy.decisions.keys()].join(", ");
      throw new BylawError([issue("policy/unknown-decision", { decision, known })]);
    }
    const values = beside.flatMap((fact) => valueRows(sourceOf(fact), population));
    const crossed = decided.outcomes.flatMap(({ outcome, where }) =>
      values.map((each): Crossed => ({ outcome, value: each.value, where: circuit.and(where, each.where) })),
    );
    circuit.run([...decided.outcomes, ...crossed].map(({ where }) => where));
    return { decided, decisions, crossed, manners: new Map([...made].map(([id, { manner }]) => [id, manner])) };
  };

  const before = make(graph);
  const countBeside = ({ crossed }: Made): readonly BesideCount[] =>
    crossed
      .map(({ outcome, value, where }): BesideCount => ({ outcome, value, count: circuit.count(where) }))
      .filter(({ count }) => count > 0);
  const besideBefore = countBeside(before);
  const kept = before.decided.outcomes.map(({ where }) => where);
  circuit.sweep(kept);

  return {
    rows: columns.rows,
    change: (policy) => {
      const after = make(policy);
      const [old, now] = [before.decided.outcomes, after.decided.outcomes];
      const besideAfter = countBeside(after);
      const matrix = crossings(old, now);
      const all = matrix.map(({ both }) => both);
      circuit.run(all);
      circuit.sweep([...kept, ...now.map(({ where }) => where), ...all]);
      const moves = matrix
        .map(({ from, to, both }) => ({ from, to, both, count: circuit.count(both) }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count);
      const thresholds = newThresholds(graph, policy, decision);
      return {
        outcomes: countOutcomes(old, now),
        moves: moves.map(({ from, to, count }) => ({ from, to, count })),
        moved: ({ from, to, limit = Infinity } = {}) => {
          const chosen = moves.filter((move) => isSame(move.from, from) && isSame(move.to, to));
          return firstRows(
            chosen.map(({ both }) => both),
            limit,
          );
        },
        row: (at) => ({ before: outcomeAt(old, at), after: outcomeAt(now, at) }),
        beside: { before: besideBefore, after: besideAfter },
        thresholds,
        near: (options) => nearRows(columns, thresholds, options),
        manners: after.manners,
        stale: recomputed(graph, policy, needsOf(policy, decision, beside).facts),
      };
    },
  };

  /** Where one outcome becomes another; outcomes that are the same rows as before are passed over. */
  function crossings(
    old: readonly OutcomeRows[],
    now: readonly OutcomeRows[],
  ): readonly (Pick<Move, "from" | "to"> & { readonly both: Literal })[] {
    return old.flatMap(({ outcome: from, where: left }) =>
      now.flatMap(({ outcome: to, where: right }) => {
        if (outcomeKey(from) === outcomeKey(to) || circuit.count(left) === 0 || circuit.count(right) === 0) return [];
        return [{ from, to, both: circuit.and(left, right) }];
      }),
    );
  }

  function countOutcomes(old: readonly OutcomeRows[], now: readonly OutcomeRows[]): readonly OutcomeCount[] {
    const counts = new Map<string, OutcomeCount>();
    for (const { outcome, where } of old) {
      counts.set(outcomeKey(outcome), { outcome, before: circuit.count(where), after: 0 });
    }
    for (const { outcome, where } of now) {
      const own = counts.get(outcomeKey(outcome)) ?? { outcome, before: 0 };
      counts.set(outcomeKey(outcome), { ...own, after: circuit.count(where) });
    }
    return [...counts.values()].filter((each) => each.before + each.after > 0);
  }

  function firstRows(parts: readonly Literal[], limit: number): readonly number[] {
    const rows: number[] = [];
    const bits = parts.map((part) => circuit.bits(part));
    const joined = bits[0]?.map((_, word) => bits.reduce((sum, each) => sum | (each[word] ?? 0), 0));
    if (joined === undefined) return rows;
    for (const row of rowsOf(joined, columns.rows)) {
      if (rows.length >= limit) break;
      rows.push(row);
    }
    return rows;
  }

  function outcomeAt(outcomes: readonly OutcomeRows[], row: number): Outcome {
    return outcomes.find(({ where }) => circuit.holds(where, row))?.outcome ?? { kind: "undetermined" };
  }
}

function isSame(one: Outcome, asked: Outcome | undefined): boolean {
  return asked === undefined || outcomeKey(one) === outcomeKey(asked);
}
