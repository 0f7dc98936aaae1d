import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { ClauseEvent, IssueEvent } from "./element-events.ts";

export interface UpgradeProperties extends ElementProperties {
  /** Where “what is ours” is; no link when left out. */
  readonly tailoringHref: string;
  /** Where releases are approved and rolled back; no link when left out. */
  readonly releasesHref: string;
  /** Where a record's page is, with `{type}` and `{id}` in place of its type and number. */
  readonly recordHref: string;
}

type Events = {
  readonly onClause: EventName<ClauseEvent>;
  readonly onDraft: EventName<Event>;
  readonly onIssue: EventName<IssueEvent>;
};

/** `<bylaw-upgrade>`: another edition below the company's policy, planned, decided, rehearsed and submitted. */
export const BylawUpgrade: ElementComponent<UpgradeProperties, Events> = defineComponent<UpgradeProperties, Events>({
  tag: "bylaw-upgrade",
  name: "BylawUpgrade",
  properties: { ...elementProperties, tailoringHref: true, releasesHref: true, recordHref: true },
  events: {
    onClause: "bylaw-clause" as EventName<ClauseEvent>,
    onDraft: "bylaw-draft" as EventName<Event>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
  },
});
