import { css, type CSSResult } from "lit";

/** Chips that open, the editor under its sentence, the bottom sheet of a phone, how the draft stands. */
export const editorStyles: CSSResult = css`
  .chip.edit {
    cursor: pointer;
  }
  .chip.edit:hover {
    background: var(--_wash-strong);
  }
  .chip.edit[data-tailor="locked"] {
    cursor: help;
  }
  .chip.changed {
    padding: 3px 6px;
    border: 0;
    border-radius: 6px;
    background: var(--_wash);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
    font-weight: 700;
  }
  .chip.changed::before,
  .chip.open::before {
    content: none;
  }
  .chip.wrong {
    background: var(--_bad-soft);
    box-shadow: inset 0 0 0 1.5px var(--_bad);
    color: var(--_bad);
  }
  .chip del {
    margin-right: 2px;
    font-weight: 400;
  }
  .chip.edit.open,
  .chip.edit.open:hover {
    padding: 3px 6px;
    border: 0;
    border-radius: 6px;
    background: var(--_accent);
    box-shadow: 0 0 0 3px var(--_wash-strong);
    color: var(--_accent-ink);
    font-weight: 700;
  }
  .clause.editing {
    background: var(--_sunk);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .clause.changed .number a::after {
    content: "■";
    content: "■" / "";
    margin-left: 4px;
    color: var(--_accent);
    font-size: 8px;
    vertical-align: 2px;
  }
  .draft {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 12px;
    margin-left: 10px;
  }
  .draft-count {
    padding: 0 9px;
    border-radius: 7px;
    background: var(--_wash);
    color: var(--_link);
    font-size: 13px;
    font-weight: 700;
  }
  .draft-count::before {
    content: "■";
    content: "■" / "";
    margin-right: 8px;
    font-size: 8px;
    vertical-align: 2px;
  }
  .strip .button {
    margin-left: auto;
    min-height: 34px;
    color: var(--_ink);
  }
  .strip .button + .button {
    margin-left: 0;
  }

  .editor {
    position: relative;
    margin: 10px 0 12px;
    padding: 16px 18px 0;
    border: 1px solid var(--_border);
    border-radius: 14px;
    background: var(--_card);
    box-shadow: 0 10px 28px var(--_shadow);
    color: var(--_ink);
    font-size: 14px;
    line-height: 22px;
  }
  .editor-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .editor-head h4 {
    font-size: 15px;
    line-height: 24px;
  }
  .editor-head h4::first-letter {
    text-transform: uppercase;
  }
  .editor-head .tailor {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    margin-left: auto;
    color: var(--_secondary);
    font-size: 13px;
  }
  .editor-head .tailor.tighten,
  .editor-head .tailor.locked {
    padding: 0 8px;
    border: 1px solid var(--_line);
    border-radius: 7px;
    background: var(--_sunk);
  }
  .editor-head .link {
    padding: 0 4px;
    font-size: 13px;
  }
  .editor-value {
    margin-top: 10px;
  }
  .editor-value.with-strip {
    display: grid;
    grid-template-columns: auto minmax(180px, 1fr);
    gap: 12px 24px;
    align-items: end;
  }
  .editor-facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-top: 10px;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 22px;
  }
  .editor-facts b {
    color: var(--_ink);
  }
  .editor-facts .restore {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .editor .why {
    margin-top: 6px;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .editor .editor-facts:last-child {
    padding-bottom: 14px;
  }
  .when-why {
    display: grid;
    grid-template-columns: minmax(190px, 2fr) 3fr;
    gap: 12px 24px;
    margin-top: 14px;
  }
  .label {
    display: block;
    font-size: 13px;
    font-weight: 700;
    line-height: 24px;
  }
  .label abbr {
    color: var(--_bad);
    text-decoration: none;
  }
  .when small {
    display: block;
    color: var(--_secondary);
    font-size: 12px;
    line-height: 18px;
  }
  .quick {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-top: 2px;
    font-size: 13px;
  }
  .quick [aria-pressed="true"] {
    color: var(--_ink);
    font-weight: 700;
  }
  .editor-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    margin: 14px -18px 0;
    padding: 9px 18px;
    border-top: 1px solid var(--_line);
    color: var(--_secondary);
    font-size: 13px;
  }
  .editor-foot span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .editor-foot .keys {
    margin-left: auto;
  }
  .editor-foot kbd:not(:first-child) {
    margin-left: 4px;
  }
  .grip {
    display: block;
    width: 40px;
    height: 5px;
    margin: 0 auto 10px;
    border-radius: 99px;
    background: var(--_border);
  }
  .editor[popover] {
    position: fixed;
    inset: auto 0 0;
    width: 100%;
    max-width: none;
    max-height: 62dvh;
    margin: 0;
    padding: 12px 20px calc(16px + env(safe-area-inset-bottom));
    border: 0;
    border-radius: 20px 20px 0 0;
    box-shadow: 0 -10px 40px var(--_shadow);
    font-family: var(--_sans);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .editor[popover] .editor-head .link {
    min-width: 44px;
    min-height: 44px;
    font-size: 15px;
  }
  .brief {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    width: 100%;
    min-height: 56px;
    margin-top: 14px;
    padding: 10px 16px;
    border: 0;
    border-radius: 12px;
    background: var(--_wash);
    color: var(--_ink);
    text-align: left;
  }
  .brief b,
  .brief small {
    display: block;
  }
  .brief svg {
    color: var(--_link);
  }
  .brief small {
    color: var(--_secondary);
    font-size: 13px;
  }
  @container (max-width: 1359px) {
    :lang(en) .editor-value.with-strip {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 759px) {
    .paper:has(.editor) {
      padding-bottom: 66dvh;
    }
    .clause.editing {
      scroll-margin-top: calc(var(--_top) + 52px);
    }
    .draft {
      margin-left: 0;
      width: 100%;
    }
    .bar .draft {
      flex: none;
      width: auto;
    }
    .bar .draft-saved {
      display: none;
    }
    .editor-value.with-strip,
    .when-why {
      grid-template-columns: minmax(0, 1fr);
    }
    .editor-head .tailor {
      margin-left: 0;
    }
    .editor-head .link {
      margin-left: auto;
    }
    .quick button {
      min-height: 44px;
    }
  }
  @media print {
    .editor,
    .draft,
    .impact {
      display: none;
    }
    .chip del {
      display: none;
    }
  }
`;
