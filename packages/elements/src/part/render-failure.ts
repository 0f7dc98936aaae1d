import { html, nothing, type TemplateResult } from "lit";

import type { Failure } from "../api/index.ts";
import type { Messages } from "../i18n/index.ts";
import { renderIcon } from "./render-icon.ts";
import { renderQuoted } from "./render-issue.ts";

/** Why nothing is shown, what to do, and a way to try again. */
export function renderFailure(failure: Failure, messages: Messages, retry: () => void): TemplateResult {
  const offline = failure.kind === "offline";
  return html`<section class="message ${offline ? "calm" : "failure"}" part="message" role="alert">
    <h2>${renderIcon(offline ? "plug" : "warning", 20)}${headline(failure, messages)}</h2>
    ${
      failure.kind === "refused" && failure.issues.length > 0
        ? html`<ul>
            ${failure.issues.map(
              (issue) =>
                html`<li>
                  <b>${renderQuoted(issue.message)}</b>${renderQuoted(issue.help ?? "")}
                  <div><code>${messages.issueCode(issue.code)}</code></div>
                </li>`,
            )}
          </ul>`
        : html`<p>${help(failure, messages)}</p>
            ${failure.kind === "refused" ? html`<code>${messages.issueCode(`HTTP ${failure.status}`)}</code>` : nothing}`
    }
    <button type="button" class="button" part="button" @click=${retry}>${messages.retry}</button>
  </section>`;
}

/** A calm strip over content that may be out of date. */
export function renderStale(messages: Messages, retry: () => void): TemplateResult {
  return html`<div class="strip" role="status">
    ${renderIcon("plug")}<span>${messages.offlineStale}</span>
    <button type="button" class="bare link" @click=${retry}>${messages.retry}</button>
  </div>`;
}

function headline(failure: Failure, messages: Messages): string {
  if (failure.kind === "offline") return messages.offline;
  if (failure.status === 401) return messages.unauthorised;
  return failure.status === 403 ? messages.forbidden : messages.failed;
}

function help(failure: Failure, messages: Messages): string {
  if (failure.kind === "offline") return messages.offlineHelp;
  if (failure.status === 401) return messages.unauthorisedHelp;
  return messages.serverHelp;
}
