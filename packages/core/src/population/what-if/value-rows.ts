import { notApplicable, unknown, type Value } from "../../value/index.ts";
import { always, type Literal } from "../circuit/circuit.ts";
import type { Source } from "../circuit/leaf-rails.ts";
import type { PopulationCircuit } from "../circuit/population-circuit.ts";
import { spellValue } from "../circuit/spell-leaf.ts";
import {
  codesFor,
  firstWord,
  inapplicableCode,
  unknownCode,
  valueAt,
  type Column,
  type WordColumn,
} from "../columns/column.ts";
import { scanWords } from "../columns/column-planes.ts";
import { createDictionary } from "../columns/dictionary.ts";

/** The rows with one value of a fact. */
export interface ValueRows {
  readonly value: Value;
  readonly where: Literal;
}

/** Every row once, by the value of a fact. For facts with few values: each is a truth of its own. */
export function valueRows(source: Source, population: PopulationCircuit): readonly ValueRows[] {
  const { circuit } = population;
  switch (source.kind) {
    case "value":
      return [{ value: source.value, where: always }];
    case "column":
      return columnRows(source.column, population);
    case "cases": {
      const merged = new Map<string, ValueRows>();
      for (const each of source.cases) {
        for (const { value, where } of valueRows(each.source, population)) {
          const key = spellValue(value);
          const known = merged.get(key);
          const own = circuit.and(each.where, where);
          merged.set(key, { value, where: known === undefined ? own : circuit.or(known.where, own) });
        }
      }
      return [...merged.values()];
    }
    default:
      return source satisfies never;
  }
}

function columnRows(column: Column, { circuit, id }: PopulationCircuit): readonly ValueRows[] {
  const words = column.kind === "words" ? column : inWords(column);
  const values: readonly (readonly [code: number, value: Value])[] = [
    [unknownCode, unknown],
    [inapplicableCode, notApplicable],
    ...words.words.map((word, at) => [at + firstWord, word] as const),
  ];
  return values.map(([code, value]) => ({
    value,
    where: circuit.input(`values ${id(column)} ${code}`, "kept", (out) => {
      const table = new Uint32Array(words.words.length + firstWord);
      table[code] = 1;
      scanWords(words, table, out);
    }),
  }));
}

function inWords(column: Column): WordColumn {
  const { words, code } = createDictionary();
  const rows = column.kind === "figures" ? column.values.length : column.codes.length;
  const all = Uint32Array.from({ length: rows }, (_, row) => code(valueAt(column, row)));
  const codes = codesFor(rows, words.length + firstWord);
  codes.set(all);
  return { kind: "words", codes, words: [...words] };
}
