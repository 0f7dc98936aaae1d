import type { CadenceValue, Parameter } from "../schema/index.ts";
import { isDenser } from "../value/index.ts";

/**
 * Whether a value is as strict as another or stricter, in the direction that the parameter declares.
 * A parameter without a direction accepts only the same value.
 */
export function isTighter(parameter: Parameter, value: unknown, than: unknown): boolean {
  switch (parameter.tighter) {
    case "lower":
      return Number(value) <= Number(than);
    case "higher":
      return typeof value === "object" ? !isDenser(than as CadenceValue, value as CadenceValue) : Number(value) >= Number(than);
    case "denser":
      return !isDenser(than as CadenceValue, value as CadenceValue);
    case "superset":
      return includesAll(value, than);
    case "subset":
      return includesAll(than, value);
    case undefined:
      return JSON.stringify(value) === JSON.stringify(than);
    default:
      return parameter.tighter satisfies never;
  }
}

function includesAll(whole: unknown, part: unknown): boolean {
  return Array.isArray(whole) && Array.isArray(part) && part.every((each) => whole.includes(each));
}
