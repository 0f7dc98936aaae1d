import type { Issue } from "../issue/index.ts";
import { jsonEqual, type Json } from "../json/index.ts";
import type { BoundForm } from "./bound-form.ts";
import type { FieldReport } from "./field-cells.ts";
import { openCells, type FormCells } from "./form-cells.ts";
import type { Answers, FieldState, FormContext, FormState } from "./form-state.ts";
import { equalStates, keepList } from "./keep-state.ts";

/** Works one form out again and again, as it is being filled in. */
export interface FormEvaluator {
  /**
   * As `evaluateForm`, but only what depends on the difference is worked out again: answers that are the same object count
   * as unchanged. The state of a field that did not change is the same object as before, and so is every part of the
   * result in which nothing has changed.
   */
  evaluate(answers: Answers, context: FormContext): FormState;
}

/** Makes an evaluator of one form. */
export function createFormEvaluator(form: BoundForm): FormEvaluator {
  let opened: { readonly cells: FormCells; readonly context: FormContext } | undefined;
  let last: FormState | undefined;

  function cellsFor(context: FormContext): FormCells {
    if (opened === undefined || opened.context.today !== context.today || !sameFacts(opened.context, context)) {
      opened = { cells: openCells(form, context), context };
    }
    return opened.cells;
  }

  return {
    evaluate(answers, context) {
      const cells = cellsFor(context);
      cells.write(answers, context.now);
      const reports = cells.fields.flatMap((field) => field.reports());
      last = stateOf(reports, cells.contextIssues, last);
      return last;
    },
  };
}

function sameFacts(one: FormContext, other: FormContext): boolean {
  return one.facts === other.facts || jsonEqual(one.facts, other.facts);
}

/** Puts a form's state together, from what was there before as far as it is the same. */
function stateOf(
  reports: readonly FieldReport[],
  contextIssues: readonly Issue[],
  before: FormState | undefined,
): FormState {
  const fields = new Map<string, FieldState>();
  const issues: Issue[] = [];
  const answer: Record<string, Json> = {};
  let isSame = before !== undefined;
  for (const { state, listed, answer: own } of reports) {
    const known = before?.fields.get(state.path);
    const kept = known !== undefined && (known === state || equalStates(known, state)) ? known : state;
    isSame &&= kept === known;
    fields.set(state.path, kept);
    issues.push(...listed);
    if (own !== undefined && !state.path.includes("/")) answer[state.path] = own;
  }
  if (before === undefined) return { fields, issues, answer, contextIssues };
  return {
    fields: isSame && fields.size === before.fields.size ? before.fields : fields,
    issues: keepList(before.issues, issues),
    answer: sameMembers(before.answer, answer) ? before.answer : answer,
    contextIssues,
  };
}

function sameMembers(one: Readonly<Record<string, Json>>, other: Readonly<Record<string, Json>>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
