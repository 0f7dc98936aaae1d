import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from "lit";

import { answerTo, type Client, type Failure, type MeView, type PolicyResponse } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { renderIcon } from "../part/index.ts";
import type { EditingHost, PolicyEditing } from "./policy-editing.ts";

/** What the controller asks of its element. */
export interface EditingElement {
  readonly client: () => Client;
  readonly language: () => Locale;
  readonly words: () => Messages;
  readonly base: () => PolicyResponse | undefined;
  readonly wanted: () => boolean;
  readonly today: () => string;
  readonly subjectHref: () => string;
  readonly goTo: (event: Event, anchor: string) => void;
  readonly draftChanged: () => void;
}

/** Knows whether the reader may edit, and loads the editing mode when it is wanted. */
export class EditingController implements ReactiveController {
  readonly #host: LitElement;
  readonly #element: EditingElement;
  #me: MeView | undefined;
  /** The server has said who asks, or could not be asked. */
  #told = false;
  #asked: Client | undefined;
  #editing: PolicyEditing | undefined;
  #opening: symbol | undefined;
  #failure: Failure | undefined;

  constructor(host: LitElement, element: EditingElement) {
    this.#host = host;
    this.#element = element;
    host.addController(this);
  }

  /** Who asks, once the server has said so. */
  get me(): MeView | undefined {
    return this.#me;
  }

  /** Whether it is known what the reader may: what stands at the head comes at once then, and nothing in it moves. */
  get told(): boolean {
    return this.#told;
  }

  get mayEdit(): boolean {
    return this.#me?.may.includes("editDrafts") ?? false;
  }

  /** The editing mode while it is on. */
  get editing(): PolicyEditing | undefined {
    return this.#element.wanted() ? this.#editing : undefined;
  }

  /** Whether the mode is on, or will be once all that it needs has come: the page is laid out for it at once. */
  get expected(): boolean {
    return this.#element.wanted() && this.#failure === undefined && (this.mayEdit || !this.#told);
  }

  hostUpdate(): void {
    const client = this.#element.client();
    if (client !== this.#asked) {
      // Somebody else is asking now: what the one before was doing is not theirs.
      this.#asked = client;
      this.#me = undefined;
      this.#told = false;
      this.#drop();
      void this.#askMe(client);
    }
    if (!this.#element.wanted()) this.#drop();
    else if (
      this.mayEdit &&
      this.#editing === undefined &&
      this.#opening === undefined &&
      this.#element.base() !== undefined
    ) {
      void this.#openMode();
    }
  }

  hostUpdated(): void {
    this.editing?.updated();
  }

  hostDisconnected(): void {
    this.#drop();
  }

  /** While the mode is on its way. It stands where nothing moves for it. */
  renderOpening(): TemplateResult | typeof nothing {
    if (!this.#element.wanted() || !this.mayEdit || this.#editing !== undefined || this.#failure !== undefined)
      return nothing;
    return html`<span class="opening" role="status">${this.#element.words().openingEdit}</span>`;
  }

  /** When the mode does not come. */
  renderProblem(): TemplateResult | typeof nothing {
    const words = this.#element.words();
    if (this.#failure === undefined || !this.#element.wanted()) return nothing;
    return html`<div class="strip" role="alert">
      ${renderIcon("warning")}<span>${this.#failure.kind === "offline" ? words.offline : words.failed}</span>
      <button
        type="button"
        class="bare link"
        @click=${() => {
          this.#drop();
          this.#host.requestUpdate();
        }}
      >
        ${words.retry}
      </button>
    </div>`;
  }

  #drop(): void {
    this.#editing?.leave();
    this.#editing = undefined;
    this.#opening = undefined;
    this.#failure = undefined;
  }

  async #askMe(client: Client): Promise<void> {
    const answer = await answerTo(client.getMe({ locale: this.#element.language() }));
    if (client !== this.#asked) return;
    // Who is not known may read; that is no failure to tell anybody.
    if (answer.ok) this.#me = answer.value;
    this.#told = true;
    this.#host.requestUpdate();
  }

  async #openMode(): Promise<void> {
    const opening = Symbol();
    this.#opening = opening;
    try {
      const { openEditing } = await import("../edit/index.ts");
      const opened = await openEditing(this.#editingHost());
      if (this.#opening !== opening) return;
      if (opened.ok) this.#editing = opened.editing;
      else this.#failure = opened.failure;
    } catch {
      // The part of the bundle did not come: the network, or a new version on the server.
      if (this.#opening !== opening) return;
      this.#failure = { kind: "offline" };
    }
    this.#host.requestUpdate();
  }

  #editingHost(): EditingHost {
    const element = this.#element;
    const host = this.#host;
    const root = host.renderRoot as ShadowRoot;
    const me = this.#me ?? { tenant: "", person: "", name: "", roles: [], may: [] };
    const { client, language, words, base, today, subjectHref } = element;
    return {
      root,
      me,
      get client() {
        return client();
      },
      get language() {
        return language();
      },
      get words() {
        return words();
      },
      get base() {
        return base();
      },
      get today() {
        return today();
      },
      get subjectHref() {
        return subjectHref();
      },
      goTo: element.goTo,
      requestUpdate: () => host.requestUpdate(),
      draftChanged: element.draftChanged,
    };
  }
}
