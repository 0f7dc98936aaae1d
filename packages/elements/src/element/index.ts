/** What every element shares: settings and language, loading, typed events, definition. What one element shows stands in its own folder. */
export { BylawElement } from "./bylaw-element.ts";
export {
  BylawAsOfEvent,
  BylawClauseEvent,
  BylawDecisionEvent,
  BylawDraftEvent,
  BylawIssueEvent,
  BylawModeEvent,
} from "./bylaw-events.ts";
export { defineElement } from "./define-element.ts";
export { ResourceController, type Resource } from "./resource-controller.ts";
