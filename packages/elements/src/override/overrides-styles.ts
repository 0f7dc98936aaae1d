import { css, type CSSResult } from "lit";

/** The page of all exceptions. */
export const overridesStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 24px;
    align-items: end;
    justify-content: space-between;
    margin-bottom: 14px;
  }
  .head h1 {
    font-size: 25px;
    line-height: 36px;
  }
  .head p {
    max-width: 70ch;
    color: var(--_secondary);
    font-size: 14px;
    text-wrap: pretty;
  }
  .told {
    color: var(--_ok);
    font-size: 14px;
  }
  .told:not(:empty) {
    margin-bottom: 10px;
  }
  .bone {
    height: 110px;
    margin-bottom: 14px;
    border-radius: 14px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 16px;
    align-items: center;
    justify-content: space-between;
    margin-bottom: 14px;
  }
  .bar .search {
    flex: 0 1 280px;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .tab {
    min-height: 36px;
    padding: 0 12px;
    border: 1px solid transparent;
    border-radius: 9px;
    background: none;
    color: var(--_secondary);
    font-size: 14px;
  }
  .tab:hover {
    border-color: var(--_border);
  }
  .tab[aria-pressed="true"] {
    border-color: var(--_line);
    background: var(--_card);
    color: var(--_ink);
    font-weight: 700;
  }
  .count {
    margin-left: 3px;
    color: var(--_tertiary);
    font-size: 13px;
    font-weight: 400;
  }
  .list .override {
    margin-bottom: 12px;
    padding: 16px 22px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .frame > .proposal {
    margin: 0 0 18px;
    background: var(--_card);
  }
  .more {
    margin: 4px auto 0;
  }
  .message h2 svg {
    color: var(--_tertiary);
  }
  @container (max-width: 639px) {
    .bar .search {
      flex: 1 1 100%;
      height: 44px;
    }
    .bar .search input {
      font-size: 16px;
    }
    .tabs {
      gap: 4px;
      width: 100%;
    }
    .tab {
      min-height: 44px;
      padding: 0 10px;
    }
    .list .override {
      padding: 14px 16px;
    }
  }
`;
