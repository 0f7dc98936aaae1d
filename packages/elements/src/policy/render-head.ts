import { html, nothing, type TemplateResult } from "lit";

import { formatDate } from "../i18n/index.ts";
import type { PolicyContext } from "./policy-context.ts";

/** Which policy this is, which version, and on which day it is read. */
export function renderHead(context: PolicyContext, controls: TemplateResult): TemplateResult {
  const { view, messages, locale } = context;
  const release = view.release ?? undefined;
  const since = messages.inForceSince(formatDate(release?.effectiveFrom ?? view.effectiveFrom, locale));
  return html`<div class="head" part="head">
    <div>
      <h1 lang=${view.locale}>${view.title}</h1>
      <p>
        ${release === undefined ? messages.version(view.version) : messages.release(release.number)}${locale === "en" ? ", " : "，"}${since}
        ${release === undefined ? nothing : html`<span class="dot">·</span>${release.authorName ?? release.author}`}
        ${context.editing?.renderStatus() ?? nothing}
      </p>
    </div>
    <div class="head-controls">${controls}</div>
  </div>`;
}
