import { css, type CSSResult } from "lit";

/** What unfolds at a token; on a phone a sheet at the foot of the window. */
export const pickerStyles: CSSResult = css`
  .panel {
    position: fixed;
    position-anchor: --token;
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-inline,
      flip-block,
      flip-block flip-inline;
    inset: auto;
    width: 380px;
    max-width: calc(100vw - 24px);
    margin: 6px 0;
    padding: 12px 14px 14px;
    border: 1px solid var(--_border);
    border-radius: 14px;
    background: var(--_card);
    box-shadow: 0 10px 28px var(--_shadow);
    color: var(--_ink);
    font: 15px/22px var(--_sans);
    overflow: visible;
  }
  .panel.narrow {
    width: 300px;
  }
  @supports not (anchor-name: --token) {
    .panel {
      inset: 15vh auto auto 50%;
      translate: -50% 0;
    }
  }
  .grip {
    display: none;
  }
  .panel-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin-bottom: 8px;
  }
  .panel-head h4 {
    font-size: 15px;
    line-height: 24px;
  }
  .panel-head h4::first-letter {
    text-transform: uppercase;
  }
  .panel-head .link {
    flex: none;
    padding: 0 4px;
    font-size: 13px;
  }
  .panel .search {
    height: 40px;
    margin-bottom: 8px;
  }
  .sources {
    display: flex;
    gap: 2px;
    margin-bottom: 10px;
    padding: 3px;
    border-radius: 10px;
    background: var(--_ground);
  }
  .sources label {
    position: relative;
    flex: 1;
  }
  .sources input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .sources span {
    display: grid;
    place-items: center;
    height: 100%;
    min-height: 32px;
    padding: 2px 8px;
    border: 1px solid transparent;
    border-radius: 8px;
    font-size: 14px;
    line-height: 18px;
    text-align: center;
  }
  .sources input:checked + span {
    border-color: var(--_border);
    background: var(--_card);
    font-weight: 700;
  }
  .sources input:focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .options,
  .ticks {
    max-height: min(340px, 44vh);
    margin: 0 -6px;
    padding: 2px 6px;
    border: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .options:focus-visible {
    outline: none;
  }
  .options:focus-visible .option.active {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .heading {
    position: sticky;
    top: -2px;
    padding: 6px 8px 2px;
    background: var(--_card);
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .heading::first-letter {
    text-transform: uppercase;
  }
  .option {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 12px;
    align-items: baseline;
    min-height: 40px;
    padding: 8px;
    border-radius: 8px;
    cursor: pointer;
  }
  .option .name {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .option[aria-selected="true"] .name {
    color: var(--_link);
    font-weight: 700;
  }
  .option small {
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .option small:not(.clause) {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .option small.clause {
    grid-row: 1;
    grid-column: 2;
    max-width: 120px;
    text-align: right;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .option:hover,
  .option.active {
    background: var(--_wash);
  }
  .none {
    padding: 10px 8px;
    color: var(--_secondary);
    font-size: 14px;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 38px;
    padding: 4px 8px;
    border-radius: 8px;
    cursor: pointer;
  }
  .tick:hover {
    background: var(--_wash);
  }
  .tick input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .tick:has(:checked) {
    font-weight: 700;
  }
  .entry {
    margin-bottom: 4px;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 46px;
    padding: 0 12px;
    border: 1px solid var(--_border);
    border-radius: 9px;
  }
  .field:focus-within {
    border-color: var(--_accent);
    outline: 3px solid var(--_wash-strong);
  }
  .field.wrong {
    border-color: var(--_bad);
  }
  .field input {
    flex: 1;
    min-width: 0;
    padding: 8px 0;
    border: 0;
    outline: 0;
    background: none;
    font-size: 20px;
    font-weight: 700;
    line-height: 28px;
  }
  .field .unit {
    color: var(--_secondary);
    white-space: nowrap;
  }
  .told {
    min-height: 22px;
    padding: 4px 2px 0;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .told.wrong {
    color: var(--_bad);
    font-weight: 700;
  }
  .done {
    display: flex;
    justify-content: flex-end;
    margin-top: 6px;
  }
  .menu {
    display: grid;
    margin: 0 -6px;
  }
  .item {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr) auto;
    gap: 0 8px;
    align-items: center;
    min-height: 38px;
    padding: 4px 8px;
    border: 0;
    border-radius: 8px;
    background: none;
    text-align: left;
  }
  .item:hover {
    background: var(--_wash);
  }
  .item small {
    display: block;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 18px;
  }
  .item[aria-checked="true"] {
    font-weight: 700;
  }
  .item[aria-checked="true"] small {
    font-weight: 400;
  }
  .item .mark {
    display: grid;
    place-items: center;
    width: 18px;
    height: auto;
    color: var(--_link);
  }
  .item kbd {
    color: var(--_secondary);
  }
  .menu .rule {
    margin: 5px 8px;
    border-top: 1px solid var(--_line);
  }
  @media (max-width: 759px) {
    .panel,
    .panel.narrow {
      position-area: none;
      position-try-fallbacks: none;
      inset: auto 0 0;
      width: 100%;
      max-width: none;
      max-height: 72dvh;
      margin: 0;
      padding: 12px 20px calc(16px + env(safe-area-inset-bottom));
      border-width: 1px 0 0;
      border-radius: 20px 20px 0 0;
      box-shadow: 0 -10px 40px var(--_shadow);
      translate: none;
    }
    .panel:has(bylaw-date-field) {
      min-height: 500px;
    }
    .grip {
      display: block;
      width: 40px;
      height: 5px;
      margin: 0 auto 10px;
      border-radius: 99px;
      background: var(--_border);
    }
    .panel-head .link {
      min-width: 44px;
      min-height: 44px;
      font-size: 15px;
    }
    .option,
    .tick,
    .item,
    .sources span,
    .done .button {
      min-height: 44px;
    }
    .panel .search {
      height: 48px;
    }
    .panel .search input,
    .field input {
      font-size: 18px;
    }
    .options,
    .ticks {
      max-height: 44dvh;
    }
    .item kbd {
      display: none;
    }
    .done .button {
      flex: 1;
      justify-content: center;
    }
  }
  @media (forced-colors: active) {
    .option.active,
    .sources input:checked + span {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
