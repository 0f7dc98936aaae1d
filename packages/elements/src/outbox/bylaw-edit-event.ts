/** Somebody wants to go on with a draft. A host that prevents the default shows a form with it itself. */
export class BylawEditEvent extends Event {
  static readonly type = "bylaw-edit";
  readonly form: string;
  readonly subject: string;
  /** The draft's id, for the attribute `draft` of a form. */
  readonly draft: string;

  constructor(form: string, subject: string, draft: string) {
    super(BylawEditEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.form = form;
    this.subject = subject;
    this.draft = draft;
  }
}

declare global {
  interface HTMLElementEventMap {
    "bylaw-edit": BylawEditEvent;
  }
}
