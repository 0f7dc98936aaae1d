import { css, type CSSResult } from "lit";

export const dateFieldStyles: CSSResult = css`
  :host {
    display: inline-block;
    position: relative;
  }
  .button span {
    white-space: nowrap;
  }
  .button > svg {
    color: var(--_secondary);
  }
  .panel {
    position: absolute;
    z-index: 20;
    top: calc(100% + 6px);
    right: 0;
    width: 316px;
    max-width: calc(100vw - 24px);
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
    box-shadow: 0 12px 32px var(--_shadow);
  }
  :host([align="start"]) .panel {
    right: auto;
    left: 0;
  }
  .months {
    display: flex;
    align-items: center;
    gap: 2px;
    margin-bottom: 6px;
  }
  .months strong {
    flex: 1;
    text-align: center;
  }
  .step {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    border-radius: 8px;
    color: var(--_secondary);
  }
  .step:hover {
    background: var(--_sunk);
    color: var(--_ink);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th {
    height: 28px;
    color: var(--_tertiary);
    font-size: 12px;
    font-weight: 400;
  }
  td {
    padding: 1px;
    text-align: center;
  }
  td button {
    width: 100%;
    height: 34px;
    border-radius: 8px;
    font-size: 14px;
  }
  td button:hover {
    background: var(--_wash);
  }
  td button.other {
    color: var(--_tertiary);
  }
  td button.today {
    box-shadow: inset 0 0 0 1px var(--_border);
  }
  td button[aria-pressed="true"] {
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 700;
  }
  .foot {
    display: flex;
    justify-content: space-between;
    margin-top: 8px;
    padding-top: 8px;
    border-top: 1px solid var(--_line);
    font-size: 14px;
  }
  .foot button {
    min-height: 28px;
    padding: 0 6px;
  }
  @media (max-width: 759px) {
    .panel {
      right: auto;
      left: 0;
    }
    .button {
      min-height: 44px;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
