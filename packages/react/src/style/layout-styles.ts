/** The sheet of paper: sections, the grid of fields, summary and submit bar. */
export const layoutStyles: string = `
.bylaw-form {
  container: bylaw-form / inline-size;
  color: var(--_ink);
  font: 15px/1.5 var(--_sans);
  font-variant-numeric: tabular-nums;
  text-size-adjust: 100%;
}
.bylaw-form *, .bylaw-form *::before, .bylaw-form *::after { box-sizing: border-box; }
:where(.bylaw-form) :where(h2, h3, h4, p, ul, fieldset, legend, output) { margin: 0; padding: 0; border: 0; min-width: 0; }
:where(.bylaw-form) :where(ul) { list-style: none; }
.bylaw-form [hidden] { display: none; }
.bylaw-form :lang(en), .bylaw-form:lang(en) { font-variant-east-asian: proportional-width; }
.bylaw-sheet { display: block; }
.bylaw-fields { display: grid; gap: 8px; }
.bylaw-title { font-size: 20px; line-height: 30px; font-weight: 700; }
.bylaw-title + .bylaw-statement { margin-top: 8px; }
.bylaw-top { margin-bottom: 20px; }
.bylaw-hint { margin-bottom: 20px; color: var(--_secondary); font-size: 13px; }
.bylaw-mark { color: var(--_bad); font-weight: 700; }
.bylaw-section > .bylaw-heading { margin-bottom: 4px; font-size: 17px; line-height: 26px; font-weight: 700; }
.bylaw-section > .bylaw-lead { margin-bottom: 4px; color: var(--_secondary); font-size: 14px; }
.bylaw-section + .bylaw-section { padding-top: 24px; border-top: 1px solid var(--_line); }
.bylaw-grid { display: grid; gap: 0 20px; grid-template-columns: minmax(0, 1fr); margin-top: 14px; }
.bylaw-section > .bylaw-grid:first-child, .bylaw-grid.piece + .bylaw-grid.piece { margin-top: 0; }
/* What has the focus is drawn whole: a calendar or a list that it opens may reach beyond its piece. */
.bylaw-grid.piece:not(:focus-within) { content-visibility: auto; contain-intrinsic-block-size: auto 900px; }
@container bylaw-form (min-width: 640px) {
  .bylaw-grid { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .bylaw-grid.triple { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .bylaw-grid.single { grid-template-columns: minmax(0, 1fr); }
  .bylaw-wide { grid-column: 1 / -1; }
}
.bylaw-voice {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.bylaw-summary {
  margin-bottom: 24px;
  padding: 16px 18px;
  border: 1px solid color-mix(in srgb, var(--_bad) 45%, transparent);
  border-left: 4px solid var(--_bad);
  border-radius: calc(var(--_radius) + 2px);
  background: var(--_bad-soft);
}
.bylaw-summary:focus { outline: none; }
.bylaw-summary:focus-visible { outline: 2px solid var(--_bad); outline-offset: 2px; }
.bylaw-summary .bylaw-heading { font-size: 16px; line-height: 24px; font-weight: 700; }
.bylaw-summary li { margin-top: 4px; padding-left: 18px; position: relative; }
.bylaw-summary li::before { content: "•"; content: "•" / ""; position: absolute; left: 4px; color: var(--_bad); }
.bylaw-summary a { display: inline-block; min-height: 24px; color: var(--_bad); text-decoration: none; }
.bylaw-summary a:hover, .bylaw-summary a:focus-visible { text-decoration: underline; text-underline-offset: 3px; }
.bylaw-bar {
  position: sticky;
  z-index: 5;
  bottom: 0;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 12px;
  margin-top: 28px;
  padding: 14px 0;
  border-top: 1px solid var(--_line);
  background: var(--_card);
}
.bylaw-bar > .bylaw-note { flex: 1; min-width: 12em; color: var(--_secondary); font-size: 13px; text-align: right; }
@container bylaw-form (max-width: 639px) {
  .bylaw-bar .bylaw-button { flex: 1; }
  .bylaw-bar > .bylaw-note { flex-basis: 100%; order: -1; text-align: left; }
}
`;
