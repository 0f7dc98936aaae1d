import type { SubmissionView } from "../api/index.ts";

/** A form was filed: the record that it made, and what the policy decided about it. */
export class BylawSubmittedEvent extends Event {
  static readonly type = "bylaw-submitted";
  readonly submission: SubmissionView;

  constructor(submission: SubmissionView) {
    super(BylawSubmittedEvent.type, { bubbles: true, composed: true });
    this.submission = submission;
  }
}

declare global {
  interface HTMLElementEventMap {
    "bylaw-submitted": BylawSubmittedEvent;
  }
}
