import type { DecisionRun } from "../decision/index.ts";
import { classOf, factOfId, leavesOf, limitOf, type BoundLeaf } from "../rule/index.ts";
import {
  compareNumbers,
  equalValues,
  isNumeric,
  notApplicable,
  unknown,
  type Known,
  type Numeric,
} from "../value/index.ts";
import { sameRun } from "./compare-outcomes.ts";
import { canBe, runWith } from "./confirm.ts";
import { nearestFigure, stepOf } from "./figure-step.ts";
import {
  createEffort,
  exampleOf,
  mapDecisions,
  uncovered,
  type Box,
  type Effort,
  type FactVariable,
  type Located,
  type Space,
} from "./space/index.ts";

/** A figure that a rule compares a fact with. */
export interface Threshold {
  readonly fact: string;
  readonly cut: Numeric;
  /** The rule, as its place in the list, and the comparison's place in the document. */
  readonly rule: number;
  readonly leaf: BoundLeaf;
}

/** Where a value stands to a threshold. */
export type Side = "below" | "at" | "above";

/** A case at the edge of a threshold, decided. */
export interface BoundaryCase {
  readonly facts: ReadonlyMap<string, Known>;
  readonly run: DecisionRun;
  /** The thresholds that it tries, each on one side. */
  readonly tries: readonly { readonly threshold: Threshold; readonly side: Side }[];
}

/** Cases for every threshold of a decision. */
export interface BoundaryCases {
  readonly cases: readonly BoundaryCase[];
  /** Thresholds for which nothing could be told: they stand on something decided, or the budget ran out. */
  readonly without: readonly Threshold[];
}

const defaultEffort = 500_000;

/** How many customers are tried for a threshold before the best so far is taken. */
const tryLimit = 12;

/** The figures that the rules of a decision compare whole facts with, in the order of the rules. */
export function thresholdsOf({ decision }: Located): readonly Threshold[] {
  return decision.rules.flatMap((rule, at) => {
    const all = leavesOf(rule.condition).flatMap((leaf) =>
      cutsOf(leaf).map((cut) => ({ fact: leaf.fact, cut, rule: at, leaf })),
    );
    return all.filter((each, nth) => all.findIndex((other) => isSameThreshold(each, other)) === nth);
  });
}

/** On which sides of a threshold the fact can be, as far as its declared limits tell. */
export function possibleSides({ graph }: Pick<Located, "graph">, { fact, cut }: Threshold): readonly Side[] {
  const { minimum, maximum, value } = graph.scope?.fact(factOfId(fact)) ?? {};
  const [least, most] = [limitOf(minimum, value), limitOf(maximum, value)];
  const order = (limit: number | undefined): number | undefined =>
    limit === undefined ? undefined : compareNumbers(limit, cut);
  const [low, high] = [order(least) ?? -1, order(most) ?? 1];
  return [
    ...(low < 0 ? (["below"] as const) : []),
    ...(low <= 0 && high >= 0 ? (["at"] as const) : []),
    ...(high > 0 ? (["above"] as const) : []),
  ];
}

/** Where a value stands to a threshold; `undefined` when it is no figure. */
export function sideOf({ cut }: Threshold, value: unknown): Side | undefined {
  if (typeof value === "symbol" || !isNumeric(value as Known)) return undefined;
  const order = compareNumbers(value as Numeric, cut);
  return order === 0 ? "at" : order < 0 ? "below" : "above";
}

/**
 * For every threshold a customer just below it, at it and just above it, all else the same, such that the comparison
 * matters: the rule comes out differently and, where that can be, so does the decision. A case that serves several
 * thresholds stands once.
 */
export function boundaryCases(
  located: Located,
  { effort = defaultEffort }: { readonly effort?: number } = {},
): BoundaryCases {
  const budget = createEffort(effort);
  const map = mapDecisions([located], budget);
  const holds = map.rules(located);
  const thresholds = thresholdsOf(located);
  if (holds === undefined) return { cases: [], without: thresholds };
  const cases = new Map<string, BoundaryCase>();
  const without: Threshold[] = [];
  for (const threshold of thresholds) {
    const best = bestTrio(located, map.space, holds, threshold, budget);
    if (best === undefined) without.push(threshold);
    for (const { side, facts, run } of best ?? []) {
      const key = JSON.stringify(
        [...facts].toSorted(([a], [b]) => (a < b ? -1 : 1)),
        (_, value: unknown) => (typeof value === "bigint" ? String(value) : value),
      );
      const known = cases.get(key);
      cases.set(key, { facts, run, tries: [...(known?.tries ?? []), { threshold, side }] });
    }
  }
  return { cases: [...cases.values()], without };
}

