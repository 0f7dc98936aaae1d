import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { ClauseEvent, IssueEvent, ModeEvent } from "./element-events.ts";

export interface CalendarProperties extends ElementProperties {
  /** What is due on which day, or the calendar itself to be changed. */
  readonly mode: "duties" | "edit";
  /** How many visits a day of one person holds; the server's own figure when left out. */
  readonly capacity: number;
  /** Where a record is shown, with `{type}` and `{id}` in place of its type and number. */
  readonly recordHref: string;
}

type Events = {
  readonly onClause: EventName<ClauseEvent>;
  readonly onDraft: EventName<Event>;
  readonly onIssue: EventName<IssueEvent>;
  readonly onMode: EventName<ModeEvent>;
};

/** `<bylaw-calendar>`: what is due on which day, and the editor of hours, holidays and make-up days. */
export const BylawCalendar: ElementComponent<CalendarProperties, Events> = defineComponent<CalendarProperties, Events>({
  tag: "bylaw-calendar",
  name: "BylawCalendar",
  properties: { ...elementProperties, mode: true, capacity: true, recordHref: true },
  events: {
    onClause: "bylaw-clause" as EventName<ClauseEvent>,
    onDraft: "bylaw-draft" as EventName<Event>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
    onMode: "bylaw-mode" as EventName<ModeEvent>,
  },
});
