import { css, type CSSResult } from "lit";

/** That an exception makes the outcome, and the head of the section about exceptions. */
export const exceptionStyles: CSSResult = css`
  .exception {
    margin: 8px 0 12px;
    padding: 12px 16px;
    border: 1.5px dashed var(--_accent);
    border-radius: 12px;
    background: var(--_wash);
  }
  .exception .sentence b {
    display: inline-block;
  }
  .exception .sentence b::first-letter {
    text-transform: uppercase;
  }
  .exception .sentence svg {
    margin-right: 8px;
    color: var(--_link);
    vertical-align: -2px;
  }
  .exception .cite {
    background: var(--_card);
  }
  .alone {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
    margin-top: 6px;
    color: var(--_secondary);
    font-size: 14px;
  }
  .overrides-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 6px;
  }
  .overrides > .told:not(:empty) {
    color: var(--_ok);
    font-size: 14px;
  }
`;
