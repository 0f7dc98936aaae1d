import type { BoundForm } from "./bound-form.ts";
import { createFormEvaluator } from "./create-form-evaluator.ts";
import type { Answers, FormContext, FormState } from "./form-state.ts";

/**
 * Works a form out on given answers: what is shown, asked for, computed and wrong, and what there is to submit.
 *
 * Pure: page and server come to the same for the same answers and context. A field that is not shown keeps its draft value,
 * is absent to every condition, is not checked and is dropped from the answer. What is computed, locked or set by the system
 * is never taken from the answers. A condition that cannot be told does not hold; a check that cannot be told says nothing.
 *
 * @param answers by field id, an earlier id of a renamed field included
 * @issues `form/missing`, `form/not-chosen`, `form/check` and the other `form/…` about answers
 */
export function evaluateForm(form: BoundForm, answers: Answers, context: FormContext): FormState {
  return createFormEvaluator(form).evaluate(answers, context);
}
