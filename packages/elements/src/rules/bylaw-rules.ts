import type { PolicyDocument } from "@bylaw/core";
import { property } from "lit/decorators.js";

import { answerTo, type Answer, type Asking, type Client } from "../api/index.ts";
import { BylawDecisionEvent, BylawDraftEvent, BylawModeEvent } from "../element/index.ts";
import { OnDemandElement } from "../on-demand/index.ts";
import type { RulesData, RulesHost, RulesPart } from "./rules-part.ts";

/**
 * @summary The rules of a decision, or a list of all decisions: tables as a grid, conditions as sentences, with the cases,
 * the gaps and whom a change moves; to read for everybody, to change for who may edit drafts.
 * @event bylaw-clause - a reader asks for a clause
 * @event bylaw-decision - a reader asks for a decision; prevent it to go there yourself
 * @event bylaw-mode - a reader changes between reading and editing
 * @event bylaw-draft - a draft was submitted, taken back or thrown away
 * @event bylaw-issue - the rules could not be loaded
 * @csspart panel - what stands beside the rules
 * @csspart chip - a parameter's value
 * @csspart message - what stands in place of the rules
 * @cssproperty --bylaw-ground - and every other token of `tokens`
 * @cssproperty --bylaw-sticky-top - the height of what the host keeps at the top of the window
 */
export class BylawRules extends OnDemandElement<RulesData, RulesPart> {
  /** The decision to show, e.g. `tier`; empty for a list of all. */
  @property() decision = "";
  /** `edit` makes rules editable for who may edit; for everybody else it is `read`. */
  @property() mode: "read" | "edit" = "read";
  /** Where a customer's page is, with `{id}` in place of its number: `#customers/{id}`. Without it names are no links. */
  @property({ attribute: "subject-href" }) subjectHref = "";
  /** Where a decision's rules are, with `{id}` in place of its name, empty for the list. */
  @property({ attribute: "decision-href" }) decisionHref = "#rules/{id}";

  // The documents are the same in both languages.
  protected override get about(): string {
    return "";
  }

  protected override async ask(_part: RulesPart, client: Client, request: Asking): Promise<Answer<RulesData>> {
    const [documents, me] = await Promise.all([
      answerTo(client.getPolicyDocuments(request)),
      answerTo(client.getMe(request)),
    ]);
    if (!documents.ok) return documents;
    const { documents: given, release } = documents.value;
    // Who is not known may read; that is no failure to tell anybody.
    const asker = me.ok ? me.value : undefined;
    return { ok: true, value: { documents: given as readonly PolicyDocument[], release: release.id, me: asker } };
  }

  protected override async open(): Promise<RulesPart> {
    const { openRules } = await import("./open-rules.ts");
    return openRules(this.#host());
  }

  #host(): RulesHost {
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
      get decision() {
        return element.decision;
      },
      get mode() {
        return element.mode;
      },
      get theme() {
        return element.theme;
      },
      get subjectHref() {
        return element.subjectHref;
      },
      get decisionHref() {
        return element.decisionHref;
      },
      requestUpdate: () => this.requestUpdate(),
      setMode: (mode) => {
        if (this.mode === mode) return;
        this.mode = mode;
        this.dispatchEvent(new BylawModeEvent(mode));
      },
      goTo: (event, decision) => {
        if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
        const asked = new BylawDecisionEvent(decision);
        this.dispatchEvent(asked);
        event.preventDefault();
        if (!asked.defaultPrevented) this.decision = decision;
      },
      draftChanged: () => this.dispatchEvent(new BylawDraftEvent()),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "bylaw-rules": BylawRules;
  }
}
