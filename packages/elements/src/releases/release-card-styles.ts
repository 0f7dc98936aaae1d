import { css, type CSSResult } from "lit";

/** One release or draft: its changes, its proof, what may be done with it. */
export const releaseCardStyles: CSSResult = css`
  .card {
    min-width: 0;
    padding: 18px 24px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .card.waiting {
    border-color: var(--_warn-fill);
    box-shadow: 0 6px 20px var(--_shadow);
  }
  .entry.undone .card {
    background: repeating-linear-gradient(-45deg, var(--_ground) 0 10px, var(--_sunk) 10px 12px);
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    min-height: 32px;
  }
  .card-head h2 {
    font-size: 17px;
    line-height: 28px;
  }
  .card-head .link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-left: auto;
    font-size: 14px;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 1px 10px;
    border-radius: 7px;
    background: var(--_line);
    color: var(--_ink);
    font-size: 13px;
    font-weight: 700;
  }
  .badge.current {
    background: var(--_ok-soft);
    color: var(--_ok);
  }
  .badge.scheduled {
    background: var(--_wash);
    color: var(--_link);
  }
  .badge.warn {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .upgrade {
    margin: 8px 0;
    padding: 10px 16px;
    border-radius: 10px;
    background: var(--_wash);
  }
  .upgrade > p:first-child {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .upgrade > p:first-child svg {
    color: var(--_link);
  }
  .upgrade .sentences {
    margin-left: 0;
  }
  .decided li {
    padding: 6px 0;
    color: var(--_ink);
  }
  .decided li + li {
    border-top: 1px solid var(--_wash-strong);
  }
  .decided b::first-letter {
    text-transform: uppercase;
  }
  .changes {
    margin-top: 8px;
  }
  .changes li,
  .diff {
    display: grid;
    grid-template-columns: 74px minmax(0, 1fr);
    gap: 10px;
    align-items: baseline;
    padding: 4px 0;
    line-height: 28px;
  }
  .changes .cite,
  .diff .cite {
    justify-self: start;
  }
  .changes li > p {
    grid-column: 2;
  }
  .changes p::first-letter {
    text-transform: uppercase;
  }
  .diff {
    font-size: 14px;
    line-height: 24px;
  }
  del,
  ins {
    padding: 2px 7px;
    border-radius: 6px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  del {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  ins {
    background: var(--_ok-soft);
    color: var(--_ok);
    font-weight: 700;
    text-decoration: none;
  }
  .sentences {
    margin-left: 84px;
    color: var(--_secondary);
    font-size: 14px;
  }
  .sentences .diff {
    color: var(--_ink);
  }
  .reason {
    margin: 6px 0;
    font-size: 14px;
    overflow-wrap: anywhere;
  }
  .quiet {
    color: var(--_secondary);
    font-size: 13px;
    line-height: 22px;
  }
  .proof {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(130px, 1fr));
    margin-top: 12px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_sunk);
    overflow: hidden;
  }
  .proof > div {
    padding: 10px 16px;
    box-shadow: -1px 0 var(--_line);
  }
  .proof dt {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_secondary);
    font-size: 13px;
  }
  .proof .fine svg {
    color: var(--_ok);
  }
  .proof .wrong svg {
    color: var(--_warn);
  }
  .proof dd {
    color: var(--_secondary);
    font-size: 13px;
  }
  .proof dd b {
    color: var(--_ink);
    font-size: 18px;
  }
  .card-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 10px 20px;
    margin-top: 14px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
    margin-left: auto;
  }
  .button:disabled {
    border-color: transparent;
    background: var(--_line);
    color: var(--_secondary);
    cursor: not-allowed;
  }
  .intent {
    display: grid;
    flex: 1 1 100%;
    gap: 12px;
  }
  .plan {
    margin-top: 16px;
    padding-top: 16px;
    border-top: 1px solid var(--_line);
  }
  .plan h3 {
    font-size: 15px;
  }
  .fields {
    display: grid;
    grid-template-columns: minmax(180px, 1fr) 2fr;
    gap: 12px 20px;
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
  .issue {
    display: flex;
    gap: 8px;
    margin-top: 8px;
    padding: 8px 12px;
    border-radius: 9px;
    background: var(--_bad-soft);
    color: var(--_bad);
    font-size: 13px;
    line-height: 20px;
  }
  .issue.warning {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .issue b,
  .issue span > span {
    display: block;
  }
  .issue span > span {
    color: var(--_ink);
  }
  .issue q {
    quotes: none;
  }
`;
