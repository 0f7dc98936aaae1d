import type { CadenceValue } from "../schema/index.ts";

// Nominal lengths in twelfths of a day, so that a month is exactly a twelfth of a year.
const LENGTH: Readonly<Record<CadenceValue["per"], number>> = {
  day: 12,
  week: 84,
  month: 365.25,
  quarter: 3 * 365.25,
  halfYear: 6 * 365.25,
  year: 12 * 365.25,
};

/** Whether the first duty asks for more than the second: a shorter nominal period ÷ n. Never (0 times) is the sparsest. */
export function isDenser(first: CadenceValue, second: CadenceValue): boolean {
  return first.times * LENGTH[second.per] > second.times * LENGTH[first.per];
}
