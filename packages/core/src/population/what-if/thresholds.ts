import type { BoundDecision } from "../../decision/index.ts";
import { leavesOf } from "../../rule/index.ts";

/** A figure with which rules compare a fact. */
export interface Threshold {
  readonly fact: string;
  readonly threshold: number;
}

/** The figures with which some decisions compare facts, each once. */
export function thresholdsOf(decisions: readonly BoundDecision[]): readonly Threshold[] {
  const found = new Map<string, Threshold>();
  for (const { fact, operand, subject } of decisions.flatMap(({ rules }) =>
    rules.flatMap((rule) => leavesOf(rule.condition)),
  )) {
    if (operand.kind !== "constant" || subject !== undefined || typeof operand.value !== "number") continue;
    found.set(`${fact} ${operand.value}`, { fact, threshold: operand.value });
  }
  return [...found.values()];
}

/** Those of the first that the second does not have. */
export function newThresholds(after: readonly Threshold[], before: readonly Threshold[]): readonly Threshold[] {
  return after.filter(
    ({ fact, threshold }) => !before.some((each) => each.fact === fact && each.threshold === threshold),
  );
}
