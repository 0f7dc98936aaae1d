import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { ClauseEvent, DecisionEvent, IssueEvent, ModeEvent } from "./element-events.ts";

export interface RulesProperties extends ElementProperties {
  /** The decision to show, e.g. `tier`; empty for a list of all. */
  readonly decision: string;
  /** `edit` for who may change the policy: rows in a grid, conditions in their sentences. */
  readonly mode: "read" | "edit";
  /** Where a customer's page is, with `{id}` in place of its number. */
  readonly subjectHref: string;
  /** Where a decision's rules are, with `{id}` in place of its name, empty for the list. */
  readonly decisionHref: string;
}

type Events = {
  readonly onClause: EventName<ClauseEvent>;
  readonly onDecision: EventName<DecisionEvent>;
  readonly onMode: EventName<ModeEvent>;
  readonly onDraft: EventName<Event>;
  readonly onIssue: EventName<IssueEvent>;
};

/** `<bylaw-rules>`: the rules of a decision, to read and to change. */
export const BylawRules: ElementComponent<RulesProperties, Events> = defineComponent<RulesProperties, Events>({
  tag: "bylaw-rules",
  name: "BylawRules",
  properties: { ...elementProperties, decision: true, mode: true, subjectHref: true, decisionHref: true },
  events: {
    onClause: "bylaw-clause" as EventName<ClauseEvent>,
    onDecision: "bylaw-decision" as EventName<DecisionEvent>,
    onMode: "bylaw-mode" as EventName<ModeEvent>,
    onDraft: "bylaw-draft" as EventName<Event>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
  },
});
