import { css, type CSSResult } from "lit";

/** What stands beside and under the lines: truth, what is wrong, a named condition's meaning, ways to more. */
export const lineStyles: CSSResult = css`
  .truth {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 7px;
    max-width: 40%;
    margin-left: auto;
    padding-left: 12px;
    color: var(--_secondary);
    font-size: 15px;
    text-align: left;
  }
  .truth .ring {
    display: grid;
    flex: none;
    place-items: center;
    width: 17px;
    height: 17px;
    border: 1.5px solid currentcolor;
    border-radius: 50%;
  }
  .truth.unknown .ring {
    border-style: dashed;
  }
  .truth.held {
    color: var(--_ok);
  }
  .truth.failed {
    color: var(--_bad);
  }
  .line-issues {
    display: grid;
    gap: 4px;
    padding-bottom: 6px;
    font-size: 13px;
    line-height: 20px;
  }
  .line-issues li {
    display: flex;
    gap: 6px;
    color: var(--_bad);
  }
  .line-issues li.doubtful {
    color: var(--_warn);
  }
  .line-issues b {
    font-weight: 700;
  }
  .line-issues span span {
    color: var(--_secondary);
  }
  .line-issues svg {
    margin-top: 3px;
  }
  .line-issues q {
    quotes: none;
  }
  .definition {
    margin: 2px 0 8px 12px;
    padding: 4px 0 4px 14px;
    border-left: 2px solid var(--_line);
  }
  .definition .group.whole,
  .definition .group.nested {
    padding: 0;
    border: 0;
    background: none;
  }
  .definition .token {
    min-height: 30px;
    padding: 1px 8px;
    font-size: 14px;
  }
  .definition .row {
    min-height: 36px;
  }
  .adders {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .act {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 34px;
    padding: 0 10px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: none;
    color: var(--_link);
    font-size: 14px;
  }
  .act[aria-disabled="true"] {
    color: var(--_tertiary);
    cursor: default;
  }
  .act[aria-disabled="true"] svg {
    opacity: 0.6;
  }
  .act.mirrored svg {
    scale: -1 1;
  }
  .history {
    display: inline-flex;
    margin-left: auto;
  }
`;
