import { html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";

import type { Answer, Asking, Client } from "../api/index.ts";
import { BylawDraftEvent, BylawElement, ResourceController } from "../element/index.ts";
import { renderFailure, renderStale } from "../part/index.ts";
import { baseStyles, chipStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import type { UpgradeData, UpgradePart } from "./upgrade-part.ts";

/**
 * @summary Another edition of what lies below the company's policy: what becomes of each of the company's changes, decided line by line, rehearsed on stored records, and submitted to a second person.
 * @event bylaw-clause - a reader asks for a clause
 * @event bylaw-draft - the upgrade was submitted, taken back or dropped
 * @event bylaw-issue - the editions could not be loaded
 * @csspart line - one change of the company's
 * @csspart button - the way on
 * @csspart message - what stands in place of the plan
 * @cssproperty --bylaw-ground - and every other token of `tokens`
 */
export class BylawUpgrade extends BylawElement {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlStyles, chipStyles, stateStyles];

  /** Where “what is ours” is; no link when left out. */
  @property({ attribute: "tailoring-href" }) tailoringHref = "";
  /** Where releases are approved and rolled back; no link when left out. */
  @property({ attribute: "releases-href" }) releasesHref = "";
  /** Where a record's page is, with `{type}` and `{id}` in place of its type and number. */
  @property({ attribute: "record-href" }) recordHref = "";

  #part: UpgradePart | undefined;
  #loading: Promise<UpgradePart> | undefined;
  #version = 0;

  readonly #data = new ResourceController<UpgradeData>(
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

  async #ask(client: Client, request: Asking): Promise<Answer<UpgradeData>> {
    try {
      this.#part ??= await (this.#loading ??= this.#open());
    } catch {
      // The part of the bundle did not come; the reader may try again.
      this.#loading = undefined;
      return { ok: false, failure: { kind: "offline" } };
    }
    return this.#part.ask(client, request);
  }

  async #open(): Promise<UpgradePart> {
    const { openUpgrade } = await import("./open-upgrade.ts");
    // oxlint-disable-next-line typescript/no-this-alias
    const element = this;
    return openUpgrade(this.renderRoot as ShadowRoot, {
      get client() {
        return element.client;
      },
      get language() {
        return element.language;
      },
      get words() {
        return element.messages;
      },
      get tailoringHref() {
        return element.tailoringHref;
      },
      get releasesHref() {
        return element.releasesHref;
      },
      get recordHref() {
        return element.recordHref;
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
    "bylaw-upgrade": BylawUpgrade;
  }
}
