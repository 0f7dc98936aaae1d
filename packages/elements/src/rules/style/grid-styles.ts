import { css, type CSSResult } from "lit";

/** The table as a spreadsheet: conditions white, conclusions faint green, gaps dashed, disputes amber. */
export const gridStyles: CSSResult = css`
  .table-card {
    --_row: 40px;
    --_says: light-dark(#f1f8f4, #12201a);
    --_says-head: light-dark(#e9f3ed, #16281f);
  }
  .grid-box {
    overflow-x: auto;
    border-top: 1px solid var(--_line);
    scroll-padding: 72px 8px 8px 56px;
  }
  .grid-box.tall {
    max-height: min(70vh, 720px);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .grid {
    width: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 14px;
    line-height: 22px;
  }
  .grid th,
  .grid td {
    position: relative;
    height: 44px;
    padding: 8px 14px;
    border-right: 1px solid var(--_line);
    border-bottom: 1px solid var(--_line);
    background: var(--_card);
    text-align: start;
    vertical-align: middle;
  }
  .grid td {
    min-width: 112px;
  }
  .grid tr > :last-child {
    border-right: 0;
  }
  .grid tbody tr:last-child > * {
    border-bottom: 0;
  }
  .grid thead th,
  .grid thead td {
    position: sticky;
    z-index: 3;
    top: 0;
    background: var(--_sunk);
    font-weight: 700;
  }
  .grid thead th::first-letter {
    text-transform: uppercase;
  }
  .grid .over td {
    height: 30px;
    padding-block: 3px;
    color: var(--_secondary);
    font-size: 13px;
    font-weight: 400;
  }
  .grid thead tr:nth-child(2) th {
    top: 30px;
  }
  .grid .says {
    background: var(--_says);
  }
  .grid thead .says {
    background: var(--_says-head);
  }
  .grid td.says .value {
    color: var(--_ink);
  }
  .grid .nth {
    position: sticky;
    z-index: 2;
    left: 0;
    /* As narrow as it may be: the table gives what is left to the others. */
    width: 1px;
    min-width: 48px;
    padding-inline: 8px;
    background: var(--_sunk);
    color: var(--_secondary);
    font-weight: 400;
    text-align: center;
    white-space: nowrap;
  }
  .grid thead .nth {
    z-index: 4;
  }
  .grid .said {
    display: inline;
  }
  .value {
    color: var(--_link);
    font-weight: 700;
  }
  .card-cell:not(.figure) .value,
  .grid td:not(.figure) .value {
    color: inherit;
    font-weight: 400;
  }
  .card-cell.says:not(.figure) .value,
  .grid td.says:not(.figure) .value {
    font-weight: 700;
  }
  .any {
    color: var(--_secondary);
  }
  .grid td .chip {
    margin: 0 1px;
    padding: 2px 6px;
    white-space: nowrap;
  }
  .grid .applied > .nth {
    background: var(--_wash);
    color: var(--_link);
    font-weight: 700;
  }
  .grid .disputed > td,
  .grid .disputed > .nth {
    background: var(--_warn-soft);
  }
  .grid .off > td {
    color: var(--_tertiary);
    text-decoration: line-through;
    text-decoration-color: var(--_border);
  }
  .grid .off .chip,
  .grid .off .value {
    background: none;
    color: inherit;
  }
  .grid .added > .nth {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .grid td.changed::before {
    content: "";
    position: absolute;
    top: 0;
    right: 0;
    border: 5px solid transparent;
    border-top-color: var(--_accent);
    border-right-color: var(--_accent);
  }
  .grid td.selected {
    background: var(--_wash);
  }
  .grid td.cursor {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    z-index: 1;
  }
  .grid[aria-readonly="true"] td.cursor:not(:focus-visible) {
    outline: none;
  }
  .grid td.wrong {
    background: var(--_bad-soft);
  }
  .wrong-text {
    color: var(--_bad);
    text-decoration: underline wavy;
    text-underline-offset: 3px;
  }
  .grid td.wrong svg {
    margin-left: 4px;
    color: var(--_bad);
    vertical-align: -2px;
  }
  .grid td input.ready,
  .grid td input.typing {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    padding: 0 14px;
    border: 0;
    outline: 0;
    background: none;
    font: inherit;
  }
  .grid td input.ready {
    color: transparent;
    caret-color: transparent;
    cursor: cell;
  }
  .grid td input.typing {
    background: var(--_card);
    color: var(--_ink);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .grid td.editing {
    min-width: 190px;
  }
  .grid .ghost > * {
    border-bottom: 1px dashed var(--_bad);
    background: repeating-linear-gradient(
      -45deg,
      var(--_bad-soft) 0 7px,
      color-mix(in srgb, var(--_bad-soft) 45%, var(--_card)) 7px 14px
    );
    color: var(--_bad);
  }
  .grid .ghost > *,
  .grid tr:has(+ .ghost) > * {
    border-bottom-color: var(--_bad);
    border-bottom-style: dashed;
  }
  .grid .ghost .any {
    color: inherit;
  }
  .grid .ghost .button {
    background: var(--_card);
    color: var(--_ink);
  }
  .tall .grid td,
  .tall .grid th {
    height: var(--_row);
    max-width: 260px;
    padding-block: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tall .grid td.editing {
    overflow: visible;
  }
  .grid .space td {
    padding: 0;
    border: 0;
  }
  .keys {
    padding: 10px 18px;
    border-top: 1px solid var(--_line);
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .truth {
    display: inline-flex;
    margin-left: 6px;
    vertical-align: -2px;
  }
  .truth.true {
    color: var(--_ok);
  }
  .truth.false {
    color: var(--_bad);
  }
  .truth.unknown {
    color: var(--_secondary);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
    padding: 0 18px 10px;
    font-size: 13px;
  }
  .tools .at {
    min-width: 4.2em;
    color: var(--_secondary);
  }
  .disabling {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding: 0 18px 12px;
    font-size: 14px;
  }
  .disabling label {
    display: flex;
    flex: 1 1 320px;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
  }
  .disabling input {
    flex: 1 1 200px;
    min-height: 34px;
    padding: 0 10px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_card);
  }
  .cell-panel {
    width: min(340px, calc(100vw - 16px));
    margin: 0;
    padding: 10px 14px 12px;
    border: 1px solid var(--_line);
    border-radius: 11px;
    background: var(--_card);
    box-shadow: 0 10px 28px var(--_shadow);
    color: var(--_ink);
    font-size: 14px;
    line-height: 24px;
    white-space: normal;
  }
  .cell-panel[popover] {
    position: fixed;
    inset: auto;
  }
  .cell-panel .says-so {
    min-height: 24px;
  }
  .cell-panel .bad {
    align-items: start;
    font-size: 13px;
    line-height: 20px;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(120px, 1fr));
    gap: 0 10px;
    max-height: 216px;
    margin-top: 6px;
    padding-top: 6px;
    border-top: 1px solid var(--_line);
    overflow: auto;
  }
  .options label {
    display: flex;
    gap: 7px;
    align-items: center;
    min-height: 30px;
  }
  .options input {
    flex: none;
    width: 16px;
    height: 16px;
    accent-color: var(--_accent);
  }
  .insert {
    margin-top: 4px;
    border-top: 1px solid var(--_line);
  }
  .insert ul {
    max-height: 200px;
    overflow: auto;
  }
  .insert .bare {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    width: 100%;
    min-height: 32px;
    text-align: start;
    font-size: 13px;
    line-height: 20px;
  }
  .insert .bare:hover span:first-child {
    color: var(--_link);
  }
  .imported {
    display: grid;
    gap: 6px;
    margin: 0 18px 12px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_sunk);
    font-size: 14px;
  }
  .table-card > .strip {
    margin: 0 18px 12px;
  }
`;
