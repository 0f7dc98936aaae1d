import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { AsOfEvent, ClauseEvent, IssueEvent } from "./element-events.ts";

export interface DecisionProperties extends ElementProperties {
  /** One decision or several with commas between: `tier,entitlements`. */
  readonly decision: string;
  /** The stored record that is decided about, e.g. `C-0001`. */
  readonly subject: string;
  /** Facts in place of a stored record. */
  readonly facts: Readonly<Record<string, unknown>> | undefined;
  /** The day that is asked about, ISO 8601; empty for today. */
  readonly asOf: string;
  /** Shows what the first decision was over time; only of a stored record. */
  readonly history: boolean;
  /** Shows the exceptions about a stored record, and lets who may propose, approve and end them. */
  readonly overrides: boolean;
}

// A type, because an interface does not fit a record of strings, and a record would take any name for an event.
type Events = {
  readonly onClause: EventName<ClauseEvent>;
  readonly onAsOf: EventName<AsOfEvent>;
  readonly onDraft: EventName<Event>;
  readonly onIssue: EventName<IssueEvent>;
};

/** `<bylaw-decision>`: what the policy decides about a subject on a day, and why. */
export const BylawDecision: ElementComponent<DecisionProperties, Events> = defineComponent<DecisionProperties, Events>({
  tag: "bylaw-decision",
  name: "BylawDecision",
  properties: {
    ...elementProperties,
    decision: true,
    subject: true,
    facts: true,
    asOf: true,
    history: true,
    overrides: true,
  },
  events: {
    onClause: "bylaw-clause" as EventName<ClauseEvent>,
    onAsOf: "bylaw-as-of" as EventName<AsOfEvent>,
    onDraft: "bylaw-draft" as EventName<Event>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
  },
});
