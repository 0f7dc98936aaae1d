/** Controls of values that have parts, rows and matrices, pictures and signatures. */
export const richStyles: string = `
.bylaw-later { min-height: 40px; }
.bylaw-beside { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.bylaw-beside > .bylaw-date { flex: 1 1 200px; max-width: 320px; }
.bylaw-bare.start { justify-self: start; }
.bylaw-chips { display: flex; flex-wrap: wrap; gap: 6px; }
.bylaw-chip { display: flex; align-items: center; gap: 2px; min-height: 32px; padding: 0 2px 0 12px; border-radius: 99px; background: var(--_wash); color: var(--_link); font-size: 14px; overflow-wrap: anywhere; }
.bylaw-sublabel { display: block; margin-bottom: 4px; color: var(--_secondary); font-size: 13px; line-height: 20px; }
.bylaw-piece { min-width: 0; }
.bylaw-address, .bylaw-pair { display: grid; gap: 10px 12px; grid-template-columns: minmax(0, 1fr); }
.bylaw-location, .bylaw-signature { display: grid; gap: 8px; }
.bylaw-location .bylaw-picked { margin: 0; }
.bylaw-choices.steps { gap: 6px; }
.bylaw-choices.steps .bylaw-card { flex: 0 0 auto; justify-content: center; gap: 0; min-width: 44px; padding: 7px 10px; font-weight: 700; }
/* The step itself says whether it is chosen; its ring would be the same thing twice. */
.bylaw-form .bylaw-choices.steps input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.bylaw-choices.steps .bylaw-card:has(:checked) { border-color: var(--_accent); background: var(--_accent); color: var(--_accent-ink); }
.bylaw-pad { display: block; width: 100%; max-width: 600px; aspect-ratio: 3 / 1; border: 1px solid var(--_control); border-radius: var(--_radius); background: #ffffff; touch-action: none; cursor: crosshair; }
.bylaw-signed { display: block; max-width: 300px; width: 100%; border: 1px solid var(--_line); border-radius: var(--_radius); background: #ffffff; }
.bylaw-thumb { flex: none; width: 44px; height: 44px; border-radius: 6px; object-fit: cover; background: var(--_line); }
.bylaw-photos { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 6px; }
.bylaw-photo { width: 160px; height: 120px; border: 1px solid var(--_line); border-radius: var(--_radius); object-fit: cover; background: var(--_sunk); }
.bylaw-sending { display: flex; align-items: center; gap: 8px; }
.bylaw-sending progress, .bylaw-step-now progress { flex: 1; min-width: 60px; height: 6px; accent-color: var(--_accent); }
.bylaw-files li > span > small { margin-left: 8px; }
.bylaw-files small.bylaw-ok { color: var(--_ok); }
.bylaw-files small.bylaw-bad { color: var(--_bad); }
.bylaw-told { padding: 12px 16px; border-left: 3px solid var(--_wash-strong); border-radius: 0 var(--_radius) var(--_radius) 0; background: var(--_sunk); line-height: 22px; overflow-wrap: anywhere; }
.bylaw-told p { color: var(--_secondary); font-size: 14px; white-space: pre-line; }
div.bylaw-field.bylaw-told { grid-template-rows: none; grid-row: auto; }
.bylaw-rows { display: grid; gap: 12px; margin: 0; padding: 0; list-style: none; }
.bylaw-row { min-width: 0; padding: 10px 16px 0; border: 1px solid var(--_line); border-radius: 12px; background: var(--_sunk); }
.bylaw-row-head { display: flex; align-items: center; gap: 4px; min-height: 36px; }
.bylaw-row-head > strong { flex: 1; min-width: 0; font-size: 14px; }
.bylaw-row-head .bylaw-bare { min-width: 36px; min-height: 36px; color: var(--_secondary); }
.bylaw-row .bylaw-grid { margin-top: 4px; }
.bylaw-row .bylaw-field { margin-bottom: 14px; }
.bylaw-matrix table, .bylaw-table { width: 100%; border-collapse: collapse; font-size: 15px; }
.bylaw-matrix :is(th, td), .bylaw-table :is(th, td) { padding: 10px 12px; border-bottom: 1px solid var(--_line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.bylaw-matrix thead :is(th, td), .bylaw-table thead th { padding: 6px 12px; color: var(--_secondary); font-size: 13px; font-weight: 400; }
.bylaw-matrix tbody th { font-weight: 700; font-size: 14px; }
.bylaw-matrix .bylaw-field { margin: 0; }
.bylaw-matrix { overflow-x: auto; }
.bylaw-button.quiet { border-color: transparent; background: none; color: var(--_link); font-weight: 400; }
@container bylaw-form (min-width: 640px) {
  .bylaw-address { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .bylaw-address .line { grid-column: 1 / 3; }
  .bylaw-pair { grid-template-columns: repeat(2, minmax(0, 1fr)); max-width: 480px; }
  .bylaw-row > .bylaw-grid { grid-template-columns: repeat(auto-fit, minmax(min(160px, 100%), 1fr)); }
  /* In the table the column's heading is the label; it stays for who cannot see the table. */
  .bylaw-matrix .bylaw-field > .bylaw-head, .bylaw-matrix .bylaw-field > legend { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); }
  .bylaw-matrix div.bylaw-field { display: block; }
  .bylaw-matrix tbody th { padding-top: 20px; }
}
@container bylaw-form (max-width: 639px) {
  .bylaw-matrix :is(table, tbody, tr, th, td) { display: block; width: auto; }
  .bylaw-matrix thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .bylaw-matrix tr { padding: 12px 0; border-bottom: 1px solid var(--_line); }
  .bylaw-matrix tbody :is(th, td) { padding: 4px 0; border: 0; }
  .bylaw-row-head .bylaw-bare, .bylaw-chip .bylaw-bare { min-width: 44px; min-height: 44px; }
  .bylaw-choices.steps .bylaw-card { flex: 1 1 44px; }
  .bylaw-row { padding: 8px 12px 0; }
  .bylaw-bare.link { min-height: 44px; }
  .bylaw-photo { width: calc(50% - 4px); height: auto; aspect-ratio: 4 / 3; }
}
@media (forced-colors: active) {
  .bylaw-choices.steps .bylaw-card:has(:checked) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  .bylaw-row, .bylaw-chip, .bylaw-told { border: 1px solid; }
}
`;
