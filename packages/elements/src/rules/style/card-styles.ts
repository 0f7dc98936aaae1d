import { css, type CSSResult } from "lit";

/** Rows as cards, on a phone. */
export const cardStyles: CSSResult = css`
  .cards {
    display: grid;
    gap: 10px;
    padding: 0 12px 14px;
  }
  .row-card {
    border: 1px solid var(--_line);
    border-radius: 12px;
    overflow: hidden;
  }
  .row-card.disputed {
    border-color: var(--_warn-fill);
    background: var(--_warn-soft);
  }
  .row-card.off .said {
    color: var(--_tertiary);
    text-decoration: line-through;
  }
  .row-card.added {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .row-card.ghost {
    border: 1px dashed var(--_bad);
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .row-card.ghost dt {
    color: inherit;
  }
  .row-card.ghost .button {
    margin: 0 14px 12px;
    background: var(--_card);
    color: var(--_ink);
  }
  .card-number {
    display: flex;
    gap: 8px;
    align-items: center;
    padding: 10px 14px 4px;
    font-size: 14px;
  }
  .card-cell {
    display: grid;
    grid-template-columns: minmax(84px, 34%) minmax(0, 1fr);
    gap: 4px 12px;
    align-items: baseline;
    padding: 5px 14px;
    font-size: 15px;
    line-height: 26px;
  }
  .card-cell.says {
    background: light-dark(#f1f8f4, #12201a);
  }
  .card-cell dt {
    color: var(--_secondary);
    font-size: 13px;
  }
  .card-cell dt::first-letter {
    text-transform: uppercase;
  }
  .card-cell dd {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
  }
  .card-cell dd > .link {
    min-width: 44px;
    min-height: 36px;
    margin-left: auto;
    font-size: 14px;
  }
  .card-cell.changed dt::after {
    content: "■";
    content: "■" / "";
    margin-left: 5px;
    color: var(--_accent);
    font-size: 8px;
    vertical-align: 2px;
  }
  .card-cell.editing {
    grid-template-columns: minmax(0, 1fr);
    padding-block: 10px;
  }
  .card-cell.editing input[type="text"] {
    width: 100%;
    min-height: 46px;
    padding: 0 12px;
    border: 2px solid var(--_accent);
    border-radius: 9px;
    background: var(--_card);
    font-size: 16px;
  }
  .card-cell .cell-panel {
    width: 100%;
    box-shadow: none;
  }
  .card-cell .options label {
    min-height: 44px;
  }
  .more {
    display: flex;
    justify-content: center;
    margin: 0 12px 14px;
  }
`;
