import { cellsIn, type Box } from "./box.ts";

/** By rule: the others, ascending, that it may hold together with. Those that are left out never do. */
export type Meeting = (rule: number) => readonly number[];

/** The cells that one word of bits can say. */
const SMALL = 31;

/**
 * Which rules may meet, looked up without comparing their boxes: by the first and the last cell of each variable, and
 * where a variable has few cells by all of them. What is found may still turn out not to meet.
 */
export function createMeeting(boxes: readonly (readonly Box[])[], full: Box): Meeting {
  const owners = boxes.flatMap((own, rule) => own.map(() => rule));
  const flat = boxes.flat();
  const variables = full.flatMap((mask, variable) =>
    flat.some((box) => box[variable] !== mask) ? [boundsOf(flat, variable)] : [],
  );
  const places = Map.groupBy(owners.keys(), (at) => owners[at] ?? -1);
  const known = new Map<number, readonly number[]>();
  return (rule) => {
    const found = known.get(rule) ?? [...new Set((places.get(rule) ?? []).flatMap(near))].filter((at) => at !== rule);
    const sorted = known.has(rule) ? found : found.toSorted((a, b) => a - b);
    known.set(rule, sorted);
    return sorted;
  };

  function near(box: number): readonly number[] {
    const found: number[] = [];
    for (let at = 0; at < owners.length; at += 1) if (meet(box, at)) found.push(owners[at] ?? -1);
    return found;
  }

  function meet(one: number, other: number): boolean {
    for (const { first, last, bits } of variables) {
      if ((first[other] ?? 0) > (last[one] ?? 0) || (last[other] ?? 0) < (first[one] ?? 0)) return false;
      if (((bits[one] ?? 0) & (bits[other] ?? 0)) === 0) return false;
    }
    return true;
  }
}

interface Bounds {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The cells, where there are few; else all bits. */
  readonly bits: Int32Array;
}

function boundsOf(boxes: readonly Box[], variable: number): Bounds {
  const [first, last, bits] = [0, 1, 2].map(() => new Int32Array(boxes.length)) as [Int32Array, Int32Array, Int32Array];
  const known = new Map<bigint, readonly [number, number, number]>();
  for (const [at, box] of boxes.entries()) {
    const mask = box[variable] ?? 0n;
    const found = known.get(mask) ?? endsOf(mask);
    known.set(mask, found);
    [first[at], last[at], bits[at]] = found;
  }
  return {
    first,
    last,
    bits: boxes.every((box) => (box[variable] ?? 0n) >> BigInt(SMALL) === 0n) ? bits : bits.fill(-1),
  };
}

function endsOf(mask: bigint): readonly [number, number, number] {
  const cells = cellsIn(mask);
  return [cells[0] ?? 0, cells.at(-1) ?? -1, Number(BigInt.asIntN(32, mask))];
}
