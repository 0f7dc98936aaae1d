import { css, type CSSResult } from "lit";

/** The head, two columns, cards, the list of forms. */
export const frameStyles: CSSResult = css`
  :host {
    --_top: var(--bylaw-sticky-top, 0px);
    container-type: inline-size;
  }
  .frame,
  .editor-frame,
  .main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .bone {
    height: 96px;
    border-radius: 14px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 12px 24px;
  }
  .head h1 {
    font-size: 25px;
    line-height: 36px;
  }
  .head p {
    color: var(--_secondary);
    font-size: 14px;
    line-height: 24px;
  }
  .back {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    min-height: 26px;
    font-size: 14px;
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 10px;
    align-items: center;
  }
  .draft-count {
    margin-right: 10px;
    padding: 1px 9px;
    border-radius: 7px;
    background: var(--_wash);
    color: var(--_link);
  }
  .tools,
  .order {
    display: flex;
    gap: 2px;
  }
  .tool {
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 8px;
    background: none;
    color: var(--_secondary);
  }
  .tool:hover {
    border-color: var(--_border);
    color: var(--_ink);
  }
  .tool[aria-disabled="true"] {
    color: var(--_border);
    cursor: default;
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 411px;
    gap: 20px;
    align-items: start;
  }
  .layout.desktop {
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
  }
  .card,
  .panel {
    min-width: 0;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .panel {
    padding: 16px 18px;
  }
  .panel h2,
  .card-head h2 {
    font-size: 16px;
    line-height: 26px;
  }
  .panel-head,
  .card-head {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
    justify-content: space-between;
  }
  .card-head {
    padding: 14px 18px 10px;
  }
  .quiet {
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .bad {
    color: var(--_bad);
  }
  .fine {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    color: var(--_ok);
    font-size: 13px;
  }
  .pill {
    display: inline-flex;
    align-items: center;
    padding: 0 8px;
    border-radius: 7px;
    background: var(--_sunk);
    color: var(--_secondary);
    font-size: 12px;
    line-height: 22px;
    white-space: nowrap;
  }
  .pill.strong {
    color: var(--_ink);
    font-weight: 700;
  }
  .pill.own,
  .pill.draft {
    background: var(--_wash);
    color: var(--_link);
  }
  .pill.draft::before {
    content: "■";
    content: "■" / "";
    margin-right: 5px;
    font-size: 8px;
  }
  .pill.wrong {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .button.small {
    gap: 6px;
    min-height: 34px;
    padding: 0 11px;
    font-size: 13px;
  }
  .button[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_wash);
    color: var(--_link);
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
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  .find {
    width: 260px;
  }
  .forms li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 4px 16px;
    align-items: center;
    padding: 12px 18px;
  }
  .forms li + li {
    border-top: 1px solid var(--_line);
  }
  .form b,
  .form small {
    display: block;
  }
  .form small {
    color: var(--_secondary);
    font-size: 13px;
  }
  .cites,
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    align-items: center;
  }
  textarea,
  select {
    color: inherit;
    font: inherit;
  }
  @container (max-width: 1019px) {
    .layout,
    .layout.desktop {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 759px) {
    .head h1 {
      font-size: 23px;
      line-height: 32px;
    }
    .find {
      width: 100%;
    }
    .forms li {
      grid-template-columns: minmax(0, 1fr);
    }
    .tool {
      width: 44px;
      height: 44px;
    }
    .button,
    .button.small,
    .link {
      min-height: 44px;
    }
    .keys {
      display: none;
    }
  }
`;
