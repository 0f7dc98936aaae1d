import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { ClauseEvent, IssueEvent } from "./element-events.ts";

export interface TasksProperties extends ElementProperties {
  /** Everybody's tasks, not one's own alone. */
  readonly all: boolean;
  /** Where a record is shown, with `{type}` and `{id}` in place of its type and number. */
  readonly recordHref: string;
}

type Events = {
  readonly onClause: EventName<ClauseEvent>;
  readonly onIssue: EventName<IssueEvent>;
};

/** `<bylaw-tasks>`: a day's work and the week's. */
export const BylawTasks: ElementComponent<TasksProperties, Events> = defineComponent<TasksProperties, Events>({
  tag: "bylaw-tasks",
  name: "BylawTasks",
  properties: { ...elementProperties, all: true, recordHref: true },
  events: {
    onClause: "bylaw-clause" as EventName<ClauseEvent>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
  },
});
