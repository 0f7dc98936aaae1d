import { html, nothing, type TemplateResult } from "lit";

import type { ChangeView, SentenceChangeView } from "../api/index.ts";
import type { Messages } from "../i18n/index.ts";
import { renderCitation, renderIcon, renderSentenceChange } from "../part/index.ts";
import type { ReleasesMessages } from "./releases-messages.ts";

/** Each figure, each rule and each part of another document that changed, in words, and on request the sentences before and after. */
export function renderChanges(
  changes: readonly ChangeView[],
  sentences: readonly SentenceChangeView[],
  messages: ReleasesMessages,
  common: Messages,
): TemplateResult {
  return html`<ul class="changes">
      ${changes.map(({ artefact, clause, label, before, after, text }) => {
        if (text !== undefined)
          return html`<li>
            ${clause === "" ? nothing : renderCitation(clause, common)}
            <p>${artefact === undefined ? text : marked(text, before, after)}</p>
          </li>`;
        const [from, to, end] = messages.change(label);
        return html`<li>
          ${renderCitation(clause, common)}
          <p>${from} <del>${before}</del> ${to} <ins>${after}</ins>${end}</p>
        </li>`;
      })}
    </ul>
    ${
      sentences.length === 0
        ? nothing
        : html`<details class="sentences">
            <summary>
              ${renderIcon("right", 12)}${messages.sentences(new Set(sentences.map(({ clause }) => clause)).size)}
            </summary>
            ${sentences.map((each) => renderSentenceChange(each, common))}
          </details>`
    }`;
}

/** A sentence with what it says was and is marked, where it says both: as for a figure. */
function marked(text: string, before: string, after: string): TemplateResult {
  const was = text.lastIndexOf(before, text.length - after.length);
  const is = was < 0 ? -1 : text.indexOf(after, was + before.length);
  if (was < 0 || is < 0) return html`${text}`;
  const between = text.slice(was + before.length, is);
  return html`${text.slice(0, was)}<del>${before}</del>${between}<ins>${after}</ins>${text.slice(is + after.length)}`;
}
