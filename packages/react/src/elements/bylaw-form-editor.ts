import type { EventName } from "@lit/react";
import {
  defineComponent,
  elementProperties,
  type ElementComponent,
  type ElementProperties,
} from "./define-component.ts";
import type { ClauseEvent, IssueEvent, TailorFormEvent } from "./element-events.ts";

export interface FormEditorProperties extends ElementProperties {
  /** The form to tailor, e.g. `complaintIntake`; empty for a list of all. */
  readonly form: string;
  /** Where a form is tailored, with `{id}` in place of its name, empty for the list. */
  readonly formHref: string;
}

type Events = {
  readonly onTailorForm: EventName<TailorFormEvent>;
  readonly onClause: EventName<ClauseEvent>;
  readonly onDraft: EventName<Event>;
  readonly onIssue: EventName<IssueEvent>;
};

/** `<bylaw-form-editor>`: a form as a list that a company tailors, with the form as it will be beside it. */
export const BylawFormEditor: ElementComponent<FormEditorProperties, Events> = defineComponent<
  FormEditorProperties,
  Events
>({
  tag: "bylaw-form-editor",
  name: "BylawFormEditor",
  properties: { ...elementProperties, form: true, formHref: true },
  events: {
    onTailorForm: "bylaw-tailor-form" as EventName<TailorFormEvent>,
    onClause: "bylaw-clause" as EventName<ClauseEvent>,
    onDraft: "bylaw-draft" as EventName<Event>,
    onIssue: "bylaw-issue" as EventName<IssueEvent>,
  },
});
