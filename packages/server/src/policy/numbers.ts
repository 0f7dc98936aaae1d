/** Texts as numbers, in the order in which they first come. */
export interface Numbers {
  /** The text of the next row; nobody when `undefined`. */
  add(text: string | undefined): void;
  /** By row, −1 where there was none. */
  values(): Float64Array;
  readonly texts: readonly string[];
}

export function createNumbers(): Numbers {
  const texts: string[] = [];
  const known = new Map<string, number>();
  const rows: number[] = [];
  return {
    add: (text) => {
      if (text === undefined) {
        rows.push(-1);
        return;
      }
      const number = known.get(text) ?? texts.push(text) - 1;
      known.set(text, number);
      rows.push(number);
    },
    values: () => Float64Array.from(rows),
    texts,
  };
}
