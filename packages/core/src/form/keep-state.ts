import { jsonEqual } from "../json/index.ts";
import type { FieldState } from "./form-state.ts";

/** Whether two states of a field say the same. */
export function equalStates(one: FieldState, other: FieldState): boolean {
  return (
    one.visible === other.visible &&
    one.required === other.required &&
    one.readOnly === other.readOnly &&
    one.path === other.path &&
    jsonEqual(one.value, other.value) &&
    jsonEqual(one.rows, other.rows) &&
    jsonEqual(one.options, other.options) &&
    jsonEqual(one.issues, other.issues)
  );
}

/** The earlier list when the later has the same members. */
export function keepList<Item>(before: readonly Item[] | undefined, after: readonly Item[]): readonly Item[] {
  const isSame = before?.length === after.length && after.every((item, at) => item === before[at]);
  return isSame ? before : after;
}
