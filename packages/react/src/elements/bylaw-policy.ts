import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { AsOfEvent, ClauseEvent, IssueEvent, ModeEvent } from "./element-events.ts";

export interface PolicyProperties extends ElementProperties {
  /** The day to read the policy on, ISO 8601; empty for today. */
  readonly asOf: string;
  /** The selected clause, e.g. `2.2.1`. */
  readonly clause: string;
  /** `edit` for who may change the policy: figures are changed in their sentences. */
  readonly mode: "read" | "edit";
  /** Where a customer's page is, with `{id}` in place of its number. */
  readonly subjectHref: string;
  /** Where a decision's rules are, with `{id}` in place of its name. */
  readonly decisionHref: string;
}

// A type, because an interface does not fit a record of strings, and a record would take any name for an event.
type Events = {
  readonly onClause: EventName<ClauseEvent>;
  readonly onAsOf: EventName<AsOfEvent>;
  readonly onMode: EventName<ModeEvent>;
  readonly onDraft: EventName<Event>;
  readonly onIssue: EventName<IssueEvent>;
};

/** `<bylaw-policy>`: the policy as a document to read on a day. */
export const BylawPolicy: ElementComponent<PolicyProperties, Events> = defineComponent<PolicyProperties, Events>({
  tag: "bylaw-policy",
  name: "BylawPolicy",
  properties: { ...elementProperties, asOf: true, clause: true, mode: true, subjectHref: true, decisionHref: true },
  events: {
    onClause: "bylaw-clause" as EventName<ClauseEvent>,
    onAsOf: "bylaw-as-of" as EventName<AsOfEvent>,
    onMode: "bylaw-mode" as EventName<ModeEvent>,
    onDraft: "bylaw-draft" as EventName<Event>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
  },
});
