import { html, nothing, type TemplateResult } from "lit";

import type { ClauseView } from "../api/index.ts";
import { renderIcon } from "../part/index.ts";
import type { PolicyContext } from "./policy-context.ts";
import { renderClauseDetails } from "./render-clause-details.ts";

/** The panel beside the document: what stands behind the selected clause, else what the policy is about. */
export function renderSide(clause: ClauseView | undefined, context: PolicyContext): TemplateResult {
  const { messages } = context;
  return html`<section
    class="side"
    part="panel"
    aria-label=${clause === undefined ? messages.about : messages.clause(clause.id)}
  >
    ${
      clause === undefined
        ? renderAbout(context)
        : html`<div class="panel">
            <div class="panel-head">
              <h3>${messages.clause(clause.id)}</h3>
              <button
                type="button"
                class="bare"
                aria-label=${messages.close}
                @click=${(event: Event) => context.select(event, "")}
              >
                ${renderIcon("close")}
              </button>
            </div>
            ${renderClauseDetails(clause, context)}
          </div>`
    }
  </section>`;
}

/** What the policy is for, whom it binds, and why it was last changed. */
export function renderAbout({ view, messages }: PolicyContext): TemplateResult {
  const release = view.release ?? undefined;
  return html`<div class="panel about">
    <h3>${messages.about}</h3>
    <dl class="stacked" lang=${view.locale}>
      <dt>${messages.purpose}</dt>
      <dd>${view.purpose}</dd>
      <dt>${messages.appliesTo}</dt>
      <dd>${view.appliesTo}</dd>
      ${
        release === undefined
          ? nothing
          : html`<dt>${messages.releaseReason}</dt>
              <dd>${release.reason}</dd>
              <dt>${messages.releaseAuthor}</dt>
              <dd>${release.authorName ?? release.author}</dd>`
      }
    </dl>
    <p class="hint">${messages.selectHint}</p>
  </div>`;
}
