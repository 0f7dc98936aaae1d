import type { Session } from "../decision/index.ts";
import { factClasses, type BoundCondition, type FactClass } from "../rule/index.ts";
import type { ValueType } from "../schema/index.ts";
import {
  approximate,
  compareNumbers,
  equalValues,
  isNumeric,
  subtractNumbers,
  unknown,
  type Known,
  type Numeric,
} from "../value/index.ts";
import { nearestFigure, stepOf } from "./figure-step.ts";

/** A value that a fact might have instead. */
export interface Candidate {
  readonly fact: string;
  readonly to: Known;
  /** How large the change is, for comparing changes of different facts: 0 is none, 1 is altogether different. */
  readonly size: number;
}

/**
 * The values that could make a difference: of every class that the fact is not in, the nearest one, nearest first.
 * A figure that nobody has told has none near it and gives no candidates.
 */
export function candidatesOf(
  fact: string,
  conditions: readonly BoundCondition[],
  session: Session,
): readonly Candidate[] {
  const type = session.graph.scope.fact(fact)?.value;
  if (type === undefined) return [];
  const from = session.read(fact);
  const { classes } = factClasses(fact, conditions, session.read, session.graph.scope);
  if (isNumeric(from)) return figures(fact, from, classes, type);
  return classes.flatMap((each): readonly Candidate[] => {
    if (each.kind !== "word" || (from !== unknown && equalValues(from, each.value))) return [];
    return [{ fact, to: each.value, size: 1 }];
  });
}

function figures(fact: string, from: Numeric, classes: readonly FactClass[], type: ValueType): readonly Candidate[] {
  const step = stepOf(type);
  const nearest = classes.flatMap((each) => (each.kind === "figures" ? (nearestFigure(each, from, step) ?? []) : []));
  return nearest
    .map((to) => ({ to, distance: distance(to, from) }))
    .toSorted((a, b) => compareNumbers(a.distance, b.distance))
    .map(({ to, distance: far }) => ({ fact, to, size: sizeOf(approximate(far), approximate(from), type) }));
}

function distance(a: Numeric, b: Numeric): Numeric {
  return compareNumbers(a, b) < 0 ? subtractNumbers(b, a) : subtractNumbers(a, b);
}

const year = 365;

/** Amounts by their share, days and moments by their share of a year: they have no zero. */
function sizeOf(far: number, from: number, type: ValueType): number {
  if (type.type === "date") return Math.min(1, far / year);
  if (type.type === "dateTime") return Math.min(1, far / (year * 86_400_000));
  // Grows with the distance in both directions, so that of one figure the nearest is the smallest.
  return far / (far + Math.abs(from));
}
