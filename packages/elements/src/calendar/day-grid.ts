import { html, type TemplateResult } from "lit";

import { monthGrid } from "../date-field/index.ts";
import { weekdayNames, type Locale } from "../i18n/index.ts";

/** What a month of days is drawn from. */
export interface DayGrid {
  /** Any day of the month, ISO 8601. */
  readonly month: string;
  readonly label: string;
  readonly locale: Locale;
  /** The days of other months that fill the first and last week are left empty. */
  readonly alone: boolean;
  readonly cell: (day: string, isOther: boolean) => TemplateResult;
  /** The day that has the focus moves by a key. */
  readonly keydown: (event: KeyboardEvent) => void;
}

/** A month as a grid of days, Monday first; one of its days can be reached by Tab, the others by arrow keys. */
export function renderDayGrid({ month, label, locale, alone, cell, keydown }: DayGrid): TemplateResult {
  const names = weekdayNames(locale);
  return html`<table role="grid" aria-label=${label} @keydown=${keydown}>
    <thead>
      <tr role="row">
        ${names.map(({ short, long }) => html`<th role="columnheader" scope="col" abbr=${long}>${short}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${monthGrid(month).map(
        (week) =>
          html`<tr role="row">
            ${week.map((day) => {
              const isOther = day.slice(0, 7) !== month.slice(0, 7);
              return isOther && alone
                ? html`<td role="gridcell"></td>`
                : html`<td role="gridcell">${cell(day, isOther)}</td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
