import { css, type CSSResult } from "lit";

/** The number line, what was found, the cases. */
export const foundStyles: CSSResult = css`
  .line-box {
    padding: 0 18px;
    overflow-x: auto;
  }
  .line {
    display: block;
    width: 100%;
    min-width: 520px;
    font-size: 13px;
  }
  .line .axis,
  .line .tick {
    stroke: var(--_border);
    stroke-width: 1.2;
  }
  .line .tick-text {
    fill: var(--_secondary);
    font-size: 13px;
  }
  .line .stretch text {
    fill: var(--_ink);
    font-size: 13px;
    font-weight: 700;
  }
  .line .row rect {
    fill: var(--_wash-strong);
  }
  .line .tone1 rect {
    fill: var(--_tier-3);
  }
  .line .tone2 rect {
    fill: var(--_tier-1);
  }
  .line .tone2 text {
    fill: var(--_tier-1-ink);
  }
  .line .gap rect {
    fill: url(#gap);
    stroke: var(--_bad);
    stroke-dasharray: 4 3;
  }
  .line .gap text {
    fill: var(--_bad);
  }
  .line .gap-ground {
    fill: var(--_bad-soft);
  }
  .line .gap-stripe {
    fill: var(--_card);
  }
  .line-card > .quiet {
    padding: 4px 18px 14px;
  }
  .line-box:last-child {
    padding-bottom: 12px;
  }
  .findings > .quiet,
  .findings > .fine,
  .findings > .issue {
    margin: 0 18px 16px;
  }
  .findings > .quiet:only-child {
    margin-top: 16px;
  }
  .findings > .link {
    margin: 0 18px 14px;
  }
  .found-list {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(300px, 1fr));
    gap: 10px;
    padding: 0 18px 16px;
  }
  .found-list:empty {
    display: none;
  }
  .found-list .found {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
    align-content: start;
    padding: 12px 14px;
    border-radius: 11px;
    background: var(--_sunk);
    color: var(--_secondary);
    font-size: 14px;
    line-height: 24px;
  }
  .found p b {
    color: var(--_ink);
  }
  .found p {
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
  .found-list .found svg {
    margin-top: 3px;
  }
  .found-list .gap {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .found-list .overlap {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .found .button {
    margin-top: 8px;
    color: var(--_ink);
  }
  .cases .counts {
    display: flex;
    gap: 12px;
    font-size: 13px;
  }
  .case {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 9px;
    padding: 8px 0;
    border-top: 1px solid var(--_line);
    font-size: 14px;
    line-height: 22px;
  }
  .case.passed {
    grid-template-columns: auto minmax(0, 1fr) auto;
  }
  .case .outcome {
    color: var(--_secondary);
    font-size: 13px;
    white-space: nowrap;
  }
  .case svg {
    margin-top: 4px;
  }
  .case.passed svg {
    color: var(--_ok);
  }
  .case.failed svg {
    color: var(--_bad);
  }
  .case .why {
    display: grid;
    margin-top: 6px;
    padding: 8px 12px;
    border-radius: 9px;
    background: var(--_bad-soft);
    color: var(--_bad);
    font-size: 13px;
    line-height: 21px;
    overflow-wrap: anywhere;
  }
  .issue {
    display: flex;
    gap: 8px;
    padding: 10px 12px;
    border-radius: 9px;
    background: var(--_bad-soft);
    font-size: 14px;
    line-height: 22px;
  }
  .issue.warning {
    background: var(--_warn-soft);
  }
  .issue.error > svg {
    margin-top: 3px;
    color: var(--_bad);
  }
  .issue.warning > svg {
    margin-top: 3px;
    color: var(--_warn);
  }
  .issue span > span,
  .issue small {
    display: block;
    color: var(--_secondary);
    font-size: 13px;
  }
  .aside .side.impact {
    position: static;
    max-height: none;
  }
  .bare.link {
    font-size: 13px;
  }
`;
