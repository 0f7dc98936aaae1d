import { css, type CSSResult } from "lit";

/** Parameter chips, citations and the marks of a clause's state. */
export const chipStyles: CSSResult = css`
  .chip {
    margin: 0 2px;
    padding: 3px 6px;
    border-radius: 6px;
    background: var(--_wash);
    color: var(--_link);
    font-weight: 700;
    text-autospace: normal;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .chip.short {
    white-space: nowrap;
  }
  a.chip:hover {
    background: var(--_wash-strong);
    text-decoration: none;
  }
  .chip .unit {
    margin-left: 2px;
    font-size: 0.76em;
    font-weight: 400;
  }
  .chip:lang(en) .unit {
    margin-left: 4px;
  }
  .chip .unit.before,
  .chip:lang(en) .unit.before {
    margin: 0 4px 0 0;
  }
  .chip[data-source="default"] {
    padding: 3px 1px 2px;
    border-bottom: 1.5px solid var(--_accent);
    border-radius: 0;
    background: none;
    font-weight: 400;
  }
  .chip sup {
    margin-left: 2px;
    font-size: 0.68em;
    font-weight: 400;
    line-height: 0;
    vertical-align: 0.5em;
  }
  .chip[data-tailor="locked"] {
    background: var(--_line);
    color: var(--_ink);
  }
  .chip[data-tailor="locked"][data-source="default"] {
    border-bottom-color: var(--_tertiary);
    background: none;
  }
  .chip svg {
    width: 0.72em;
    height: 0.72em;
    margin-right: 3px;
    vertical-align: -0.04em;
  }
  .chip[data-source="company"] {
    box-shadow: inset 0 0 0 1px var(--_wash-strong);
  }
  .chip[data-source="company"]::before {
    content: "■";
    content: "■" / "";
    margin-right: 3px;
    font-size: 0.5em;
    vertical-align: 0.3em;
  }
  .chip.current {
    outline: 2px solid var(--_accent);
    outline-offset: 0;
  }
  .cite {
    display: inline-block;
    min-width: 24px;
    padding: 0 6px;
    border: 1px solid var(--_line);
    border-radius: 6px;
    color: var(--_secondary);
    font-size: 13px;
    line-height: 22px;
    text-align: center;
    white-space: nowrap;
  }
  a.cite:hover {
    border-color: var(--_accent);
    color: var(--_link);
    text-decoration: none;
  }
  .mark {
    display: inline-block;
    width: 9px;
    height: 9px;
    vertical-align: 0;
  }
  .mark.runs {
    color: var(--_ok);
  }
  .mark.text,
  .mark.pending {
    color: var(--_tertiary);
  }
  .mark.review {
    color: var(--_warn-fill);
  }
  @media print {
    .chip {
      padding: 0;
      background: none;
      color: inherit;
    }
  }
`;
