import type { BoundDecision, BoundGraph, DecisionRun } from "../decision/index.ts";
import { unknown, type Known } from "../value/index.ts";
import { changedBoxes } from "./changed-boxes.ts";
import { directionOf, sameRun } from "./compare-outcomes.ts";
import { canBe, runWith } from "./confirm.ts";
import { differingBoxes } from "./differing-boxes.ts";
import type { RegionPart } from "./finding.ts";
import { regionOf } from "./region.ts";
import { createEffort, exampleOf, mapDecisions, type Box, type Located, type Space } from "./space/index.ts";

/** A customer about whom two versions decide differently. */
export interface Difference {
  readonly facts: ReadonlyMap<string, Known>;
  readonly before: DecisionRun;
  readonly after: DecisionRun;
  /** The customers who are like this one. */
  readonly region: readonly RegionPart[];
  /** False when it cannot be told whether there can be such a customer. */
  readonly isSure: boolean;
}

/** How two versions of a decision stand to each other. */
export interface DecisionComparison {
  /**
   * `onlyLoosens` when every outcome that changes moves up: to an earlier option of an enum, a larger figure, a list with
   * more in it, or from nothing to something; `onlyTightens` the other way. `unknown` when no customer was found and none was
   * ruled out.
   */
  readonly verdict: "equivalent" | "onlyLoosens" | "onlyTightens" | "differs" | "unknown";
  /** False when the budget ran out or a comparison without classes could not be followed. */
  readonly complete: boolean;
  /** The one who is told with the fewest facts. */
  readonly smallest?: Difference;
}

/** A bound decision with the graph that it stands in. */
export interface DecisionVersion {
  readonly graph: BoundGraph;
  readonly decision: BoundDecision;
}

const defaultEffort = 500_000;

/** How many boxes are tried for an example. */
const tryLimit = 1000;

/**
 * Compares two versions of a decision for everybody about whom all is known, through the decisions that they read: only
 * where a rule that changed holds can anything differ. Both versions have decided about the customer that is shown.
 */
export function compareDecisions(
  before: DecisionVersion,
  after: DecisionVersion,
  { effort = defaultEffort }: { readonly effort?: number } = {},
): DecisionComparison {
  const budget = createEffort(effort);
  const map = mapDecisions([after, before], budget);
  const changed = changedBoxes(map, before, after);
  if (changed === undefined) return { verdict: "unknown", complete: false };
  const { boxes, isComplete } = differingBoxes(map, before, after, changed, budget);
  const { space } = map;
  const isFollowed = [before, after].every((each) => map.free(each).size === 0);
  const complete = isComplete && isFollowed && boxes.length <= tryLimit;
  const found = boxes
    .toSorted((a, b) => restricted(space, a) - restricted(space, b))
    .slice(0, tryLimit)
    .map((box) => differenceIn(before, after, space, box));
  const differences = found.filter((each) => each !== undefined);
  const smallest = differences.toSorted(
    (a, b) => Number(b.isSure) - Number(a.isSure) || a.facts.size - b.facts.size,
  )[0];
  // A box without classes of its own may hold nobody, or nobody who was found.
  const isTried = found.every((each, at) => each !== undefined || !isOpaque(space, boxes[at] ?? []));
  if (smallest === undefined) {
    return complete && isTried ? { verdict: "equivalent", complete } : { verdict: "unknown", complete: false };
  }
  const { outputs } = after.decision;
  const directions = new Set(
    differences.map((each) => directionOf(each.before, each.after, outputs, after.graph.scope.context)),
  );
  const [only] = directions;
  const isOne = complete && isTried && directions.size === 1 && only !== undefined;
  return {
    verdict: isOne ? (only === "up" ? "onlyLoosens" : "onlyTightens") : "differs",
    complete: complete && isTried,
    smallest,
  };
}

/** Decides both ways about a customer of a box; `undefined` when nothing differs. */
function differenceIn(before: Located, after: Located, space: Space, box: Box): Difference | undefined {
  for (const isFull of [false, true]) {
    const { facts, isWhole } = exampleOf(space, box, { isFull });
    const runs = bothRuns(before, after, facts);
    // What is only open because a fact was left out is no difference.
    const isTold = isFull || (isKnown(runs.before) && isKnown(runs.after));
    if (!isTold || sameRun(runs.before, runs.after)) continue;
    const few = fewest(before, after, facts);
    return {
      facts: few,
      ...bothRuns(before, after, few),
      region: regionOf(space, box),
      isSure: isWhole && canBe(before.graph, few) && canBe(after.graph, few),
    };
  }
  return undefined;
}

/** Leaves out what makes no difference to either version. */
function fewest(before: Located, after: Located, facts: ReadonlyMap<string, Known>): ReadonlyMap<string, Known> {
  let few = facts;
  const whole = bothRuns(before, after, facts);
  for (const fact of facts.keys()) {
    const fewer = new Map([...few].filter(([each]) => each !== fact));
    const runs = bothRuns(before, after, fewer);
    const isAsGood = isKnown(runs.before) && isKnown(runs.after);
    if (isAsGood && sameRun(runs.before, whole.before) && sameRun(runs.after, whole.after)) few = fewer;
  }
  return few;
}

/** Whether nothing that was left out could still change the outcome. */
function isKnown(run: DecisionRun): boolean {
  return run.status === "decided" || !run.truths.includes(unknown);
}

function bothRuns(
  before: Located,
  after: Located,
  facts: ReadonlyMap<string, Known>,
): { readonly before: DecisionRun; readonly after: DecisionRun } {
  return { before: runWith(before, facts), after: runWith(after, facts) };
}

function restricted(space: Space, box: Box): number {
  return box.filter((mask, at) => mask !== space.full[at]).length;
}

function isOpaque(space: Space, box: Box): boolean {
  return box.some((mask, at) => mask !== space.full[at] && space.variables[at]?.kind === "opaque");
}
