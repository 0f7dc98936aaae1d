import { css, type CSSResult } from "lit";

/** What can be done with a clock, under what it says. */
export const clockCommandStyles: CSSResult = css`
  .commands {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-top: 14px;
  }
  .commands > p,
  .commands .issue {
    flex: 1 1 100%;
    font-size: 14px;
    line-height: 22px;
  }
  .command {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
  }
  .command label {
    display: grid;
    flex: 1 1 14em;
    gap: 2px;
    font-size: 14px;
  }
  .command span {
    color: var(--_secondary);
    font-size: 13px;
  }
  .command :is(select, input) {
    min-height: 38px;
    padding: 0 10px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: 14px;
  }
`;
