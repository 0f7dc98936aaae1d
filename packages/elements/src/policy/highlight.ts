import { html, type TemplateResult } from "lit";

/** The text with the searched words marked. */
export function highlight(text: string, words: string): string | readonly (string | TemplateResult)[] {
  const wanted = words
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== "");
  if (wanted.length === 0) return text;
  const pattern = new RegExp(
    `(${wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|")})`,
    "giu",
  );
  return text.split(pattern).map((piece, index) => (index % 2 === 1 ? html`<mark>${piece}</mark>` : piece));
}
