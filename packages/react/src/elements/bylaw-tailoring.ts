import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { ClauseEvent, IssueEvent } from "./element-events.ts";

export interface TailoringProperties extends ElementProperties {
  /** Where the upgrade of the base is; no link when left out. */
  readonly upgradeHref: string;
  /** Where the policy is read, for who has changed nothing yet; no link when left out. */
  readonly policyHref: string;
}

type Events = {
  readonly onClause: EventName<ClauseEvent>;
  readonly onDraft: EventName<Event>;
  readonly onIssue: EventName<IssueEvent>;
};

/** `<bylaw-tailoring>`: what is ours, everything that the company has changed in the policy below. */
export const BylawTailoring: ElementComponent<TailoringProperties, Events> = defineComponent<
  TailoringProperties,
  Events
>({
  tag: "bylaw-tailoring",
  name: "BylawTailoring",
  properties: { ...elementProperties, upgradeHref: true, policyHref: true },
  events: {
    onClause: "bylaw-clause" as EventName<ClauseEvent>,
    onDraft: "bylaw-draft" as EventName<Event>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
  },
});
