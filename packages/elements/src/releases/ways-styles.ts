import { css, type CSSResult } from "lit";

/** How groups of customers come to new outcomes, in a draft and in the history. */
export const waysStyles: CSSResult = css`
  .ways-there {
    margin: 10px 0;
    padding: 12px 16px;
    border-radius: 12px;
    background: var(--_sunk);
    box-shadow: inset 0 0 0 1px var(--_line);
    font-size: 14px;
    line-height: 24px;
  }
  .ways-there h3 {
    font-size: 14px;
  }
  .ways-there > ul > li + li,
  .ways-there h3 + ul > li {
    margin-top: 8px;
  }
  .ways-there p {
    overflow-wrap: anywhere;
  }
  .ways-there p > svg {
    margin-right: 6px;
    color: var(--_link);
    vertical-align: -2px;
  }
  .ways-there .names {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }
  .ways-there .names li {
    margin: 0;
  }
  .ways-there.written {
    padding: 6px 16px;
  }
`;
