import {
  answerAt,
  createFormEvaluator,
  withAnswer,
  type Answers as GivenAnswers,
  type BoundForm,
  type FieldState,
  type FormContext,
  type FormState,
  type Json,
} from "@bylaw/core";

import { absentField, fieldView, type FieldSeen } from "./field-view.ts";
import type { Answers, FieldView, FormStore, FormView, RowView, SubmitResult } from "./form-store.ts";
import { keepEqual } from "./keep-equal.ts";
import { createRowKeys } from "./row-keys.ts";
import { movePaths, rowsIn, type RowMove } from "./row-places.ts";
import { isError, pathOfIssue, type ShownIssue } from "./shown-issue.ts";

interface Seen extends FieldSeen {
  readonly state: FieldState;
  readonly view: FieldView;
}

const noIssues: readonly ShownIssue[] = [];

/** Makes the store of one form being filled in. Give it to as many components as come and go. */
export function createFormStore(form: BoundForm, initial: GivenAnswers, context: FormContext): FormStore {
  const listeners = new Set<() => void>();
  const keys = createRowKeys();
  let touched = new Set<string>();
  const tried = new Set<string>();
  let current = { form, context };
  let evaluator = createFormEvaluator(form);
  let answers = { ...initial } as Answers;
  let told: readonly ShownIssue[] = noIssues;
  let attempted = false;
  let held = false;
  let state: FormState = evaluator.evaluate(answers, context);
  let seen: ReadonlyMap<string, Seen> = new Map();
  let view: FormView = { attempted: false, errors: [], visible: [] };

  const pathOf = (issue: ShownIssue): string | undefined => pathOfIssue(issue, state.fields);
  const isTried = (path: string): boolean => tried.size > 0 && tried.has(topOf(path));

  function see(path: string, field: FieldState, found: ReadonlyMap<string, readonly ShownIssue[]>): Seen {
    const before = seen.get(path);
    const rows = field.rows === undefined ? undefined : keepEqual(before?.rows, rowsOf(path, field.rows));
    const next: FieldSeen = {
      draft: field.kind === "answer" ? answerAt(answers, path) : undefined,
      open: attempted || touched.has(path) || isTried(path),
      told: found.get(path) ?? noIssues,
      rows,
    };
    const same =
      before?.state === field &&
      before.draft === next.draft &&
      before.open === next.open &&
      before.told.length === 0 &&
      next.told.length === 0 &&
      before.rows === rows;
    if (same) return before;
    return { ...next, state: field, view: keepEqual(before?.view, fieldView(field, next)) };
  }

  function rowsOf(path: string, ids: readonly string[]): readonly RowView[] {
    const fixed = current.form.byId.get(path)?.rows?.fixed !== undefined;
    const names = fixed ? ids : keys.of(path, ids.length);
    return ids.map((id, at) => ({ path: `${path}/${id}`, key: names[at] ?? id }));
  }

  function look(): void {
    const found = byPath(told, pathOf);
    seen = new Map([...state.fields].map(([path, field]) => [path, see(path, field, found)]));
    view = keepEqual(view, {
      attempted,
      errors: errorsNow(),
      visible: [...seen].filter(([, each]) => each.view.visible).map(([path]) => path),
    });
  }

  function errorsNow(): readonly ShownIssue[] {
    if (!attempted && tried.size === 0 && told.length === 0) return noIssues;
    const own = state.issues.filter(
      (issue) => isError(issue) && (attempted || told.length > 0 || isTried(pathOf(issue) ?? "")),
    );
    return inOrder([...own, ...told.filter(isError)], state, pathOf);
  }

  function refresh(): void {
    if (!held) state = evaluator.evaluate(answers, current.context);
    look();
    for (const listener of listeners) listener();
  }

  function changeRows(path: string, rows: readonly Json[], move: RowMove): void {
    // A button was pressed: no word is being composed any more.
    held = false;
    answers = { ...answers, [path]: [...rows] };
    touched = new Set(movePaths(touched, path, move));
    // What the server said of a row may now be said of another.
    told = told.filter((issue) => topOf(pathOf(issue) ?? "") !== path);
    refresh();
  }

  look();

  return {
    form: () => current.form,
    context: () => current.context,
    answers: () => answers,
    state: () => state,
    field: (path) => seen.get(path)?.view ?? absentField,
    view: () => view,
    pathOf,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set(path, value) {
      answers = withAnswer(answers, path, value ?? null) as Answers;
      if (told.length > 0) told = told.filter((issue) => pathOf(issue) !== path);
      refresh();
    },
    addRow(path, row = {}, at) {
      const rows = rowsIn(answers[path]);
      const place = Math.min(at ?? rows.length, rows.length);
      keys.of(path, rows.length);
      keys.insert(path, place);
      changeRows(path, rows.toSpliced(place, 0, row), (other) => (other < place ? other : other + 1));
      return `${path}/${place}`;
    },
    removeRow(path, at) {
      const rows = rowsIn(answers[path]);
      keys.of(path, rows.length);
      keys.remove(path, at);
      changeRows(path, rows.toSpliced(at, 1), (other) => (other === at ? undefined : other < at ? other : other - 1));
      return rows[at];
    },
    moveRow(path, from, to) {
      const rows = rowsIn(answers[path]);
      const row = rows[from];
      if (row === undefined || rows[to] === undefined) return;
      keys.of(path, rows.length);
      keys.move(path, from, to);
      const order = rows
        .map((_, at) => at)
        .toSpliced(from, 1)
        .toSpliced(to, 0, from);
      changeRows(path, rows.toSpliced(from, 1).toSpliced(to, 0, row), (other) => order.indexOf(other));
    },
    touch(path) {
      if (touched.has(path)) return;
      touched.add(path);
      refresh();
    },
    tryFields(ids) {
      held = false;
      for (const id of ids) tried.add(id);
      refresh();
      const asked = new Set(ids);
      return view.errors.filter((issue) => asked.has(topOf(pathOf(issue) ?? "")));
    },
    replace(next) {
      answers = { ...next };
      refresh();
    },
    reset(next = initial as Answers) {
      answers = { ...next };
      touched.clear();
      tried.clear();
      told = noIssues;
      attempted = false;
      refresh();
    },
    update(change) {
      if (change.form !== undefined && change.form !== current.form) evaluator = createFormEvaluator(change.form);
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
      told = noIssues;
      refresh();
      return view.errors.length === 0 ? { ok: true, answer: state.answer } : { ok: false, errors: view.errors };
    },
  };
}

function topOf(path: string): string {
  const end = path.indexOf("/");
  return end < 0 ? path : path.slice(0, end);
}

function byPath(
  issues: readonly ShownIssue[],
  pathOf: FormStore["pathOf"],
): ReadonlyMap<string, readonly ShownIssue[]> {
  return Map.groupBy(issues, (issue) => pathOf(issue) ?? "");
}

/** Issues in the order in which their fields stand; those of no field last. */
function inOrder(issues: readonly ShownIssue[], state: FormState, pathOf: FormStore["pathOf"]): readonly ShownIssue[] {
  const order = new Map([...state.fields.keys()].map((path, at) => [path, at]));
  const place = (issue: ShownIssue): number => order.get(pathOf(issue) ?? "") ?? order.size;
  return issues.toSorted((one, other) => place(one) - place(other));
}
