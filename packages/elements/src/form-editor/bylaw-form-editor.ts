import { property } from "lit/decorators.js";

import type { Answer, Asking, Client } from "../api/index.ts";
import { BylawDraftEvent } from "../element/index.ts";
import { OnDemandElement } from "../on-demand/index.ts";
import { BylawTailorFormEvent } from "./bylaw-tailor-form-event.ts";
import type { FormEditorData, FormEditorHost, FormEditorPart } from "./form-editor-part.ts";

/**
 * @summary A form of the policy as a list that a company tailors: fields of its own, words, order, options, limits and conditions, with
 * the form as it will be beside it. Every change goes into a draft that a second person approves.
 * @event bylaw-tailor-form - a reader asks for a form, or for the list of all; prevent it to go there yourself
 * @event bylaw-clause - a reader asks for a clause
 * @event bylaw-draft - a draft was submitted, taken back or thrown away
 * @event bylaw-issue - the forms could not be loaded
 * @csspart panel - the preview, the changes of the draft
 * @csspart message - what stands in place of the editor
 * @cssproperty --bylaw-accent - and every other token of `tokens`
 * @cssproperty --bylaw-sticky-top - the height of what the host keeps at the top of the window
 */
export class BylawFormEditor extends OnDemandElement<FormEditorData, FormEditorPart> {
  /** The form to tailor, e.g. `complaintIntake`; empty for a list of all. */
  @property() form = "";
  /** Where a form is tailored, with `{id}` in place of its name, empty for the list. */
  @property({ attribute: "form-href" }) formHref = "#form-editor/{id}";

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dropPart();
  }

  // The documents are the same in both languages.
  protected override get about(): string {
    return "";
  }

  protected override ask(part: FormEditorPart, client: Client, request: Asking): Promise<Answer<FormEditorData>> {
    return part.ask(client, request);
  }

  protected override async open(): Promise<FormEditorPart> {
    const { openFormEditor } = await import("./editor/open-form-editor.ts");
    return openFormEditor(this.#host());
  }

  #host(): FormEditorHost {
    // oxlint-disable-next-line typescript/no-this-alias
    const element = this;
    return {
      root: this.renderRoot as ShadowRoot,
      get client() {
        return element.client;
      },
      get language() {
        return element.language;
      },
      get words() {
        return element.messages;
      },
      get theme() {
        return element.theme;
      },
      get form() {
        return element.form;
      },
      get formHref() {
        return element.formHref;
      },
      requestUpdate: () => this.requestUpdate(),
      goTo: (event, form) => {
        if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
        const asked = new BylawTailorFormEvent(form);
        this.dispatchEvent(asked);
        event.preventDefault();
        if (!asked.defaultPrevented) this.form = form;
      },
      draftChanged: () => this.dispatchEvent(new BylawDraftEvent()),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-form-editor": BylawFormEditor;
  }
}
