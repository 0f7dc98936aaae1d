import { css, type CSSResult } from "lit";

/** The card that a form stands on, and what takes its place once it is filed; the form brings its own style. */
export const receiptStyles: CSSResult = css`
  .frame {
    container-type: inline-size;
  }

  .mount:not(:empty) {
    padding: clamp(16px, 4vw, 40px);
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }

  .receipt {
    display: grid;
    gap: 16px;
  }

  .filed {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 12px;
    align-items: center;
    padding: 20px 24px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_ok-soft);
    color: var(--_ok);
  }

  .filed h2,
  .filed p {
    margin: 0;
  }

  .filed p {
    grid-column: 2;
    color: var(--_secondary);
  }
`;
