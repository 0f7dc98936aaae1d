import { css, type CSSResult } from "lit";

/** The paper: type, hanging numbers, the selected clause. */
export const documentStyles: CSSResult = css`
  .paper {
    padding: 40px 44px 56px;
    border-radius: 14px;
    background: var(--_card);
    --_gutter: 64px;
  }
  .chapter + .chapter {
    margin-top: 56px;
    padding-top: 44px;
    border-top: 1px solid var(--_line);
  }
  .chapter,
  .section,
  .clause {
    scroll-margin-top: calc(var(--_top) + 20px);
  }
  .clause {
    scroll-margin-top: calc(var(--_top) + 96px);
  }
  .eyebrow {
    padding-left: var(--_gutter);
    color: var(--_secondary);
    font-size: 14px;
    line-height: 22px;
    letter-spacing: 0.22em;
  }
  :lang(en) .eyebrow {
    font-size: 13px;
    letter-spacing: 0.06em;
    text-transform: uppercase;
  }
  h2 {
    padding-left: var(--_gutter);
    font: 700 28px/42px var(--_serif);
    text-wrap: balance;
  }
  .message h2 {
    padding: 0;
    font-family: var(--_sans);
  }
  h3 {
    display: flex;
    margin: 30px 0 6px;
    font-size: 17px;
    line-height: 28px;
  }
  h3 .number {
    flex: none;
    width: var(--_gutter);
    padding-right: 18px;
    text-align: right;
  }
  .clause {
    position: relative;
    display: grid;
    grid-template-columns: var(--_gutter) minmax(0, 1fr);
    margin-inline: -44px;
    padding: 7px 44px;
  }
  .section > .clause:first-child {
    margin-top: 20px;
  }
  .clause.selected {
    background: var(--_sunk);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .clause .number {
    position: relative;
    padding-right: 18px;
    color: var(--_tertiary);
    font-size: 14px;
    line-height: 34px;
    text-align: right;
  }
  .clause .number a,
  .clause .letter a {
    display: inline-block;
    min-width: 24px;
    color: inherit;
  }
  .clause .number a:hover,
  .clause .letter a:hover,
  .clause.selected .number a,
  .clause.selected .letter a {
    color: var(--_link);
  }
  .clause.selected .number a,
  .clause.selected .letter a {
    font-weight: 700;
  }
  .text .state {
    margin-left: 10px;
    color: var(--_tertiary);
    font-size: 13px;
    white-space: nowrap;
  }
  .text .state .mark {
    margin-right: 4px;
    width: 8px;
    height: 8px;
  }
  .clause .body {
    position: relative;
    min-width: 0;
  }
  .clause.split .body {
    padding-left: 34px;
  }
  .letter {
    position: absolute;
    left: 0;
    color: var(--_tertiary);
    font-size: 14px;
    line-height: 34px;
  }
  .text {
    font-size: 17px;
    line-height: 34px;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  :lang(en) .text {
    font-size: 16.5px;
    line-height: 32px;
  }
  :lang(en) .clause .number,
  :lang(en) .letter {
    line-height: 32px;
  }
  .remark {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 22px;
  }
  .remark .confirm {
    margin-left: auto;
    padding: 2px 10px;
    font-size: 13px;
  }
  .remark:has(.tag) {
    display: block;
    padding: 2px 0;
  }
  .remark .tag {
    margin-right: 8px;
    padding: 1px 6px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    color: var(--_tertiary);
    font-size: 12px;
  }
  mark {
    border-radius: 3px;
    background: var(--_mark);
    color: inherit;
  }
  .nothing {
    display: grid;
    gap: 8px;
    justify-items: center;
    padding: 64px 0;
    color: var(--_secondary);
    text-align: center;
  }
  .nothing h2 {
    padding: 0;
    color: var(--_ink);
    font: 700 18px/28px var(--_sans);
  }
  @container (max-width: 1359px) {
    .paper {
      padding-inline: 36px;
      --_gutter: 60px;
    }
    .clause {
      margin-inline: -36px;
      padding-inline: 36px;
    }
  }
  @container (max-width: 759px) {
    .paper {
      padding: 24px 20px 40px;
      border-radius: 0;
      --_gutter: 0px;
    }
    .chapter,
    .section,
    .clause {
      scroll-margin-top: calc(var(--_top) + 72px);
    }
    .eyebrow {
      font-size: 13px;
    }
    h2 {
      font-size: 26px;
      line-height: 36px;
    }
    h3 {
      gap: 10px;
      margin-top: 26px;
    }
    h3 .number {
      width: auto;
      padding: 0;
    }
    .clause {
      display: block;
      margin-inline: -20px;
      padding: 7px 20px;
    }
    .clause .number,
    :lang(en) .clause .number {
      display: flex;
      align-items: center;
      gap: 8px;
      padding: 0;
      line-height: 24px;
    }
    .clause.split:not(.first) .number {
      position: absolute;
      height: 32px;
    }
    .text,
    :lang(en) .text {
      font-size: 16px;
      line-height: 32px;
    }
    .letter,
    :lang(en) .letter {
      line-height: 32px;
    }
  }
`;
