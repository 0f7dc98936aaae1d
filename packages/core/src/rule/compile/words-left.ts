/**
 * Which words of an intersection of rows can be anything but zero: with many rules most words are zero, and need not be
 * touched. `rows` are the places where the rows begin in `bits`; after `words` words each has `summary` words that tell.
 */
export function wordsLeft(
  bits: Int32Array,
  rows: readonly number[],
  words: number,
  summary: number,
): Int32Array | undefined {
  if (summary === 0) return undefined;
  const left = new Int32Array(summary).fill(-1);
  for (let row = 0; row < rows.length; row += 1) {
    const start = (rows[row] ?? 0) + words;
    for (let at = 0; at < summary; at += 1) left[at] = (left[at] ?? 0) & (bits[start + at] ?? 0);
  }
  return left;
}

/** The next word after this one that is worth looking at; `words` when there is none. */
export function nextWord(left: Int32Array | undefined, word: number, words: number): number {
  if (left === undefined) return word + 1;
  let at = (word + 1) >> 5;
  let rest = (left[at] ?? 0) & (-1 << ((word + 1) & 31));
  while (rest === 0) {
    at += 1;
    if (at >= left.length) return words;
    rest = left[at] ?? 0;
  }
  return Math.min(words, at * 32 + 31 - Math.clz32(rest & -rest));
}
