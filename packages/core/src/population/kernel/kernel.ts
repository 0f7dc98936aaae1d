import type { Bits } from "./bits.ts";

/** Bits where the kernel can reach them. */
export interface Plane {
  /** Ask again after anything was allocated: memory may have moved. */
  readonly bits: Bits;
}

/** What is done to whole words. `andNot` is `a & ~b`, `nor` is `~a & ~b`. */
export type Gate = "and" | "andNot" | "nor";

/** One operation on all rows. */
export interface Step<Own extends Plane = Plane> {
  readonly gate: Gate;
  readonly a: Own;
  readonly b: Own;
  readonly out: Own;
}

/** The few loops in which the time goes. One kernel serves one circuit. */
export interface Kernel<Own extends Plane = Plane> {
  readonly name: "portable" | "simd";
  /** Room for one bit for each of so many rows, all of them clear. */
  allocate(rows: number): Own;
  /** Gives the room back. */
  release(plane: Own): void;
  /** Runs the steps in order. Bits beyond the rows come out as anything. */
  run(steps: readonly Step<Own>[], rows: number): void;
  /** How many of the first `rows` bits are set. */
  count(plane: Own, rows: number): number;
}
