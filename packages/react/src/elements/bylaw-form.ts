import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { IssueEvent, SubmittedEvent } from "./element-events.ts";

export interface FormProperties extends ElementProperties {
  /** The form's id, e.g. `complaintIntake`. */
  readonly form: string;
  /** The stored record that it is about, e.g. `C-0001`. */
  readonly subject: string;
}

type Events = {
  readonly onSubmitted: EventName<SubmittedEvent>;
  readonly onIssue: EventName<IssueEvent>;
};

/** `<bylaw-form>`: a form of the policy, filled in and sent. */
export const BylawForm: ElementComponent<FormProperties, Events> = defineComponent<FormProperties, Events>({
  tag: "bylaw-form",
  name: "BylawForm",
  properties: { ...elementProperties, form: true, subject: true },
  events: {
    onSubmitted: "bylaw-submitted" as EventName<SubmittedEvent>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
  },
});
