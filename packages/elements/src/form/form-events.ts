import type { IssueView } from "../api/index.ts";

type Answers = Readonly<Record<string, unknown>>;

/** The form can be filled in; with the draft that it goes on with, if any. */
export class BylawReadyEvent extends Event {
  static readonly type = "bylaw-ready";
  readonly form: string;
  readonly draft: string | undefined;

  constructor(form: string, draft?: string) {
    super(BylawReadyEvent.type, { bubbles: true, composed: true });
    this.form = form;
    this.draft = draft;
  }
}

/** An answer has changed. */
export class BylawChangeEvent extends Event {
  static readonly type = "bylaw-change";
  readonly answers: Answers;

  constructor(answers: Answers) {
    super(BylawChangeEvent.type, { bubbles: true, composed: true });
    this.answers = answers;
  }
}

/** The form has no errors and is about to be filed. Preventing the default keeps it from being filed. */
export class BylawSubmitEvent extends Event {
  static readonly type = "bylaw-submit";
  readonly answers: Answers;

  constructor(answers: Answers) {
    super(BylawSubmitEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.answers = answers;
  }
}

/** Somebody does not want to go on. What was filled in is kept as a draft. */
export class BylawCancelEvent extends Event {
  static readonly type = "bylaw-cancel";

  constructor() {
    super(BylawCancelEvent.type, { bubbles: true, composed: true });
  }
}

/** What is wrong: found in the page before filing, or by the server. */
export class BylawIssuesEvent extends Event {
  static readonly type = "bylaw-issues";
  readonly issues: readonly IssueView[];

  constructor(issues: readonly IssueView[]) {
    super(BylawIssuesEvent.type, { bubbles: true, composed: true });
    this.issues = issues;
  }
}

/** What was filled in is kept: as a draft on the device or the server, or (`outbox`) to be sent when there is a network. */
export class BylawSavedEvent extends Event {
  static readonly type = "bylaw-saved";
  readonly place: "device" | "server" | "outbox";
  /** The draft's id, or the filing's. */
  readonly id: string;

  constructor(place: "device" | "server" | "outbox", id: string) {
    super(BylawSavedEvent.type, { bubbles: true, composed: true });
    this.place = place;
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    "bylaw-ready": BylawReadyEvent;
    "bylaw-change": BylawChangeEvent;
    "bylaw-submit": BylawSubmitEvent;
    "bylaw-cancel": BylawCancelEvent;
    "bylaw-issues": BylawIssuesEvent;
    "bylaw-saved": BylawSavedEvent;
  }
}
