import type { CadenceValue, ValueType } from "../schema/index.ts";
import { isCadenceValue, notApplicable, type Known } from "../value/index.ts";
import { itemOf, shapeOf, type Shape } from "./shape.ts";

/** The steps of a path: a key of an object, or a position in a list (0 is the first). */
export type PathSteps = readonly (string | number)[];

/**
 * Reads a definite path, one that leads to at most one place: `$.times`, `$[0]`, `$['times']`.
 * `undefined` for anything else; wildcards, slices and filters of JSONPath are refused.
 */
export function parsePath(path: string): PathSteps | undefined {
  if (!/^\$(?:\.[A-Za-z_][A-Za-z0-9_]*|\[\d{1,9}\]|\['[^'\\]+'\])*$/u.test(path)) return undefined;
  const steps = path.matchAll(/\.([A-Za-z_][A-Za-z0-9_]*)|\[(\d+)\]|\['([^']+)'\]/gu);
  return [...steps].map(([, key, at, quoted]) => (at === undefined ? (key ?? quoted ?? "") : Number(at)));
}

/** What stands at the end of a path inside a value of this type; `undefined` when there is nothing there. */
export function shapeAt(type: ValueType, steps: PathSteps): Shape | undefined {
  let shape: Shape | undefined = shapeOf(type);
  for (const step of steps) {
    if (shape === undefined) return undefined;
    if (shape.depth > 0) shape = listStep(shape, step);
    else shape = shape.element.type === "cadence" ? cadenceStep(step) : undefined;
  }
  return shape;
}

/** The value at the end of a path; a place that is not there does not apply. */
export function valueAt(value: Known, steps: PathSteps): Known | typeof notApplicable {
  let current: Known | undefined = value;
  for (const step of steps) {
    if (Array.isArray(current)) current = step === "length" ? current.length : current[Number(step)];
    else if (typeof current === "object" && isCadenceValue(current)) current = partOf(current, step);
    else return notApplicable;
  }
  return current ?? notApplicable;
}

/** Own parts only: what every object inherits is no part of a fact. */
function partOf(cadence: CadenceValue, step: string | number): Known | undefined {
  if (step === "times") return cadence.times;
  return step === "per" ? cadence.per : undefined;
}

function listStep(list: Shape, step: string | number): Shape | undefined {
  if (step === "length") return { element: { type: "integer" }, depth: 0 };
  return typeof step === "number" ? itemOf(list) : undefined;
}

function cadenceStep(step: string | number): Shape | undefined {
  if (step === "times") return { element: { type: "integer" }, depth: 0 };
  return step === "per" ? { element: { type: "text" }, depth: 0 } : undefined;
}
