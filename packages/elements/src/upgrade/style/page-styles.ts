import { css, type CSSResult } from "lit";

/** The page: its head, the editions, the way to a second person. */
export const pageStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 8px 24px;
    margin-bottom: 18px;
  }
  .head h1 {
    font-size: 25px;
    line-height: 36px;
  }
  .head p {
    max-width: 70ch;
    color: var(--_secondary);
    font-size: 14px;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    font-size: 14px;
  }
  .links a {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 32px;
  }
  .bone {
    height: 120px;
    margin-bottom: 16px;
    border-radius: 14px;
  }
  .bone.line {
    height: 46px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 9px;
  }
  .quiet {
    color: var(--_secondary);
    font-size: 13px;
    line-height: 22px;
  }
  .label {
    display: block;
    font-size: 13px;
    font-weight: 700;
    line-height: 24px;
  }
  .label abbr {
    color: var(--_bad);
    text-decoration: none;
  }
  .badge {
    display: inline-block;
    padding: 1px 10px;
    border-radius: 7px;
    background: var(--_line);
    color: var(--_ink);
    font-size: 13px;
  }
  .badge.new {
    background: var(--_wash);
    color: var(--_link);
    font-weight: 700;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 14px;
    margin-top: 14px;
  }
  .button:disabled,
  .button[aria-disabled="true"] {
    border-color: transparent;
    background: var(--_line);
    color: var(--_secondary);
    cursor: not-allowed;
  }
  .button.danger {
    border-color: var(--_bad);
    color: var(--_bad);
  }
  .button.square {
    justify-content: center;
    width: 38px;
    padding: 0;
  }
  .button.square:disabled {
    color: var(--_tertiary);
  }

  .bases,
  .panel,
  .rehearsal {
    padding: 20px 24px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .bases legend {
    margin-bottom: 10px;
    font-size: 17px;
    font-weight: 700;
  }
  input[type="radio"] {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .base {
    display: flex;
    align-items: center;
    gap: 14px;
    min-height: 52px;
    padding: 10px 16px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    cursor: pointer;
  }
  .base + .base,
  fieldset + .base {
    margin-top: 8px;
  }
  .base > span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .base small {
    color: var(--_secondary);
    font-size: 13px;
  }
  .base:has(:checked) {
    border-color: var(--_accent);
    background: var(--_wash);
  }
  .base.current {
    border-color: transparent;
    background: var(--_sunk);
    color: var(--_secondary);
    cursor: default;
  }
  .base.current > svg {
    margin: 0 1px;
    color: var(--_ok);
  }

  .strip {
    margin-bottom: 16px;
  }
  .route {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-bottom: 16px;
  }
  .route h2 {
    font-size: 17px;
    line-height: 28px;
  }
  .saved {
    color: var(--_secondary);
    font-size: 13px;
  }
  .steps {
    display: inline-flex;
    gap: 6px;
    margin-left: auto;
  }
  .route > .link {
    font-size: 14px;
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 320px;
    gap: 20px;
    align-items: start;
  }
  .aside {
    position: sticky;
    top: calc(var(--bylaw-sticky-top, 0px) + 16px);
  }
  .panel h2,
  .rehearsal h2 {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 17px;
    line-height: 28px;
  }
  .panel > * + * {
    margin-top: 12px;
  }
  .panel.submitted svg {
    color: var(--_warn);
  }
  .progress {
    display: block;
    font-size: 14px;
    font-weight: 700;
  }
  progress {
    display: block;
    width: 100%;
    height: 8px;
    margin-top: 6px;
    border: 0;
    border-radius: 99px;
    background: var(--_line);
    overflow: hidden;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    border-radius: 99px;
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: 99px;
    background: var(--_accent);
  }
  .panel > .link {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    margin-top: 4px;
    font-size: 14px;
  }
  .quick {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
    margin-top: 4px;
    font-size: 13px;
  }
  .quick [aria-pressed="true"] {
    color: var(--_ink);
    font-weight: 700;
  }
  .why {
    display: block;
  }
  textarea {
    display: block;
    width: 100%;
    margin: 0;
    padding: 7px 11px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: 14px;
    line-height: 22px;
    resize: vertical;
  }
  textarea::placeholder {
    color: var(--_tertiary);
    opacity: 1;
  }
  .settled {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 14px 18px;
    border-radius: 10px;
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  @container (max-width: 979px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .aside {
      position: static;
    }
  }
  @container (max-width: 639px) {
    .head h1 {
      font-size: 23px;
    }
    .bases,
    .panel,
    .rehearsal {
      padding: 16px 18px;
    }
    .button {
      min-height: 44px;
    }
    .button.square {
      width: 44px;
    }
    .panel .ways .filled {
      flex: 1 1 100%;
      justify-content: center;
    }
    .links a,
    .quick .link,
    .route > .link,
    .panel > .link {
      min-height: 44px;
    }
    textarea {
      font-size: 16px;
    }
  }
  @media print {
    .aside,
    .steps,
    .links {
      display: none;
    }
  }
`;
