/**
 * The custom elements as typed React components. They import no element: the page loads `bylaw.js` from the server that
 * answers it, so that both are of one version, and a component sets properties and listens. Before the script has
 * arrived, and where there is no page at all, they render the bare tag.
 */
export { BylawCalendar, type CalendarProperties } from "./bylaw-calendar.ts";
export { BylawClock, type ClockProperties } from "./bylaw-clock.ts";
export { BylawDecision, type DecisionProperties } from "./bylaw-decision.ts";
export { BylawForm, type FormProperties } from "./bylaw-form.ts";
export { BylawFormEditor, type FormEditorProperties } from "./bylaw-form-editor.ts";
export { BylawOutbox, type OutboxProperties } from "./bylaw-outbox.ts";
export { BylawOverrides, type OverridesProperties } from "./bylaw-overrides.ts";
export { BylawPolicy, type PolicyProperties } from "./bylaw-policy.ts";
export { BylawReleases, type ReleasesProperties } from "./bylaw-releases.ts";
export { BylawStart, type StartProperties } from "./bylaw-start.ts";
export { BylawTailoring, type TailoringProperties } from "./bylaw-tailoring.ts";
export { BylawTasks, type TasksProperties } from "./bylaw-tasks.ts";
export { BylawRules, type RulesProperties } from "./bylaw-rules.ts";
export { BylawUpgrade, type UpgradeProperties } from "./bylaw-upgrade.ts";
export { configureBylaw, type BylawSettings } from "./configure-bylaw.ts";
export type { ElementComponent, ElementProperties } from "./define-component.ts";
export type {
  AnswersEvent,
  AsOfEvent,
  ClauseEvent,
  DecisionEvent,
  EditEvent,
  IssueEvent,
  IssuesEvent,
  ModeEvent,
  ReadyEvent,
  SavedEvent,
  StartedEvent,
  SubmittedEvent,
  TailorFormEvent,
} from "./element-events.ts";
