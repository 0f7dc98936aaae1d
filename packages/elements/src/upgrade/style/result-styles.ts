import { css, type CSSResult } from "lit";

/** The rehearsal and what comes of it. */
export const resultStyles: CSSResult = css`
  .rehearsal {
    margin-top: 24px;
  }
  .running {
    display: grid;
    gap: 6px;
    margin-top: 12px;
    color: var(--_secondary);
    font-size: 14px;
  }
  .running progress:indeterminate {
    animation: breathe 1.2s ease-in-out infinite alternate;
    background: var(--_wash-strong);
  }
  .rehearsal .strip {
    margin: 14px 0 0;
  }
  .result {
    margin-top: 14px;
  }
  .result.stale > :not(.quiet) {
    opacity: 0.72;
  }
  .found {
    padding: 6px 0;
    border-top: 1px solid var(--_line);
  }
  .found > summary {
    font-weight: 700;
  }
  .fine {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 0;
    border-top: 1px solid var(--_line);
    color: var(--_secondary);
    font-size: 14px;
  }
  .fine svg {
    color: var(--_ok);
  }
  .settled + .fine,
  .result > :first-child {
    border-top: 0;
  }
  .found ul {
    padding: 0 0 8px 18px;
  }
  .found li {
    padding: 6px 0;
    font-size: 14px;
    line-height: 24px;
    overflow-wrap: anywhere;
  }
  .found li + li {
    border-top: 1px dashed var(--_line);
  }
  .found b::first-letter {
    text-transform: uppercase;
  }
  .names {
    color: var(--_secondary);
    font-size: 13px;
  }
  .found li span:not(.badge) {
    color: var(--_secondary);
  }
  .more > summary {
    margin-left: 18px;
    color: var(--_link);
    font-size: 13px;
  }
  .result > .quiet {
    padding-top: 8px;
    border-top: 1px solid var(--_line);
  }
  @container (max-width: 639px) {
    .found > summary {
      min-height: 44px;
    }
  }
`;
