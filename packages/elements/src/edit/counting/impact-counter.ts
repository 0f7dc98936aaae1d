import { parameterTarget, toJson, type BoundPolicy } from "@bylaw/core";
import {
  createWhatIf,
  factsToSupply,
  portableKernel,
  simdKernel,
  valueAt,
  type Columns,
  type Outcome,
  type PopulationImpact,
  type WhatIf,
} from "@bylaw/core/population";

import type { Json, OperationView, PopulationView } from "../../api/index.ts";
import type { PolicyModel } from "../policy-model.ts";
import { AmountOrder, type Threshold } from "./amount-order.ts";
import { boundDraft } from "./bound-draft.ts";
import type { Counted } from "./counted.ts";
import { ManagerLoad, visitCapacity, visitLoad } from "./count-visits.ts";

/** How many of those who move in the same way are shown. */
const NAMED = 100;

/** From so many rows on WebAssembly is worth asking for: a page whose content policy forbids it reports that it was asked. */
const MANY = 250_000;

/** Counts whom drafts move, all customers at once. */
export class ImpactCounter {
  readonly #population: PopulationView;
  readonly #columns: Columns;
  readonly #before: BoundPolicy;
  readonly #model: PolicyModel;
  readonly #whatIf: WhatIf;
  readonly #words = new WeakMap<Outcome, string>();
  #order: AmountOrder | undefined;
  #load: ManagerLoad | undefined;
  /** By row the outcome before any change. */
  #standing: readonly string[] = [];

  constructor(population: PopulationView, columns: Columns, before: BoundPolicy, model: PolicyModel) {
    this.#population = population;
    this.#columns = columns;
    this.#before = before;
    this.#model = model;
    const { decision, visits, rows } = population;
    const kernel = (rows >= MANY ? simdKernel() : undefined) ?? portableKernel();
    const beside = visits === undefined ? {} : { beside: visits.duty };
    this.#whatIf = createWhatIf({ graph: before.graph, decision, columns, kernel, ...beside });
  }

