import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";

import type { Answer, Asking, Client } from "../api/index.ts";
import { BylawElement, ResourceController } from "../element/index.ts";
import { renderFailure, renderStale } from "../part/index.ts";
import { baseStyles, chipStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";

/** What a part of the bundle draws, and when it is told that it was drawn or is not seen any more. */
export interface OnDemandPart<Data> {
  render(data: Data): TemplateResult;
  /** Called when it has been drawn. */
  updated?(): void;
  /** Called when the element leaves the page. */
  leave?(): void;
  /** Whether something that is shown is still on its way; to be asked after drawing. */
  readonly busy?: boolean;
}

/** An element that loads what draws it and what the server says at the same time, and stands still until both are there. */
export abstract class OnDemandElement<Data, Part extends OnDemandPart<Data>> extends BylawElement {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlStyles, chipStyles, stateStyles];

  #part: Part | undefined;
  #opening: Promise<Part> | undefined;
  #version = 0;

  readonly #data = new ResourceController<Data>(
    this,
    () => ({ key: `${this.about} ${this.#version}`, client: this.client, locale: this.language }),
    (client, request) => this.#ask(client, request),
  );

  /** Loads it again, for a host that knows that it has changed. */
  refresh(): void {
    this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#part?.leave?.();
  }

  /** Brings the part of the bundle. */
  protected abstract open(): Promise<Part>;

  /** Asks the server what the part is drawn from. */
  protected abstract ask(part: Part, client: Client, request: Asking): Promise<Answer<Data>>;

  /** What the data depend on: other data are asked for when it changes. The language, when nothing else is said. */
  protected get about(): string {
    return this.language;
  }

  protected reload(): void {
    this.#version += 1;
    this.requestUpdate();
  }

  /** Begins with a new part the next time. */
  protected dropPart(): void {
    this.#part = undefined;
    this.#opening = undefined;
  }

  protected override render(): TemplateResult {
    const { loading, data, failure } = this.#data.state;
    const retry = (): void => this.#data.retry();
    const drawn = data === undefined ? undefined : this.#part?.render(data);
    const busy = loading || this.#part?.busy === true;
    return html`<div class="frame" lang=${this.language} aria-busy=${busy ? "true" : "false"}>
      ${
        drawn !== undefined
          ? html`${failure === undefined ? nothing : renderStale(this.messages, retry)}${drawn}`
          : failure !== undefined
            ? renderFailure(failure, this.messages, retry)
            : html`<div role="status">
                <span class="voice">${this.messages.loading}</span>
                <div class="bone"></div>
                <div class="bone"></div>
                <div class="bone"></div>
              </div>`
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#part?.updated?.();
  }

  async #ask(client: Client, request: Asking): Promise<Answer<Data>> {
    try {
      this.#part ??= await (this.#opening ??= this.open());
    } catch {
      // The part of the bundle did not come; the reader may try again.
      this.#opening = undefined;
      return { ok: false, failure: { kind: "offline" } };
    }
    return this.ask(this.#part, client, request);
  }
}
