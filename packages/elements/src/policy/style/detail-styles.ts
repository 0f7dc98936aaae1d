import { css, type CSSResult } from "lit";

/** What stands behind a clause, beside the document or under the sentence. */
export const detailStyles: CSSResult = css`
  .panel {
    padding: 22px 24px 24px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .panel h3 {
    margin: 0;
    font-size: 16px;
    line-height: 26px;
  }
  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 10px;
    color: var(--_ink);
  }
  .panel-head .bare {
    display: grid;
    place-items: center;
    color: var(--_secondary);
  }
  .stacked dt {
    margin-top: 14px;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .stacked dd {
    font-size: 14px;
    line-height: 24px;
  }
  .hint {
    margin-top: 18px;
    padding-top: 14px;
    border-top: 1px solid var(--_line);
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .quiet {
    color: var(--_secondary);
    font-size: 13px;
    line-height: 22px;
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    align-items: baseline;
    justify-content: space-between;
    padding: 12px 0;
    border-top: 1px solid var(--_line);
  }
  .figure:first-child {
    border-top: 0;
  }
  .figure .label {
    flex: 1 1 8em;
    font-size: 14px;
    line-height: 22px;
  }
  .figure.current .label {
    font-weight: 700;
  }
  .figure .value {
    font-size: 16px;
    line-height: 30px;
  }
  .figure .chip {
    margin: 0;
  }
  .figure dl {
    flex-basis: 100%;
    font-size: 13px;
    line-height: 20px;
  }
  .figure .label::first-letter {
    text-transform: uppercase;
  }
  .figure dd {
    display: inline;
    color: var(--_secondary);
    white-space: nowrap;
  }
  .figure dd.bounds {
    white-space: normal;
  }
  .figure dd:not(:last-child)::after {
    content: " · ";
  }
  .facts {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 6px 16px;
    padding: 12px 0;
    font-size: 14px;
    line-height: 22px;
  }
  .details > .facts {
    border-block: 1px solid var(--_line);
  }
  .facts li + li {
    margin-top: 5px;
  }
  .facts dt {
    color: var(--_secondary);
  }
  .facts small {
    display: block;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .details h4 {
    font-size: 14px;
    line-height: 28px;
  }
  .details details {
    margin-top: 8px;
  }
  .details details .facts {
    padding: 4px 0 0;
  }
  .inline-details {
    margin: 10px 0 8px;
    padding: 8px 18px 14px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_card);
  }
`;
