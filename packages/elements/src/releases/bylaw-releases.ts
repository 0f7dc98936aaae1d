import { html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";

import type { Answer, Client, Asking } from "../api/index.ts";
import { BylawDraftEvent, BylawElement, ResourceController } from "../element/index.ts";
import { renderFailure, renderStale } from "../part/index.ts";
import { baseStyles, chipStyles, controlStyles, stateStyles, tokenStyles } from "../style/index.ts";
import type { History } from "./releases-desk.ts";
import type { ReleasesPart } from "./releases-part.ts";

/**
 * @summary What was published and what waits for approval: releases as changes in words, approval by a second person, the way back.
 * @event bylaw-clause - a reader asks for a clause
 * @event bylaw-draft - a draft was approved, sent back or taken back, or a release was rolled back
 * @event bylaw-issue - the history could not be loaded
 * @csspart release - one release or draft
 * @csspart chip - a parameter's value
 * @csspart message - what stands in place of the history
 * @cssproperty --bylaw-ground - and every other token of `tokens`
 */
export class BylawReleases extends BylawElement {
  static override styles: CSSResultGroup = [tokenStyles, baseStyles, controlStyles, chipStyles, stateStyles];

  /** Where a customer's page is, with `{id}` in place of its number. */
  @property({ attribute: "subject-href" }) subjectHref = "";

  #part: ReleasesPart | undefined;
  #loading: Promise<ReleasesPart> | undefined;
  #version = 0;

  readonly #history = new ResourceController<History>(
    this,
    () => ({ key: `${this.language} ${this.#version}`, client: this.client, locale: this.language }),
    (client, request) => this.#ask(client, request),
  );

  /** Loads the history again, for a host that knows that it has changed. */
  refresh(): void {
    this.#history.retry();
  }

  protected override render(): TemplateResult {
    const { loading, data, failure } = this.#history.state;
    const retry = (): void => this.#history.retry();
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

  async #ask(client: Client, request: Asking): Promise<Answer<History>> {
    try {
      this.#part ??= await (this.#loading ??= this.#open());
    } catch {
      // The part of the bundle did not come; the reader may try again.
      this.#loading = undefined;
      return { ok: false, failure: { kind: "offline" } };
    }
    return this.#part.ask(client, request);
  }

  async #open(): Promise<ReleasesPart> {
    const { openReleases } = await import("./open-releases.ts");
    // oxlint-disable-next-line typescript/no-this-alias
    const element = this;
    return openReleases(this.renderRoot as ShadowRoot, {
      get client() {
        return element.client;
      },
      get language() {
        return element.language;
      },
      get words() {
        return element.messages;
      },
      get subjectHref() {
        return element.subjectHref;
      },
      requestUpdate: () => this.requestUpdate(),
      changed: () => {
        this.#version += 1;
        this.requestUpdate();
        this.dispatchEvent(new BylawDraftEvent());
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-releases": BylawReleases;
  }
}
