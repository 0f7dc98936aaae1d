import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { isObject } from "../json/index.ts";
import type { Bounds, CadenceValue, Parameter } from "../schema/index.ts";
import { isDenser } from "../value/index.ts";

/**
 * What is wrong with a value that has the right type: outside the range that makes sense, or without what must stay.
 *
 * @issues `parameter/too-low`, `parameter/not-above`, `parameter/too-high`, `parameter/not-below`,
 *   `parameter/not-multiple`, `parameter/must-include`, `parameter/must-start-with`, `parameter/too-sparse`
 */
export function checkBounds(parameter: Parameter, value: unknown, place: IssuePlace): readonly Issue[] {
  const { bounds, id } = parameter;
  if (bounds === undefined || value === null) return [];
  if (Array.isArray(value)) return listIssues(id, bounds, value as readonly string[], place);
  if (isObject(value)) return cadenceIssues(id, bounds, value as unknown as CadenceValue, place);
  // Money may come as a decimal string.
  const figure = parameter.value.type === "money" ? Number(value) : value;
  return typeof figure === "number" ? numberIssues(id, bounds, figure, place) : [];
}

function numberIssues(parameter: string, bounds: Bounds, value: number, place: IssuePlace): readonly Issue[] {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = bounds;
  const about = (limit: number) => ({ parameter, value, limit });
  if (minimum !== undefined && value < minimum) return [issue("parameter/too-low", about(minimum), place)];
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum)
    return [issue("parameter/not-above", about(exclusiveMinimum), place)];
  if (maximum !== undefined && value > maximum) return [issue("parameter/too-high", about(maximum), place)];
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum)
    return [issue("parameter/not-below", about(exclusiveMaximum), place)];
  if (multipleOf !== undefined && !isMultiple(value, multipleOf))
    return [issue("parameter/not-multiple", about(multipleOf), place)];
  return [];
}

/** Whether it goes up exactly. Binary fractions do not: 0.3 is no exact multiple of 0.1. */
function isMultiple(value: number, of: number): boolean {
  const times = value / of;
  return Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, Math.abs(times));
}

function listIssues(parameter: string, bounds: Bounds, value: readonly string[], place: IssuePlace): readonly Issue[] {
  const missing = (bounds.includes ?? []).filter((each) => !value.includes(each));
  return [
    ...missing.map((each) => issue("parameter/must-include", { parameter, item: each }, place)),
    ...(bounds.startsWith !== undefined && value[0] !== bounds.startsWith
      ? [issue("parameter/must-start-with", { parameter, item: bounds.startsWith }, place)]
      : []),
  ];
}

/** The numbers among a cadence's bounds are times per its own period. */
function cadenceIssues(parameter: string, bounds: Bounds, value: CadenceValue, place: IssuePlace): readonly Issue[] {
  const { atLeastDense } = bounds;
  if (atLeastDense !== undefined && isDenser(atLeastDense, value)) {
    return [issue("parameter/too-sparse", { parameter, least: `${atLeastDense.times}/${atLeastDense.per}` }, place)];
  }
  return numberIssues(parameter, bounds, value.times, place);
}
