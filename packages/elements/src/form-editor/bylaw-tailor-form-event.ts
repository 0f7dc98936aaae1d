/**
 * A reader asks for a form to tailor; empty for the list of all. Preventing the default keeps the element from going there
 * itself, for a host that owns its addresses.
 */
export class BylawTailorFormEvent extends Event {
  static readonly type = "bylaw-tailor-form";
  readonly form: string;

  constructor(form: string) {
    super(BylawTailorFormEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.form = form;
  }
}

declare global {
  interface HTMLElementEventMap {
    "bylaw-tailor-form": BylawTailorFormEvent;
  }
}
