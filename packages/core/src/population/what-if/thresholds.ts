import type { BoundDecision, BoundGraph } from "../../decision/index.ts";
import { pointerPath } from "../../json/index.ts";
import { leavesOf, type BoundLeaf } from "../../rule/index.ts";
import { needsOf } from "./needs.ts";

/** Where a figure stands: in a parameter, or in a rule itself; of a table, in a column of a row. */
export type ThresholdPlace =
  | { readonly parameter: string }
  | { readonly decision: string; readonly rule: string; readonly column?: string };

/** A figure with which rules compare a fact, as it is within the engine. */
export interface Threshold {
  readonly fact: string;
  readonly threshold: number;
  readonly place: ThresholdPlace;
  /** What stood there before the change, if anything. */
  readonly was?: number;
}

interface Found extends Threshold {
  /** The same figure before and after a change. */
  readonly key: string;
}

/** The figures in decisions, once for each place. */
function thresholdsOf(decisions: readonly BoundDecision[]): readonly Found[] {
  const found = new Map<string, Found>();
  for (const decision of decisions) {
    for (const rule of decision.rules) {
      for (const leaf of leavesOf(rule.condition)) {
        const { fact, operand, subject } = leaf;
        if (operand.kind !== "constant" || subject !== undefined || typeof operand.value !== "number") continue;
        const place = placeOf(decision, rule, leaf);
        const within = "parameter" in place ? "" : leaf.pointer.slice(rule.pointer.length);
        const key = JSON.stringify([fact, place, within]);
        found.set(key, { fact, threshold: operand.value, place, key });
      }
    }
  }
  return [...found.values()];
}

function placeOf(
  { id }: BoundDecision,
  { name, pointer }: BoundDecision["rules"][number],
  leaf: BoundLeaf,
): ThresholdPlace {
  const { operand } = leaf;
  if (operand.kind === "constant" && operand.parameter !== undefined) return { parameter: operand.parameter.id };
  const [list, column] = leaf.pointer.startsWith(pointer) ? pointerPath(leaf.pointer.slice(pointer.length)) : [];
  return { decision: id, rule: name, ...(list === "cells" && column !== undefined ? { column } : {}) };
}

/**
 * The figures with which a decision, and those that it reads, compare facts after a change, and did not before: each figure of
 * a fact once.
 */
export function newThresholds(before: BoundGraph, after: BoundGraph, decision: string): readonly Threshold[] {
  const old = thresholdsOf(needsOf(before, decision).decisions);
  const known = new Set(old.map(({ fact, threshold }) => `${fact} ${threshold}`));
  const places = new Map(old.map((each) => [each.key, each.threshold]));
  const found = new Map<string, Threshold>();
  for (const { key, ...each } of thresholdsOf(needsOf(after, decision).decisions)) {
    const figure = `${each.fact} ${each.threshold}`;
    if (known.has(figure) || found.has(figure)) continue;
    const was = places.get(key);
    found.set(figure, was === undefined ? each : { ...each, was });
  }
  return [...found.values()];
}
