import { css, type CSSResult } from "lit";

/** Questions in one column, each with the sentence beside it. */
export const questionStyles: CSSResult = css`
  .step-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 16px;
  }
  h2 {
    font-size: 22px;
    line-height: 32px;
    scroll-margin-top: 76px;
  }
  .count {
    color: var(--_secondary);
    font-size: 14px;
  }
  .questions {
    display: grid;
    gap: 16px;
    margin: 20px 0 24px;
  }
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 380px);
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
    overflow: hidden;
  }
  .ask {
    min-width: 0;
    padding: 20px 24px;
  }
  .says {
    padding: 20px 24px;
    border-left: 1px solid var(--_line);
    background: var(--_sunk);
  }
  .says h4 {
    margin-bottom: 6px;
    color: var(--_tertiary);
    font-size: 13px;
    font-weight: 400;
    line-height: 20px;
  }
  .sentence {
    font: 16px/32px var(--_serif);
  }
  .sentence:lang(en) {
    font-size: 15.5px;
    line-height: 29px;
  }
  .chip.none {
    padding: 2px 5px;
    border: 1px dashed var(--_warn-fill);
    background: none;
    color: var(--_warn);
    font-weight: 400;
  }
  .says .sentence + .sentence {
    margin-top: 12px;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-bottom: 6px;
  }
  .nth {
    color: var(--_tertiary);
    font-size: 13px;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 0 8px;
    border-radius: 7px;
    background: var(--_line);
    color: var(--_ink);
    font-size: 12px;
    line-height: 22px;
    white-space: nowrap;
  }
  .badge.ok {
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  .badge.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .badge.blank {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .cites {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-left: auto;
  }
  h3 {
    font-size: 17px;
    line-height: 26px;
  }
  .ask > .quiet {
    margin-top: 2px;
  }
`;
