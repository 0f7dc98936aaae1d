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
  if (typeof value === "number") return numberIssues(id, bounds, value, place);
  if (Array.isArray(value)) return listIssues(id, bounds, value as readonly string[], place);
  if (isObject(value)) return cadenceIssues(id, bounds, value as unknown as CadenceValue, place);
  return [];
}

function numberIssues(parameter: string, bounds: Bounds, value: number, place: IssuePlace): readonly Issue[] {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = bounds;
  const about = (limit: number) => ({ parameter, value, limit });
  if (minimum !== undefined && value < minimum) return [issue("parameter/too-low", about(minimum), place)];
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return [issue("parameter/not-above", about(exclusiveMinimum), place)];
  if (maximum !== undefined && value > maximum) return [issue("parameter/too-high", about(maximum), place)];
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) return [issue("parameter/not-below", about(exclusiveMaximum), place)];
  if (multipleOf !== undefined && value % multipleOf !== 0) return [issue("parameter/not-multiple", about(multipleOf), place)];
  return [];
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

function cadenceIssues(parameter: string, bounds: Bounds, value: CadenceValue, place: IssuePlace): readonly Issue[] {
  const { atLeastDense, minimum } = bounds;
  if (atLeastDense !== undefined && isDenser(atLeastDense, value)) {
    return [issue("parameter/too-sparse", { parameter, least: `${atLeastDense.times}/${atLeastDense.per}` }, place)];
  }
  if (minimum !== undefined && value.times < minimum) {
    return [issue("parameter/too-low", { parameter, value: value.times, limit: minimum }, place)];
  }
  return [];
}
