import type { Decision, SentenceContext } from "@bylaw/core";

import type { CellWord } from "./cell-words.ts";
import { wordsIn, type GridColumn } from "./grid-columns.ts";
import type { Item } from "./row-operations.ts";

/** The words of cells, made once for each row as it stands: a large table is drawn again with every step of its scroll bar. */
export class WordCache {
  #context: SentenceContext | undefined;
  #known = new WeakMap<Item, Map<string, readonly CellWord[]>>();

  words(row: Item, column: GridColumn, decision: Decision, context: SentenceContext): readonly CellWord[] {
    if (this.#context !== context) this.#known = new WeakMap();
    this.#context = context;
    const own = this.#known.get(row) ?? new Map<string, readonly CellWord[]>();
    this.#known.set(row, own);
    const key = `${column.kind} ${column.name}`;
    const words = own.get(key) ?? wordsIn(row, column, decision, context);
    own.set(key, words);
    return words;
  }
}
