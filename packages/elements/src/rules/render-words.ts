import { html, type TemplateResult } from "lit";

import { splitFigure } from "../part/index.ts";
import type { CellWord } from "./cell-words.ts";

/** What a cell says: plain words, values in the colour of what can be changed, figures of the document as chips. */
export function renderWords(words: readonly CellWord[]): readonly unknown[] {
  return words.map((word) => {
    if (word.parameter !== undefined) return renderChip(word);
    return word.isValue === true ? html`<b class="value">${word.text}</b>` : word.text;
  });
}

/** A figure of the document by its value; what it is called is told on asking. */
export function renderChip({ text, label }: CellWord): TemplateResult {
  return html`<span class="chip" part="chip" title=${label ?? ""}
    >${splitFigure(text).map(({ piece, small }, at) =>
      small ? html`<span class="unit ${at === 0 ? "before" : ""}">${piece}</span>` : piece,
    )}</span
  >`;
}