interface Tried {
  readonly side: Side;
  readonly facts: ReadonlyMap<string, Known>;
  readonly run: DecisionRun;
}

function bestTrio(
  located: Located,
  space: Space,
  holds: readonly (readonly Box[])[],
  threshold: Threshold,
  effort: Effort,
): readonly Tried[] | undefined {
  const at = space.variables.findIndex((each) => each.kind === "fact" && each.fact === threshold.fact);
  const variable = space.variables[at];
  if (variable?.kind !== "fact" || located.graph.facts.get(threshold.fact)?.source.kind === "decided") return undefined;
  const sides = sidesOf(space, variable, threshold);
  const whole = space.full[at] ?? 0n;
  const own = (holds[threshold.rule] ?? []).filter((box) => box[at] !== whole);
  const rivals = holds.filter((_, rule) => rule !== threshold.rule).flat();
  let best: { readonly trio: readonly Tried[]; readonly score: number } | undefined;
  let tries = 0;
  for (const box of own) {
    for (const { cell } of sides) {
      if (((box[at] ?? 0n) & cell) === 0n) continue;
      const here = box.with(at, cell);
      // Where no other rule holds, the outcome hangs on this one.
      const alone = uncovered(here, rivals, effort, 3).boxes;
      for (const rest of [...alone, here]) {
        tries += 1;
        if (tries > tryLimit) return best?.trio;
        const trio = decideAll(located, space, rest.with(at, whole), threshold.fact, sides);
        const score = scoreOf(trio, threshold.rule);
        if (score > (best?.score ?? 0)) best = { trio, score };
      }
    }
  }
  return best?.trio;
}

function decideAll(
  located: Located,
  space: Space,
  box: Box,
  fact: string,
  sides: readonly { readonly side: Side; readonly value: Known }[],
): readonly Tried[] {
  for (const isFull of [false, true]) {
    const { facts: rest, isWhole } = exampleOf(space, box, { isFull });
    const trio = sides.map(({ side, value }): Tried => {
      const facts = new Map([...rest, [fact, value]]);
      return { side, facts, run: runWith(located, facts) };
    });
    if (!isWhole || trio.some(({ facts }) => !canBe(located.graph, facts))) continue;
    if (isFull || trio.every(({ run }) => run.status === "decided" || !run.truths.includes(unknown))) return trio;
  }
  return [];
}

/** Nothing unless the rule itself comes out differently; more when the decision does. */
function scoreOf(trio: readonly Tried[], rule: number): number {
  const truths = new Set(trio.map(({ run }) => run.truths[rule]));
  if (truths.size < 2) return 0;
  const outcomes = trio.filter(({ run }, at) => trio.findIndex((other) => sameRun(run, other.run)) === at);
  return outcomes.length;
}

/** The values on, just below and just above a threshold that the fact can have. */
function sidesOf(
  space: Space,
  variable: FactVariable,
  { fact, cut }: Threshold,
): readonly { readonly side: Side; readonly value: Known; readonly cell: bigint }[] {
  const declared = space.scope.fact(fact);
  const step = stepOf(declared?.value ?? { type: "number" });
  const end = { value: cut, included: false, isLimit: false };
  const below = nearestFigure({ kind: "figures", high: end }, cut, step);
  const above = nearestFigure({ kind: "figures", low: end }, cut, step);
  const values: readonly (readonly [Side, Known | undefined])[] = [
    ["below", below],
    ["at", typeof cut === "number" ? cut : undefined],
    ["above", above],
  ];
  return values.flatMap(([side, value]) => {
    if (value === undefined) return [];
    const place = classOf(variable.partition, value);
    const cell = variable.cells.findIndex((classes) => classes.includes(place));
    return cell < 0 ? [] : [{ side, value, cell: 1n << BigInt(cell) }];
  });
}

function cutsOf({ operand, subject, path }: BoundLeaf): readonly Numeric[] {
  if (operand.kind !== "constant" || operand.value === notApplicable || subject !== undefined || path !== undefined)
    return [];
  const { value } = operand;
  return (Array.isArray(value) ? (value as readonly Known[]) : [value]).filter(isNumeric);
}

function isSameThreshold(one: Threshold, other: Threshold): boolean {
  return one.fact === other.fact && equalValues(one.cut, other.cut);
}
