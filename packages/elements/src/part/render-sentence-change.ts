import { html, type TemplateResult } from "lit";

import type { Segment, SentenceChangeView } from "../api/index.ts";
import type { Messages } from "../i18n/index.ts";
import { renderCitation } from "./render-citation.ts";

/** A clause's sentence with what goes struck through and what comes in its place. */
export function renderSentenceChange(
  { clause, before, after }: SentenceChangeView,
  messages: Messages,
): TemplateResult {
  return html`<div class="diff">
    ${renderCitation(clause, messages)}
    <p>${mergedPieces(before, after)}</p>
  </div>`;
}

function mergedPieces(before: readonly Segment[], after: readonly Segment[]): readonly unknown[] {
  const sameShape =
    before.length === after.length &&
    before.every(
      (piece, index) =>
        piece.kind === after[index]?.kind && (piece.kind !== "text" || piece.text === after[index].text),
    );
  if (!sameShape) {
    const whole = (pieces: readonly Segment[]): string => pieces.map(({ text }) => text).join("");
    return [html`<del>${whole(before)}</del> <ins>${whole(after)}</ins>`];
  }
  return after.map((piece, index) => {
    const old = before[index]?.text ?? "";
    return old === piece.text ? piece.text : html`<del>${old}</del> <ins>${piece.text}</ins>`;
  });
}
