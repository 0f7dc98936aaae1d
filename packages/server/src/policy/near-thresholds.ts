import { parameterTarget, toJson, type BoundPolicy, type Operation } from "@bylaw/core";
import { newThresholds } from "@bylaw/core/population";
import type { HttpSchemas } from "../generated/http-types.ts";
import { readsOf } from "./reads-of.ts";

/** How near is near: a share of the threshold, inclusive. */
const NEAR = 0.02;
/** So many of them are named. */
export const MOST_NEAR = 20;
const MOST_AMOUNTS = 2000;

/** A subject with its amount in major units and what was decided before and after. */
export type Standing = HttpSchemas["CustomerAmount"] & { readonly name: string };

type Threshold = HttpSchemas["NearThreshold"];

/** What a draft is compared with, and what it asks for. */
export interface Drafted {
  readonly before: BoundPolicy;
  readonly after: BoundPolicy;
  readonly operations: readonly Operation[];
}

/**
 * The lines that operations draw for a decision: amounts among their parameters that it reads, and figures in rules with which
 * it compares the amount. As they are under the draft.
 *
 * @param amount the fact that holds everybody's amount
 */
export function thresholdsTouched(
  { before, after, operations }: Drafted,
  decision: string,
  amount: string | undefined,
): readonly Threshold[] {
  const touched = new Set(operations.flatMap(({ at }) => parameterTarget(at) ?? []));
  const { parameters: read } = readsOf(after.pack, { decisions: [decision] });
  const parameters = [...touched].flatMap((id): readonly Threshold[] => {
    const found = after.parameters.get(id);
    const isAmount = found?.parameter.value.type === "money" && typeof found.json === "number";
    if (!isAmount || !read.has(id)) return [];
    const was = before.parameters.get(id)?.json;
    return [{ parameter: id, value: Number(found.json), ...(typeof was === "number" ? { was } : {}) }];
  });
  return [...parameters, ...figuresTouched({ before, after }, decision, amount)];
}

/** The figures that stand in rules themselves. */
function figuresTouched(
  { before, after }: Pick<Drafted, "before" | "after">,
  decision: string,
  amount: string | undefined,
): readonly Threshold[] {
  const type = amount === undefined ? undefined : after.graph.facts.get(amount)?.type;
  if (type === undefined || before === after) return [];
  const major = (figure: number): number => Number(toJson(figure, type, after.context));
  return newThresholds(before.graph, after.graph, decision).flatMap(({ fact, threshold, place, was }) => {
    if (fact !== amount || "parameter" in place) return [];
    return [{ ...place, value: major(threshold), ...(was === undefined ? {} : { was: major(was) }) }];
  });
}

/** The parameters with amounts of money that a decision reads. */
export function moneyParametersRead(policy: BoundPolicy, decision: string): readonly string[] {
  const { parameters: read } = readsOf(policy.pack, { decisions: [decision] });
  return [...read].filter((id) => policy.parameters.get(id)?.parameter.value.type === "money");
}

/** Those who stand close to a threshold, the nearest first; each at its nearest threshold. */
export function nearThresholds(
  standings: readonly Standing[],
  thresholds: readonly Threshold[],
): readonly HttpSchemas["NearCustomer"][] {
  return standings
    .flatMap(({ id, name, amount }) => {
      const [nearest] = thresholds
        .map((threshold) => ({ threshold, distance: toCents(amount - threshold.value) }))
        .toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
      if (nearest === undefined || Math.abs(nearest.distance) > nearest.threshold.value * NEAR) return [];
      return [{ id, name, amount, ...nearest }];
    })
    .toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance) || (a.id < b.id ? -1 : 1));
}

/** Amounts have two decimals; their difference has no more. */
function toCents(difference: number): number {
  return Math.round(difference * 100) / 100;
}

/** Everybody's amount, or those who move and an even sample of the others, in the order of their amounts. */
export function sampleAmounts(standings: readonly Standing[]): readonly HttpSchemas["CustomerAmount"][] {
  const sorted = standings
    .map(({ id, amount, from, to }) => ({ id, amount, from, to }))
    .toSorted((a, b) => a.amount - b.amount || (a.id < b.id ? -1 : 1));
  if (sorted.length <= MOST_AMOUNTS) return sorted;
  const moving = evenly(
    sorted.filter(({ from, to }) => from !== to),
    MOST_AMOUNTS / 2,
  );
  const resting = evenly(
    sorted.filter(({ from, to }) => from === to),
    MOST_AMOUNTS - moving.length,
  );
  return [...moving, ...resting].toSorted((a, b) => a.amount - b.amount || (a.id < b.id ? -1 : 1));
}

function evenly<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)] as Item);
}
