import { css, type CSSResult } from "lit";

/** The list of what this device keeps, and the mark for the head of a page. */
export const outboxStyles: CSSResult = css`
  .frame {
    container-type: inline-size;
  }
  :host([badge]) {
    display: inline-block;
  }
  :host([badge]) .frame {
    container-type: normal;
  }
  .head {
    margin-bottom: 12px;
    font-size: 19px;
    line-height: 28px;
  }
  .strip {
    margin-bottom: 12px;
  }
  .strip.calm {
    background: var(--_line);
    color: var(--_ink);
  }
  .entries {
    display: grid;
    gap: 10px;
  }
  .entry {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 12px;
    align-items: start;
    padding: 16px 20px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .entry > :not(h3, .state) {
    grid-column: 1 / -1;
  }
  .entry h3 {
    font-size: 16px;
    line-height: 26px;
    overflow-wrap: anywhere;
  }
  .quiet {
    color: var(--_tertiary);
    font-size: 13px;
    line-height: 20px;
  }
  .state {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    padding: 2px 10px;
    border-radius: 99px;
    background: var(--_sunk);
    box-shadow: inset 0 0 0 1px var(--_line);
    color: var(--_secondary);
    font-size: 13px;
    line-height: 22px;
    white-space: nowrap;
  }
  .state:is(.uploading, .sending) {
    background: var(--_wash);
    color: var(--_link);
  }
  .state.waiting {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .state.done {
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  .state.refused {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .why {
    padding: 8px 12px;
    border-radius: 8px;
    background: var(--_bad-soft);
    font-size: 14px;
    line-height: 20px;
  }
  .why.warn {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  progress {
    width: 100%;
    height: 6px;
    accent-color: var(--_accent);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 18px;
    align-items: center;
    margin-top: 6px;
    font-size: 14px;
  }
  .actions .bare {
    min-height: 38px;
  }
  .sure {
    margin-top: 6px;
    padding: 12px 14px;
    border-radius: 10px;
    background: var(--_sunk);
    font-size: 14px;
  }
  .button.danger {
    border-color: var(--_bad);
    color: var(--_bad);
  }
  .badge {
    position: relative;
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-height: 28px;
    padding: 2px 10px;
    border-radius: 99px;
    background: var(--_warn-soft);
    color: var(--_warn);
    font-size: 13px;
    line-height: 20px;
    white-space: nowrap;
  }
  .badge.refused {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  dialog {
    max-width: min(440px, calc(100vw - 32px));
    padding: 24px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
    color: var(--_ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  dialog h2 {
    font-size: 18px;
    line-height: 26px;
  }
  dialog p {
    margin-top: 10px;
    color: var(--_secondary);
  }
  @media (pointer: coarse) {
    .actions :is(.bare, .button) {
      min-height: 44px;
    }
  }
  @container (max-width: 639px) {
    .entry {
      padding: 14px 16px;
    }
  }
`;
