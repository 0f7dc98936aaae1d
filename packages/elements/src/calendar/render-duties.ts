import { html, nothing, type TemplateResult } from "lit";

import { addMonths } from "../date-field/index.ts";
import { formatMonth } from "../i18n/index.ts";
import { renderIcon } from "../part/index.ts";
import type { DutyFrame } from "./duty-frame.ts";
import { renderDay, renderDuty, dayTitle } from "./render-day.ts";
import { renderLoad } from "./render-load.ts";
import { renderBadge, renderMonth } from "./render-month.ts";

/** The calendar of duties: a month or a list of days, one day of it, and who has how much. */
export function renderDuties(frame: DutyFrame): TemplateResult {
  const { calendar, say, month } = frame;
  const inMonth = [...frame.days.values()].filter(({ date }) => date.slice(0, 7) === month.slice(0, 7));
  const isEmpty = inMonth.every(({ duties }) => duties.length === 0);
  return html`${renderHead(frame)}
    ${calendar.truncated ? html`<p class="strip">${renderIcon("warning")}<span>${say.more}</span></p>` : nothing}
    <div class="columns">
      <div class="main">
        ${frame.view === "month" ? renderMonth(frame) : renderAgenda(frame)}
        ${isEmpty ? html`<p class="nothing" role="status">${say.nothing}</p>` : nothing}
      </div>
      <div class="side">
        ${frame.view === "month" ? renderDay(frame, frame.chosen) : nothing} ${renderOverflow(frame)}
        ${renderTotals(frame)}
      </div>
    </div>`;
}

function renderHead(frame: DutyFrame): TemplateResult {
  const { say, month, locale, calendar, person, view } = frame;
  return html`<header class="head">
    <div>
      <h1>${say.title}</h1>
      <p class="quiet">
        ${calendar.calendar ?? nothing}
        ${
          frame.change === undefined
            ? nothing
            : html`<button type="button" class="bare link" @click=${frame.change}>${say.change}</button>`
        }
      </p>
    </div>
    <div class="tools">
      <div class="turn">
        <button
          type="button"
          class="button icon"
          aria-label=${say.before}
          @click=${() => frame.move(addMonths(frame.chosen, -1))}
        >
          ${renderIcon("left")}
        </button>
        <b class="shown" aria-live="polite">${formatMonth(month, locale)}</b>
        <button
          type="button"
          class="button icon"
          aria-label=${say.after}
          @click=${() => frame.move(addMonths(frame.chosen, 1))}
        >
          ${renderIcon("right")}
        </button>
        <button type="button" class="button" @click=${() => frame.choose(calendar.today)}>${say.thisMonth}</button>
      </div>
      <label class="who"
        ><span class="voice">${say.who}</span>
        <select @change=${(event: Event) => frame.pick((event.currentTarget as HTMLSelectElement).value)}>
          <option value="" ?selected=${person === ""}>${say.everybody}</option>
          ${calendar.people.map(({ key, name }) => html`<option value=${key} ?selected=${key === person}>${name}</option>`)}
        </select>
      </label>
      <div class="tabs" role="group" aria-label=${say.view}>
        ${(["month", "agenda"] as const).map(
          (each) =>
            html`<button
              type="button"
              class="tab"
              aria-pressed=${view === each ? "true" : "false"}
              @click=${() => frame.show(each)}
            >
              ${say[each]}
            </button>`,
        )}
      </div>
    </div>
  </header>`;
}

/** The days of the month on which there is something, one under the other. */
function renderAgenda(frame: DutyFrame): TemplateResult {
  const { month, say, kinds } = frame;
  const days = [...frame.days.values()].filter(({ date, duties }) => {
    const isNamed = kinds.get(date)?.name !== null;
    return date.slice(0, 7) === month.slice(0, 7) && (duties.length > 0 || isNamed);
  });
  return html`<ol class="agenda">
    ${days.map(
      (day) =>
        html`<li>
          <h2>
            ${dayTitle(frame, day.date)} ${renderBadge(frame, day.date)}
            <span class="quiet">${kinds.get(day.date)?.name ?? nothing}</span>
          </h2>
          ${day.load === 0 ? nothing : renderLoad(day.load, day.room, say)}
          <ul class="duties">
            ${day.duties.map((duty) => renderDuty(duty, frame))}
          </ul>
        </li>`,
    )}
  </ol>`;
}

function renderOverflow(frame: DutyFrame): TemplateResult | typeof nothing {
  const { calendar, person, say } = frame;
  const over = calendar.duties.filter((duty) => duty.why !== null && (person === "" || duty.person === person));
  if (over.length === 0) return nothing;
  return html`<section class="overflow" part="overflow">
    <h2>${renderIcon("warning")} ${say.overflowTitle} <small>${over.length}</small></h2>
    <p class="quiet">${say.overflowHelp}</p>
    <ul class="duties">
      ${over.slice(0, 20).map((duty) => renderDuty(duty, frame))}
    </ul>
  </section>`;
}

/** Each person's month: visits, the busiest day against what a day holds, and what found no room. */
function renderTotals({ calendar, say, person, month }: DutyFrame): TemplateResult | typeof nothing {
  const inMonth = calendar.days.map(({ date }) => date.slice(0, 7) === month.slice(0, 7));
  const rows = calendar.people
    .filter(({ key }) => person === "" || key === person)
    .map(({ name, loads, overflow }) => {
      const own = loads.filter((_, at) => inMonth[at] === true);
      return { name, overflow, planned: own.reduce((sum, each) => sum + each, 0), peak: Math.max(0, ...own) };
    })
    .filter(({ planned, overflow }) => planned + overflow > 0);
  if (rows.length === 0) return nothing;
  return html`<section class="totals">
    <h2>${say.load}</h2>
    <p class="quiet">${say.capacity(calendar.capacity)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${say.person}</th>
          <th scope="col">${say.planned}</th>
          <th scope="col">${say.peak}</th>
          <th scope="col">${say.noRoom}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, planned, peak, overflow }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${planned}</td>
              <td>${renderLoad(peak, calendar.capacity, say)}</td>
              <td class=${overflow === 0 ? "" : "over"}>${overflow}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
