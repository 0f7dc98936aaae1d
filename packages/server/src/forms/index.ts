/**
 * What stands between a form and a record: who fills it in, what the page is told, how answers become fields, which
 * number a new record gets. How a form is evaluated is core's; what is written the commands'.
 */
export { factsForForm, firstAnswers } from "./facts-for-form.ts";
export { fieldOf, fillRecord, type SystemValues } from "./fill-record.ts";
export { formActor, type FormActor } from "./form-actor.ts";
export { formRevision } from "./form-revision.ts";
export { keepMasked, maskAnswers, maskedFacts, maskRecord, withoutMasked, type MaskedFacts } from "./masking.ts";
export { checkMayFillIn, mayFillIn } from "./may-fill-in.ts";
export { keepOverrides } from "./keep-overrides.ts";
export { nextNumber, numberBehind } from "./next-number.ts";
