/** A form of the policy in a page. What draws it is loaded when the first form is shown. */
export { BylawForm } from "./bylaw-form.ts";
export { BylawSubmittedEvent } from "./bylaw-submitted-event.ts";
