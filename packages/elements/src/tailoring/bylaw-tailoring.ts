import { property } from "lit/decorators.js";

import type { Answer, Asking, Client } from "../api/index.ts";
import { BylawDraftEvent } from "../element/index.ts";
import { OnDemandElement } from "../on-demand/index.ts";
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
export class BylawTailoring extends OnDemandElement<TailoringData, TailoringPart> {
  /** Where the upgrade of the base is; no link when left out. */
  @property({ attribute: "upgrade-href" }) upgradeHref = "";
  /** Where the policy is read, for who has changed nothing yet; no link when left out. */
  @property({ attribute: "policy-href" }) policyHref = "";

  protected override ask(part: TailoringPart, client: Client, request: Asking): Promise<Answer<TailoringData>> {
    return part.ask(client, request);
  }

  protected override async open(): Promise<TailoringPart> {
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
      reload: () => this.reload(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-tailoring": BylawTailoring;
  }
}
