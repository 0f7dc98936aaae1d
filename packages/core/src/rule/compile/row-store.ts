/** Rows of bits, one bit per term, each content kept once. One row is worked on at a time, bit by bit. */
export interface RowStore {
  /** How many words of 32 bits hold the terms. */
  readonly words: number;
  /** How many more follow each row: one bit per word, whether it has any bit. None where rows are short. */
  readonly summary: number;
  /** Sets every bit of the row that is worked on. */
  fill(): void;
  set(bit: number, value: boolean): void;
  /** Keeps a copy of the row and answers where it begins; the same place for the same content. */
  intern(): number;
  /** Keeps a copy that no other row shares. */
  add(): number;
  /** All rows with their summaries, one after the other. */
  pack(): Int32Array;
}

/** Rows of up to this many words are quicker to go through than to summarise. */
const short = 4;

/** An empty store for rows of `bits` bits. */
export function createRowStore(bits: number): RowStore {
  const words = Math.ceil(bits / 32);
  const summary = words <= short ? 0 : Math.ceil(words / 32);
  const row = new Int32Array(words + summary);
  const startsByHash = new Map<number, number[]>();
  let kept = new Int32Array(64 * row.length);
  let end = 0;
  let hash = 0;
  const add = (): number => {
    summarise(row, words, summary);
    if (end === kept.length) {
      const longer = new Int32Array(2 * kept.length);
      longer.set(kept);
      kept = longer;
    }
    kept.set(row, end);
    end += row.length;
    return end - row.length;
  };
  return {
    words,
    summary,
    fill: () => {
      row.fill(-1, 0, words);
      if (bits % 32 !== 0) row[words - 1] = (1 << (bits % 32)) - 1;
      hash = 0;
    },
    set: (bit, value) => {
      const [at, mask] = [bit >> 5, 1 << (bit & 31)];
      const before = row[at] ?? 0;
      if (((before & mask) !== 0) === value) return;
      row[at] = before ^ mask;
      hash ^= mix(bit);
    },
    intern: () => {
      const alike = startsByHash.get(hash) ?? [];
      const known = alike.find((start) => isSame(kept, start, row, words));
      if (known !== undefined) return known;
      const start = add();
      startsByHash.set(hash, [...alike, start]);
      return start;
    },
    add,
    pack: () => kept.slice(0, end),
  };
}

function summarise(row: Int32Array, words: number, summary: number): void {
  if (summary === 0) return;
  row.fill(0, words);
  for (let word = 0; word < words; word += 1) {
    if (row[word] !== 0) row[words + (word >> 5)] = (row[words + (word >> 5)] ?? 0) | (1 << (word & 31));
  }
}

function isSame(rows: Int32Array, start: number, row: Int32Array, words: number): boolean {
  for (let at = 0; at < words; at += 1) if (rows[start + at] !== row[at]) return false;
  return true;
}

/** Spreads a bit's number over 32 bits, so that a row's hash can follow its bits one at a time. */
function mix(bit: number): number {
  let mixed = Math.imul((bit + 1) ^ ((bit + 1) >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 16);
}
