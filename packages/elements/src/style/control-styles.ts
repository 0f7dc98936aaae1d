import { css, type CSSResult } from "lit";

/** Buttons, fields and disclosures. */
export const controlStyles: CSSResult = css`
  button,
  input {
    margin: 0;
    color: inherit;
    font: inherit;
  }
  button {
    cursor: pointer;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 38px;
    padding: 0 14px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    font-size: 14px;
  }
  .button:hover {
    border-color: var(--_accent);
  }
  .button.filled {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_accent-ink);
    font-weight: 700;
  }
  .bare {
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
  }
  .link {
    color: var(--_link);
  }
  .search {
    display: flex;
    align-items: center;
    gap: 8px;
    height: 38px;
    padding: 0 10px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    color: var(--_tertiary);
  }
  .search:focus-within {
    border-color: var(--_accent);
    outline: 3px solid var(--_wash-strong);
  }
  .search input {
    flex: 1;
    min-width: 0;
    border: 0;
    outline: 0;
    background: none;
    color: var(--_ink);
    font-size: 14px;
  }
  .search input::placeholder {
    color: var(--_tertiary);
    opacity: 1;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  kbd {
    padding: 0 6px;
    border: 1px solid var(--_line);
    border-radius: 5px;
    font: 12px/18px var(--_sans);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 28px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary svg {
    color: var(--_tertiary);
    transition: rotate 0.12s;
  }
  details[open] > summary svg {
    rotate: 90deg;
  }
`;
