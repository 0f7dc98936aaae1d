import { leavesOf, type BoundCondition, type BoundLeaf, type OperatorSet } from "../../rule/index.ts";
import type { Column } from "../columns/column.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { createCircuit, not, type Circuit, type Literal, type Work } from "./circuit.ts";
import { columnCodes } from "./column-codes.ts";
import { conditionRails } from "./condition-rails.ts";
import { kleene, type Rails } from "./kleene.ts";
import { leafRails, type SourceOf } from "./leaf-rails.ts";
import { rowJudges } from "./row-judge.ts";

/** Conditions over many subjects. */
export interface PopulationCircuit {
  readonly circuit: Circuit;
  /** The same number for the same column, and for no other. */
  readonly id: (column: Column) => number;
  /** The rows of a column with a value. */
  readonly told: (column: Column) => Literal;
  rails(condition: BoundCondition, sourceOf: SourceOf): Rails;
  /** Cuts columns into the classes that these conditions make of them. */
  code(conditions: readonly BoundCondition[], columnOf: (fact: string) => Column | undefined): void;
  /**
   * Works out what is wanted. `build` puts it into the circuit, at least once: again after the interpreter has judged, for the rows
   * where that matters, what has no classes.
   */
  run<Built extends Wanted>(build: () => Built): { readonly built: Built; readonly work: Work };
  /** The comparisons of the last run that were judged row by row. */
  readonly judgedByRow: readonly BoundLeaf[];
}

export interface Wanted {
  readonly wanted: readonly Literal[];
  /** What may still be open on account of comparisons that nobody has judged. */
  readonly open: readonly Rails[];
}

export function populationCircuit(rows: number, kernel: Kernel, operators?: OperatorSet): PopulationCircuit {
  const circuit = createCircuit(rows, kernel);
  const codes = columnCodes(circuit, operators);
  const judges = rowJudges(circuit, codes, operators);
  const leaf = leafRails(circuit, codes, judges.judge, operators);
  const logic = kleene(circuit);

  return {
    circuit,
    id: codes.id,
    told: codes.told,
    rails: (condition, sourceOf) => conditionRails(condition, logic, (each) => leaf(each, sourceOf)),
    code: (conditions, columnOf) => {
      const leaves = new Map<Column, BoundLeaf[]>();
      for (const each of conditions.flatMap(leavesOf)) {
        const column = each.subject === undefined ? columnOf(each.fact) : undefined;
        if (column === undefined) continue;
        const own = leaves.get(column) ?? [];
        own.push(each);
        leaves.set(column, own);
      }
      for (const [column, own] of leaves) codes.code(column, own);
    },
    run: (build) => {
      judges.begin();
      let built = build();
      if (judges.asked.length > 0) {
        const open = built.open.map(({ sure, possible }) => circuit.and(possible, not(sure)));
        const asks = open.reduce(circuit.or, 0);
        circuit.run([asks]);
        judges.settle(circuit.bits(asks));
        built = build();
      }
      return { built, work: circuit.run(built.wanted) };
    },
    get judgedByRow() {
      return judges.asked;
    },
  };
}
