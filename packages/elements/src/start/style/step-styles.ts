import { css, type CSSResult } from "lit";

/** The page: its head, the steps, and the bar that stays in reach. */
export const stepStyles: CSSResult = css`
  .frame {
    max-width: 1120px;
    margin: 0 auto;
    container-type: inline-size;
  }
  .skeleton .bone {
    height: 120px;
    margin: 16px 0;
    border-radius: 14px;
  }
  .head h1 {
    font-size: 32px;
    line-height: 44px;
    text-wrap: balance;
  }
  .head h1.small {
    font: 700 24px/34px var(--_serif);
  }
  .lead,
  .quiet {
    color: var(--_secondary);
  }
  .quiet {
    max-width: 68ch;
    font-size: 14px;
    line-height: 22px;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    margin: 20px 0 28px;
    font-size: 14px;
  }
  .steps li {
    color: var(--_tertiary);
  }
  .steps li > * {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
  }
  .steps .now {
    color: var(--_ink);
    font-weight: 700;
  }
  .steps .past button {
    color: var(--_link);
  }
  .dot {
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border: 1px solid var(--_border);
    border-radius: 50%;
    font-size: 13px;
  }
  .now .dot {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .past .dot {
    border-color: transparent;
    background: var(--_wash);
  }
  .calm-line {
    display: flex;
    align-items: center;
    gap: 10px;
    margin-bottom: 16px;
    padding: 10px 14px;
    border-radius: 12px;
    background: var(--_wash);
    color: var(--_link);
    font-size: 14px;
  }

  .bar {
    position: sticky;
    bottom: 0;
    display: flex;
    align-items: center;
    gap: 12px;
    margin-top: 28px;
    padding: 12px 0;
    border-top: 1px solid var(--_line);
    background: var(--_ground);
  }
  .bar .filled {
    margin-left: auto;
  }
  .bar .told {
    color: var(--_bad);
    font-size: 14px;
  }
  .begin[aria-disabled="true"] {
    background: var(--_line);
    color: var(--_secondary);
    cursor: default;
  }
`;
