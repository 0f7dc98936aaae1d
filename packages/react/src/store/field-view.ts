import type { FormState, Json } from "@bylaw/core";

import type { Answers, FieldView } from "./form-store.ts";
import { fieldOfIssue, type ShownIssue } from "./shown-issue.ts";

/** What a field looks like that the form does not have. */
export const absentField: FieldView = {
  value: undefined,
  visible: false,
  required: false,
  readOnly: true,
  computed: false,
  options: undefined,
  issues: [],
};

/** How a field is to be shown. `told` is what the server found; `open` says that its own issues may be shown. */
export function fieldView(
  path: string,
  state: FormState,
  answers: Answers,
  told: readonly ShownIssue[],
  open: boolean,
): FieldView {
  const field = state.fields.get(path);
  if (field === undefined) return absentField;
  const own = open ? field.issues : [];
  return {
    value: shown(field.value, answers[path], field.computed || field.readOnly),
    visible: field.visible,
    required: field.required,
    readOnly: field.readOnly,
    computed: field.computed,
    options: field.options,
    issues: [...own, ...told.filter((issue) => fieldOfIssue(issue) === path)],
  };
}

// While a word is composed the state lags behind the draft, which is what a control must show.
function shown(effective: Json | undefined, draft: Json | undefined, fixed: boolean): Json | undefined {
  const value = fixed || draft === undefined ? effective : draft;
  return value ?? undefined;
}
