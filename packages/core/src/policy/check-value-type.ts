import { issue, type Issue } from "../issue/index.ts";
import type { Parameter } from "../schema/index.ts";
import { parseValue, type ValueContext } from "../value/index.ts";

/** Where a parameter's value stands. */
export interface ValuePlace {
  readonly pointer: string;
  readonly document: string;
  readonly clause?: string | undefined;
}

/**
 * Why a value is none that the parameter can have at all: nothing where something is needed, or of another type.
 *
 * @issues `parameter/mandatory`, `value/…`
 */
export function checkValueType(
  parameter: Parameter,
  value: unknown,
  context: ValueContext,
  place: ValuePlace,
): readonly Issue[] {
  if (value === null) {
    return parameter.optional === true ? [] : [issue("parameter/mandatory", { parameter: parameter.id }, place)];
  }
  const parsed = parseValue(value, parameter.value, context, place);
  return parsed.ok ? [] : parsed.issues;
}
