import { readLeaf, type BoundLeaf, type OperatorSet } from "../../rule/index.ts";
import { unknown, type Value } from "../../value/index.ts";
import { valueAt, type Column } from "../columns/column.ts";
import { createBits, hasBit, rowsOf, setBit, type Bits } from "../kernel/bits.ts";
import type { Circuit } from "./circuit.ts";
import type { ColumnCodes } from "./column-codes.ts";
import { fixed, type Rails } from "./kleene.ts";
import { spellLeaf } from "./spell-leaf.ts";

/** The facts of a comparison: some the same in every row, the others in columns. */
export interface RowReading {
  readonly values: ReadonlyMap<string, Value>;
  readonly columns: ReadonlyMap<string, Column>;
}

export type RowJudge = (leaf: BoundLeaf, reading: RowReading) => Rails;

/**
 * Comparisons that the interpreter judges, row by row. As long as nobody has asked them they are unknown everywhere; what is then
 * still open are the rows for which they have to be asked.
 */
export interface RowJudges {
  readonly judge: RowJudge;
  /** The comparisons that came up since the last {@link RowJudges.begin}. */
  readonly asked: readonly BoundLeaf[];
  /** Starts over: nothing has come up. */
  begin(): void;
  /** Judges all that came up, for these rows, as far as they are not judged yet. */
  settle(rows: Bits): void;
}

interface Judged {
  readonly leaf: BoundLeaf;
  readonly reading: RowReading;
  readonly known: Bits;
  readonly sure: Bits;
  readonly possible: Bits;
  /** How often rows were added: other bits are another input. */
  version: number;
  /** The last beginning after which it came up. */
  asked: number;
}

/** What has not come up for so many beginnings is forgotten. */
const patience = 32;

export function rowJudges(circuit: Circuit, codes: ColumnCodes, operators: OperatorSet | undefined): RowJudges {
  const { rows } = circuit;
  const all = new Map<string, Judged>();
  let beginning = 0;
  const current = (): readonly Judged[] => [...all.values()].filter(({ asked }) => asked === beginning);

  const judgeRows = (own: Judged, wanted: Bits): void => {
    const { leaf, reading, known, sure, possible } = own;
    let isNew = false;
    for (const row of rowsOf(wanted, rows)) {
      if (hasBit(known, row)) continue;
      isNew = true;
      setBit(known, row);
      const read = (fact: string): Value => reading.values.get(fact) ?? valueAt(reading.columns.get(fact), row);
      const { truth } = readLeaf(leaf, read, operators);
      if (truth === true) setBit(sure, row);
      if (truth === true || truth === unknown) setBit(possible, row);
    }
    if (isNew) own.version += 1;
  };

  return {
    get asked() {
      return current().map(({ leaf }) => leaf);
    },
    begin: () => {
      beginning += 1;
      for (const [key, { asked }] of all) if (asked < beginning - patience) all.delete(key);
    },
    judge: (leaf, reading) => {
      const columns = [...reading.columns].map(([fact, column]) => `${fact}:${codes.id(column)}`);
      const key = `${columns.join(" ")} ${spellLeaf(leaf, reading)}`;
      const own = all.get(key) ?? {
        leaf,
        reading,
        known: createBits(rows),
        sure: createBits(rows),
        possible: createBits(rows),
        version: 0,
        asked: beginning,
      };
      all.set(key, own);
      own.asked = beginning;
      if (own.version === 0) return fixed(unknown);
      const { version } = own;
      const input = (name: string, bits: () => Bits) =>
        circuit.input(`row ${name} ${version} ${key}`, "kept", (out) => {
          out.set(bits());
        });
      return {
        sure: input("sure", () => own.sure),
        // What nobody has asked stays possible.
        possible: input("possible", () => own.possible.map((word, at) => word | ~(own.known[at] ?? 0))),
      };
    },
    settle: (wanted) => {
      for (const own of current()) judgeRows(own, wanted);
    },
  };
}
