import { css, type CSSResult } from "lit";

/** What the draft does: headline, flow, names, visits, the edge, findings, the way on. */
export const impactStyles: CSSResult = css`
  /* What changes with every step of a slider is laid out by itself, not with the whole document. */
  .impact > .panel {
    contain: layout style;
  }
  .counted {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    color: var(--_secondary);
    font-size: 13px;
  }
  .counted i {
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--_ok);
  }
  .counted i.busy {
    background: var(--_warn-fill);
  }
  .calm-note p + p {
    margin-top: 6px;
    color: var(--_secondary);
    font-size: 14px;
    line-height: 24px;
  }
  .headline h4 {
    font-size: 20px;
    line-height: 30px;
    text-wrap: balance;
  }
  .headline h4 em {
    color: var(--_link);
    font-style: normal;
  }
  .headline p {
    color: var(--_secondary);
    font-size: 14px;
    line-height: 22px;
  }
  .flow {
    display: block;
    width: 100%;
    max-width: 360px;
    margin-top: 14px;
    font-size: 14.5px;
  }
  .flow text {
    fill: var(--_ink);
  }
  .flow .count {
    font-size: 16px;
    font-weight: 700;
  }
  .flow .still,
  .flow .less {
    fill: var(--_secondary);
  }
  .flow .more {
    fill: var(--_link);
    font-weight: 700;
  }
  .flow .ground {
    fill: var(--_line);
  }
  .flow .edge {
    fill: var(--_border);
  }
  .flow .edge.tier1 {
    fill: var(--_accent);
  }
  .flow .edge.tier2 {
    fill: var(--_tier-2-fill);
  }
  .flow .unchanged {
    stroke: var(--_border);
    stroke-dasharray: 3 4;
  }
  .flow .ribbon {
    fill: none;
    stroke: var(--_accent);
  }
  .flow .pill {
    fill: var(--_card);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .flow .pill-text {
    fill: var(--_link);
    font-weight: 700;
  }
  .block {
    margin-top: 16px;
    padding-top: 14px;
    border-top: 1px solid var(--_line);
  }
  .block-head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    font-size: 13px;
  }
  .block h5 {
    margin: 0;
    color: var(--_secondary);
    font-size: 13px;
    font-weight: 400;
    line-height: 24px;
  }
  .block .cites {
    display: flex;
    gap: 6px;
  }
  .names li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(68px, auto);
    gap: 12px;
    align-items: baseline;
    min-height: 28px;
    font-size: 14px;
    line-height: 28px;
  }
  .names .name {
    overflow: hidden;
    color: var(--_ink);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .names a.name:hover {
    color: var(--_link);
  }
  .names small {
    color: var(--_secondary);
    font-size: 13px;
  }
  .names .amount {
    text-align: right;
    white-space: nowrap;
  }
  .net {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4px 16px;
  }
  .net b {
    font-size: 22px;
    line-height: 32px;
  }
  .net small {
    color: var(--_secondary);
    font-size: 13px;
  }
  .load {
    display: block;
    width: 100%;
    margin-top: 8px;
  }
  .load .room {
    fill: var(--_line);
  }
  .load .stays {
    fill: var(--_tier-2-fill);
  }
  .load .added {
    fill: var(--_accent);
  }
  .load .gone {
    fill: var(--_border);
  }
  .load line {
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .load-words span:last-child {
    white-space: nowrap;
  }
  .load-words {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 22px;
  }
  .dots {
    display: block;
    width: 100%;
    max-width: 360px;
  }
  .dots circle {
    fill: var(--_border);
  }
  .dots .moves {
    fill: var(--_accent);
  }
  .dots .close {
    fill: var(--_warn-soft);
    stroke: var(--_warn-fill);
    stroke-width: 2;
  }
  .dots .new {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .dots .old {
    stroke: var(--_secondary);
    stroke-dasharray: 3 3;
  }
  .dots .floor {
    stroke: var(--_line);
  }
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    font-size: 14px;
    line-height: 26px;
  }
  .checks span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .checks .fine svg {
    color: var(--_ok);
  }
  .checks .wrong {
    color: var(--_bad);
  }
  .failures li {
    padding: 6px 0;
    font-size: 13px;
    line-height: 20px;
  }
  .failures small {
    display: block;
    color: var(--_secondary);
    font-size: 13px;
  }
  .sentences summary h5 {
    color: var(--_ink);
  }
  .diff {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
    align-items: baseline;
    padding: 6px 0;
    font-size: 14px;
    line-height: 24px;
  }
  .diff del,
  .diff ins {
    padding: 1px 5px;
    border-radius: 5px;
  }
  .diff del {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .diff ins {
    background: var(--_ok-soft);
    color: var(--_ok);
    font-weight: 700;
    text-decoration: none;
  }
  .submit-row,
  .ask,
  .submitted {
    margin-top: 16px;
  }
  .submit-row .reason {
    display: block;
    margin-bottom: 12px;
  }
  .ask {
    padding: 12px 14px;
    border-radius: 10px;
    background: var(--_bad-soft);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-top: 8px;
  }
  .actions .filled {
    flex: 1;
    justify-content: center;
    min-height: 42px;
    font-size: 15px;
  }
  .filled[aria-disabled="true"] {
    background: var(--_line);
    color: var(--_secondary);
    cursor: not-allowed;
  }
  .button.danger {
    border-color: var(--_bad);
    color: var(--_bad);
  }
  .submitted p:first-child b {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 16px;
  }
  .submitted p {
    color: var(--_secondary);
    font-size: 14px;
  }
  .submitted p b {
    color: var(--_ink);
  }
  .submit-row .quiet {
    margin-top: 8px;
  }
  @container (max-width: 1099px) {
    .side.impact {
      position: static;
      display: block;
      grid-column: 2;
      max-height: none;
    }
  }
  @container (max-width: 759px) {
    .side.impact {
      padding: 16px 0;
      scroll-margin-top: calc(var(--_top) + 60px);
    }
    .impact .panel {
      border-inline: 0;
      border-radius: 0;
      padding: 20px;
    }
    .impact .button,
    .impact .link {
      min-height: 44px;
    }
    .names li {
      min-height: 44px;
      line-height: 44px;
    }
  }
`;
