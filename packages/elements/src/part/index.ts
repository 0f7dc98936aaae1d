/** Pieces of a template that several elements draw the same way. Each is a function of its arguments. */
export { renderCitation } from "./render-citation.ts";
export { renderFailure, renderStale } from "./render-failure.ts";
export { renderIcon, type IconName } from "./render-icon.ts";
export { renderIssue, renderQuoted } from "./render-issue.ts";
export { chapterMarks, clauseMark, renderMark, type Mark } from "./render-mark.ts";
export { renderParameterChip } from "./render-parameter-chip.ts";
export { renderSentenceChange } from "./render-sentence-change.ts";
export { splitFigure } from "./split-figure.ts";
