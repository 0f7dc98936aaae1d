/** Pages and steps, and answers that are only read. */
export const pageStyles: string = `
.bylaw-steps { margin-bottom: 24px; }
.bylaw-step-list { display: none; }
.bylaw-step-now { display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; align-items: center; color: var(--_secondary); font-size: 13px; }
.bylaw-step-now strong { grid-row: 1; grid-column: 2; color: var(--_ink); font-size: 15px; text-align: right; overflow-wrap: anywhere; }
.bylaw-step-now progress { grid-column: 1 / -1; width: 100%; }
.bylaw-page { margin-bottom: 20px; }
.bylaw-page-title { font-size: 20px; line-height: 30px; font-weight: 700; scroll-margin: 96px 0 112px; }
.bylaw-page-title:focus { outline: none; }
.bylaw-page-title:focus-visible { outline: 2px solid var(--_accent); outline-offset: 4px; border-radius: 2px; }
.bylaw-page .bylaw-statement { margin-top: 8px; }
@container bylaw-form (min-width: 640px) {
  .bylaw-step-now { display: none; }
  .bylaw-step-list { display: flex; flex-wrap: wrap; gap: 4px 8px; margin: 0; padding: 0; list-style: none; }
  .bylaw-step-list li { display: flex; align-items: center; flex: 0 1 auto; min-width: 0; }
  .bylaw-step-list li:not(:last-child)::after { content: ""; flex: none; width: 20px; height: 1px; background: var(--_border); }
}
.bylaw-step { display: flex; align-items: center; gap: 8px; min-height: 36px; padding: 0 10px 0 4px; border: 0; border-radius: 99px; background: none; color: var(--_secondary); font: inherit; font-size: 14px; cursor: pointer; text-align: left; }
.bylaw-step:hover:enabled { background: var(--_wash); }
.bylaw-form .bylaw-step:disabled { opacity: 1; cursor: default; }
.bylaw-step[aria-current] { color: var(--_ink); font-weight: 700; }
.bylaw-step-mark { display: grid; place-items: center; flex: none; width: 26px; height: 26px; border: 1px solid var(--_control); border-radius: 50%; font-size: 13px; }
.bylaw-step[aria-current] .bylaw-step-mark { border-color: var(--_accent); background: var(--_accent); color: var(--_accent-ink); }
.bylaw-step.done .bylaw-step-mark { border-color: var(--_ok); color: var(--_ok); }
.bylaw-step.wrong .bylaw-step-mark { border-color: var(--_bad); color: var(--_bad); font-weight: 700; }
.bylaw-step.wrong[aria-current] .bylaw-step-mark { background: var(--_bad-soft); }
.bylaw-sheet-page + .bylaw-sheet-page { margin-top: 24px; padding-top: 20px; border-top: 1px solid var(--_line); }
.bylaw-sheet-head { display: flex; align-items: baseline; gap: 12px; }
.bylaw-sheet-head .bylaw-heading { flex: 1; font-size: 17px; line-height: 26px; font-weight: 700; }
.bylaw-sheet-title { margin: 16px 0 0; color: var(--_secondary); font-size: 14px; line-height: 22px; font-weight: 400; }
h3.bylaw-sheet-title { color: var(--_ink); font-size: 17px; line-height: 26px; font-weight: 700; }
.bylaw-sheet-section + .bylaw-sheet-section > h3.bylaw-sheet-title { margin-top: 20px; padding-top: 16px; border-top: 1px solid var(--_line); }
.bylaw-entries { display: grid; gap: 14px 24px; grid-template-columns: minmax(0, 1fr); margin: 12px 0 0; }
.bylaw-entry { min-width: 0; break-inside: avoid; }
.bylaw-entry dt { color: var(--_secondary); font-size: 13px; line-height: 20px; overflow-wrap: anywhere; }
.bylaw-entry dd { margin: 0; overflow-wrap: anywhere; }
.bylaw-entry.told dd { color: var(--_secondary); font-size: 14px; white-space: pre-line; }
.bylaw-value { white-space: pre-line; }
.bylaw-nothing { color: var(--_tertiary); }
.bylaw-scroll { overflow-x: auto; }
.bylaw-scroll:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
.bylaw-table { font-size: 14px; }
.bylaw-table th[scope="row"] { font-weight: 400; color: var(--_secondary); white-space: nowrap; }
.bylaw-stamp { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-top: 28px; padding-top: 12px; border-top: 1px solid var(--_line); color: var(--_secondary); font-size: 12px; }
.bylaw-named { display: block; font-weight: 700; }
.bylaw-shown > .bylaw-named { font-weight: 400; }
:is(.bylaw-signed, .bylaw-photos, .bylaw-named) + .bylaw-value { display: block; margin-top: 4px; font-size: 13px; color: var(--_secondary); }
@container bylaw-form (min-width: 640px) {
  .bylaw-entries { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .bylaw-entry.wide { grid-column: 1 / -1; }
}
@media print {
  .bylaw-form { color-scheme: light; font-size: 11pt; }
  .bylaw-bar, .bylaw-hint, .bylaw-summary, .bylaw-steps, .bylaw-sheet-head .bylaw-bare { display: none; }
  .bylaw-field, .bylaw-row, .bylaw-table tr { break-inside: avoid; }
  .bylaw-table thead { display: table-header-group; }
  .bylaw-sheet-head { break-after: avoid; }
}
`;
