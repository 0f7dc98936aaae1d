import { css, type CSSResult } from "lit";

export const decisionStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .frame {
    display: grid;
    gap: 16px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    min-height: 38px;
  }
  .bar p {
    color: var(--_secondary);
    font-size: 14px;
  }
  .cards {
    display: grid;
    gap: 18px;
    align-items: start;
  }
  .cards.many {
    grid-template-columns: minmax(0, 1.62fr) minmax(320px, 1fr);
    /* The first spans rows that may be empty: what stands between cards stands on the cards. */
    row-gap: 0;
  }
  .cards.many > :nth-child(n + 3) {
    margin-top: 18px;
  }
  .cards.many > :not(:first-child) {
    grid-column: 2;
  }
  .cards.many > :first-child {
    grid-row: 1 / span 12;
  }
  .card {
    padding: 24px 26px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 14px;
    margin-bottom: 8px;
  }
  h2 {
    font-size: 19px;
    line-height: 30px;
  }
  h3 {
    font-size: 14px;
    font-weight: 400;
    line-height: 22px;
  }
  .part h3,
  h3.open {
    margin-bottom: 8px;
    color: var(--_secondary);
  }
  .badge {
    display: inline-block;
    padding: 1px 11px;
    border: 1px solid transparent;
    border-radius: 7px;
    background: var(--_tier-3);
    color: var(--_tier-3-ink);
    font-size: 14px;
    font-weight: 700;
    line-height: 24px;
  }
  .badge::first-letter,
  .conclusion p::first-letter,
  .sentence::first-letter {
    text-transform: uppercase;
  }
  .badge.tier-1 {
    background: var(--_tier-1);
    color: var(--_tier-1-ink);
  }
  .badge.tier-2 {
    background: var(--_tier-2);
    color: var(--_tier-2-ink);
  }
  .badge.special {
    border-color: var(--_border);
    background: none;
    color: var(--_ink);
  }
  .badge.plain {
    background: var(--_sunk);
    border-color: var(--_line);
    color: var(--_ink);
  }
  .badge.undetermined {
    border: 1px dashed var(--_warn-fill);
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .conclusion {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
    align-items: baseline;
    font-size: 16px;
    line-height: 30px;
  }
  .sentence {
    line-height: 30px;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .note {
    grid-column: 1;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .cites {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    justify-content: end;
  }
  .quiet {
    color: var(--_secondary);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
    align-items: baseline;
    position: relative;
  }
  .row:has(> .truth) {
    padding-left: 30px;
  }
  .truth {
    position: absolute;
    top: 6px;
    left: 2px;
    line-height: 0;
  }
  .truth.held svg,
  .truth.failed svg {
    stroke-width: 2;
  }
  .truth.held {
    color: var(--_ok);
  }
  .truth.failed {
    color: var(--_bad);
  }
  .truth.unknown {
    color: var(--_warn);
  }
  .tree {
    margin-top: 6px;
  }
  .tree li {
    position: relative;
    padding: 7px 0 7px 36px;
  }
  .tree li::before,
  .tree li::after {
    position: absolute;
    left: 8px;
    border-left: 1.5px solid var(--_border);
    content: "";
  }
  .tree li::before {
    top: 0;
    bottom: 0;
  }
  .tree li:last-child::before {
    bottom: auto;
    height: 22px;
  }
  .tree li::after {
    top: 22px;
    width: 13px;
    border-top: 1.5px solid var(--_border);
    border-left: 0;
  }
  .tree .tree {
    margin: 2px 0 0 30px;
    font-size: 14px;
  }
  .tree .tree li {
    padding: 3px 0 3px 28px;
  }
  .tree .tree li:last-child::before {
    height: 18px;
  }
  .tree .tree li::after {
    top: 18px;
  }
  .part {
    margin: 18px -26px 0;
    padding: 16px 26px 0;
    border-top: 1px solid var(--_line);
  }
  .lines {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: 6px 16px;
  }
  .lines li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
  }
  .lines li > :only-child {
    grid-column: 1 / -1;
  }
  .other .badge {
    justify-self: start;
    padding-inline: 9px;
    font-size: 13px;
    line-height: 22px;
  }
  .other .sentence {
    line-height: 28px;
  }
  .missing {
    margin: 12px 0;
    padding: 14px 16px;
    border: 1px dashed var(--_warn-fill);
    border-radius: 12px;
    background: var(--_warn-soft);
  }
  .missing h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 15px;
    font-weight: 700;
    line-height: 24px;
  }
  .missing h3 svg {
    color: var(--_warn);
  }
  .missing ul {
    margin: 6px 0 6px 24px;
  }
  .missing li {
    list-style: disc;
  }
  .missing p {
    margin-top: 4px;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .skeleton {
    display: grid;
    gap: 16px;
    min-height: 420px;
  }
  /* With its history it fills a window: what stands below comes into sight once, where it stays. */
  .cards.long {
    align-content: start;
    min-height: 100vh;
  }
  .bone {
    height: 22px;
  }
  .bone:first-child {
    width: 40%;
    height: 30px;
  }
  @container (max-width: 959px) {
    .cards.many {
      grid-template-columns: minmax(0, 1fr);
    }
    .cards.many > :nth-child(n + 2) {
      margin-top: 18px;
    }
    .cards.many > :first-child,
    .cards.many > :not(:first-child) {
      grid-column: 1;
      grid-row: auto;
    }
  }
  .answers {
    margin: 10px 0 4px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_card);
    color: var(--_ink);
  }
  .missing .answers li {
    display: flex;
    align-items: center;
    gap: 10px;
    margin: 0;
    padding: 8px 14px;
    list-style: none;
  }
  .answers li + li {
    border-top: 1px solid var(--_line);
  }
  .answers i {
    flex: none;
    width: 14px;
    height: 14px;
    border: 1.5px solid var(--_border);
    border-radius: 50%;
  }
  .answers .badge {
    margin-left: auto;
    white-space: nowrap;
  }
  @container (max-width: 639px) {
    .card {
      padding: 18px 18px 20px;
    }
    .part {
      margin-inline: -18px;
      padding-inline: 18px;
    }
    .lines {
      grid-template-columns: minmax(0, 1fr);
    }
    .lines li {
      gap: 4px;
    }
    .tree li {
      padding-left: 22px;
    }
    .tree li::before,
    .tree li::after {
      left: 2px;
    }
    .tree .tree {
      margin-left: 14px;
    }
    .row:has(> .truth) {
      padding-left: 26px;
    }
    .row,
    .conclusion {
      gap: 0 10px;
    }
    .cites {
      max-width: 104px;
    }
  }
  @media print {
    .card {
      border: 0;
      padding: 0;
    }
  }
`;
