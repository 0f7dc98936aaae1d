import { css, type CSSResult } from "lit";

/** The plan: counts, groups, and one change with what the three say side by side. */
export const lineStyles: CSSResult = css`
  .counts {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_sunk);
    overflow: hidden;
  }
  .counts > div {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: 10px 16px;
    box-shadow: -1px 0 var(--_line);
  }
  .counts dt {
    display: flex;
    gap: 6px;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .counts dt svg {
    margin-top: 3px;
  }
  .counts dd {
    font-size: 22px;
    font-weight: 700;
    line-height: 32px;
  }
  .counts .zero dd {
    color: var(--_tertiary);
    font-weight: 400;
  }
  .counts > :is(.conflict, .orphan, .forbidden):not(.zero) svg,
  .mark:is(.conflict, .orphan, .forbidden) {
    color: var(--_warn);
  }
  .counts > .keep svg,
  .mark.keep {
    color: var(--_ok);
  }
  .counts + .settled {
    margin-top: 16px;
  }
  .mark,
  .mark.redundant {
    display: inline-flex;
    width: auto;
    height: auto;
    color: var(--_tertiary);
  }
  .group {
    margin-top: 24px;
  }
  .group h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 17px;
    line-height: 28px;
  }
  .group h3 small {
    padding: 0 8px;
    border-radius: 7px;
    background: var(--_line);
    font-size: 13px;
  }
  .line {
    margin-top: 12px;
    padding: 16px 20px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .main > .group .line.open {
    border-color: var(--_warn-fill);
  }
  .line-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .line-head h4 {
    font-size: 15px;
    line-height: 26px;
  }
  .line-head h4::first-letter,
  .side .does::first-letter {
    text-transform: uppercase;
  }
  .cites {
    display: inline-flex;
    gap: 4px;
  }
  .standing {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    margin-left: auto;
    padding: 1px 10px;
    border-radius: 7px;
    background: var(--_ok-soft);
    color: var(--_ok);
    font-size: 13px;
  }
  .line.open .standing {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 10px;
    margin-top: 10px;
  }
  .side {
    display: flex;
    flex-direction: column;
    padding: 10px 14px 12px;
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  .side.old {
    border-color: transparent;
    background: var(--_sunk);
  }
  label.side {
    cursor: pointer;
  }
  label.side:hover {
    border-color: var(--_accent);
  }
  .side.chosen,
  .other.chosen {
    border-color: var(--_accent);
    background: var(--_wash);
  }
  .side.impossible,
  fieldset:disabled label.side {
    cursor: default;
  }
  .side.impossible:hover,
  fieldset:disabled label.side:hover {
    border-color: var(--_line);
  }
  .side.impossible .says {
    color: var(--_secondary);
    text-decoration: line-through;
    text-decoration-color: var(--_tertiary);
  }
  .side:has(:focus-visible),
  .other > label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .side :focus-visible,
  .other > label :focus-visible {
    outline: 0;
  }
  .cap {
    color: var(--_secondary);
    font-size: 13px;
    line-height: 20px;
  }
  .side p,
  .says {
    margin: 2px 0 6px;
    font-size: 15px;
    line-height: 24px;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .side.old p {
    color: var(--_secondary);
  }
  .ours .says {
    font-weight: 700;
  }
  .side small {
    color: var(--_secondary);
    font-size: 12px;
    line-height: 18px;
  }
  .does {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    margin-top: auto;
    padding-top: 4px;
    color: var(--_link);
    font-size: 14px;
    line-height: 20px;
  }
  .impossible .does {
    color: var(--_secondary);
  }
  .chosen .does {
    font-weight: 700;
  }
  .other {
    grid-column: 1 / -1;
    padding: 4px 14px;
    border: 1px solid var(--_line);
    border-radius: 10px;
  }
  .other > .does {
    min-height: 36px;
    padding: 0;
    cursor: pointer;
  }
  .other small {
    margin-left: 10px;
    color: var(--_secondary);
    font-size: 13px;
    font-weight: 400;
  }
  .other .editor {
    margin: 4px 0 12px 26px;
  }
  .texts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
    gap: 12px;
  }
  .issue {
    display: flex;
    gap: 8px;
    margin-top: 8px;
    padding: 8px 12px;
    border-radius: 9px;
    background: var(--_bad-soft);
    color: var(--_bad);
    font-size: 13px;
    line-height: 20px;
  }
  .issue.warning {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .issue svg {
    margin-top: 2px;
  }
  .issue b,
  .issue span > span {
    display: block;
  }
  .issue span > span {
    color: var(--_ink);
  }
  .issue q {
    quotes: none;
    font-weight: inherit;
  }
  .unsaid {
    margin-top: 24px;
    padding: 8px 0;
    border-top: 1px solid var(--_line);
    border-bottom: 1px solid var(--_line);
  }
  .unsaid > summary {
    min-height: 36px;
    color: var(--_secondary);
    font-size: 14px;
  }
  .unsaid .group {
    margin: 8px 0 20px;
  }
  @container (max-width: 639px) {
    .counts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .counts > div {
      flex-direction: row;
      align-items: center;
      box-shadow: 0 -1px var(--_line);
    }
    .counts dd {
      font-size: 18px;
    }
    .line {
      padding: 14px 16px;
    }
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
    .side {
      padding: 8px 12px 8px;
    }
    .does,
    .other > .does {
      min-height: 44px;
    }
    .other small {
      display: block;
      margin-left: 0;
    }
    .other .editor {
      margin-left: 0;
    }
    .unsaid > summary {
      min-height: 44px;
    }
  }
`;
