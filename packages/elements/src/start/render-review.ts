import { html, nothing, type TemplateResult } from "lit";

import type { StartedView } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { renderCitation, renderIcon, renderIssue } from "../part/index.ts";
import { renderSentence } from "./render-sentence.ts";
import type { StartMessages } from "./start-messages.ts";

interface ReviewWords {
  readonly say: StartMessages;
  readonly messages: Messages;
  readonly locale: Locale;
}

/** What comes of the answers, as the server tells it: every sentence, what stays open, what the document was silent on. */
export function renderReview(review: StartedView, { say, messages, locale }: ReviewWords): TemplateResult {
  const { clauses, open, silent, issues } = review;
  return html`${
      issues.length === 0
        ? nothing
        : html`<section class="block wrong" role="alert">
            <h3>${say.problems}</h3>
            ${issues.map(renderIssue)}
          </section>`
    }
    <section class="block">
      <h3>${say.sentences}</h3>
      <ul class="review-clauses">
        ${clauses.map(
          ({ id, segments, state }) =>
            html`<li data-clause=${id} data-state=${state}>
              ${renderCitation(id, messages)}
              <p class="sentence">${renderSentence(segments, { messages, locale })}</p>
              ${state === "pending" ? html`<span class="badge blank">${say.state.pending}</span>` : nothing}
            </li>`,
        )}
      </ul>
    </section>
    <section class="block open-block">
      <h3>${say.openTitle}</h3>
      ${
        open.length === 0
          ? html`<p class="fine">${renderIcon("check", 16)}${say.nothingOpen}</p>`
          : html`<p class="quiet">${say.openHelp}</p>
              <ul class="stops">
                ${open.map(
                  ({ label, clauses: about, stops }) =>
                    html`<li>
                      ${renderIcon("question")}
                      <span
                        ><b>${label}</b>${about.map((clause) => renderCitation(clause, messages))}
                        ${stops.map(({ title }) => html`<small>${say.doesNotRun(title)}</small>`)}</span
                      >
                    </li>`,
                )}
              </ul>`
      }
    </section>
    ${
      silent.length === 0
        ? nothing
        : html`<details class="block">
            <summary>
              ${renderIcon("right")}
              <h3>${say.silentTitle(silent.length)}</h3>
            </summary>
            <p class="quiet">${say.silentHelp}</p>
            <dl class="silent">
              ${silent.map(
                ({ label, text, clauses: about }) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${text} †</dd>
                    <dd class="cites">${about.map((clause) => renderCitation(clause, messages))}</dd>
                  </div>`,
              )}
            </dl>
          </details>`
    }`;
}
