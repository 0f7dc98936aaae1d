import { html, type TemplateResult } from "lit";

import type { PolicyMessages } from "./i18n/index.ts";

/** The page's own columns with nothing in them yet, so that the content arrives in its place. */
export function renderSkeleton(messages: PolicyMessages): TemplateResult {
  const bones = (count: number, kind: string): TemplateResult[] =>
    Array.from({ length: count }, () => html`<div class="bone ${kind}"></div>`);
  return html`<div class="skeleton" role="status">
    <span class="voice">${messages.loading}</span>
    <div class="head">
      <div>
        <div class="bone title"></div>
        <div class="bone meta"></div>
      </div>
    </div>
    <div class="columns">
      <div class="nav">${bones(13, "row")}</div>
      <div class="paper">
        <div class="bone heading"></div>
        ${bones(12, "line")}
      </div>
      <div class="side"><div class="panel">${bones(5, "line")}</div></div>
    </div>
  </div>`;
}
