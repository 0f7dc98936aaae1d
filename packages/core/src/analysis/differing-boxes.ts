import { nameSameFact, type BoundParam } from "../decision/index.ts";
import { equalValues, notApplicable, type Value } from "../value/index.ts";
import {
  intersections,
  joinBoxes,
  outcomeRegions,
  uncovered,
  within,
  type Box,
  type DecisionMap,
  type Effort,
  type Located,
} from "./space/index.ts";

/** A value, or the fact that gives it. */
type Said = Value | (BoundParam & { readonly kind: "fact" });

/** What comes out for some customers, by output. */
interface Outcome {
  readonly isSettled: boolean;
  readonly says: ReadonlyMap<string, Said>;
  readonly boxes: readonly Box[];
}

/** Boxes in each of which the two versions say one thing each, and not the same, within the boxes where they may. */
export function differingBoxes(
  map: DecisionMap,
  before: Located,
  after: Located,
  changed: readonly Box[],
  effort: Effort,
): { readonly boxes: readonly Box[]; readonly isComplete: boolean } {
  const search =
    after.decision.hitPolicy === "collect" || before.decision.hitPolicy === "collect" ? byRules : byOutcome;
  const found: Box[] = [];
  for (const box of changed) {
    const boxes = search(map, before, after, box, effort);
    if (boxes === undefined) return { boxes: found, isComplete: false };
    found.push(...boxes);
  }
  return { boxes: found, isComplete: true };
}

function byOutcome(
  map: DecisionMap,
  before: Located,
  after: Located,
  box: Box,
  effort: Effort,
): readonly Box[] | undefined {
  const [then, now] = [before, after].map((located) => outcomesIn(map, located, box, effort));
  if (then === undefined || now === undefined) return undefined;
  const found: Box[] = [];
  for (const one of then) {
    for (const other of now) {
      if (isSame(one, other)) continue;
      found.push(...joinBoxes(intersections(one.boxes, other.boxes)));
      if (!effort.spend(one.boxes.length * other.boxes.length)) return undefined;
    }
  }
  return found;
}

function outcomesIn(map: DecisionMap, located: Located, box: Box, effort: Effort): readonly Outcome[] | undefined {
  const { graph, decision } = located;
  const holds = map.rules(located)?.map((boxes) => within(boxes, box));
  const excluded = within(map.excluded(located), box);
  const regions = holds && outcomeRegions(decision, holds, excluded, box, effort);
  if (regions === undefined) return undefined;
  const outcomes = regions.flatMap(({ rule, status, boxes }): readonly Outcome[] => {
    const params = rule === undefined ? undefined : decision.rules[rule]?.params;
    const says = new Map([...(params ?? [])].map(([name, param]): [string, Said] => [name, saidBy(param)]));
    return splitByFacts(map, graph, { isSettled: status === "decided", says, boxes });
  });
  return [...outcomes, { isSettled: false, says: new Map(), boxes: excluded }];
}

function saidBy(param: BoundParam): Said {
  return param.kind === "fact" ? param : (param.value ?? notApplicable);
}

/** Replaces facts that are decided by their values. */
function splitByFacts(map: DecisionMap, graph: Located["graph"], outcome: Outcome): readonly Outcome[] {
  for (const [name, said] of outcome.says) {
    const values = typeof said === "object" && "fact" in said ? map.valuesOf(graph, said.fact, said.path) : undefined;
    if (values === undefined) continue;
    return values.flatMap(({ value, boxes }) => {
      const says = new Map<string, Said>([...outcome.says, [name, value]]);
      return splitByFacts(map, graph, { ...outcome, says, boxes: intersections(outcome.boxes, boxes) });
    });
  }
  return [outcome];
}

function isSame(one: Outcome, other: Outcome): boolean {
  if (one.isSettled !== other.isSettled) return false;
  const names = new Set([...one.says.keys(), ...other.says.keys()]);
  return [...names].every((name) => {
    const [left, right] = [one.says.get(name) ?? notApplicable, other.says.get(name) ?? notApplicable];
    if (typeof left === "symbol" || typeof right === "symbol") return left === right;
    if (typeof left === "object" && "fact" in left)
      return typeof right === "object" && "fact" in right && nameSameFact(left, right);
    return !(typeof right === "object" && "fact" in right) && equalValues(left, right);
  });
}

/** For decisions that collect: cuts the box by the rules of both until in each part the same ones hold. */
function byRules(
  map: DecisionMap,
  before: Located,
  after: Located,
  box: Box,
  effort: Effort,
): readonly Box[] | undefined {
  let parts: readonly Box[] = [box];
  for (const boxes of [before, after].flatMap((located) => map.rules(located) ?? [])) {
    const next: Box[] = [];
    for (const part of parts) {
      const inside = within(boxes, part);
      if (inside.length === 0) next.push(part);
      else next.push(...uncovered(part, inside, effort).boxes, ...joinBoxes(inside));
    }
    if (!effort.spend(next.length)) return undefined;
    parts = next;
  }
  return parts;
}
