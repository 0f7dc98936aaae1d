import { property } from "lit/decorators.js";

import type { Answer, Asking, Client } from "../api/index.ts";
import { BylawDraftEvent } from "../element/index.ts";
import { OnDemandElement } from "../on-demand/index.ts";
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
export class BylawUpgrade extends OnDemandElement<UpgradeData, UpgradePart> {
  /** Where “what is ours” is; no link when left out. */
  @property({ attribute: "tailoring-href" }) tailoringHref = "";
  /** Where releases are approved and rolled back; no link when left out. */
  @property({ attribute: "releases-href" }) releasesHref = "";
  /** Where a record's page is, with `{type}` and `{id}` in place of its type and number. */
  @property({ attribute: "record-href" }) recordHref = "";

  protected override ask(part: UpgradePart, client: Client, request: Asking): Promise<Answer<UpgradeData>> {
    return part.ask(client, request);
  }

  protected override async open(): Promise<UpgradePart> {
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
      reload: () => this.reload(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-upgrade": BylawUpgrade;
  }
}
