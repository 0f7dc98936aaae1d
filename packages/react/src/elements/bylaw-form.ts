import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type {
  AnswersEvent,
  IssueEvent,
  IssuesEvent,
  ReadyEvent,
  SavedEvent,
  SubmittedEvent,
} from "./element-events.ts";

export interface FormProperties extends ElementProperties {
  /** The form's id, e.g. `complaintIntake`. */
  readonly form: string;
  /** The stored record that it is about, e.g. `C-0001`. */
  readonly subject: string;
  /** Something that was submitted, by its number: it is shown as it was. */
  readonly submission: string;
  /** A draft by its id; the newest when left out, none with `off`. */
  readonly draft: string;
  readonly mode: "fill" | "view" | "print";
  /** The form is that of the survey's link by which the page was opened. */
  readonly survey: boolean;
  /** Without a shadow tree, for a host whose style sheets are to reach the fields. Said once, before it is drawn. */
  readonly lightDom: boolean;
  /** Has a button that fires `onCancel`. */
  readonly withCancel: boolean;
  readonly initialAnswers: Readonly<Record<string, unknown>>;
  /** The ids of fields that nobody can change here. */
  readonly locked: readonly string[];
}

type Events = {
  readonly onReady: EventName<ReadyEvent>;
  readonly onChange: EventName<AnswersEvent>;
  readonly onSubmit: EventName<AnswersEvent>;
  readonly onSaved: EventName<SavedEvent>;
  readonly onCancel: EventName<Event>;
  readonly onIssues: EventName<IssuesEvent>;
  readonly onSubmitted: EventName<SubmittedEvent>;
  readonly onIssue: EventName<IssueEvent>;
};

/** `<bylaw-form>`: a form of the policy, filled in and sent. */
export const BylawForm: ElementComponent<FormProperties, Events> = defineComponent<FormProperties, Events>({
  tag: "bylaw-form",
  name: "BylawForm",
  properties: {
    ...elementProperties,
    form: true,
    subject: true,
    submission: true,
    draft: true,
    mode: true,
    survey: true,
    lightDom: true,
    withCancel: true,
    initialAnswers: true,
    locked: true,
  },
  events: {
    onReady: "bylaw-ready" as EventName<ReadyEvent>,
    onChange: "bylaw-change" as EventName<AnswersEvent>,
    onSubmit: "bylaw-submit" as EventName<AnswersEvent>,
    onSaved: "bylaw-saved" as EventName<SavedEvent>,
    onCancel: "bylaw-cancel" as EventName<Event>,
    onIssues: "bylaw-issues" as EventName<IssuesEvent>,
    onSubmitted: "bylaw-submitted" as EventName<SubmittedEvent>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
  },
});
