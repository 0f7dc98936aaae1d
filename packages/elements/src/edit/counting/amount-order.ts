import type { CountedNear } from "./counted.ts";

/** How near is near: a share of the threshold, inclusive. As the server has it. */
const NEAR = 0.02;
const MOST_NEAR = 20;
const MOST_AMOUNTS = 2000;

/** A parameter or a figure in a rule that decides, in major units. */
export type Threshold = CountedNear["threshold"];

/** All rows with an amount, in the order of their amounts; of two alike the lower row first. */
export class AmountOrder {
  readonly rows: Uint32Array;
  /** In major units, ascending. */
  readonly amounts: Float64Array;

  /** @param amounts by row, in major units; NaN where there is none */
  constructor(amounts: Float64Array) {
    const known = Uint32Array.from(amounts.keys()).filter((row) => !Number.isNaN(amounts[row]));
    this.rows = known.sort((a, b) => (amounts[a] ?? 0) - (amounts[b] ?? 0) || a - b);
    this.amounts = Float64Array.from(this.rows, (row) => amounts[row] ?? 0);
  }

  /** How many rows lie in each of so many parts of equal width; the last part has all above it, too. */
  bins(low: number, high: number, count: number): readonly number[] {
    const edges = Array.from({ length: count }, (_, bin) => this.#first(low + (bin / count) * (high - low)));
    return edges.map((edge, bin) => (edges[bin + 1] ?? this.rows.length) - edge);
  }

  /** The rows near thresholds, each at its nearest: how many there are, and the nearest of them. */
  near(thresholds: readonly Threshold[]): { readonly count: number; readonly nearest: readonly CountedNear[] } {
    let count = 0;
    const nearest: CountedNear[] = [];
    for (const own of thresholds) {
      const isOwn = (amount: number): boolean =>
        Math.abs(distanceTo(own, amount)) <= own.value * NEAR &&
        thresholds.every((other, at) => {
          const [mine, its] = [Math.abs(distanceTo(own, amount)), Math.abs(distanceTo(other, amount))];
          return mine < its || (mine === its && thresholds.indexOf(own) <= at);
        });
      // A cent more on either side: what counts is the difference in whole cents.
      const from = this.#first(own.value * (1 - NEAR) - 0.01);
      const to = this.#first(own.value * (1 + NEAR) + 0.02);
      const found: CountedNear[] = [];
      for (let at = from; at < to; at += 1) {
        const amount = this.amounts[at] ?? 0;
        if (!isOwn(amount)) continue;
        count += 1;
        found.push({ row: this.rows[at] ?? 0, amount, threshold: own, distance: distanceTo(own, amount) });
      }
      nearest.push(...closest(found));
    }
    return { count, nearest: closest(nearest) };
  }

  /**
   * Everybody's amount, or those who move and an even sample of the others, in the order of the amounts.
   *
   * @param moves by row: 0 for who stays
   */
  sample(moves: Uint8Array): readonly { readonly row: number; readonly amount: number }[] {
    const { length } = this.rows;
    if (length <= MOST_AMOUNTS) return this.#pick(Array.from({ length }, (_, at) => at));
    const moving: number[] = [];
    for (let at = 0; at < length; at += 1) if (moves[this.rows[at] ?? 0] !== 0) moving.push(at);
    const resting = length - moving.length;
    const some = evenly(moving.length, MOST_AMOUNTS / 2).map((at) => moving[at] ?? 0);
    return this.#pick([...some, ...this.#staying(moves, resting, MOST_AMOUNTS - some.length)].sort((a, b) => a - b));
  }

  /** Places of some who stay, spread evenly. */
  #staying(moves: Uint8Array, of: number, most: number): readonly number[] {
    const wanted = evenly(of, most);
    const places: number[] = [];
    let passed = 0;
    for (let at = 0; places.length < wanted.length; at += 1) {
      if (moves[this.rows[at] ?? 0] !== 0) continue;
      if (passed === wanted[places.length]) places.push(at);
      passed += 1;
    }
    return places;
  }

  #pick(places: readonly number[]): readonly { readonly row: number; readonly amount: number }[] {
    return places.map((at) => ({ row: this.rows[at] ?? 0, amount: this.amounts[at] ?? 0 }));
  }

  /** The first place whose amount is at least this. */
  #first(amount: number): number {
    let [low, high] = [0, this.amounts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.amounts[middle] ?? 0) < amount) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** At most so many numbers below another, spread evenly. */
function evenly(below: number, most: number): readonly number[] {
  const length = Math.min(below, most);
  return Array.from({ length }, (_, at) => Math.floor((at * below) / length));
}

/** Amounts have two decimals; their difference has no more. */
function distanceTo({ value }: Threshold, amount: number): number {
  return Math.round((amount - value) * 100) / 100;
}

/** The nearest of them; of two as near the lower row. Sorts only those that can be among them. */
function closest(found: readonly CountedNear[]): readonly CountedNear[] {
  const distances = Float64Array.from(found, ({ distance }) => Math.abs(distance)).sort();
  const limit = distances[MOST_NEAR - 1] ?? Infinity;
  return found
    .filter(({ distance }) => Math.abs(distance) <= limit)
    .toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance) || a.row - b.row)
    .slice(0, MOST_NEAR);
}