  /** Works out what does not change with a draft, so that the first step is as quick as all others. */
  prepare(): void {
    const { amount, rows, visits } = this.#population;
    this.#order = new AmountOrder(Float64Array.from({ length: rows }, (_, row) => this.#amountAt(amount, row)));
    const impact = this.#whatIf.change(this.#before.graph);
    this.#standing = Array.from({ length: rows }, (_, row) => this.#word(impact.row(row).before));
    if (visits === undefined) return;
    const limited = [...this.#standing.keys()].filter((row) => this.#standing[row] === visits.outcome);
    this.#load = new ManagerLoad(this.#columns, visits.manager, limited);
  }

  /** Everybody by amount. */
  get amounts(): AmountOrder | undefined {
    return this.#order;
  }

  /** The amount by which a row is known, in major units; `null` when not known. */
  amount(row: number): number | null {
    const amount = this.#amountAt(this.#population.amount, row);
    return Number.isNaN(amount) ? null : amount;
  }

  /**
   * Whom operations move. `undefined` when the columns do not tell: rules that make no sense, that read other facts, or that have
   * records counted otherwise.
   */
  count(operations: readonly OperationView[]): Counted | undefined {
    const { decision, asOf, visits, facts } = this.#population;
    const after = boundDraft(this.#model, operations, asOf);
    if (after === undefined || !after.graph.decisions.has(decision)) return undefined;
    const known = new Set(facts);
    const wanted = factsToSupply(after.graph, decision, visits === undefined ? [] : [visits.duty]);
    if (wanted.some((fact) => !known.has(fact))) return undefined;
    const impact = this.#whatIf.change(after.graph);
    if (impact.stale.length > 0) return undefined;
    const moves = this.#moves(impact);
    const near = this.#order?.near(this.#thresholds(after, operations, impact));
    const load = this.#visits(impact, after);
    return {
      decision,
      asOf,
      total: this.#whatIf.rows,
      moved: moves.reduce((sum, { count }) => sum + count, 0),
      moves: moves.map(({ from, to, count, parts }) => ({ from, to, count, rows: firstRows(impact, parts) })),
      before: this.#spread(impact, "before"),
      after: this.#spread(impact, "after"),
      near: near?.nearest ?? [],
      nearCount: near?.count ?? 0,
      amounts: this.#amounts(impact, moves),
      ...(load === undefined ? {} : { visits: load }),
    };
  }

  #amountAt(fact: string | undefined, row: number): number {
    const type = fact === undefined ? undefined : this.#before.graph.facts.get(fact)?.type;
    if (fact === undefined || type === undefined) return Number.NaN;
    const amount = toJson(valueAt(this.#columns.facts.get(fact), row), type, this.#before.context);
    return typeof amount === "number" ? amount : Number.NaN;
  }

  /** An outcome as the server calls it. */
  #word(outcome: Outcome): string {
    const word = this.#words.get(outcome) ?? this.#spell(outcome);
    this.#words.set(outcome, word);
    return word;
  }

  #spell(outcome: Outcome): string {
    if (outcome.kind !== "value") return outcome.kind;
    const output = this.#before.graph.decisions
      .get(this.#population.decision)
      ?.outputs.find(({ name }) => name === "value");
    const value: Json = toJson(outcome.value, output?.type ?? { type: "text" }, this.#before.context);
    return typeof value === "string" ? value : JSON.stringify(value);
  }

  #spread({ outcomes }: PopulationImpact, which: "before" | "after"): Readonly<Record<string, number>> {
    const counts = new Map<string, number>();
    for (const each of outcomes) {
      const word = this.#word(each.outcome);
      if (each[which] > 0) counts.set(word, (counts.get(word) ?? 0) + each[which]);
    }
    return Object.fromEntries(counts);
  }

  /** The moves from word to word, the greatest first: no value and the value `none` are the same to a reader. */
  #moves(impact: PopulationImpact): readonly WordMove[] {
    const merged = new Map<string, WordMove>();
    for (const part of impact.moves) {
      const [from, to] = [this.#word(part.from), this.#word(part.to)];
      if (from === to) continue;
      const key = JSON.stringify([from, to]);
      const known = merged.get(key);
      const count = (known?.count ?? 0) + part.count;
      merged.set(key, { from, to, count, parts: [...(known?.parts ?? []), part] });
    }
    return [...merged.values()].toSorted((a, b) => b.count - a.count);
  }

  /** The lines that operations draw, as the server tells them: parameters with amounts, and figures in rules. */
  #thresholds(
    after: BoundPolicy,
    operations: readonly OperationView[],
    impact: PopulationImpact,
  ): readonly Threshold[] {
    const touched = new Set(operations.flatMap(({ at }) => parameterTarget(at) ?? []));
    const parameters = [...touched].flatMap((parameter): readonly Threshold[] => {
      const value = after.parameters.get(parameter)?.json;
      const was = this.#before.parameters.get(parameter)?.json;
      if (!this.#population.thresholds.includes(parameter) || typeof value !== "number") return [];
      return [{ parameter, value, ...(typeof was === "number" ? { was } : {}) }];
    });
    return [...parameters, ...this.#figures(after, impact)];
  }

  #figures(after: BoundPolicy, { thresholds }: PopulationImpact): readonly Threshold[] {
    const { amount } = this.#population;
    const type = amount === undefined ? undefined : after.graph.facts.get(amount)?.type;
    if (type === undefined) return [];
    const major = (figure: number): number => Number(toJson(figure, type, after.context));
    return thresholds.flatMap(({ fact, threshold, place, was }) => {
      if (fact !== amount || "parameter" in place) return [];
      return [{ ...place, value: major(threshold), ...(was === undefined ? {} : { was: major(was) }) }];
    });
  }

  #amounts(impact: PopulationImpact, moves: readonly WordMove[]): Counted["amounts"] {
    // By row the number of its move, counted from 1.
    const moving = new Uint8Array(this.#whatIf.rows);
    for (const [at, { parts }] of moves.entries()) {
      for (const { from, to } of parts) for (const row of impact.moved({ from, to })) moving[row] = at + 1;
    }
    return (this.#order?.sample(moving) ?? []).map(({ row, amount }) => {
      const from = this.#standing[row] ?? "";
      return { id: String(row), amount, from, to: moves[(moving[row] ?? 0) - 1]?.to ?? from };
    });
  }

  #visits(impact: PopulationImpact, after: BoundPolicy): Counted["visits"] {
    const { visits } = this.#population;
    if (visits === undefined) return undefined;
    const word = (outcome: Outcome): string => this.#word(outcome);
    const loads = { before: visitLoad(impact.beside.before, word), after: visitLoad(impact.beside.after, word) };
    const capacity = visitCapacity(visits, this.#before, after);
    if (capacity === undefined) return { ...loads, overloaded: [] };
    const limited = impact.outcomes.find(({ outcome }) => this.#word(outcome) === visits.outcome)?.outcome;
    const come = limited === undefined ? [] : impact.moved({ to: limited });
    const gone = limited === undefined ? [] : impact.moved({ from: limited });
    return { ...loads, capacity, overloaded: this.#load?.overloaded(come, gone, capacity.perManager) ?? [] };
  }
}

interface WordMove {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly parts: PopulationImpact["moves"];
}

/** The first rows of some moves together. */
function firstRows(impact: PopulationImpact, parts: WordMove["parts"]): readonly number[] {
  const rows = parts.flatMap(({ from, to }) => impact.moved({ from, to, limit: NAMED }));
  return parts.length === 1 ? rows : rows.toSorted((a, b) => a - b).slice(0, NAMED);
}
