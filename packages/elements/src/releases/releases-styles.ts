import { css, type CSSResult } from "lit";

/** The rail: dashed ahead, solid behind, hatched where it was rolled back. */
export const releasesStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .head {
    margin-bottom: 18px;
  }
  .head h1 {
    font-size: 25px;
    line-height: 36px;
  }
  .head p {
    color: var(--_secondary);
    font-size: 14px;
  }
  .bone {
    height: 96px;
    margin-bottom: 16px;
    border-radius: 14px;
  }
  .bone.line {
    height: 24px;
    margin: 8px 0;
    border-radius: 6px;
  }
  .timeline {
    display: block;
    width: 100%;
    margin-bottom: 24px;
    padding: 14px 24px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
    font-size: 13px;
  }
  .timeline .span {
    fill: var(--_line);
  }
  .timeline .span.current {
    fill: var(--_accent);
  }
  .timeline .span.scheduled {
    fill: var(--_wash);
    stroke: var(--_accent);
    stroke-dasharray: 5 4;
  }
  .timeline .span.undone {
    fill: var(--_sunk);
    stroke: var(--_border);
  }
  .hatching {
    stroke: var(--_border);
    stroke-width: 3;
  }
  .timeline text {
    fill: var(--_secondary);
  }
  .timeline .name {
    fill: var(--_ink);
  }
  .timeline .name.current {
    fill: var(--_accent-ink);
    font-weight: 700;
  }
  .timeline .name.scheduled {
    fill: var(--_link);
    font-weight: 700;
  }
  .timeline .now {
    stroke: var(--_bad);
    stroke-width: 2;
  }
  .timeline .now-text {
    fill: var(--_bad);
  }
  .rail {
    display: grid;
  }
  .entry {
    position: relative;
    display: grid;
    grid-template-columns: 132px 44px minmax(0, 1fr);
    padding-bottom: 20px;
  }
  .entry .when {
    padding-top: 20px;
    text-align: right;
  }
  .when b,
  .when span {
    display: block;
  }
  .when span {
    color: var(--_secondary);
    font-size: 13px;
  }
  .dot {
    position: relative;
    justify-self: center;
    width: 17px;
    height: 17px;
    margin-top: 24px;
    border: 2px solid var(--_border);
    border-radius: 50%;
    background: var(--_line);
  }
  .entry::before {
    position: absolute;
    top: 0;
    bottom: 0;
    left: 153px;
    border-left: 2px solid var(--_border);
    content: "";
  }
  .entry:first-child::before {
    top: 26px;
  }
  .entry:last-child::before {
    bottom: auto;
    height: 28px;
  }
  .entry.pending::before,
  .entry.scheduled::before {
    border-left-style: dashed;
  }
  .entry.pending .dot {
    border-color: var(--_warn-fill);
    background: var(--_warn-soft);
  }
  .entry.scheduled .dot {
    border: 2px dashed var(--_accent);
    background: var(--_card);
  }
  .entry.current .dot {
    border-color: var(--_ok);
    background: var(--_ok);
  }
  @container (max-width: 759px) {
    .timeline {
      display: none;
    }
    .entry {
      grid-template-columns: 28px minmax(0, 1fr);
      padding-bottom: 24px;
    }
    .entry .when {
      grid-column: 2;
      padding: 0 0 8px;
      text-align: left;
    }
    .when b,
    .when span {
      display: inline;
    }
    .when span {
      margin-left: 10px;
    }
    .dot {
      grid-row: 1;
      grid-column: 1;
      justify-self: start;
      margin-top: 4px;
    }
    .entry::before {
      left: 8px;
    }
    .entry:first-child::before {
      top: 8px;
    }
    .entry:last-child::before {
      height: 8px;
    }
    .card {
      grid-column: 2;
      padding: 16px 18px;
    }
    .changes li,
    .diff {
      display: block;
    }
    .sentences {
      margin-left: 0;
    }
    .sentences summary,
    .button {
      min-height: 44px;
    }
    .card-head .link {
      min-height: 44px;
      margin-left: 0;
    }
    .fields {
      grid-template-columns: minmax(0, 1fr);
    }
    .ways {
      width: 100%;
      margin: 0;
    }
    .ways .filled {
      flex: 1 1 100%;
      justify-content: center;
    }
  }
  @media print {
    .card-head .link,
    .ways {
      display: none;
    }
  }
`;
