import { css, type CSSResult } from "lit";

/** The list of all decisions, and the list of customers to compare with. */
export const listStyles: CSSResult = css`
  .compare {
    position: relative;
  }
  .compare-list {
    position: absolute;
    z-index: 6;
    top: calc(100% + 4px);
    right: 0;
    display: grid;
    gap: 2px;
    width: 280px;
    max-height: 360px;
    padding: 8px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_card);
    box-shadow: 0 10px 28px var(--_shadow);
    overflow: auto;
  }
  .compare-list input {
    min-height: 36px;
    padding: 0 10px;
    margin-bottom: 4px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_card);
    font-size: 14px;
  }
  .choice {
    display: flex;
    gap: 8px;
    justify-content: space-between;
    min-height: 34px;
    align-items: center;
    padding: 0 10px;
    border: 0;
    border-radius: 7px;
    background: none;
    font-size: 14px;
    text-align: start;
  }
  .choice:hover,
  .choice[aria-pressed="true"] {
    background: var(--_wash);
  }
  .choice small {
    color: var(--_secondary);
  }
  .decisions {
    overflow: hidden;
  }
  .decisions li {
    display: grid;
    grid-template-columns: minmax(0, 1.4fr) minmax(0, 1.2fr) minmax(0, 0.8fr) minmax(0, 1fr);
    gap: 8px 20px;
    align-items: center;
    padding: 14px 22px;
    border-top: 1px solid var(--_line);
  }
  .decisions li:first-child {
    border-top: 0;
  }
  .decisions li:hover {
    background: var(--_sunk);
  }
  .decision b {
    display: block;
    color: var(--_link);
    font-size: 16px;
  }
  .decision b::first-letter {
    text-transform: uppercase;
  }
  .decision small,
  .decisions .size {
    color: var(--_secondary);
    font-size: 13px;
  }
  .cites,
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .decisions .found {
    justify-content: end;
  }
`;
