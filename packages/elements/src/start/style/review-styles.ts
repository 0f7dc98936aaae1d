import { css, type CSSResult } from "lit";

/** What comes of the answers. */
export const reviewStyles: CSSResult = css`
  .review {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 280px;
    gap: 20px;
    align-items: start;
    margin-top: 20px;
  }
  .review-main {
    display: grid;
    gap: 16px;
    min-width: 0;
  }
  .block {
    padding: 20px 24px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .block h3 {
    margin-bottom: 6px;
  }
  .block summary h3 {
    margin: 0;
  }
  .review-clauses li {
    display: grid;
    grid-template-columns: 64px minmax(0, 1fr);
    gap: 4px 12px;
    padding: 10px 0;
  }
  .review-clauses li + li {
    border-top: 1px solid var(--_line);
  }
  .review-clauses .cite {
    justify-self: start;
    align-self: start;
    margin-top: 4px;
  }
  .review-clauses .badge {
    grid-column: 2;
    justify-self: start;
  }
  .fine {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_ok);
    font-size: 14px;
  }
  .stops li {
    display: flex;
    gap: 10px;
    padding: 8px 0;
  }
  .stops svg {
    margin-top: 4px;
    color: var(--_warn);
  }
  .stops b {
    display: inline-block;
  }
  .stops b::first-letter {
    text-transform: uppercase;
  }
  .stops .cite {
    margin-left: 8px;
  }
  .stops small {
    display: block;
    color: var(--_secondary);
    font-size: 13px;
  }
  .silent > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 4px 16px;
    align-items: baseline;
    padding: 6px 0;
    border-top: 1px solid var(--_line);
    font-size: 14px;
  }
  .silent dt::first-letter {
    text-transform: uppercase;
  }
  .silent dd:nth-child(2) {
    text-align: right;
  }
  .does li {
    display: flex;
    gap: 10px;
    padding: 5px 0;
    font-size: 14px;
    line-height: 22px;
  }
  .does svg {
    margin-top: 3px;
    color: var(--_ok);
  }
  .block .issue {
    display: flex;
    gap: 8px;
    padding: 6px 0;
    color: var(--_bad);
    font-size: 14px;
  }
  .block .issue b,
  .block .issue span > span {
    display: block;
  }
  .block .issue span > span {
    color: var(--_secondary);
  }
`;
