import { css, type CSSResult } from "lit";

/** What stands above a form about its draft, and in its place when something must be decided. */
export const fillingStyles: CSSResult = css`
  .strip,
  .resumed,
  .question {
    margin-bottom: 12px;
  }
  .resumed {
    padding: 4px 14px;
    border-radius: 12px;
    background: var(--_wash);
    font-size: 14px;
  }
  .resumed summary {
    flex-wrap: wrap;
    gap: 4px 10px;
    min-height: 44px;
    line-height: 20px;
  }
  .resumed summary [role="status"] {
    flex: 1 1 14em;
  }
  .resumed[open] > summary svg {
    rotate: none;
  }
  .resumed .button {
    margin: 8px 0 10px;
  }
  .kept {
    display: flex;
    gap: 6px;
    align-items: center;
    justify-content: end;
    margin-bottom: 6px;
    color: var(--_tertiary);
    font-size: 13px;
    line-height: 20px;
  }
  .question {
    display: grid;
    gap: 12px;
    padding: 24px 28px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .question h2 {
    display: flex;
    gap: 10px;
    align-items: center;
    font-size: 18px;
    line-height: 26px;
  }
  .question h2 svg {
    color: var(--_warn);
  }
  .question table {
    width: 100%;
    border-collapse: collapse;
    font-size: 14px;
    line-height: 20px;
    table-layout: fixed;
  }
  .question :is(th, td) {
    padding: 8px 10px 8px 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .question tbody th {
    color: var(--_secondary);
    font-weight: 400;
  }
  .question small {
    display: block;
    color: var(--_tertiary);
    font-weight: 400;
    font-size: 12px;
  }
  .question dt {
    margin-top: 6px;
    font-weight: 700;
    font-size: 14px;
  }
  .question dd {
    padding-inline-start: 14px;
    color: var(--_secondary);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .end .button {
    margin-top: 0;
  }
  @container (max-width: 639px) {
    .question {
      padding: 20px 16px;
    }
  }
  @media (pointer: coarse) {
    .choices .button,
    .resumed .button {
      min-height: 44px;
    }
  }
  @media print {
    .resumed,
    .kept,
    .strip,
    .question {
      display: none;
    }
  }
`;
