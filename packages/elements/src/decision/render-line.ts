import { html, nothing, type TemplateResult } from "lit";

import type { Line, Segment, TraceTruth } from "../api/index.ts";
import type { Locale, Messages } from "../i18n/index.ts";
import { renderCitation, renderIcon, renderParameterChip } from "../part/index.ts";

export interface LineContext {
  readonly messages: Messages;
  readonly locale: Locale;
}

/** Sentences of a proof as a tree: truth as a shape, the clause at the right edge, what a sentence rests on under it. */
export function renderLines(lines: readonly Line[], context: LineContext): TemplateResult {
  return html`<ul class="tree">
    ${lines.map(
      (line) =>
        html`<li>
          ${renderRow(line, context)} ${line.lines.length === 0 ? nothing : renderLines(line.lines, context)}
        </li>`,
    )}
  </ul>`;
}

/** One sentence with its truth, its clauses and its remark. */
export function renderRow(line: Line, context: LineContext): TemplateResult {
  return html`<div class="row">
    ${line.result === undefined ? nothing : renderTruth(line.result, context.messages)}
    <p class="sentence">${renderSentence(line.segments, context)}</p>
    ${
      line.clauses.length === 0
        ? nothing
        : html`<span class="cites">${line.clauses.map((clause) => renderCitation(clause, context.messages))}</span>`
    }
    ${line.note === undefined ? nothing : html`<p class="note">${line.note}</p>`}
  </div>`;
}

/** The words of a sentence: facts bold, parameters as chips. */
export function renderSentence(segments: readonly Segment[], context: LineContext): readonly unknown[] {
  return segments.map((segment) => {
    switch (segment.kind) {
      case "text":
        return segment.text;
      case "fact":
        return html`<b>${segment.text}</b>`;
      case "parameter":
        return renderParameterChip(segment, context);
    }
  });
}

function renderTruth(result: TraceTruth, messages: Messages): TemplateResult {
  const [name, icon] =
    result === true
      ? (["held", "check"] as const)
      : result === false
        ? (["failed", "cross"] as const)
        : (["unknown", "question"] as const);
  return html`<span class="truth ${name}" title=${messages.truth[name]}
    >${renderIcon(icon)}<span class="voice">${messages.truth[name]}</span></span
  >`;
}
