import type { FieldState, Json } from "@bylaw/core";

import type { FieldView, RowView } from "./form-store.ts";
import type { ShownIssue } from "./shown-issue.ts";

const none: readonly ShownIssue[] = [];

/** What a field looks like that the form does not have. */
export const absentField: FieldView = {
  value: undefined,
  visible: false,
  required: false,
  readOnly: true,
  computed: false,
  options: undefined,
  rows: undefined,
  issues: none,
};

/** What a view of a field is made from, beside its state. */
export interface FieldSeen {
  readonly draft: Json | undefined;
  /** Whether its own issues may be shown. */
  readonly open: boolean;
  /** What the server found about it. */
  readonly told: readonly ShownIssue[];
  readonly rows: readonly RowView[] | undefined;
}

/** How a field is to be shown. */
export function fieldView(field: FieldState, { draft, open, told, rows }: FieldSeen): FieldView {
  const own = open ? field.issues : none;
  return {
    value: field.rows === undefined ? shown(field.value, draft, field.computed || field.readOnly) : undefined,
    visible: field.visible,
    required: field.required,
    readOnly: field.readOnly,
    computed: field.computed,
    options: field.options,
    rows,
    issues: told.length === 0 ? own : [...own, ...told],
  };
}

// While a word is composed the state lags behind the draft, which is what a control must show.
function shown(effective: Json | undefined, draft: Json | undefined, fixed: boolean): Json | undefined {
  const value = fixed || draft === undefined ? effective : draft;
  return value ?? undefined;
}
