import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBits } from "./count-bits.ts";
import type { Gate, Kernel, Plane, Step } from "./kernel.ts";
import { portableKernel } from "./portable-kernel.ts";
import { simdKernel } from "./simd-kernel.ts";

const gates: readonly Gate[] = ["and", "andNot", "nor"];

/** A chain of gates over planes that both kernels fill alike. */
function runChain(kernel: Kernel, rows: number, fill: (plane: Plane, at: number) => void): readonly Plane[] {
  const planes = Array.from({ length: 12 }, () => kernel.allocate(rows));
  planes.slice(0, 4).forEach(fill);
  const steps = planes.slice(4).flatMap((out, at): Step[] => {
    const [a, b] = [planes[at], planes[at + 3]];
    return a === undefined || b === undefined ? [] : [{ gate: gates[at % 3] ?? "and", a, b, out }];
  });
  kernel.run(steps, rows);
  return planes;
}

describe("simdKernel", () => {
  it("gives the same bits and counts as the portable one, on more than a million rows", () => {
    const simd = simdKernel();
    if (simd === undefined) throw new TypeError("this host runs WebAssembly");
    for (const rows of [0, 1, 127, 128, 129, 1_000_003]) {
      let state = 7;
      const fill = ({ bits }: Plane, at: number): void => {
        state = at;
        for (let word = 0; word < bits.length; word += 1) {
          state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
          bits[word] = state ^ (state >>> 13);
        }
      };
      const portable = portableKernel();
      const [ours, theirs] = [runChain(portable, rows, fill), runChain(simd, rows, fill)];
      ours.forEach((plane, at) => {
        const other = theirs[at];
        if (other === undefined) throw new TypeError("as many planes");
        expect(Buffer.compare(bytesOf(plane), bytesOf(other))).toBe(0);
        expect(simd.count(other, rows)).toBe(portable.count(plane, rows));
      });
    }
  });

  it("hands out clear planes, also those that were given back", () => {
    for (const kernel of [portableKernel(), simdKernel()]) {
      const plane = kernel?.allocate(1000);
      if (kernel === undefined || plane === undefined) throw new TypeError("this host runs WebAssembly");
      plane.bits.fill(-1);
      kernel.release(plane);
      expect(kernel.count(kernel.allocate(1000), 1000)).toBe(0);
    }
  });

  it("is not there where the host forbids it", () => {
    const host = globalThis as { WebAssembly?: unknown };
    const kept = host.WebAssembly;
    try {
      host.WebAssembly = {
        Module: class {
          constructor() {
            throw new EvalError("refused by the content policy");
          }
        },
      };
      expect(simdKernel()).toBeUndefined();
      delete host.WebAssembly;
      expect(simdKernel()).toBeUndefined();
    } finally {
      host.WebAssembly = kept;
    }
  });
});

describe("countBits", () => {
  it("counts the bits of the rows and none beyond them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 40 }), fc.nat(40 * 32), (words, wanted) => {
        const rows = Math.min(wanted, words.length * 32);
        const text = words
          .map((word) => (word >>> 0).toString(2).padStart(32, "0").split("").reverse().join(""))
          .join("");
        expect(countBits(Int32Array.from(words), rows)).toBe(text.slice(0, rows).replaceAll("0", "").length);
      }),
    );
  });
});

function bytesOf({ bits }: Plane): Uint8Array {
  return new Uint8Array(bits.buffer, bits.byteOffset, bits.byteLength);
}
