import { css, type CSSResult } from "lit";

/** One change: before and after, who and why, what allows it, whether the base has moved. */
export const changeStyles: CSSResult = css`
  .group {
    margin-top: 20px;
  }
  .group > h2 {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
    align-items: baseline;
    color: var(--_secondary);
    font-size: 14px;
    font-weight: 400;
    line-height: 24px;
  }
  .group > h2 > span:first-child {
    grid-column: 1 / -1;
    color: var(--_ink);
    font-size: 15px;
    font-weight: 700;
  }
  .line {
    margin-top: 8px;
    padding: 14px 20px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .line-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 10px;
  }
  .line-head h3 {
    font-size: 15px;
    line-height: 26px;
  }
  .line-head h3::first-letter {
    text-transform: uppercase;
  }
  .change {
    margin: 4px 0 6px;
    line-height: 28px;
    overflow-wrap: anywhere;
  }
  .change .is {
    white-space: normal;
  }
  .change .is > svg {
    margin: 0 6px;
    color: var(--_tertiary);
    vertical-align: -2px;
  }
  .change.long > span {
    display: block;
    line-height: 26px;
  }
  .change.long > span + span {
    margin-top: 6px;
  }
  .change.long .is > svg {
    display: none;
  }
  .op {
    margin-right: 6px;
    color: var(--_secondary);
    font-size: 14px;
  }
  del,
  ins {
    padding: 2px 7px;
    border-radius: 6px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  del {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  ins {
    background: var(--_ok-soft);
    color: var(--_ok);
    font-weight: 700;
    text-decoration: none;
  }
  .change.long ins {
    font-weight: 400;
  }
  .why {
    font-size: 14px;
    overflow-wrap: anywhere;
  }
  .deviation,
  .notice {
    display: flex;
    gap: 8px;
    margin-top: 8px;
    padding: 8px 12px;
    border-radius: 9px;
    background: var(--_sunk);
    font-size: 13px;
    line-height: 20px;
  }
  .deviation svg,
  .notice svg {
    margin-top: 3px;
  }
  .deviation.holds svg {
    color: var(--_ok);
  }
  .deviation small {
    display: block;
    color: var(--_secondary);
    font-size: 13px;
  }
  .deviation .flag {
    margin: 0 4px;
  }
  .deviation.ended {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .deviation.ended small {
    color: var(--_ink);
  }
  .deviation.ended .flag {
    background: none;
    color: inherit;
  }
  .notice {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .notice.same {
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  .notice b {
    margin-right: 6px;
  }
  .line .ways {
    margin-top: 8px;
    padding-top: 8px;
    border-top: 1px solid var(--_line);
  }
  .in-draft {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--_link);
    font-size: 14px;
    font-weight: 700;
  }
  .line .keep-form .ways {
    padding: 0;
    border: 0;
  }
  @container (max-width: 639px) {
    .line {
      padding: 12px 16px;
    }
  }
  @media print {
    .ways,
    .filter,
    .exports,
    .upgrade {
      display: none;
    }
  }
`;
