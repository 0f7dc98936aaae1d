import { css, type CSSResult } from "lit";

/** What stands in place of content: a skeleton of the same size, a message with its help, a calm strip. */
export const stateStyles: CSSResult = css`
  .message {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 40px 48px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .message h2 {
    display: flex;
    align-items: center;
    gap: 10px;
    font-size: 19px;
    line-height: 28px;
  }
  .message.failure h2 svg {
    color: var(--_bad);
  }
  .message.calm h2 svg {
    color: var(--_tertiary);
  }
  .message p,
  .message li {
    max-width: 62ch;
    color: var(--_secondary);
  }
  .message li b {
    display: block;
    color: var(--_ink);
  }
  .message code {
    color: var(--_tertiary);
    font:
      13px/20px ui-monospace,
      Consolas,
      monospace;
    overflow-wrap: anywhere;
  }
  .message q {
    padding: 1px 5px;
    border-radius: 5px;
    background: var(--_sunk);
    box-shadow: inset 0 0 0 1px var(--_line);
    quotes: none;
  }
  .message .button {
    margin-top: 8px;
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 8px 16px;
    border-radius: 9px;
    background: var(--_warn-soft);
    color: var(--_warn);
    font-size: 14px;
  }
  .bone {
    border-radius: 6px;
    background: var(--_line);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    from {
      opacity: 0.55;
    }
  }
  @container (max-width: 639px) {
    .message {
      padding: 28px 20px;
    }
  }
`;
