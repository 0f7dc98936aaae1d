import {
  addNumbers,
  compareNumbers,
  equalValues,
  isCadenceValue,
  isDenser,
  isNumeric,
  notApplicable,
  type Known,
  type Numeric,
} from "../value/index.ts";
import type { Collect } from "./bound-decision.ts";

/**
 * Makes one value of several rules' values; `null` entries say nothing and are passed over.
 * Of nothing, a list is empty, a sum and a count are 0, and the others do not apply.
 */
export function collectValues(collect: Collect, values: readonly (Known | null)[]): Known | typeof notApplicable {
  const said = values.filter((value) => value !== null);
  switch (collect) {
    case "list":
      return distinct(said.flatMap((value) => (Array.isArray(value) ? (value as readonly Known[]) : [value])));
    case "count":
      return said.length;
    case "sum":
      return said.filter(isNumeric).reduce<Numeric>(addNumbers, 0);
    case "min":
      return best(said.filter(isNumeric), (a, b) => compareNumbers(a, b) < 0);
    case "max":
      return best(said.filter(isNumeric), (a, b) => compareNumbers(a, b) > 0);
    case "densest":
      return best(said.filter(isCadenceValue), isDenser);
    default:
      return collect satisfies never;
  }
}

function best<Item extends Known>(
  items: readonly Item[],
  better: (a: Item, b: Item) => boolean,
): Item | typeof notApplicable {
  const [first, ...others] = items;
  return first === undefined
    ? notApplicable
    : others.reduce((winner, each) => (better(each, winner) ? each : winner), first);
}

function distinct(values: readonly Known[]): readonly Known[] {
  return values.filter((value, at) => values.findIndex((each) => equalValues(each, value)) === at);
}
