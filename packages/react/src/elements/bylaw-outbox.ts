import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { EditEvent, SubmittedEvent } from "./element-events.ts";

export interface OutboxProperties extends ElementProperties {
  /** Only a mark with a count; nothing while nothing waits. */
  readonly badge: boolean;
  /** Where the mark leads. */
  readonly href: string;
  /** Where a form is filled in, with `{form}`, `{subject}` and `{draft}` in place of what is wanted. */
  readonly formHref: string;
}

type Events = {
  readonly onEdit: EventName<EditEvent>;
  readonly onSubmitted: EventName<SubmittedEvent>;
};

/** `<bylaw-outbox>`: drafts and forms that this device keeps until the server has them. */
export const BylawOutbox: ElementComponent<OutboxProperties, Events> = defineComponent<OutboxProperties, Events>({
  tag: "bylaw-outbox",
  name: "BylawOutbox",
  properties: { ...elementProperties, badge: true, href: true, formHref: true },
  events: {
    onEdit: "bylaw-edit" as EventName<EditEvent>,
    onSubmitted: "bylaw-submitted" as EventName<SubmittedEvent>,
  },
});
