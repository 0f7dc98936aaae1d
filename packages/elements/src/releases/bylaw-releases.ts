import { property } from "lit/decorators.js";

import type { Answer, Client, Asking } from "../api/index.ts";
import { BylawDraftEvent } from "../element/index.ts";
import { OnDemandElement } from "../on-demand/index.ts";
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
export class BylawReleases extends OnDemandElement<History, ReleasesPart> {
  /** Where a customer's page is, with `{id}` in place of its number. */
  @property({ attribute: "subject-href" }) subjectHref = "";

  protected override ask(part: ReleasesPart, client: Client, request: Asking): Promise<Answer<History>> {
    return part.ask(client, request);
  }

  protected override async open(): Promise<ReleasesPart> {
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
        this.reload();
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
