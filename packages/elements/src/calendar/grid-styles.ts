import { css, type CSSResult } from "lit";

/** A month of days, for whoever draws one: head of weekdays, one button for each day. */
export const gridStyles: CSSResult = css`
  table[role="grid"] {
    width: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 4px;
  }
  table[role="grid"] th {
    padding: 4px 0;
    color: var(--_secondary);
    font-size: 13px;
    font-weight: 400;
  }
  table[role="grid"] td {
    padding: 0;
    vertical-align: top;
  }
  .cell {
    position: relative;
    width: 100%;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_card);
    text-align: start;
  }
  .face {
    display: contents;
  }
  .cell.other {
    border-color: transparent;
    color: var(--_tertiary);
  }
  .cell.other .number {
    font-weight: 400;
  }
  .cell:hover {
    border-color: var(--_border);
  }
  .cell:is(.holiday, .restDay) {
    background: var(--_ground);
    color: var(--_secondary);
  }
  .cell.holiday {
    background: repeating-linear-gradient(135deg, var(--_ground) 0 6px, var(--_line) 6px 7px);
  }
  .cell:is(.makeUpDay, .specialHours) {
    border: 1px dashed var(--_accent);
  }
  .cell[aria-pressed="true"] {
    outline: 2px solid var(--_accent);
    outline-offset: 0;
  }
  .cell .number {
    font-weight: 700;
  }
  .cell.today .number {
    display: inline-grid;
    place-items: center;
    min-width: 26px;
    height: 26px;
    padding: 0 4px;
    border-radius: 99px;
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .badge {
    padding: 0 5px;
    border: 1px solid var(--_border);
    border-radius: 5px;
    background: var(--_card);
    color: var(--_ink);
    font-size: 12px;
    font-weight: 400;
    line-height: 17px;
    white-space: nowrap;
  }
  .badge.work {
    border-color: transparent;
    background: var(--_link);
    color: var(--_card);
  }
  .button.icon {
    justify-content: center;
    width: 38px;
    padding: 0;
  }
  select {
    min-height: 38px;
    max-width: 100%;
    padding: 0 10px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: 14px;
  }
  .quiet,
  small {
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  @media (forced-colors: active) {
    .cell[aria-pressed="true"] {
      outline: 3px solid Highlight;
    }
  }
`;
