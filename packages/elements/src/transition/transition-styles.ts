import { css, type CSSResult } from "lit";

/** How each group of customers comes to its new outcome. */
export const transitionStyles: CSSResult = css`
  .transitions .group {
    min-width: 0;
    margin: 12px 0 0;
    padding: 12px 14px 14px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_sunk);
  }
  .transitions legend {
    float: left;
    width: 100%;
    padding: 0;
    font-size: 15px;
    font-weight: 700;
    line-height: 24px;
  }
  .transitions legend::first-letter {
    text-transform: uppercase;
  }
  .transitions legend + * {
    clear: both;
  }
  .transitions .names {
    display: block;
    margin-bottom: 6px;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  .transitions .way {
    display: flex;
    gap: 8px;
    align-items: baseline;
    padding: 4px 0;
    font-size: 14px;
    line-height: 22px;
    cursor: pointer;
  }
  .transitions .way.off {
    color: var(--_secondary);
    cursor: default;
  }
  .transitions .way input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    translate: 0 2px;
    accent-color: var(--_accent);
  }
  .transitions .way small {
    margin-left: 4px;
    padding: 0 6px;
    border-radius: 5px;
    background: var(--_line);
    color: var(--_secondary);
    font-size: 12px;
  }
  .transitions :is(.means, .more, .schedule) {
    margin-left: 24px;
    font-size: 13px;
    line-height: 22px;
  }
  .transitions .means {
    color: var(--_secondary);
  }
  .transitions .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin-bottom: 8px;
  }
  .transitions .label {
    display: block;
    color: var(--_secondary);
    font-size: 13px;
    font-weight: 400;
    line-height: 22px;
  }
  .transitions .latest {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .transitions :is(select, input[type="number"]) {
    width: 100%;
    max-width: 18em;
    min-height: 36px;
    padding: 0 10px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: 14px;
  }
  .transitions input[type="number"] {
    width: 6em;
  }
  .transitions .undated {
    padding: 6px 10px;
    border-radius: 8px;
    background: var(--_warn-soft);
    color: var(--_warn);
    overflow-wrap: anywhere;
  }
  .transitions .schedule {
    padding: 6px 12px;
    border-left: 2px solid var(--_accent);
  }
  .transitions > .quiet {
    margin-top: 4px;
  }
`;
