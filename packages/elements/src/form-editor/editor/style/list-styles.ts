import { css, type CSSResult } from "lit";

/** The rows of the list, the palette. */
export const listStyles: CSSResult = css`
  .opener {
    text-align: start;
  }
  .page-head {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 10px 18px 6px;
    border-top: 1px solid var(--_line);
    background: var(--_sunk);
    color: var(--_secondary);
    font-size: 14px;
  }
  .part {
    border-top: 1px solid var(--_line);
    padding-bottom: 6px;
  }
  .part-head {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
    padding: 6px 12px 0 18px;
  }
  .part-head h3 {
    font-size: 14px;
    font-weight: 400;
  }
  .part-head h3 .opener {
    color: var(--_secondary);
  }
  .opener:hover,
  .open-row:hover b {
    color: var(--_link);
  }
  .order {
    margin-left: auto;
  }
  .row-head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 4px 8px;
    align-items: center;
    padding: 3px 12px 3px 10px;
  }
  .row:hover > .row-head,
  .row.open > .row-head {
    background: var(--_sunk);
  }
  .row.column > .row-head {
    padding-left: 34px;
  }
  .open-row,
  .new,
  .palette button {
    scroll-margin-block: calc(var(--_top) + 12px) 24px;
  }
  .open-row {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
    text-align: start;
  }
  .open-row svg {
    color: var(--_tertiary);
  }
  .open-row b {
    display: block;
    font-size: 15px;
    font-weight: 700;
    line-height: 22px;
    overflow-wrap: anywhere;
  }
  .open-row small {
    display: block;
    color: var(--_secondary);
    font-size: 12px;
    line-height: 18px;
  }
  .open-row i {
    color: var(--_warn);
    font-style: normal;
  }
  .row .marks {
    justify-content: end;
    max-width: 330px;
  }
  .row .order {
    opacity: 0.55;
  }
  .row:hover .order,
  .row:focus-within .order {
    opacity: 1;
  }
  .hidden-field .open-row b {
    color: var(--_secondary);
    font-weight: 400;
    text-decoration: line-through;
  }
  .add {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 36px;
    margin-left: 18px;
    font-size: 14px;
  }
  .new {
    margin: 6px 12px 10px;
    padding: 14px 16px;
    border: 1px solid var(--_accent);
    border-radius: 12px;
    background: var(--_card);
  }
  .new-head {
    display: flex;
    justify-content: space-between;
    margin-bottom: 8px;
  }
  .palette {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
    gap: 12px 20px;
  }
  .palette h4 {
    margin-bottom: 6px;
    color: var(--_secondary);
    font-size: 13px;
    font-weight: 400;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .new-field {
    display: grid;
    gap: 10px;
  }
  @container (max-width: 759px) {
    .row-head {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-right: 4px;
    }
    .row .marks {
      grid-row: 2;
      grid-column: 1 / -1;
      justify-content: start;
      max-width: none;
      padding: 0 8px 8px 22px;
    }
    .row.column > .row-head {
      padding-left: 26px;
    }
    .opener {
      min-height: 44px;
    }
  }
  .layout.desktop .row-head {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .layout.desktop .row .marks {
    grid-row: 2;
    grid-column: 1 / -1;
    justify-content: start;
    max-width: none;
    padding: 0 0 6px 22px;
  }
`;
