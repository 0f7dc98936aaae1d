import { css, type CSSResult } from "lit";

/** The editor: a year of small months, or one large one, beside the day, the effect, the week and the import. */
export const editorStyles: CSSResult = css`
  .frame.edit .columns {
    grid-template-columns: minmax(0, 1fr) 372px;
  }
  .year {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(258px, 1fr));
    gap: 16px;
  }
  .small-month,
  .big-month,
  .panel {
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .small-month h2 {
    font-size: 15px;
    line-height: 24px;
  }
  .small-month table[role="grid"] {
    border-spacing: 2px;
  }
  .small-month .cell {
    display: grid;
    place-items: center;
    min-height: 34px;
    padding: 0;
    border-color: transparent;
    border-radius: 8px;
    font-size: 14px;
  }
  .small-month .cell:is(.makeUpDay, .specialHours) {
    border-color: var(--_accent);
  }
  .small-month .cell .name {
    display: none;
  }
  .small-month .badge {
    position: absolute;
    top: -5px;
    right: -3px;
    padding: 0 2px;
    border-radius: 4px;
    font-size: 12px;
    line-height: 14px;
  }
  .small-month .cell:lang(en) .badge {
    display: none;
  }
  .small-month .cell .number {
    font-weight: 400;
  }
  .small-month .cell.changed .number,
  .small-month .cell:is(.holiday, .makeUpDay) .number {
    font-weight: 700;
  }
  .big-month .cell {
    display: grid;
    align-content: start;
    gap: 4px;
    min-height: 84px;
    padding: 7px 8px;
  }
  .big-month .cell .badge,
  .big-month .cell .name {
    justify-self: start;
  }
  .cell.changed::after {
    position: absolute;
    right: 4px;
    bottom: 3px;
    color: var(--_link);
    content: "■";
    content: "■" / "";
    font-size: 8px;
    line-height: 1;
  }
  .cell.assumed .number {
    text-decoration: underline dotted var(--_tertiary);
    text-underline-offset: 3px;
  }
  .panel h2 {
    font-size: 16px;
    line-height: 24px;
  }
  .panel {
    display: grid;
    gap: 10px;
    min-width: 0;
  }
  details.panel {
    display: block;
  }
  details.panel > :not(summary) {
    margin-top: 8px;
  }
  .choices {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6px;
  }
  .choice {
    min-height: 38px;
    padding: 0 10px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    font-size: 14px;
  }
  .choice[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_wash);
    color: var(--_link);
    font-weight: 700;
  }
  .until,
  .begins {
    display: flex;
    gap: 10px;
    align-items: center;
    font-size: 14px;
  }
  .names,
  .reason,
  .import label:not(.button) {
    display: grid;
    gap: 8px;
  }
  .names label,
  .reason,
  .import label {
    font-size: 14px;
  }
  .names label span,
  .reason > span,
  .import label > span,
  .begins > span,
  .until > span {
    color: var(--_secondary);
    font-size: 13px;
  }
  .names .button {
    justify-self: start;
  }
  .names label {
    display: grid;
    gap: 2px;
  }
  .panel :is(input:not([type="file"]), textarea) {
    width: 100%;
    min-height: 38px;
    padding: 6px 10px;
    border: 1px solid var(--_border);
    border-radius: 9px;
    background: var(--_card);
    color: var(--_ink);
    font: inherit;
    font-size: 14px;
  }
  .panel textarea {
    resize: vertical;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .button[aria-disabled="true"],
  .button:disabled {
    opacity: 0.62;
    cursor: default;
  }
  .file {
    position: relative;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .changes li,
  .moved li,
  .dues li,
  .read li {
    font-size: 14px;
    line-height: 22px;
  }
  .changes li {
    padding: 6px 0;
    border-top: 1px solid var(--_line);
  }
  .moved li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
  }
  .dues li {
    padding: 6px 10px;
    border-left: 2px solid var(--_warn-fill);
  }
  ins {
    color: var(--_link);
    font-weight: 700;
    text-decoration: none;
  }
  .week-hours {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 14px;
    font-size: 14px;
  }
  .week-hours dt {
    color: var(--_secondary);
  }
  .hours-form {
    display: grid;
    gap: 8px;
  }
  .hours-form li {
    display: grid;
    grid-template-columns: 5em 1fr;
    gap: 8px;
    font-size: 14px;
    line-height: 36px;
  }
  .windows {
    display: grid;
    gap: 4px;
    justify-items: start;
  }
  .window {
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .panel .window input {
    width: 5em;
  }
  .windows .link {
    min-height: 28px;
    font-size: 13px;
    line-height: 20px;
  }
  .which {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .issue {
    display: flex;
    gap: 8px;
    font-size: 14px;
    line-height: 21px;
  }
  .issue.error svg {
    color: var(--_bad);
  }
  .draft {
    display: flex;
    gap: 10px;
    color: var(--_secondary);
    font-size: 13px;
  }
  .draft-count {
    color: var(--_link);
    font-weight: 700;
  }
  .submitted p b {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  @container (max-width: 899px) {
    .frame.edit .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 639px) {
    .big-month .cell {
      justify-items: center;
      min-height: 56px;
      padding: 4px 1px;
    }
    .big-month .cell .name {
      display: none;
    }
    .big-month .cell .badge {
      justify-self: center;
    }
    .which {
      flex-wrap: wrap;
    }
    .choice,
    .bare.link {
      min-height: 44px;
    }
  }
`;
