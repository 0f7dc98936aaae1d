/** Buttons, choices, the calendar, the search box and files. */
export const controlStyles: string = `
.bylaw-button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 8px;
  min-height: 40px;
  padding: 0 20px;
  border: 1px solid var(--_control);
  border-radius: var(--_radius);
  background: var(--_card);
  color: var(--_ink);
  font: 700 15px/1.4 var(--_sans);
  cursor: pointer;
}
.bylaw-button:hover { border-color: var(--_accent); }
.bylaw-button.filled { border-color: transparent; background: var(--_accent); color: var(--_accent-ink); }
.bylaw-button.small { min-height: 36px; padding: 0 12px; font-size: 14px; font-weight: 400; }
.bylaw-bare {
  display: inline-grid;
  place-items: center;
  min-width: 28px;
  min-height: 28px;
  padding: 0;
  border: 0;
  border-radius: 6px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
.bylaw-bare.link { padding: 0 6px; color: var(--_link); }
.bylaw-bare:hover { background: var(--_wash); }
.bylaw-choices { display: flex; flex-wrap: wrap; gap: 8px; }
.bylaw-card {
  position: relative;
  display: flex;
  align-items: center;
  gap: 10px;
  min-width: 84px;
  min-height: 40px;
  padding: 7px 14px 7px 12px;
  border: 1px solid var(--_control);
  border-radius: var(--_radius);
  background: var(--_card);
  line-height: 22px;
  cursor: pointer;
}
.bylaw-card:hover { border-color: var(--_accent); }
.bylaw-card:has(:checked) { border-color: var(--_accent); background: var(--_wash); color: var(--_link); box-shadow: inset 0 0 0 1px var(--_accent); }
.bylaw-card:has(:focus-visible) { outline: 2px solid var(--_accent); outline-offset: 2px; }
.bylaw-card:has(:disabled) { cursor: not-allowed; }
.bylaw-card input:focus-visible { outline: none; }
.bylaw-form :is(input[type="radio"], input[type="checkbox"]) {
  flex: none;
  display: grid;
  place-content: center;
  width: 18px;
  height: 18px;
  margin: 0;
  appearance: none;
  border: 1.5px solid var(--_control);
  border-radius: 5px;
  background: var(--_card);
}
.bylaw-form input[type="radio"] { border-radius: 50%; }
.bylaw-form input[type="radio"]:checked { border: 5.5px solid var(--_accent); background: var(--_accent-ink); }
.bylaw-form input[type="checkbox"]:checked { border-color: var(--_accent); background: var(--_accent); }
.bylaw-form input[type="checkbox"]:checked::before {
  content: "";
  width: 5px;
  height: 9px;
  margin-top: -2px;
  border: solid var(--_accent-ink);
  border-width: 0 2px 2px 0;
  rotate: 45deg;
}
.bylaw-field[data-invalid] :is(input[type="radio"], input[type="checkbox"]) { border-color: var(--_bad); }
@media (forced-colors: active) {
  .bylaw-form :is(input[type="radio"], input[type="checkbox"]) { appearance: auto; }
}
.bylaw-check { display: flex; align-items: flex-start; gap: 10px; min-height: 28px; line-height: 22px; cursor: pointer; }
.bylaw-form .bylaw-check input { margin-top: 2px; }
.bylaw-date { position: relative; }
.bylaw-date-time { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 8px; }
.bylaw-part { min-width: 0; }
.bylaw-box > .bylaw-bare { align-self: center; margin-right: 5px; min-width: 32px; min-height: 32px; color: var(--_secondary); }
.bylaw-calendar {
  position: absolute;
  z-index: 20;
  top: calc(100% + 6px);
  left: 0;
  width: 316px;
  max-width: calc(100cqi - 4px);
  padding: 12px;
  border: 1px solid var(--_line);
  border-radius: 14px;
  background: var(--_card);
  box-shadow: 0 12px 32px var(--_shadow);
}
.bylaw-months { display: flex; align-items: center; gap: 2px; margin-bottom: 6px; }
.bylaw-months strong { flex: 1; text-align: center; }
.bylaw-months .bylaw-bare { min-width: 32px; min-height: 32px; color: var(--_secondary); }
.bylaw-calendar table { width: 100%; border-collapse: collapse; table-layout: fixed; }
.bylaw-calendar th { height: 28px; padding: 0; color: var(--_tertiary); font-size: 12px; font-weight: 400; text-align: center; }
.bylaw-calendar td { padding: 1px; text-align: center; }
.bylaw-calendar td button { width: 100%; min-height: 34px; border-radius: 8px; font-size: 14px; }
.bylaw-calendar td button.other { color: var(--_tertiary); }
.bylaw-calendar td button.today { box-shadow: inset 0 0 0 1px var(--_border); }
.bylaw-calendar td button[aria-pressed="true"] { background: var(--_accent); color: var(--_accent-ink); font-weight: 700; }
.bylaw-calendar .bylaw-foot { display: flex; justify-content: space-between; margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--_line); font-size: 14px; }
.bylaw-search { position: relative; }
.bylaw-search .bylaw-box > svg { align-self: center; margin-left: 12px; color: var(--_tertiary); flex: none; }
.bylaw-search .bylaw-control { padding-left: 10px; }
.bylaw-list {
  position: absolute;
  z-index: 20;
  top: calc(100% + 6px);
  left: 0;
  right: 0;
  max-height: 288px;
  overflow: auto;
  border: 1px solid var(--_line);
  border-radius: 12px;
  background: var(--_card);
  box-shadow: 0 12px 32px var(--_shadow);
}
.bylaw-list [role="listbox"] { padding: 6px; }
.bylaw-list [role="option"] { display: block; min-height: 40px; padding: 8px 10px; border-radius: 8px; cursor: pointer; }
.bylaw-list [role="option"]:is([aria-selected="true"], :hover) { background: var(--_wash); }
.bylaw-list small, .bylaw-picked small { display: block; color: var(--_secondary); font-size: 13px; }
.bylaw-list p { padding: 12px 16px; color: var(--_secondary); font-size: 14px; }
.bylaw-picked {
  display: flex;
  align-items: center;
  gap: 12px;
  min-height: 48px;
  padding: 8px 14px;
  border: 1px solid var(--_wash-strong);
  border-radius: var(--_radius);
  background: var(--_wash);
}
.bylaw-picked > span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.bylaw-picked strong { display: block; }
.bylaw-files { display: grid; gap: 6px; }
.bylaw-files li { display: flex; align-items: center; gap: 10px; min-height: 40px; padding: 4px 6px 4px 12px; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_sunk); }
.bylaw-files li > span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.bylaw-files small { margin-left: 8px; color: var(--_secondary); font-size: 13px; white-space: nowrap; }
@container bylaw-form (max-width: 639px) {
  .bylaw-button, .bylaw-button.small, .bylaw-card { min-height: 46px; }
  .bylaw-card { flex: 1 1 auto; }
  .bylaw-check { min-height: 44px; padding: 9px 0; }
  .bylaw-calendar td button { min-height: 40px; }
  .bylaw-files .bylaw-bare, .bylaw-picked .bylaw-bare { min-width: 44px; min-height: 44px; }
}
@media (prefers-reduced-motion: no-preference) {
  .bylaw-card, .bylaw-control, .bylaw-box { transition: border-color 0.12s, background-color 0.12s; }
}
`;
