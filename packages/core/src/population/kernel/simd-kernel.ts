import type { Bits } from "./bits.ts";
import { wordsOf } from "./bits.ts";
import { countBits } from "./count-bits.ts";
import { decodeBase64 } from "./decode-base64.ts";
import { simdModule } from "./generated/simd-module.ts";
import type { Kernel, Plane, Step } from "./kernel.ts";

/** As much of WebAssembly as is needed here; the host may not have it, or may forbid it. */
interface WebAssemblyHost {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly run: (steps: number, count: number, bytes: number) => void;
  readonly count: (at: number, bytes: number) => number;
}

interface MemoryPlane extends Plane {
  readonly address: number;
  readonly length: number;
}

const page = 2 ** 16;
/** Room for the list of steps, at the beginning of memory; a longer list runs in parts. */
const stepLimit = page / 16;
const gates = { and: 0, andNot: 1, nor: 2 } as const;

/**
 * The loops in WebAssembly, 128 rows an operation. `undefined` where the host has no WebAssembly with SIMD, or where the content policy
 * of the page does not allow it (`wasm-unsafe-eval`): then take the portable kernel.
 */
export function simdKernel(): Kernel | undefined {
  const instance = instantiate();
  return instance === undefined ? undefined : kernelOf(instance);
}

function instantiate(): Exports | undefined {
  const host = (globalThis as { readonly WebAssembly?: WebAssemblyHost }).WebAssembly;
  if (host === undefined) return undefined;
  try {
    return new host.Instance(new host.Module(decodeBase64(simdModule))).exports as Exports;
  } catch {
    // Whatever the host's reason: it will not run this.
    return undefined;
  }
}

function kernelOf({ memory, run, count }: Exports): Kernel {
  const spare = new Map<number, MemoryPlane[]>();
  let end = page;

  const planeAt = (address: number, length: number): MemoryPlane => {
    let view: Bits = new Int32Array(memory.buffer, address, length);
    return {
      address,
      length,
      get bits() {
        // Memory that grows moves, and what looked into it is empty.
        if (view.buffer !== memory.buffer) view = new Int32Array(memory.buffer, address, length);
        return view;
      },
    };
  };

  const kernel: Kernel<MemoryPlane> = {
    name: "simd",
    allocate: (rows) => {
      const length = wordsOf(rows);
      const kept = spare.get(length)?.pop();
      kept?.bits.fill(0);
      if (kept !== undefined) return kept;
      const address = end;
      end += length * 4;
      const missing = Math.ceil((end - memory.buffer.byteLength) / page);
      // By a quarter more than is needed: growing may copy everything.
      if (missing > 0) memory.grow(missing + Math.ceil(end / page / 4));
      return planeAt(address, length);
    },
    release: (plane) => {
      const list = spare.get(plane.length) ?? [];
      spare.set(plane.length, list);
      list.push(plane);
    },
    run: (steps, rows) => {
      const bytes = wordsOf(rows) * 4;
      for (let from = 0; from < steps.length; from += stepLimit) {
        const part = steps.slice(from, from + stepLimit);
        const list = new Int32Array(memory.buffer, 0, part.length * 4);
        part.forEach((step, at) => {
          list.set(spell(step), at * 4);
        });
        run(0, part.length, bytes);
      }
    },
    count: (plane, rows) => {
      const whole = (rows >> 7) * 4;
      return count(plane.address, whole * 4) + countBits(plane.bits.subarray(whole), rows - whole * 32);
    },
  };
  return kernel as unknown as Kernel;
}

function spell({ gate, a, b, out }: Step<MemoryPlane>): readonly number[] {
  return [gates[gate], a.address, b.address, out.address];
}
