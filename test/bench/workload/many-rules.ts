import type { BoundCondition, BoundRule } from "../../../packages/core/src/rule/index.ts";
import { customers } from "./customers.ts";
import { random } from "./random.ts";

/** A customer of the growing sets: the usual facts, and one of 31 areas. */
export type AreaCustomer = Readonly<Record<string, number | string | boolean>>;

const segments = ["dealer", "keyRetailer", "retailer", "consumer", "government", "media"];
const areas = 31;
/** Figures with the limit below which they lie. */
const figures: readonly (readonly [fact: string, limit: number])[] = [
  ["cooperationMonths", 60],
  ["ordersLastYear", 40],
  ["orderDrop", 100],
  ["daysSinceOrder", 400],
  ["daysSinceVisit", 120],
  ["daysSinceSurvey", 300],
  ["satisfaction", 101],
  ["overdueDays", 90],
  ["claimedAmount", 80_000],
  ["openComplaintHours", 72],
];

/** The usual customers, each in an area. */
export function areaCustomers(count: number): readonly AreaCustomer[] {
  const below = random(11);
  return customers(count, 42).map((customer) => ({ ...customer, area: `area ${below(areas)}` }));
}

/**
 * So many rules with figures drawn at random. *Mixed*: two figures and a word, or one of two such; a fifth of them holds, so the answer
 * grows with the rules. *Keyed*: each is for one segment in one area, so nearly all are out of the question.
 */
export function manyRules(count: number, kind: "mixed" | "keyed"): readonly BoundRule[] {
  const below = random(count + (kind === "mixed" ? 1 : 2));
  const oneOf = <Item>(items: readonly Item[], otherwise: Item): Item => items[below(items.length)] ?? otherwise;
  const figure = (): BoundCondition => {
    const [fact, limit] = oneOf(figures, ["satisfaction", 101] as const);
    return leaf(
      fact,
      oneOf(["greaterThan", "lessThan", "greaterThanInclusive", "lessThanInclusive"], "lessThan"),
      below(limit),
    );
  };
  const mixed = (): BoundCondition => {
    const both = group("all", [figure(), figure()]);
    return below(4) === 0
      ? group("any", [
          group("all", [both, leaf("segment", "equal", oneOf(segments, "dealer"))]),
          group("all", [figure(), figure(), figure()]),
        ])
      : group("all", [
          both,
          { kind: "not", condition: leaf("segment", "equal", oneOf(segments, "dealer")), priority: 1, pointer: "" },
        ]);
  };
  const keyed = (): BoundCondition =>
    group("all", [
      leaf("area", "equal", `area ${below(areas)}`),
      leaf("segment", "equal", oneOf(segments, "dealer")),
      figure(),
    ]);
  return Array.from({ length: count }, (_, at) => ({
    name: `${kind} ${at}`,
    priority: 1,
    condition: kind === "mixed" ? mixed() : keyed(),
  }));
}

function leaf(fact: string, operator: string, value: string | number): BoundCondition {
  return { kind: "leaf", fact, operator, operand: { kind: "constant", value, json: value }, priority: 1, pointer: "" };
}

function group(kind: "all" | "any", conditions: readonly BoundCondition[]): BoundCondition {
  return { kind, conditions, priority: 1, pointer: "" };
}
