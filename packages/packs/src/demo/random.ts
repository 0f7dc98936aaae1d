/** A list that has at least one item. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/**
 * Numbers that look like chance and repeat for the same seed.
 *
 * Only sums, products and integer operations are used, so every engine draws the same numbers.
 */
export interface Random {
  /** A number from 0, inclusive, to 1, exclusive. */
  next(): number;
  /** A number from `low`, inclusive, to `high`, exclusive. */
  between(low: number, high: number): number;
  /** An integer from `low` to `high`, both inclusive. */
  integer(low: number, high: number): number;
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  pick<Item>(items: NonEmpty<Item>): Item;
  /** An item drawn by its weight; weights are not negative and need not add up to anything. */
  pickWeighted<Item>(items: NonEmpty<readonly [item: Item, weight: number]>): Item;
  /** The same items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[];
  /** A generator of its own for one topic, so that drawing more there changes nothing elsewhere. */
  fork(topic: string): Random;
}

/** A generator (mulberry32) that starts from `seed`, an integer of which the lowest 32 bits count. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    integer,
    between: (low, high) => low + next() * (high - low),
    chance: (probability) => next() < probability,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
    pickWeighted: (items) => {
      let rest = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const drawn = items.find(([, weight]) => (rest -= weight) < 0) ?? items[0];
      return drawn[0];
    },
    shuffle: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
    fork: (topic) => createRandom(hash(topic, seed)),
  };
}

/** FNV-1a over the UTF-16 code units, started from the seed. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value;
}
