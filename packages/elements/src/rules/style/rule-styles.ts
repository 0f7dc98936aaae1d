import { css, type CSSResult } from "lit";

/** Rules as sentences, exceptions set in under their rule. */
export const ruleStyles: CSSResult = css`
  .rules > .rule {
    border-top: 1px solid var(--_line);
  }
  .rule {
    padding: 16px 18px;
  }
  .rule-head {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 10px;
    align-items: center;
    margin-bottom: 8px;
  }
  .rule-head .nth {
    display: grid;
    place-items: center;
    min-width: 26px;
    height: 26px;
    border-radius: 7px;
    background: var(--_sunk);
    box-shadow: inset 0 0 0 1px var(--_line);
    color: var(--_secondary);
    font-size: 13px;
  }
  .rule h2 {
    font-size: 16px;
    line-height: 26px;
  }
  .rule h2::first-letter {
    text-transform: uppercase;
  }
  .rule .cites {
    margin-left: auto;
  }
  .rule.off bylaw-condition,
  .rule.off > .then {
    opacity: 0.55;
  }
  .rule.disputed {
    background: var(--_warn-soft);
  }
  .rule.added {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .rule .tools {
    padding: 0 0 10px;
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 10px;
    align-items: center;
    padding: 10px 18px;
    border-top: 1px solid var(--_line);
    background: var(--_sunk);
    font-size: 14px;
  }
  .standing .value {
    color: var(--_ink);
    font-weight: 700;
  }
  .standing .moved {
    padding: 1px 8px;
    border-radius: 6px;
    background: var(--_wash);
    color: var(--_link);
  }
  .row-titles {
    padding: 10px 18px;
    border-top: 1px solid var(--_line);
  }
  .titles {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    width: 100%;
  }
  .rule .disabling {
    padding-inline: 0;
  }
  .titles .inline,
  .rule .inline {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    color: var(--_secondary);
  }
  .titles .inline input,
  .rule .inline input,
  .rule select,
  .then input {
    min-height: 32px;
    max-width: 220px;
    padding: 0 8px;
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: 14px;
  }
  .rule-truth {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_secondary);
    font-size: 13px;
  }
  .rule bylaw-condition {
    display: block;
    margin-block: 6px 10px;
  }
  .always {
    margin-block: 6px 10px;
    color: var(--_secondary);
  }
  .then {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
    padding: 8px 14px;
    border-radius: 9px;
    background: light-dark(#f1f8f4, #12201a);
    font-size: 15px;
  }
  .says-part {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }
  .then .value {
    color: var(--_ink);
  }
  .exceptions {
    margin: 12px 0 0 14px;
    border-left: 2px solid var(--_line);
  }
  .exceptions .rule {
    padding-block: 10px 4px;
  }
  @container (max-width: 719px) {
    .rule {
      padding-inline: 16px;
    }
    .rule .cites {
      margin-left: 0;
    }
    .rule h2 {
      max-width: calc(100% - 44px);
    }
    .titles .inline input,
    .rule .inline input,
    .rule select,
    .then input {
      min-height: 44px;
      font-size: 16px;
    }
  }
`;
