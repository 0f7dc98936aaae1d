import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { ClauseEvent, IssueEvent } from "./element-events.ts";

export interface ReleasesProperties extends ElementProperties {
  /** Where a customer's page is, with `{id}` in place of its number. */
  readonly subjectHref: string;
}

type Events = {
  readonly onClause: EventName<ClauseEvent>;
  readonly onDraft: EventName<Event>;
  readonly onIssue: EventName<IssueEvent>;
};

/** `<bylaw-releases>`: what was published, what waits for approval, and the way back. */
export const BylawReleases: ElementComponent<ReleasesProperties, Events> = defineComponent<ReleasesProperties, Events>({
  tag: "bylaw-releases",
  name: "BylawReleases",
  properties: { ...elementProperties, subjectHref: true },
  events: {
    onClause: "bylaw-clause" as EventName<ClauseEvent>,
    onDraft: "bylaw-draft" as EventName<Event>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
  },
});
