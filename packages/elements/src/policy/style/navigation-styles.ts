import { css, type CSSResult } from "lit";

/** Chapters, marks and the legend. */
export const navigationStyles: CSSResult = css`
  .found {
    min-height: 14px;
    padding: 2px 10px 0;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .found:empty {
    line-height: 12px;
  }
  .entry {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 31px;
    padding: 3px 8px;
    border-radius: 8px;
    color: var(--_ink);
    font-size: 14px;
    line-height: 20px;
  }
  .entry:hover {
    background: var(--_line);
    text-decoration: none;
  }
  .entry .ordinal {
    flex: none;
    width: 30px;
    white-space: nowrap;
    color: var(--_secondary);
  }
  .entry:lang(en) .ordinal {
    width: 22px;
  }
  .entry .name {
    flex: 1;
    min-width: 0;
  }
  .entry .marks {
    display: flex;
    gap: 3px;
  }
  li:has(> ol) > .entry {
    font-weight: 700;
  }
  .entry.under {
    min-height: 28px;
    padding-left: 38px;
    color: var(--_secondary);
    font-size: 13.5px;
  }
  .entry.under .ordinal,
  .entry.under:lang(en) .ordinal {
    width: 28px;
  }
  .entry.under:lang(en) {
    padding-left: 30px;
  }
  .entry[aria-current] {
    background: var(--_wash);
    color: var(--_link);
    font-weight: 700;
  }
  .entry[aria-current] .ordinal {
    color: inherit;
  }
  .legend {
    display: grid;
    gap: 4px;
    margin-top: 14px;
    padding: 14px 8px 0;
    border-top: 1px solid var(--_line);
    color: var(--_secondary);
    font-size: 13px;
    line-height: 22px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .legend b {
    margin-left: auto;
    color: var(--_ink);
    font-weight: 400;
  }
  .legend.chips {
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 8px 10px;
  }
  .legend.chips li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    justify-items: start;
    line-height: 20px;
  }
  .legend.chips .chip {
    margin: 0;
    padding-block: 1px;
    font-size: 12.5px;
    line-height: 20px;
  }
  .sheet .entry {
    min-height: 44px;
    font-size: 16px;
  }
  .sheet .entry:not(.under) .ordinal {
    width: 34px;
  }
  .sheet .entry.under {
    font-size: 15px;
  }
  .sheet .search {
    height: 44px;
  }
  .sheet .search input {
    font-size: 16px;
  }
  .sheet kbd {
    display: none;
  }
  .sheet .about {
    margin-top: 20px;
  }
  .sheet .hint {
    display: none;
  }
`;
