/** One bit a row, 32 rows a word: row `r` is bit `r & 31` of word `r >> 5`. */
export type Bits = Int32Array;

/** How many words hold a bit for each row. Rounded up to 16 bytes, so that vectors need no rest. */
export function wordsOf(rows: number): number {
  return Math.ceil(rows / 128) * 4;
}

export function createBits(rows: number): Bits {
  return new Int32Array(wordsOf(rows));
}

export function hasBit(bits: Bits, row: number): boolean {
  return (((bits[row >> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

export function setBit(bits: Bits, row: number): void {
  bits[row >> 5] = (bits[row >> 5] ?? 0) | (1 << (row & 31));
}

/** Clears the bits beyond the last row. */
export function clearRest(bits: Bits, rows: number): void {
  const word = rows >> 5;
  if (word < bits.length) bits[word] = (bits[word] ?? 0) & ((1 << (rows & 31)) - 1);
  bits.fill(0, word + 1);
}

/** The rows whose bit is set, ascending, below `rows`. */
export function* rowsOf(bits: Bits, rows: number): Generator<number> {
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0;
    while (rest !== 0) {
      const lowest = rest & -rest;
      const row = word * 32 + 31 - Math.clz32(lowest);
      if (row >= rows) return;
      yield row;
      rest ^= lowest;
    }
  }
}
