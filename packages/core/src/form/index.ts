/**
 * Forms: how a form's document is checked and bound, how it stands on given answers, what there is to submit, and how it is
 * handed to whoever draws it. Page and server evaluate the same form here; where answers are kept is their business.
 */
export { answerFacts } from "./answer-facts.ts";
export { bindForm, type FormPolicy } from "./bind-form.ts";
export type { BoundCheck, BoundField, BoundForm, BoundLimits, BoundOffer, BoundSwitch } from "./bound-form.ts";
export { checkForm, type FormWords } from "./check-form.ts";
export { evaluateForm } from "./evaluate-form.ts";
export type { WaitsFor } from "./form-reads.ts";
export { formSchema, type RenderedForm } from "./form-schema.ts";
export type { Answers, FieldState, FormContext, FormState } from "./form-state.ts";
