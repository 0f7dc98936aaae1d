import { css, type CSSResult } from "lit";

/** The card of a clock: names beside a picture that scrolls, how each stands, why. */
export const clockStyles: CSSResult = css`
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    container-type: inline-size;
  }
  .card {
    padding: 20px 24px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .card .bone {
    height: 22px;
    margin: 12px 0;
  }
  .card-head,
  .because-head {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    font-size: 18px;
    line-height: 28px;
  }
  h3 {
    font-size: 15px;
    line-height: 24px;
  }
  .quiet,
  small {
    color: var(--_secondary);
    font-size: 13px;
  }
  .chart {
    display: flex;
    margin-top: 12px;
  }
  .names {
    flex: none;
    width: 132px;
    padding-top: 58px;
  }
  .names li {
    height: 84px;
    border-top: 1px solid var(--_line);
  }
  .name-button {
    display: grid;
    align-content: center;
    gap: 2px;
    width: 100%;
    height: 100%;
    padding: 0 10px 0 0;
    line-height: 19px;
    text-align: left;
  }
  .name-button b {
    font-size: 14px;
  }
  .name-button[aria-pressed="true"] b {
    color: var(--_link);
  }
  .name-button:hover b {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .name-button small {
    line-height: 17px;
    font-size: 12px;
  }
  .days {
    flex: 1;
    min-width: 0;
    overflow-x: auto;
    border-left: 1px solid var(--_line);
  }
  .timeline {
    display: block;
    font: 13px var(--_sans);
  }
  .timeline text {
    fill: var(--_ink);
  }
  .hatching {
    stroke: var(--_border);
    stroke-width: 2;
    opacity: 0.55;
  }
  .off {
    fill: var(--_ground);
  }
  .make-up {
    fill: var(--_wash);
    fill-opacity: 0.45;
    stroke: var(--_accent);
    stroke-dasharray: 3 3;
  }
  .edge,
  .rule {
    stroke: var(--_line);
  }
  .weekday,
  .timeline .weekday {
    font-size: 12px;
    fill: var(--_secondary);
  }
  .date {
    font-size: 14px;
    font-weight: 700;
  }
  .badge {
    fill: var(--_card);
    stroke: var(--_border);
  }
  .badge.makeUpDay {
    fill: var(--_accent);
    stroke: none;
  }
  .badge-text {
    font-size: 11px;
  }
  .timeline .badge-text.makeUpDay {
    fill: var(--_accent-ink);
  }
  .bar {
    fill: var(--_accent);
  }
  .bar.ahead {
    fill: var(--_wash-strong);
  }
  .bar.soon {
    fill: var(--_warn-fill);
  }
  .bar.late {
    fill: var(--_bad);
  }
  .bar.met {
    fill: var(--_ok);
  }
  .bar.paused {
    fill: var(--_tertiary);
  }
  .waiting-bar,
  .empty-bar {
    fill: var(--_card);
    stroke: var(--_border);
    stroke-dasharray: 4 3;
  }
  .pause-bar {
    fill: var(--_line);
    stroke: var(--_border);
  }
  .timeline .inside {
    font-size: 12px;
    fill: var(--_secondary);
  }
  .timeline .nth {
    font-size: 12px;
    fill: var(--_link);
  }
  .due {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .due.soon {
    stroke: var(--_warn-fill);
  }
  .due.late {
    stroke: var(--_bad);
  }
  .due.met {
    stroke: var(--_border);
    stroke-width: 2;
  }
  .timeline .due-text {
    font-weight: 700;
    fill: var(--_link);
  }
  .timeline .due-text.soon {
    fill: var(--_warn);
  }
  .timeline .due-text.late {
    fill: var(--_bad);
  }
  .note {
    fill: var(--_card);
    stroke: var(--_line);
  }
  .timeline .note-text {
    fill: var(--_secondary);
  }
  .timeline .note-text.met {
    fill: var(--_ok);
    font-weight: 700;
  }
  .timeline .note-text.late {
    fill: var(--_bad);
    font-weight: 700;
  }
  .now {
    stroke: var(--_bad);
    stroke-width: 2;
  }
  .now-pill {
    fill: #b8232f;
  }
  .timeline .now-text {
    fill: #fff;
    font-size: 12px;
    font-weight: 700;
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    margin-top: 14px;
  }
  .standing li,
  .compact li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
  }
  .standing .name,
  .compact .name {
    color: var(--_secondary);
    font-size: 14px;
  }
  .compact {
    padding: 0;
    border: 0;
    background: none;
  }
  .compact ul {
    display: grid;
    gap: 6px;
  }
  .because {
    margin-top: 16px;
    padding: 16px 20px;
    border-radius: 12px;
    background: var(--_sunk);
  }
  dl {
    display: grid;
    margin-top: 8px;
  }
  .cause {
    display: grid;
    grid-template-columns: 76px minmax(0, 1fr) auto;
    gap: 0 16px;
    align-items: baseline;
    padding: 5px 0;
    font-size: 14px;
    line-height: 22px;
  }
  dt {
    color: var(--_secondary);
  }
  .source {
    display: flex;
    gap: 6px;
    align-items: baseline;
    color: var(--_secondary);
    font-size: 13px;
  }
  .cause.due dd:not(.source) {
    font-weight: 700;
  }
  .cause.provisional :is(dt, dd) {
    color: var(--_warn);
  }
  @container (max-width: 559px) {
    .card {
      padding: 16px;
    }
    .card.compact {
      padding: 0;
    }
    .names {
      width: 92px;
    }
    .because {
      padding: 14px;
    }
    .cause {
      grid-template-columns: 64px minmax(0, 1fr);
      gap: 0 10px;
    }
    .source {
      grid-column: 2;
    }
    .source:not(:has(a)):empty {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .bar,
    .due {
      fill: Highlight;
      stroke: Highlight;
    }
    .bar.ahead,
    .empty-bar,
    .waiting-bar,
    .pause-bar,
    .note,
    .off,
    .make-up {
      fill: Canvas;
      stroke: CanvasText;
    }
    .timeline text {
      fill: CanvasText !important;
    }
    .now {
      stroke: CanvasText;
    }
    .now-pill {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .card {
      padding: 0;
      border: 0;
      break-inside: avoid;
    }
    .days {
      overflow: visible;
    }
    .now,
    .now-pill,
    .now-text {
      display: none;
    }
  }
`;
