/** A form of the policy as an element of a page; what it keeps on the device and how it is filed come on demand. */
export { BylawForm } from "./bylaw-form.ts";
export { BylawSubmittedEvent } from "./bylaw-submitted-event.ts";
export {
  BylawCancelEvent,
  BylawChangeEvent,
  BylawIssuesEvent,
  BylawReadyEvent,
  BylawSavedEvent,
  BylawSubmitEvent,
} from "./form-events.ts";
