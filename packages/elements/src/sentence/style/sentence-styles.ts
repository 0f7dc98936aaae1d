import { css, type CSSResult } from "lit";

/** Tokens in their lines, brackets around them, truth at the right edge. */
export const sentenceStyles: CSSResult = css`
  .frame {
    position: relative;
    container-type: inline-size;
  }
  .group {
    display: grid;
    grid-template-columns: auto 14px minmax(0, 1fr);
    gap: 0 6px;
  }
  .group.nested {
    margin: 2px 0;
    padding: 8px 14px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_sunk);
  }
  .head {
    display: flex;
    align-items: center;
    gap: 6px;
    padding: 4px 0;
  }
  .join {
    display: grid;
    min-width: 56px;
    min-height: 36px;
    padding: 5px 10px;
    border: 1px solid transparent;
    border-radius: 9px;
    background: var(--_ground);
    font-size: 14px;
    font-weight: 700;
    line-height: 20px;
    text-align: center;
    white-space: nowrap;
  }
  .nested .join {
    border-color: var(--_line);
    background: var(--_card);
  }
  .bracket {
    margin: 22px 0;
    border: 1.5px solid var(--_border);
    border-right: 0;
    border-radius: 9px 0 0 9px;
  }
  .group:has(> .parts > .adders) > .bracket {
    margin-bottom: 17px;
  }
  .parts {
    display: grid;
    align-content: center;
    gap: 4px;
    min-width: 0;
  }
  .nothing {
    color: var(--_secondary);
    line-height: 44px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 4px;
    min-height: 44px;
  }
  .tokens {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
    min-width: 0;
    padding: 4px 0;
  }
  .token {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    min-width: 0;
    max-width: 100%;
    min-height: 36px;
    padding: 4px 11px;
    border: 1px solid transparent;
    border-radius: 8px;
    font-size: 16px;
    line-height: 26px;
    text-align: left;
    overflow-wrap: anywhere;
    text-autospace: normal;
  }
  .token.fact,
  .token.named {
    border-color: var(--_border);
    background: var(--_card);
    font-weight: 700;
  }
  .token.named {
    border-style: double;
    border-width: 3px;
    padding: 2px 9px;
  }
  .token.operator {
    background: var(--_ground);
    color: var(--_secondary);
  }
  .nested .token.operator {
    background: color-mix(in srgb, var(--_line) 70%, var(--_sunk));
  }
  .token.value,
  .token.argument {
    border-color: var(--_wash-strong);
    background: var(--_wash);
    color: var(--_link);
    font-weight: 700;
  }
  .token.not {
    padding: 4px 2px;
    color: var(--_bad);
    font-weight: 700;
  }
  .token.value .unit {
    font-size: 0.8em;
    font-weight: 400;
  }
  .token.value .unit:not(:lang(en)) {
    margin-left: 2px;
  }
  .token .note {
    color: var(--_secondary);
    font-size: 13px;
    font-weight: 400;
    line-height: 20px;
  }
  .token.blank {
    border: 1.5px dashed var(--_accent);
    background: var(--_card);
    color: var(--_link);
    font-weight: 400;
  }
  .token.fixed {
    border-style: dotted;
    border-color: var(--_tertiary);
    background: none;
    color: var(--_ink);
  }
  .token.wrong {
    border-color: var(--_bad);
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .token.doubtful {
    border-color: var(--_warn-fill);
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  button.token:hover,
  button.join:hover {
    border-color: var(--_accent);
  }
  button.token:focus-visible,
  .join:focus-visible,
  .more:focus-visible,
  .act:focus-visible,
  .expand:focus-visible {
    border-radius: 8px;
  }
  .token.open,
  .join.open,
  .more.open {
    border-color: var(--_accent);
    box-shadow: 0 0 0 3px var(--_wash-strong);
    anchor-name: --token;
  }
  .fact-name {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
    padding: 0 4px 0 10px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_card);
  }
  .fact-name .before {
    font-size: 16px;
  }
  .fact-name .token {
    min-height: 34px;
  }
  .fact-name .token.fact {
    border-color: transparent;
    background: none;
    padding-left: 2px;
  }
  .fact-name .token.argument {
    min-height: 28px;
    padding: 0 8px;
  }
  .after {
    color: var(--_secondary);
  }
  .more,
  .expand {
    display: grid;
    place-items: center;
    width: 32px;
    height: 36px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 8px;
    background: none;
    color: var(--_tertiary);
    font-size: 18px;
  }
  .expand {
    color: var(--_link);
  }
  .more:hover,
  .expand:hover,
  .act:hover {
    background: var(--_wash);
    color: var(--_link);
  }
  @container (max-width: 619px) {
    .group {
      grid-template-columns: 3px minmax(0, 1fr);
      gap: 2px 10px;
    }
    .group.nested {
      padding: 8px 10px;
    }
    .head {
      grid-column: 1 / -1;
      padding: 0;
    }
    .join {
      display: inline-flex;
      gap: 0;
      align-items: center;
    }
    .join:lang(en) {
      gap: 4px;
    }
    .group > .bracket,
    .group:has(> .parts > .adders) > .bracket {
      margin: 4px 0;
      border: 0;
      border-radius: 99px;
      background: var(--_border);
    }
    .row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
      padding: 4px 0;
    }
    .more {
      margin-top: 4px;
    }
    .row .truth {
      grid-column: 1 / -1;
      max-width: 100%;
      margin: 0;
      padding: 0 0 2px 2px;
    }
  }
  @media (max-width: 759px) {
    .token,
    .join,
    .act,
    .more,
    .expand,
    .fact-name .token,
    .fact-name .token.argument {
      min-height: 44px;
    }
    .more,
    .expand,
    .act {
      min-width: 44px;
    }
  }
  @media (forced-colors: active) {
    .bracket {
      border-color: CanvasText;
    }
    .token.open,
    .join.open,
    .more.open {
      outline: 2px solid Highlight;
    }
    .join,
    .token:not(.not) {
      border-color: CanvasText;
    }
  }
`;
