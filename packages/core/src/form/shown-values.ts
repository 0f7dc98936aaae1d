import type { Json } from "../json/index.ts";
import type { FormState } from "./form-state.ts";

/** What everybody sees in a form, by field id: answered, computed, and taken from the record. To be kept with a submission, and printed. */
export function shownValues(state: FormState): Readonly<Record<string, Json>> {
  const shown: Record<string, Json> = {};
  for (const { path, visible, value } of state.fields.values()) {
    if (visible && value !== undefined && !path.includes("/")) shown[path] = value;
  }
  return shown;
}
