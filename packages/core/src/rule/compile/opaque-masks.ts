import type { NormalForm } from "./normal-form.ts";

/**
 * What the judge decides, word by word of the rows: entry `i` of word `w` lies between `from[w]` and `from[w + 1]` and
 * says which of the word's terms want proposition `proposition[i]` true (`wanted`) or false (`unwanted`).
 */
export interface OpaqueMasks {
  readonly from: Int32Array;
  readonly proposition: Int32Array;
  readonly wanted: Int32Array;
  readonly unwanted: Int32Array;
}

/** The masks of the propositions that have no classes. */
export function opaqueMasks({ propositions, terms }: NormalForm): OpaqueMasks {
  const byWord: Map<number, { wanted: number; unwanted: number }>[] = [];
  for (let word = 0; word < Math.ceil(terms.length / 32); word += 1) byWord.push(new Map());
  for (let term = 0; term < terms.length; term += 1) {
    const own = byWord[term >> 5];
    for (const { proposition, negated } of terms[term]?.literals ?? []) {
      if (own === undefined || propositions[proposition]?.kind !== "opaque") continue;
      const masks = own.get(proposition) ?? { wanted: 0, unwanted: 0 };
      masks[negated ? "unwanted" : "wanted"] |= 1 << (term & 31);
      own.set(proposition, masks);
    }
  }
  const entries = byWord.flatMap((own) => [...own]);
  let count = 0;
  return {
    from: Int32Array.from([0, ...byWord.map((own) => (count += own.size))]),
    proposition: Int32Array.from(entries, ([proposition]) => proposition),
    wanted: Int32Array.from(entries, ([, { wanted }]) => wanted),
    unwanted: Int32Array.from(entries, ([, { unwanted }]) => unwanted),
  };
}
