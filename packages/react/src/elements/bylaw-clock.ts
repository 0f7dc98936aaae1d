import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { ClauseEvent, IssueEvent } from "./element-events.ts";

export interface ClockProperties extends ElementProperties {
  /** The stored record, as `type/id`: `complaint/T-1`. */
  readonly record: string;
  /** Only this clock of the record. */
  readonly clock: string;
  /** Shows the chips alone, without the days. */
  readonly compact: boolean;
  /** What `GET /v1/records/{type}/{id}/clocks` answers, from a host that has it already. */
  readonly data: object | undefined;
}

type Events = {
  readonly onClause: EventName<ClauseEvent>;
  readonly onIssue: EventName<IssueEvent>;
};

/** `<bylaw-clock>`: how the deadlines of a record stand, and why each is due when it is. */
export const BylawClock: ElementComponent<ClockProperties, Events> = defineComponent<ClockProperties, Events>({
  tag: "bylaw-clock",
  name: "BylawClock",
  properties: { ...elementProperties, record: true, clock: true, compact: true, data: true },
  events: {
    onClause: "bylaw-clause" as EventName<ClauseEvent>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
  },
});
