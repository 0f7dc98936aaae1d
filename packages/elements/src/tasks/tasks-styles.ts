import { css, type CSSResult } from "lit";

/** A phone first: one column of cards with large targets; a wide page sets the cards side by side. */
export const tasksStyles: CSSResult = css`
  .frame {
    max-width: 1120px;
    margin: 0 auto;
    container-type: inline-size;
  }
  .frame > [role="status"] .bone {
    height: 120px;
    margin: 12px 0;
    border-radius: 14px;
  }
  .head h1 {
    font-size: 26px;
    line-height: 36px;
  }
  .quiet,
  small {
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .head .quiet {
    font-size: 14px;
  }
  .outbox {
    display: grid;
    gap: 8px;
    margin-top: 12px;
  }
  .calm-strip {
    padding: 0 14px;
    border-radius: 12px;
    background: var(--_line);
    font-size: 14px;
  }
  .calm-strip summary {
    gap: 10px;
    min-height: 44px;
    padding: 8px 0;
    line-height: 20px;
  }
  .calm-strip summary > span {
    flex: 1;
  }
  .calm-strip svg {
    color: var(--_secondary);
  }
  .calm-strip ul {
    padding: 4px 0 8px 28px;
    color: var(--_secondary);
  }
  .calm-strip .link {
    min-height: 32px;
    margin: 0 0 8px 28px;
  }
  .calm-strip details[open] > summary > svg:first-child,
  .calm-strip[open] > summary > svg:first-of-type {
    rotate: none;
  }
  .refused {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: center;
    padding: 10px 14px;
    border-radius: 12px;
    background: var(--_bad-soft);
    font-size: 14px;
    line-height: 20px;
  }
  .refused > svg,
  .refused b {
    color: var(--_bad);
  }
  .refused span {
    flex: 1 1 12em;
  }
  .strip-days {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 6px;
    margin-top: 20px;
  }
  .day {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: start;
    width: 100%;
    min-height: 70px;
    padding: 8px 0 6px;
    border: 0;
    border-radius: 14px;
    background: none;
  }
  .day:is(.holiday, .restDay) {
    background: var(--_line);
    color: var(--_secondary);
  }
  .day:hover {
    box-shadow: inset 0 0 0 1px var(--_border);
  }
  .day.today {
    background: var(--_accent);
    color: var(--_accent-ink);
  }
  .day[aria-pressed="true"] {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
  }
  .weekday {
    font-size: 13px;
    line-height: 20px;
  }
  .number {
    font-size: 18px;
    font-weight: 700;
    line-height: 26px;
  }
  .dots {
    display: flex;
    gap: 3px;
    height: 6px;
  }
  .dots i {
    width: 6px;
    height: 6px;
    border-radius: 50%;
    background: var(--_tertiary);
  }
  .today .dots i {
    background: currentColor;
  }
  .day .badge {
    position: absolute;
    top: -6px;
    right: -2px;
    padding: 0 4px;
    border: 1px solid var(--_border);
    border-radius: 5px;
    background: var(--_card);
    color: var(--_ink);
    font-size: 12px;
    line-height: 17px;
  }
  .day.makeUpDay {
    box-shadow: inset 0 0 0 1px var(--_border);
  }
  .day.makeUpDay .badge {
    border-color: transparent;
    background: var(--_link);
    color: var(--_card);
  }
  .tabs {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 2px;
    margin-top: 18px;
    padding: 3px;
    border-radius: 12px;
    background: var(--_line);
  }
  .tab {
    display: flex;
    gap: 6px;
    align-items: center;
    justify-content: center;
    min-height: 44px;
    padding: 0 4px;
    border: 0;
    border-radius: 10px;
    background: none;
    color: var(--_secondary);
    white-space: nowrap;
  }
  .tab[aria-pressed="true"] {
    background: var(--_card);
    box-shadow: 0 1px 3px var(--_shadow);
    color: var(--_ink);
    font-weight: 700;
  }
  .count {
    min-width: 22px;
    padding: 0 6px;
    border-radius: 99px;
    background: var(--_card);
    color: var(--_ink);
    font-size: 13px;
    font-weight: 700;
    line-height: 22px;
    text-align: center;
  }
  [aria-pressed="true"] .count {
    background: var(--_wash);
    color: var(--_link);
  }
  .overdue .count,
  .overdue[aria-pressed="true"] .count {
    background: var(--_bad);
    color: var(--_card);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    justify-content: space-between;
    margin-top: 18px;
    min-height: 50px;
  }
  .chosen .link {
    min-height: 44px;
  }
  .kind {
    display: grid;
    gap: 12px;
    margin-top: 22px;
  }
  .kind h2 {
    font-size: 17px;
    line-height: 26px;
  }
  .nothing,
  .more {
    padding: 36px 0 12px;
    color: var(--_secondary);
    text-align: center;
  }
  .message {
    margin-top: 20px;
  }
  @container (min-width: 760px) {
    .kind {
      grid-template-columns: repeat(auto-fill, minmax(340px, 1fr));
    }
    .kind h2 {
      grid-column: 1 / -1;
    }
    .tabs {
      max-width: 520px;
    }
    .strip-days {
      gap: 10px;
    }
    .actions .button.filled {
      flex: 0 1 auto;
      padding-inline: 22px;
    }
  }
  @container (max-width: 379px) {
    .strip-days {
      gap: 4px;
    }
    .tab {
      gap: 4px;
      font-size: 14px;
    }
    .count {
      min-width: 20px;
      padding: 0 5px;
      font-size: 12px;
      line-height: 20px;
    }
  }
  @media (forced-colors: active) {
    .day.today,
    .tab[aria-pressed="true"],
    .swipe-action {
      border: 2px solid Highlight;
    }
    .dots i {
      background: CanvasText;
    }
  }
  @media print {
    .tabs,
    .actions,
    .outbox {
      display: none;
    }
    .task {
      break-inside: avoid;
    }
  }
`;
