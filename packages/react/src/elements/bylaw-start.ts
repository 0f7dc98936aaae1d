import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { ClauseEvent, IssueEvent, StartedEvent } from "./element-events.ts";

export interface StartProperties extends ElementProperties {
  /** Where the policy is read once there is one. */
  readonly policyHref: string;
}

type Events = {
  readonly onClause: EventName<ClauseEvent>;
  readonly onIssue: EventName<IssueEvent>;
  readonly onStarted: EventName<StartedEvent>;
};

/** `<bylaw-start>`: a company chooses a pack, fills in its blanks, answers its questions, and it becomes the company's policy. */
export const BylawStart: ElementComponent<StartProperties, Events> = defineComponent<StartProperties, Events>({
  tag: "bylaw-start",
  name: "BylawStart",
  properties: { ...elementProperties, policyHref: true },
  events: {
    onClause: "bylaw-clause" as EventName<ClauseEvent>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
    onStarted: "bylaw-started" as EventName<StartedEvent>,
  },
});
