/**
 * Forms: how a form's document is checked and bound, how it stands on given answers, what there is to submit, and how it is
 * handed to whoever draws it. Page and server evaluate the same form here; where answers are kept is their business.
 */
export { answerAt, fieldAt, withAnswer } from "./answer-path.ts";
export { answerFacts } from "./answer-facts.ts";
export { bindForm, type FormPolicy } from "./bind-form.ts";
export type {
  BoundCheck,
  BoundField,
  BoundFixedRow,
  BoundForm,
  BoundLimits,
  BoundOffer,
  BoundRows,
  BoundSwitch,
  FieldKind,
} from "./bound-form.ts";
export { checkForm, type FormWords } from "./check-form.ts";
export { createdRecords, type CreatedRecord } from "./created-records.ts";
export { createFormEvaluator, type FormEvaluator } from "./create-form-evaluator.ts";
export { draftChanges, type CarriedDraft, type DraftChange } from "./draft-changes.ts";
export { evaluateForm } from "./evaluate-form.ts";
export type { WaitsFor } from "./form-reads.ts";
export { formScope, rowFieldScope } from "./form-scope.ts";
export { formSchema, type RenderedForm } from "./form-schema.ts";
export type { Answers, FieldState, FormContext, FormState } from "./form-state.ts";
export { importForm, type ImportedForm, type ImportInto } from "./import/index.ts";
export { isMaskedFor, maskValue } from "./mask-value.ts";
export {
  columnValue,
  mergeColumns,
  tableRows,
  type FormColumn,
  type FormTable,
  type FormVersion,
  type RowsTable,
} from "./merge-columns.ts";
export { nextQuestions, type Interview, type InterviewReason, type Question } from "./next-questions.ts";
export { prefillAnswers, type LastSubmission, type Prefilled, type PrefillOrigin } from "./prefill-answers.ts";
export { shownValues } from "./shown-values.ts";
export { stripAnswers, type StrippedAnswer, type StrippedAnswers } from "./strip-answers.ts";
export { traceBinds, type BindProperty, type TracedBind } from "./trace-binds.ts";
