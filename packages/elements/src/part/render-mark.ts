import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

import type { ClauseCounts, ClauseView } from "../api/index.ts";

/** How a clause stands, as a shape: a disc runs, a ring is text, a dashed ring waits, a diamond is due for review. */
export type Mark = ClauseView["state"] | "review";

const shapes: Readonly<Record<Mark, SVGTemplateResult>> = {
  runs: svg`<circle cx="5" cy="5" r="4" fill="currentColor" />`,
  text: svg`<circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" stroke-width="1.4" />`,
  pending: svg`<circle cx="5" cy="5" r="3.9" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.05 2.05" />`,
  review: svg`<path d="M5 .6 9.4 5 5 9.4.6 5z" fill="currentColor" />`,
};

/** The shape alone; the caller says the word. */
export function renderMark(mark: Mark): TemplateResult {
  return html`<svg class="mark ${mark}" aria-hidden="true" viewBox="0 0 10 10">${shapes[mark]}</svg>`;
}

export function clauseMark(clause: ClauseView): Mark {
  return clause.overdue ? "review" : clause.state;
}

/** The marks of a chapter: each state that one of its clauses is in, text only when nothing else is. */
export function chapterMarks(counts: ClauseCounts): readonly Mark[] {
  const marks: Mark[] = [];
  if (counts.runs > 0) marks.push("runs");
  if (counts.pending > 0) marks.push("pending");
  if (counts.overdue > 0) marks.push("review");
  return marks.length > 0 ? marks : ["text"];
}
