import { notApplicableClass } from "../rule/index.ts";
import type { RegionPart } from "./finding.ts";
import { stretchesOf, type Box, type Space } from "./space/index.ts";

/** A box as people know it: only what it restricts. */
export function regionOf(space: Space, box: Box): readonly RegionPart[] {
  return space.variables.flatMap((variable, at): readonly RegionPart[] => {
    const mask = box[at] ?? 0n;
    if (mask === space.full[at]) return [];
    if (variable.kind === "item")
      return [{ kind: "item", fact: variable.fact, item: variable.item, isIn: mask === 2n }];
    if (variable.kind === "opaque") return [{ kind: "comparison", leaf: variable.leaf, holds: mask === 2n }];
    const nothing = variable.cells.findIndex((cell) => cell.includes(notApplicableClass));
    const orNothing = nothing >= 0 && ((mask >> BigInt(nothing)) & 1n) === 1n;
    return [{ kind: "fact", fact: variable.fact, classes: stretchesOf(variable, mask, space.scope), orNothing }];
  });
}
