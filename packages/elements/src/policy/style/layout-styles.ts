import { css, type CSSResult } from "lit";

/** Three columns, two, or one with a bar, by the width that the host gives. */
export const layoutStyles: CSSResult = css`
  :host {
    --_top: var(--bylaw-sticky-top, 0px);
    container-type: inline-size;
    /* A change of language keeps the place itself; the browser's own anchoring would move it twice. */
    overflow-anchor: none;
  }
  .frame {
    display: grid;
    gap: 16px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 12px 24px;
    min-height: 62px;
  }
  .head h1 {
    font-size: 25px;
    line-height: 36px;
  }
  .head p {
    min-height: 24px;
    color: var(--_secondary);
    font-size: 14px;
    line-height: 24px;
  }
  .head .dot {
    margin: 0 8px;
  }
  /* As wide and high as it may become, so that what comes in later moves nothing. */
  .head-controls {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    justify-content: end;
    min-height: 44px;
  }
  .modes {
    display: flex;
    gap: 2px;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_ground);
  }
  .modes button {
    min-width: 58px;
    min-height: 34px;
    padding: 0 14px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--_secondary);
    font-size: 14px;
  }
  .modes button:hover {
    color: var(--_ink);
  }
  .modes [aria-pressed="true"] {
    background: var(--_card);
    box-shadow: 0 1px 3px var(--_shadow);
    color: var(--_ink);
    font-weight: 700;
  }
  .opening {
    color: var(--_secondary);
    font-size: 13px;
  }
  .review-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-bottom: 28px;
    padding: 10px 16px;
    border-radius: 10px;
    background: var(--_warn-soft);
    color: var(--_warn);
    font-size: 14px;
  }
  .review-head .button {
    margin-left: auto;
    color: var(--_ink);
  }
  .columns {
    display: grid;
    grid-template-columns: 228px minmax(0, 1fr) 372px;
    gap: 24px;
    align-items: start;
  }
  .nav,
  .side {
    position: sticky;
    top: calc(var(--_top) + 16px);
    max-height: calc(100vh - var(--_top) - 32px);
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .nav {
    padding: 3px;
    margin: -3px;
  }
  .bar,
  .inline-details {
    display: none;
  }
  .sheet {
    width: 100%;
    max-width: none;
    max-height: 88dvh;
    margin: 0 auto auto;
    padding: 12px 20px 24px;
    border: 0;
    border-radius: 0 0 20px 20px;
    background: var(--_ground);
    color: var(--_ink);
    box-shadow: 0 12px 40px var(--_shadow);
  }
  .sheet::backdrop {
    background: rgb(13 17 23 / 45%);
  }
  .sheet-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: 44px;
    margin-bottom: 8px;
  }
  .sheet-head h2 {
    padding: 0;
    font: 700 17px/26px var(--_sans);
  }
  .sheet-head .link {
    min-height: 44px;
  }
  .skeleton,
  .skeleton .nav {
    display: grid;
    gap: 16px;
  }
  .skeleton .paper,
  .skeleton .panel {
    display: grid;
    gap: 18px;
  }
  .bone.title {
    width: 240px;
    height: 28px;
    margin-bottom: 8px;
  }
  .bone.meta {
    width: 180px;
    height: 16px;
  }
  .bone.heading {
    width: 46%;
    height: 32px;
    margin: 8px 0 16px;
  }
  .bone.row {
    height: 18px;
  }
  .bone.line {
    height: 20px;
  }
  .bone.line:nth-child(3n) {
    width: 72%;
  }
  @container (max-width: 1359px) {
    .columns {
      grid-template-columns: 222px minmax(0, 1fr) 292px;
      gap: 20px;
    }
    .columns.editing {
      grid-template-columns: 222px minmax(0, 1fr) 320px;
    }
  }
  @container (max-width: 1099px) {
    .columns,
    .columns.editing {
      grid-template-columns: 222px minmax(0, 1fr);
    }
    .side {
      display: none;
    }
    .inline-details {
      display: block;
    }
  }
  @container (max-width: 759px) {
    .frame {
      gap: 0;
    }
    .head {
      align-items: start;
      padding: 16px 20px;
    }
    .head h1 {
      font-size: 22px;
      line-height: 30px;
    }
    .head-controls {
      flex-basis: 100%;
      justify-content: start;
      min-height: 52px;
    }
    .opening {
      order: 1;
    }
    .columns,
    .columns.editing {
      display: block;
    }
    .columns > .nav {
      display: none;
    }
    .bar {
      position: sticky;
      z-index: 10;
      top: var(--_top);
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 16px;
      height: 52px;
      padding: 0 8px 0 20px;
      border-bottom: 1px solid var(--_line);
      background: var(--_card);
    }
    .bar button {
      min-width: 44px;
      min-height: 44px;
    }
    .modes button {
      min-height: 42px;
    }
    .bar .where {
      display: flex;
      flex: 1 1 0;
      align-items: center;
      gap: 10px;
      min-width: 0;
      font-size: 16px;
    }
    /* As wide as there is room for: a long title never makes the page wider. */
    .bar .where b {
      flex: 1 1 0;
      width: 0;
      max-width: max-content;
      text-align: start;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .bar .ordinal:empty {
      display: none;
    }
    .bar .ordinal {
      flex: none;
      color: var(--_secondary);
    }
    .strip {
      border-radius: 0;
      padding: 8px 20px;
    }
  }
`;
