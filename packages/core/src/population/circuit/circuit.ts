import { clearRest, createBits, hasBit, type Bits } from "../kernel/bits.ts";
import type { Gate, Kernel, Plane, Step } from "../kernel/kernel.ts";

/**
 * A truth per row: twice the number of a node, plus one when it is the opposite. The node 0 is never true, so 0 is *never* and 1
 * is *always*.
 */
export type Literal = number;

export const never: Literal = 0;
export const always: Literal = 1;

/** The opposite. It costs nothing: no bits are touched. */
export function not(literal: Literal): Literal {
  return literal ^ 1;
}

/** What a run had to work out anew. */
export interface Work {
  readonly inputs: number;
  readonly gates: number;
}

/**
 * Truths of many rows, joined by *and* and *not*. The same truth is one node wherever it is asked for, also from one
 * {@link Circuit.run} to the next: what has not changed is not worked out again.
 */
export interface Circuit {
  readonly rows: number;
  /** A truth that comes from outside. The same key stands for the same bits for ever; `fill` is called when they are needed. */
  input(key: string, origin: Origin, fill: (out: Bits) => void): Literal;
  readonly and: (a: Literal, b: Literal) => Literal;
  readonly or: (a: Literal, b: Literal) => Literal;
  /**
   * Works out what these truths depend on, as far as it is not known yet.
   *
   * @param anew work out everything again but what is kept
   */
  run(wanted: Iterable<Literal>, anew?: boolean): Work;
  /** Forgets everything but what these truths depend on. Other literals mean nothing from then on. */
  sweep(wanted: Iterable<Literal>): void;
  /** How many rows it is true for. It must have been wanted in a run, as for what follows. */
  count(literal: Literal): number;
  /** The rows it is true for; the bits beyond the last row are clear. To be read at once, not kept. */
  bits(literal: Literal): Bits;
  /** Whether it is true for a row. */
  holds(literal: Literal, row: number): boolean;
}

/** Whether an input is read from a column, which can be done again, or is kept as it is. */
export type Origin = "scanned" | "kept";

interface Node {
  /** Of an input. */
  readonly key?: string;
  readonly origin?: Origin;
  readonly fill?: (out: Bits) => void;
  /** Of a gate. */
  readonly a: Literal;
  readonly b: Literal;
  /** Where its bits are, once they are worked out. */
  plane?: Plane | undefined;
  count?: number | undefined;
}

export function createCircuit(rows: number, kernel: Kernel): Circuit {
  const nodes = new Map<number, Node>();
  const inputs = new Map<string, Literal>();
  const gates = new Map<number, Literal>();
  let last = 0;

  const add = (node: Node): Literal => {
    last += 1;
    nodes.set(last, node);
    return last * 2;
  };

  const and = (one: Literal, other: Literal): Literal => {
    const [a, b] = one < other ? [one, other] : [other, one];
    if (a === never || a === not(b)) return never;
    if (a === always || a === b) return b;
    const key = a * 2 ** 26 + b;
    const known = gates.get(key);
    if (known !== undefined) return known;
    const made = add({ a, b });
    gates.set(key, made);
    return made;
  };

  const needed = (wanted: Iterable<Literal>): Set<number> => {
    const found = new Set<number>();
    const open = [...wanted].map((literal) => literal >> 1);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const node = nodes.get(id);
      if (node === undefined || found.has(id)) continue;
      found.add(id);
      if (node.fill === undefined) open.push(node.a >> 1, node.b >> 1);
    }
    return found;
  };

  const forget = (id: number, node: Node): void => {
    if (node.plane !== undefined) kernel.release(node.plane);
    nodes.delete(id);
    if (node.key === undefined) gates.delete(node.a * 2 ** 26 + node.b);
    else inputs.delete(node.key);
  };

  const planeOf = (literal: Literal): Plane => {
    const plane = nodes.get(literal >> 1)?.plane;
    return plane ?? nothing();
  };
  let empty: Plane | undefined;
  const nothing = (): Plane => (empty ??= kernel.allocate(rows));

  return {
    rows,
    input: (key, origin, fill) => {
      const known = inputs.get(key);
      if (known !== undefined) return known;
      const made = add({ key, origin, fill, a: never, b: never });
      inputs.set(key, made);
      return made;
    },
    and,
    or: (a, b) => not(and(not(a), not(b))),
    run: (wanted, anew = false) => {
      let filled = 0;
      const steps: Step[] = [];
      // Ids grow: what a gate joins stands before it.
      for (const id of [...needed(wanted)].toSorted((a, b) => a - b)) {
        const node = nodes.get(id);
        if (node === undefined) continue;
        if (node.plane !== undefined && (!anew || node.origin === "kept")) continue;
        const plane = node.plane ?? kernel.allocate(rows);
        node.plane = plane;
        node.count = undefined;
        if (node.fill === undefined) steps.push(stepOf(node.a, node.b, plane, planeOf));
        else {
          node.fill(plane.bits);
          filled += 1;
        }
      }
      kernel.run(steps, rows);
      return { inputs: filled, gates: steps.length };
    },
    sweep: (wanted) => {
      const kept = needed(wanted);
      for (const [id, node] of nodes) if (!kept.has(id)) forget(id, node);
    },
    count: (literal) => {
      const node = nodes.get(literal >> 1);
      const own = node?.plane === undefined ? 0 : (node.count ??= kernel.count(node.plane, rows));
      return (literal & 1) === 0 ? own : rows - own;
    },
    holds: (literal, row) => hasBit(planeOf(literal).bits, row) === ((literal & 1) === 0),
    bits: (literal) => {
      const { bits } = planeOf(literal);
      const own = createBits(rows);
      const flip = (literal & 1) === 0 ? 0 : -1;
      for (let at = 0; at < own.length; at += 1) own[at] = (bits[at] ?? 0) ^ flip;
      clearRest(own, rows);
      return own;
    },
  };
}

function stepOf(a: Literal, b: Literal, out: Plane, planeOf: (literal: Literal) => Plane): Step {
  const [left, right] = [planeOf(a), planeOf(b)];
  const isLeft = (a & 1) === 0;
  const isRight = (b & 1) === 0;
  if (isLeft && isRight) return { gate: "and", a: left, b: right, out };
  if (!isLeft && !isRight) return { gate: "nor", a: left, b: right, out };
  const gate: Gate = "andNot";
  return isLeft ? { gate, a: left, b: right, out } : { gate, a: right, b: left, out };
}
