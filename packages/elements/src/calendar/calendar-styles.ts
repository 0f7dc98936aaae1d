import { css, type CSSResult } from "lit";

/** The calendar of duties: a month beside its day on a wide page, one under the other on a phone. */
export const calendarStyles: CSSResult = css`
  .frame {
    max-width: 1360px;
    margin: 0 auto;
    container-type: inline-size;
  }
  .skeleton {
    display: grid;
    gap: 8px;
    margin-top: 16px;
  }
  .skeleton .bone {
    height: 96px;
  }
  h1 {
    font-size: 22px;
    line-height: 32px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    align-items: end;
    justify-content: space-between;
  }
  .tools,
  .turn {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .turn {
    gap: 8px;
  }
  .shown {
    min-width: 8em;
    text-align: center;
  }
  .tabs {
    display: flex;
    gap: 2px;
    padding: 3px;
    border-radius: 10px;
    background: var(--_line);
  }
  .tab {
    min-height: 32px;
    padding: 0 14px;
    border: 0;
    border-radius: 8px;
    background: none;
    color: var(--_secondary);
    font-size: 14px;
  }
  .tab[aria-pressed="true"] {
    background: var(--_card);
    box-shadow: 0 1px 3px var(--_shadow);
    color: var(--_ink);
    font-weight: 700;
  }
  .strip {
    margin-top: 12px;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 348px;
    gap: 20px;
    align-items: start;
    margin-top: 16px;
  }
  .side {
    display: grid;
    gap: 16px;
  }
  .month,
  .side > section,
  .agenda > li {
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_card);
  }
  .month {
    padding: 8px;
  }
  .keys {
    padding: 4px 8px;
  }
  .legend {
    display: none;
    flex-wrap: wrap;
    gap: 4px 14px;
    padding: 8px 6px 2px;
  }
  .frame.duties .cell {
    display: grid;
    align-content: start;
    gap: 6px;
    min-height: 112px;
    padding: 7px 8px;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
    min-height: 26px;
  }
  .cell .name {
    overflow: hidden;
    max-width: 100%;
    color: var(--_secondary);
    font-size: 12px;
    line-height: 17px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .counts {
    display: grid;
    gap: 1px;
  }
  .kind {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: 13px;
    line-height: 19px;
  }
  .kind i {
    flex: none;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .kind.deadline i {
    border-radius: 2px;
    background: var(--_bad);
  }
  .kind.care i {
    border-radius: 2px;
    background: var(--_warn-fill);
    rotate: 45deg;
  }
  .kind.other i {
    border: 2px solid var(--_tertiary);
    background: none;
  }
  .kind.over {
    color: var(--_bad);
  }
  .kind.over i {
    border-radius: 2px;
    background: none;
    box-shadow: inset 0 0 0 2px var(--_bad);
  }
  .load {
    display: grid;
    gap: 1px;
    min-width: 0;
  }
  .load svg {
    width: 100%;
    height: 6px;
  }
  .load .rail {
    fill: var(--_line);
  }
  .load .fill {
    fill: var(--_accent);
  }
  .load.full .fill {
    fill: var(--_warn-fill);
  }
  .load small {
    font-size: 12px;
    line-height: 16px;
  }
  .load.full small {
    color: var(--_warn);
  }
  .side h2,
  .agenda h2 {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    font-size: 16px;
    line-height: 24px;
  }
  .side h3 {
    margin-top: 14px;
    font-size: 14px;
    line-height: 22px;
  }
  .overflow h2 svg {
    color: var(--_bad);
  }
  .people {
    display: grid;
    gap: 8px;
    margin-top: 10px;
  }
  .people li {
    display: grid;
    grid-template-columns: 7em 1fr;
    gap: 10px;
    align-items: center;
    font-size: 14px;
  }
  ul.duties {
    display: grid;
    gap: 8px;
    margin-top: 6px;
  }
  .duty {
    padding: 9px 12px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--_sunk);
    font-size: 14px;
    line-height: 21px;
    overflow-wrap: anywhere;
  }
  .duty.done {
    color: var(--_secondary);
  }
  .duty .cite {
    margin-inline-start: 6px;
  }
  .mark-late,
  .mark-over {
    color: var(--_bad);
  }
  .mark-done {
    color: var(--_ok);
  }
  .totals table {
    width: 100%;
    margin-top: 8px;
    border-collapse: collapse;
    font-size: 13px;
  }
  .totals :is(th, td) {
    padding: 6px 8px 6px 0;
    border-top: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .totals thead th {
    border-top: 0;
    color: var(--_secondary);
  }
  .totals .over {
    color: var(--_bad);
    font-weight: 700;
  }
  .agenda {
    display: grid;
    gap: 12px;
  }
  .nothing {
    padding: 20px 0 8px;
    color: var(--_secondary);
    text-align: center;
  }
  @container (max-width: 899px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 639px) {
    h1 {
      font-size: 26px;
      line-height: 36px;
    }
    table[role="grid"] {
      border-spacing: 2px;
    }
    .frame.duties .cell {
      gap: 3px;
      justify-items: center;
      min-height: 64px;
      padding: 4px 1px;
      text-align: center;
    }
    .top {
      flex-direction: column;
      gap: 1px;
    }
    .cell .name,
    .cell .word,
    .cell .load small,
    .keys {
      display: none;
    }
    .counts {
      display: flex;
      flex-wrap: wrap;
      gap: 3px;
      justify-content: center;
    }
    .cell .kind b {
      display: none;
    }
    .legend {
      display: flex;
    }
    .cell .load {
      width: 80%;
    }
    .tab,
    .button,
    select {
      min-height: 44px;
    }
    .button.icon {
      width: 44px;
    }
  }
  @media print {
    .tools,
    .keys {
      display: none;
    }
  }
`;
