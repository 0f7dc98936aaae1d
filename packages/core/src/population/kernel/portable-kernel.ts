import { createBits, wordsOf, type Bits } from "./bits.ts";
import { countBits } from "./count-bits.ts";
import type { Kernel, Plane, Step } from "./kernel.ts";

/** So many words at a time stay in the processor's own memory while all steps go over them. */
const block = 2048;

/** Plain JavaScript: 32 rows an operation, on every host and under every content policy. */
export function portableKernel(): Kernel {
  const spare = new Map<number, Plane[]>();
  return {
    name: "portable",
    allocate: (rows) => {
      const kept = spare.get(wordsOf(rows))?.pop();
      kept?.bits.fill(0);
      return kept ?? { bits: createBits(rows) };
    },
    release: (plane) => {
      const { length } = plane.bits;
      const list = spare.get(length) ?? [];
      spare.set(length, list);
      list.push(plane);
    },
    run: (steps, rows) => {
      const words = wordsOf(rows);
      for (let from = 0; from < words; from += block) {
        const to = Math.min(words, from + block);
        for (const step of steps) apply(step, from, to);
      }
    },
    count: ({ bits }, rows) => countBits(bits, rows),
  };
}

function apply({ gate, a, b, out }: Step, from: number, to: number): void {
  if (gate === "and") and(a.bits, b.bits, out.bits, from, to);
  else if (gate === "andNot") andNot(a.bits, b.bits, out.bits, from, to);
  else nor(a.bits, b.bits, out.bits, from, to);
}

// One loop each: a choice inside the loop would cost more than the operation. Planes are whole groups of four words.

function and(a: Bits, b: Bits, out: Bits, from: number, to: number): void {
  for (let at = from; at < to; at += 4) {
    out[at] = (a[at] ?? 0) & (b[at] ?? 0);
    out[at + 1] = (a[at + 1] ?? 0) & (b[at + 1] ?? 0);
    out[at + 2] = (a[at + 2] ?? 0) & (b[at + 2] ?? 0);
    out[at + 3] = (a[at + 3] ?? 0) & (b[at + 3] ?? 0);
  }
}

function andNot(a: Bits, b: Bits, out: Bits, from: number, to: number): void {
  for (let at = from; at < to; at += 4) {
    out[at] = (a[at] ?? 0) & ~(b[at] ?? 0);
    out[at + 1] = (a[at + 1] ?? 0) & ~(b[at + 1] ?? 0);
    out[at + 2] = (a[at + 2] ?? 0) & ~(b[at + 2] ?? 0);
    out[at + 3] = (a[at + 3] ?? 0) & ~(b[at + 3] ?? 0);
  }
}

function nor(a: Bits, b: Bits, out: Bits, from: number, to: number): void {
  for (let at = from; at < to; at += 4) {
    out[at] = ~((a[at] ?? 0) | (b[at] ?? 0));
    out[at + 1] = ~((a[at + 1] ?? 0) | (b[at + 1] ?? 0));
    out[at + 2] = ~((a[at + 2] ?? 0) | (b[at + 2] ?? 0));
    out[at + 3] = ~((a[at + 3] ?? 0) | (b[at + 3] ?? 0));
  }
}
