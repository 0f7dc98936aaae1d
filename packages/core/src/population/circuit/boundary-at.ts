import type { Boundary } from "../columns/column-planes.ts";

/** The boundary at which a place among the cuts begins: place `2i + 1` is cut `i` itself, `2i + 2` what lies above it. */
export function boundaryAt(cuts: readonly unknown[], place: number): Boundary {
  return { at: Number(cuts[(place - 1) >> 1]), relation: place % 2 === 1 ? "atLeast" : "above" };
}
