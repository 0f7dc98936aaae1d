import { evaluateForm, type BoundForm, type FormContext, type FormState } from "@bylaw/core";

import { absentField, fieldView } from "./field-view.ts";
import type { Answers, FieldView, FormStore, FormView, SubmitResult } from "./form-store.ts";
import { keepEqual } from "./keep-equal.ts";
import { fieldOfIssue, isError, type ShownIssue } from "./shown-issue.ts";

/** Makes the store of one form being filled in. Give it to as many components as come and go. */
export function createFormStore(form: BoundForm, initial: Answers, context: FormContext): FormStore {
  const listeners = new Set<() => void>();
  const touched = new Set<string>();
  let current = { form, context };
  let answers: Answers = { ...initial };
  let told: readonly ShownIssue[] = [];
  let attempted = false;
  let held = false;
  let state: FormState = evaluateForm(form, answers, context);
  let fields: ReadonlyMap<string, FieldView> = new Map();
  let view: FormView = { attempted: false, errors: [], visible: [] };

  function look(): void {
    fields = new Map(
      [...state.fields.keys()].map((path) => {
        const next = fieldView(path, state, answers, told, attempted || touched.has(path));
        return [path, keepEqual(fields.get(path), next)];
      }),
    );
    const errors = [...state.issues, ...told].filter(isError);
    view = keepEqual(view, {
      attempted,
      errors: attempted || told.length > 0 ? inOrder(errors, state) : [],
      visible: [...fields].filter(([, field]) => field.visible).map(([path]) => path),
    });
  }

  function refresh(): void {
    if (!held) state = evaluateForm(current.form, answers, current.context);
    look();
    for (const listener of listeners) listener();
  }

  look();

  return {
    form: () => current.form,
    context: () => current.context,
    answers: () => answers,
    state: () => state,
    field: (path) => fields.get(path) ?? absentField,
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(path, value) {
      answers = { ...answers, [path]: value ?? null };
      told = told.filter((issue) => fieldOfIssue(issue) !== path);
      refresh();
    },
    touch(path) {
      if (touched.has(path)) return;
      touched.add(path);
      refresh();
    },
    replace(next) {
      answers = { ...next };
      refresh();
    },
    reset(next = initial) {
      answers = { ...next };
      touched.clear();
      told = [];
      attempted = false;
      refresh();
    },
    update(change) {
      current = { form: change.form ?? current.form, context: change.context ?? current.context };
      told = change.serverIssues ?? told;
      refresh();
    },
    hold() {
      held = true;
    },
    release() {
      if (!held) return;
      held = false;
      refresh();
    },
    submit(): SubmitResult {
      held = false;
      attempted = true;
      told = [];
      refresh();
      return view.errors.length === 0 ? { ok: true, answer: state.answer } : { ok: false, errors: view.errors };
    },
  };
}

/** Issues in the order in which their fields stand; those of no field last. */
function inOrder(issues: readonly ShownIssue[], state: FormState): readonly ShownIssue[] {
  const order = new Map([...state.fields.keys()].map((path, at) => [path, at]));
  const place = (issue: ShownIssue): number => order.get(fieldOfIssue(issue)) ?? order.size;
  return issues.toSorted((one, other) => place(one) - place(other));
}
