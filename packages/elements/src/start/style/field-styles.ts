import { css, type CSSResult } from "lit";

/** What an answer is given in. */
export const fieldStyles: CSSResult = css`
  .part {
    margin-top: 14px;
  }
  .part-label {
    margin-bottom: 4px;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .part-label::first-letter {
    text-transform: uppercase;
  }
  .figure {
    display: inline-flex;
    align-items: baseline;
    gap: 8px;
    max-width: 100%;
    padding: 0 12px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
  }
  .figure:focus-within,
  .select select:focus-visible,
  .words input:focus-visible,
  .window input:focus-visible {
    border-color: var(--_accent);
    outline: 3px solid var(--_wash-strong);
    outline-offset: 0;
  }
  .figure.wrong {
    border-color: var(--_bad);
  }
  .figure input {
    min-width: 3ch;
    padding: 6px 0;
    field-sizing: content;
    border: 0;
    outline: 0;
    background: none;
    font-size: 20px;
    font-weight: 700;
    line-height: 30px;
    text-align: right;
  }
  .figure input.wide {
    width: min(340px, 100%);
    font-size: 16px;
    font-weight: 400;
    text-align: left;
  }
  .figure .unit {
    color: var(--_secondary);
    font-size: 14px;
    white-space: nowrap;
  }
  .cadence {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .select select,
  .words input,
  .window input {
    min-height: 42px;
    padding: 0 10px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: 15px;
  }
  .choices {
    display: grid;
    gap: 6px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 44px;
    padding: 8px 14px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_wash);
    font-weight: 700;
  }
  .choice span::first-letter {
    text-transform: uppercase;
  }
  .choice small {
    margin-left: auto;
    color: var(--_secondary);
    font-size: 12px;
    font-weight: 400;
    white-space: nowrap;
  }
  .choice input,
  .days input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
  }
  .words label {
    display: grid;
    flex: 1 1 130px;
    min-width: 0;
  }
  .words input {
    min-width: 0;
  }
  .words small {
    color: var(--_tertiary);
    font-size: 12px;
  }
  .opening {
    display: grid;
    gap: 10px;
  }
  .days {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .days label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 32px;
    cursor: pointer;
  }
  .windows {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .window {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .window input {
    width: 72px;
    text-align: center;
  }
  .window .bare {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    color: var(--_tertiary);
  }
  .window .bare:disabled {
    visibility: hidden;
  }
  .add {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 32px;
  }
  .field-help {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 16px;
    min-height: 28px;
    margin-top: 4px;
    font-size: 13px;
    line-height: 24px;
  }
  .field-help .quiet {
    font-size: 13px;
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px;
    margin-top: 8px;
    font-size: 14px;
  }
  .button.small {
    min-height: 34px;
  }
  .open {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-height: 42px;
    padding: 8px 12px;
    border: 1px dashed var(--_warn-fill);
    border-radius: 9px;
    color: var(--_warn);
    font-size: 14px;
  }
  .open span {
    color: var(--_secondary);
  }
  .problem {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    margin-top: 6px;
    color: var(--_bad);
    font-size: 13px;
    line-height: 20px;
  }
  .problem svg {
    margin-top: 3px;
  }
`;
