/**
 * The custom elements as typed React components. They import no element: the page loads `bylaw.js` from the server that
 * answers it, so that both are of one version, and a component sets properties and listens. Before the script has
 * arrived, and where there is no page at all, they render the bare tag.
 */
export { BylawDecision, type DecisionProperties } from "./bylaw-decision.ts";
export { BylawForm, type FormProperties } from "./bylaw-form.ts";
export { BylawPolicy, type PolicyProperties } from "./bylaw-policy.ts";
export { BylawReleases, type ReleasesProperties } from "./bylaw-releases.ts";
export { configureBylaw, type BylawSettings } from "./configure-bylaw.ts";
export type { ElementComponent, ElementProperties } from "./define-component.ts";
export type { AsOfEvent, ClauseEvent, IssueEvent, ModeEvent, SubmittedEvent } from "./element-events.ts";
