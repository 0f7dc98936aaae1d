/**
 * Typed values: how they are read, calculated with, compared and printed, and the days and moments they may name.
 * Counting in working time, months and periods is the business of `calendar`.
 */
export { checkRange, type Range } from "./check-range.ts";
export { closest } from "./closest.ts";
export { formatDateTime, parseDateTime } from "./date-time.ts";
export { daysInMonth, formatDate, parseDate, toCivilDate, toDay, type CivilDate } from "./day.ts";
export { isDenser } from "./density.ts";
export { equalValues } from "./equal-values.ts";
export { formatCadence } from "./format-cadence.ts";
export { formatDay, formatMoment, formatWeekday } from "./format-time.ts";
export { formatList, formatValue } from "./format-value.ts";
export { parseMoney } from "./money.ts";
export { occasionsPerMonth, occasionsPerYear } from "./occasions.ts";
export {
  addNumbers,
  approximate,
  compareNumbers,
  divideNumbers,
  isFraction,
  isNumeric,
  multiplyNumbers,
  negateNumber,
  roundNumber,
  subtractNumbers,
  type Numeric,
  type RoundMode,
} from "./number.ts";
export { itemType, parseValue, type Parsed } from "./parse-value.ts";
export { plainValue } from "./plain-value.ts";
export { isCadenceValue, toJson } from "./to-json.ts";
export { minutesOf, parseTimeRange, weekdayOf, weekdays, type TimeRange, type Weekday } from "./time-text.ts";
export { typeName } from "./type-name.ts";
export { type Period, type Unit } from "./unit.ts";
export type { ValueContext } from "./value-context.ts";
export { notApplicable, unknown, type Fraction, type Known, type Truth, type Value } from "./value.ts";
export { dayOf, firstInstantAt, instantOf, isTimeZone, lastInstantBefore, startOfDay, zoneOffset } from "./zone.ts";
