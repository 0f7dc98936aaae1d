import type { Issue } from "../issue/index.ts";
import type { Json } from "../json/index.ts";
import type { BoundField, BoundForm } from "./bound-form.ts";
import { checkValue } from "./check-value.ts";
import { failedChecks } from "./failed-checks.ts";
import type { Answers, FieldState, FormContext, FormState } from "./form-state.ts";
import { openValues, type FormValues } from "./form-values.ts";
import { missingIssue } from "./missing-issue.ts";

/**
 * Works a form out on given answers: what is shown, asked for, computed and wrong, and what there is to submit.
 *
 * Pure: page and server come to the same for the same answers and context. A field that is not shown keeps its draft value,
 * is absent to every condition, is not checked and is dropped from the answer. What is computed, locked or set by the system
 * is never taken from the answers. A condition that cannot be told does not hold; a check that cannot be told says nothing.
 *
 * @issues `form/missing`, `form/not-chosen`, `form/check` and the other `form/…` about answers
 */
export function evaluateForm(form: BoundForm, answers: Answers, context: FormContext): FormState {
  const values = openValues(form, answers, context);
  const checks = failedChecks(form, values);
  const fields = new Map<string, FieldState>();
  const answer: Record<string, Json> = {};
  const issues: Issue[] = [];
  for (const field of form.fields) {
    const state = fieldState(form, field, values);
    const failed = checks.filter(({ fields: at }) => at.includes(field));
    fields.set(field.id, { ...state, issues: [...state.issues, ...failed.map((each) => each.issueAt(field))] });
    issues.push(
      ...state.issues,
      ...failed.filter(({ fields: [first] }) => first === field).map((each) => each.issueAt(field)),
    );
    if (!state.visible || state.readOnly) continue;
    if (state.value !== undefined) answer[field.id] = state.value;
    else if (field.default !== undefined && values.answered(field) === null) answer[field.id] = null;
  }
  return { fields, issues, answer, contextIssues: values.contextIssues };
}

function fieldState(form: BoundForm, field: BoundField, values: FormValues): FieldState {
  const visible = values.isVisible(field);
  const readOnly = values.isClosed(field);
  const offered = optionsNow(field, values);
  const state = {
    path: field.id,
    visible,
    required: visible && !readOnly && values.isOn(field.required),
    readOnly,
    value: visible ? values.value(field) : (values.answered(field) ?? undefined),
    computed: field.compute !== undefined,
    ...(offered === undefined ? {} : { options: offered }),
  };
  return { ...state, issues: visible && !readOnly ? ownIssues(form, field, state) : [] };
}

function ownIssues(form: BoundForm, field: BoundField, state: Omit<FieldState, "issues">): readonly Issue[] {
  if (state.value !== undefined) return checkValue(field, state.value, state.options, form.context);
  return state.required ? [missingIssue(field)] : [];
}

/** The options that are offered now, in natural order. */
function optionsNow({ options, offers }: BoundField, values: FormValues): readonly string[] | undefined {
  if (options === undefined || offers === undefined) return options;
  const offered = new Set(offers.flatMap(({ when, only }) => (when === undefined || values.isOn(when) ? only : [])));
  return options.filter((option) => offered.has(option));
}
