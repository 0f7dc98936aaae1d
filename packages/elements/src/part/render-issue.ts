import { html, nothing, type TemplateResult } from "lit";

import type { IssueView } from "../api/index.ts";
import { renderIcon } from "./render-icon.ts";

/** One thing that is wrong, with how to mend it. */
export function renderIssue(issue: IssueView): TemplateResult {
  return html`<div class="issue ${issue.severity === "warning" ? "warning" : "error"}" data-code=${issue.code}>
    ${renderIcon("warning")}
    <span
      ><b>${renderQuoted(issue.message)}</b
      >${(issue.help ?? "") === "" ? nothing : html`<span>${renderQuoted(issue.help ?? "")}</span>`}</span
    >
  </div>`;
}

/** An issue sets what it quotes between backticks; a page sets it in another face. */
export function renderQuoted(text: string): readonly unknown[] {
  return text.split(/`([^`]*)`/u).map((piece, index) => (index % 2 === 1 ? html`<q>${piece}</q>` : piece));
}
