import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { ClauseEvent, IssueEvent } from "./element-events.ts";

export interface OverridesProperties extends ElementProperties {
  /** Where a customer's page is, with `{id}` in place of its number. */
  readonly subjectHref: string;
  /** The decisions that exceptions can be asked for here, with commas between; without it none can. */
  readonly decision: string;
}

type Events = {
  readonly onClause: EventName<ClauseEvent>;
  readonly onDraft: EventName<Event>;
  readonly onIssue: EventName<IssueEvent>;
};

/** `<bylaw-overrides>`: every exception, and the steps that approve, turn down and end one. */
export const BylawOverrides: ElementComponent<OverridesProperties, Events> = defineComponent<
  OverridesProperties,
  Events
>({
  tag: "bylaw-overrides",
  name: "BylawOverrides",
  properties: { ...elementProperties, subjectHref: true, decision: true },
  events: {
    onClause: "bylaw-clause" as EventName<ClauseEvent>,
    onDraft: "bylaw-draft" as EventName<Event>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
  },
});
