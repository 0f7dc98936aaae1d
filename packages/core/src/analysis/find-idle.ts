import type { BoundDecision } from "../decision/index.ts";
import { conditionFacts } from "../rule/index.ts";
import type { Analysis, Found } from "./analysis.ts";
import type { Finding } from "./finding.ts";
import { sameOutcome } from "./same-outcome.ts";
import {
  cellsIn,
  createMeeting,
  intersect,
  outcomeRegions,
  uncovered,
  type Box,
  type Effort,
  type Meeting,
  type Space,
} from "./space/index.ts";

/** Facts that rules ask about and that never make a difference, whatever else is so. */
export function idleFindings({ located, space, map }: Analysis, effort: Effort): Found {
  const { decision } = located;
  const raw = map.raw(located) ?? [];
  const meeting = createMeeting(raw, space.full);
  const facts = [...new Set(decision.rules.flatMap((rule) => conditionFacts(rule.condition)))];
  const findings: Finding[] = [];
  for (const fact of facts) {
    const concerned = variablesOf(space, fact);
    if (!effort.spend(raw.length)) return { findings, isComplete: false };
    const asking = [...decision.rules.keys()].filter((at) =>
      raw[at]?.some((box) => concerned.some((variable) => box[variable] !== space.full[variable])),
    );
    // Rules that never hold are told as such.
    if (asking.length === 0 || makesDifference(decision, raw, meeting, concerned, asking, effort)) continue;
    if (!effort.isSpent && neverMatters(decision, raw, concerned, space.full, effort)) {
      findings.push({ kind: "idle", severity: "information", rules: asking, fact, isSure: true });
    }
    if (effort.isSpent) return { findings, isComplete: false };
  }
  return { findings, isComplete: true };
}

function variablesOf(space: Space, fact: string): readonly number[] {
  return space.variables.flatMap((variable, at) => {
    const facts = variable.kind === "opaque" ? variable.facts : [variable.fact];
    return facts.includes(fact) ? [at] : [];
  });
}

/** Looks for one customer for whom it matters: quick, and enough for nearly every fact. */
function makesDifference(
  decision: BoundDecision,
  raw: readonly (readonly Box[])[],
  meeting: Meeting,
  concerned: readonly number[],
  asking: readonly number[],
  effort: Effort,
): boolean {
  const allowed = new Map(concerned.map((variable) => [variable, cellsIn(allCells(raw, variable))]));
  for (const at of asking) {
    for (const box of (raw[at] ?? []).slice(0, 4)) {
      if (!effort.spend(1 + (raw.length >> 4))) return false;
      const before = decision.hitPolicy === "collect" ? [] : meeting(at).flatMap((other) => raw[other] ?? []);
      const [found] = uncovered(box, before, effort, 1).boxes;
      if (found === undefined) continue;
      const point = found.map((mask) => mask & -mask);
      const now = outcomeAt(decision, raw, point);
      for (const variable of concerned) {
        for (const cell of allowed.get(variable) ?? []) {
          if (!effort.spend(1 + (raw.length >> 4))) return false;
          if (outcomeAt(decision, raw, point.with(variable, 1n << BigInt(cell))) !== now) return true;
        }
      }
    }
  }
  return false;
}

/** Every cell that some rule allows; a cell that none allows makes a difference only to rules that stop holding. */
function allCells(raw: readonly (readonly Box[])[], variable: number): bigint {
  return raw.flat().reduce((mask, box) => mask | (box[variable] ?? 0n), 0n);
}

/** What comes out for one customer: by the first rule that says the same. Without exceptions, which only make it differ more. */
function outcomeAt(decision: BoundDecision, raw: readonly (readonly Box[])[], point: Box): string {
  const held = [...decision.rules.keys()].filter((at) => raw[at]?.some((box) => intersect(box, point) !== undefined));
  const said = held.map((at) => decision.rules.findIndex((_, other) => sameOutcome(decision, at, other)));
  if (decision.hitPolicy === "collect") return said.join();
  if (decision.hitPolicy === "first") return String(said[0] ?? "");
  return [...new Set(said)].join();
}

/** Whether no two customers who differ in these variables alone have different outcomes. */
function neverMatters(
  decision: BoundDecision,
  raw: readonly (readonly Box[])[],
  concerned: readonly number[],
  full: Box,
  effort: Effort,
): boolean {
  const freed = (box: Box): Box => box.map((mask, at) => (concerned.includes(at) ? (full[at] ?? mask) : mask));
  if (decision.hitPolicy === "collect" || decision.rules.some((rule) => rule.exceptionOf !== undefined)) {
    return raw.every((boxes) =>
      boxes.every((box) => {
        const rest = uncovered(freed(box), boxes, effort, 1);
        return rest.boxes.length === 0 && rest.isComplete;
      }),
    );
  }
  const regions = outcomeRegions(decision, raw, [], full, effort);
  if (regions === undefined) return false;
  const open = regions.map(({ boxes, ...region }) => ({ ...region, boxes: boxes.map(freed) }));
  return open.every((one, at) =>
    open.slice(at + 1).every((other) => {
      if (one.rule !== undefined && other.rule !== undefined && sameOutcome(decision, one.rule, other.rule))
        return true;
      return one.boxes.every((box) =>
        other.boxes.every((rival) => effort.spend(1) && intersect(box, rival) === undefined),
      );
    }),
  );
}
