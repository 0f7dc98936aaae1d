import type { BoundRule, OperatorSet } from "../rule/index.ts";
import { unknown, type Truth } from "../value/index.ts";
import { not, type Literal, type Work } from "./circuit/circuit.ts";
import type { Rails } from "./circuit/kleene.ts";
import type { SourceOf } from "./circuit/leaf-rails.ts";
import { populationCircuit } from "./circuit/population-circuit.ts";
import type { Columns } from "./columns/column.ts";
import { portableKernel } from "./kernel/portable-kernel.ts";
import type { Bits } from "./kernel/bits.ts";
import type { Kernel } from "./kernel/kernel.ts";

/** For how many rows a rule holds, and for how many it is open because something is unknown. */
export interface RuleCount {
  readonly held: number;
  readonly open: number;
}

/** Rules over many subjects, judged for all of them at once. */
export interface Sheet {
  readonly rows: number;
  readonly rules: readonly BoundRule[];
  /** In the order of the rules. */
  counts(): readonly RuleCount[];
  /** The rows for which a rule holds. @param rule its place */
  held(rule: number): Bits;
  /** The rows for which a rule is open. @param rule its place */
  open(rule: number): Bits;
  /** The truth of every rule for one row. */
  row(at: number): Truth[];
  /**
   * Takes other rules: the same with a threshold moved, most of the time. Only what has changed is worked out, and what depends
   * on it.
   */
  update(rules: readonly BoundRule[]): Work;
  /** Works everything out again from the coded columns. */
  refresh(): Work;
  /** The conditions that the interpreter judges row by row, by where they stand in their documents. */
  readonly judgedByRow: readonly string[];
}

export interface SheetOptions {
  /** Plain JavaScript when left out. One kernel serves one sheet. */
  readonly kernel?: Kernel;
  readonly operators?: OperatorSet;
}

/**
 * Judges rules for all rows of some columns. For every row the truth is exactly that of `evaluateCondition`.
 *
 * Making a sheet codes the columns, once; {@link Sheet.update} is quick.
 */
export function createSheet(rules: readonly BoundRule[], columns: Columns, options: SheetOptions = {}): Sheet {
  const { kernel = portableKernel(), operators } = options;
  const { rows } = columns;
  const population = populationCircuit(rows, kernel, operators);
  const { circuit } = population;
  const sourceOf: SourceOf = (fact) => {
    const column = columns.facts.get(fact);
    return column === undefined ? { kind: "value", value: unknown } : { kind: "column", column };
  };
  let current = rules;
  let rails: readonly Rails[] = [];

  population.code(
    rules.map((rule) => rule.condition),
    (fact) => columns.facts.get(fact),
  );
  const update = (next: readonly BoundRule[]): Work => {
    const { built, work } = population.run(() => {
      const open = next.map((rule) => population.rails(rule.condition, sourceOf));
      return { open, wanted: open.flatMap(({ sure, possible }) => [sure, possible, openOf({ sure, possible })]) };
    });
    circuit.sweep(built.wanted);
    current = next;
    rails = built.open;
    return work;
  };
  const openOf = ({ sure, possible }: Rails): Literal => circuit.and(possible, not(sure));
  const literal = (rule: number, pick: (rails: Rails) => Literal): Literal => {
    const own = rails[rule];
    return own === undefined ? 0 : pick(own);
  };
  update(rules);

  return {
    rows,
    get rules() {
      return current;
    },
    counts: () => rails.map((own) => ({ held: circuit.count(own.sure), open: circuit.count(openOf(own)) })),
    held: (rule) => circuit.bits(literal(rule, (own) => own.sure)),
    open: (rule) => circuit.bits(literal(rule, openOf)),
    row: (at) =>
      rails.map((own): Truth => {
        if (circuit.holds(own.sure, at)) return true;
        return circuit.holds(own.possible, at) ? unknown : false;
      }),
    update,
    refresh: () =>
      circuit.run(
        rails.flatMap((own) => [own.sure, own.possible, openOf(own)]),
        true,
      ),
    get judgedByRow() {
      return population.judgedByRow.map((leaf) => leaf.pointer);
    },
  };
}
