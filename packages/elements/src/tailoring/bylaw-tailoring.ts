import { html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";

import type { Answer, Asking, Client } from "../api/index.ts";
import { BylawDraftEvent, BylawElement, ResourceController } from "../element/index.ts";
import { renderFailure, renderStale } from "../part/index.ts";
import { baseStyles, chipStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import type { TailoringData, TailoringPart } from "./tailoring-part.ts";

/**
 * @summary What is ours: everything that the company has changed in the policy below, by clause or by document, with who, when and why, and whether the base has moved since; taken back as a draft; exported for developers.
 * @event bylaw-clause - a reader asks for a clause
 * @event bylaw-draft - a draft was submitted, taken back or thrown away
 * @event bylaw-issue - the changes could not be loaded
 * @csspart line - one change
 * @csspart button - the way on
 * @csspart message - what stands in place of the changes
 * @cssproperty --bylaw-ground - and every other token of `tokens`
 */
export class BylawTailoring extends BylawElement {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlStyles, chipStyles, stateStyles];

  /** Where the upgrade of the base is; no link when left out. */
  @property({ attribute: "upgrade-href" }) upgradeHref = "";
  /** Where the policy is read, for who has changed nothing yet; no link when left out. */
  @property({ attribute: "policy-href" }) policyHref = "";

  #part: TailoringPart | undefined;
  #loading: Promise<TailoringPart> | undefined;
  #version = 0;

  readonly #data = new ResourceController<TailoringData>(
    this,
    () => ({ key: `${this.language} ${this.#version}`, client: this.client, locale: this.language }),
    (client, request) => this.#ask(client, request),
  );

  /** Loads it again, for a host that knows that something has changed. */
  refresh(): void {
    this.#data.retry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#part?.leave();
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
              </div>`
      }
    </div>`;
  }

  async #ask(client: Client, request: Asking): Promise<Answer<TailoringData>> {
    try {
      this.#part ??= await (this.#loading ??= this.#open());
    } catch {
      // The part of the bundle did not come; the reader may try again.
      this.#loading = undefined;
      return { ok: false, failure: { kind: "offline" } };
    }
    return this.#part.ask(client, request);
  }

  async #open(): Promise<TailoringPart> {
    const { openTailoring } = await import("./open-tailoring.ts");
    // oxlint-disable-next-line typescript/no-this-alias
    const element = this;
    return openTailoring(this.renderRoot as ShadowRoot, {
      get client() {
        return element.client;
      },
      get language() {
        return element.language;
      },
      get words() {
        return element.messages;
      },
      get upgradeHref() {
        return element.upgradeHref;
      },
      get policyHref() {
        return element.policyHref;
      },
      requestUpdate: () => this.requestUpdate(),
      changed: () => this.dispatchEvent(new BylawDraftEvent()),
      reload: () => {
        this.#version += 1;
        this.requestUpdate();
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-tailoring": BylawTailoring;
  }
}
