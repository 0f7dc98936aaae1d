/** One field: its label, help, control and what is wrong with it. */
export const fieldStyles: string = `
.bylaw-field { display: grid; align-content: start; grid-row: span 3; margin-bottom: 20px; min-width: 0; }
/* Label, control and issues of fields side by side stand on common lines. A legend takes no part in a grid. */
div.bylaw-field { grid-template-rows: subgrid; }
.bylaw-head { grid-row: 1; align-self: end; margin-bottom: 6px; }
.bylaw-body { display: grid; gap: 6px; align-content: start; min-width: 0; }
div.bylaw-field > .bylaw-body { grid-row: 2; }
.bylaw-body:has(> .bylaw-shown) { align-content: stretch; }
div.bylaw-field > .bylaw-foot { grid-row: 3; }
.bylaw-foot > * { margin-top: 6px; }
fieldset.bylaw-field > .bylaw-help { margin: -4px 0 6px; }
legend.bylaw-label { margin-bottom: 6px; }
.bylaw-label + .bylaw-help { margin-top: 2px; }
.bylaw-label { display: block; font-size: 14px; line-height: 22px; font-weight: 700; overflow-wrap: anywhere; }
.bylaw-label .bylaw-mark { margin-left: 4px; }
.bylaw-optional { margin-left: 6px; color: var(--_secondary); font-size: 13px; font-weight: 400; }
.bylaw-help { color: var(--_secondary); font-size: 13px; line-height: 20px; }
.bylaw-issue {
  display: flex;
  gap: 6px;
  color: var(--_bad);
  font-size: 13px;
  line-height: 20px;
}
.bylaw-issue.warning { color: var(--_warn); }
.bylaw-issue svg { flex: none; margin-top: 2px; }
.bylaw-control, .bylaw-box {
  width: 100%;
  min-height: 40px;
  margin: 0;
  border: 1px solid var(--_control);
  border-radius: var(--_radius);
  background: var(--_card);
  color: var(--_ink);
  font: inherit;
}
.bylaw-control { padding: 7px 12px; }
.bylaw-control::placeholder { color: var(--_tertiary); opacity: 1; }
.bylaw-control:hover, .bylaw-box:hover { border-color: var(--_accent); }
.bylaw-form :is(.bylaw-control, button, a, input, summary):focus-visible,
.bylaw-box:focus-within {
  outline: 2px solid var(--_accent);
  outline-offset: 2px;
}
.bylaw-box .bylaw-control:focus-visible { outline: none; }
.bylaw-field[data-invalid] :is(.bylaw-control, .bylaw-box, .bylaw-card) { border-color: var(--_bad); }
.bylaw-form :is(.bylaw-control, button, a, input) { scroll-margin: 96px 0 112px; }
.bylaw-box { display: flex; align-items: stretch; }
.bylaw-box > .bylaw-control { flex: 1; min-width: 0; min-height: 38px; border: 0; background: none; }
.bylaw-unit { display: flex; align-items: center; padding: 0 12px; color: var(--_secondary); font-size: 14px; white-space: nowrap; }
.bylaw-box > .bylaw-unit.before { padding-right: 0; }
textarea.bylaw-control { min-height: 108px; resize: vertical; line-height: 1.6; field-sizing: content; max-height: 24em; }
.bylaw-count { justify-self: end; color: var(--_secondary); font-size: 13px; line-height: 18px; }
.bylaw-count.over { color: var(--_bad); }
select.bylaw-control {
  padding-right: 36px;
  appearance: none;
}
.bylaw-select { position: relative; }
.bylaw-select > svg { position: absolute; top: 50%; right: 12px; translate: 0 -50%; color: var(--_secondary); pointer-events: none; }
.bylaw-form :disabled { cursor: not-allowed; opacity: 0.62; }
.bylaw-shown {
  display: block;
  min-height: 40px;
  padding: 8px 12px;
  border: 1px dashed var(--_border);
  border-radius: var(--_radius);
  background: var(--_sunk);
  overflow-wrap: anywhere;
  white-space: pre-wrap;
}
.bylaw-shown.nothing { color: var(--_secondary); }
.bylaw-why { display: flex; gap: 6px; color: var(--_secondary); font-size: 13px; line-height: 20px; }
.bylaw-why svg { flex: none; margin-top: 2px; }
.bylaw-statement { padding-left: 14px; border-left: 3px solid var(--_line); color: var(--_secondary); font-size: 14px; line-height: 22px; white-space: pre-line; }
@container bylaw-form (max-width: 639px) {
  .bylaw-control, .bylaw-box, .bylaw-shown { min-height: 46px; font-size: 16px; }
  .bylaw-box > .bylaw-control { min-height: 44px; }
}
@media (forced-colors: active) {
  .bylaw-field[data-invalid] :is(.bylaw-control, .bylaw-box) { border-width: 3px; }
}
`;
