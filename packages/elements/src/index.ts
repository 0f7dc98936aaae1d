/**
 * The custom elements as classes, their settings and their events. Importing this defines nothing:
 * `@bylaw/elements/register` gives every class its tag.
 */
export type { Answer, Client, Failure } from "./api/index.ts";
export type { GetToken, TokenReason } from "@bylaw/client";
export { BylawCalendar } from "./calendar/index.ts";
export { BylawClock } from "./clock/index.ts";
export { Bylaw, clientFor, type BylawConfiguration, type Theme } from "./config/index.ts";
export { BylawDateChangeEvent, BylawDateField } from "./date-field/index.ts";
export { BylawDecision } from "./decision/index.ts";
export {
  BylawAsOfEvent,
  BylawClauseEvent,
  BylawDecisionEvent,
  BylawDraftEvent,
  BylawIssueEvent,
  BylawModeEvent,
} from "./element/index.ts";
export { defineElements } from "./define-elements.ts";
export {
  BylawCancelEvent,
  BylawChangeEvent,
  BylawForm,
  BylawIssuesEvent,
  BylawReadyEvent,
  BylawSavedEvent,
  BylawSubmitEvent,
  BylawSubmittedEvent,
} from "./form/index.ts";
export { BylawFormEditor, BylawTailorFormEvent } from "./form-editor/index.ts";
export type { Locale } from "./i18n/index.ts";
export { BylawEditEvent, BylawOutbox, type SignedOut } from "./outbox/index.ts";
export { BylawOverrides } from "./override/index.ts";
export { BylawPolicy } from "./policy/index.ts";
export { BylawReleases } from "./releases/index.ts";
export { BylawRules } from "./rules/index.ts";
export { BylawStart, BylawStartedEvent } from "./start/index.ts";
export { BylawTailoring } from "./tailoring/index.ts";
export { BylawTasks } from "./tasks/index.ts";
export { tokens } from "./style/index.ts";
export { BylawUpgrade } from "./upgrade/index.ts";
