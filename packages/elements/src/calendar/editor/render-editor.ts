import { html, nothing, type TemplateResult } from "lit";

import { addMonths } from "../../date-field/index.ts";
import { editMessagesFor } from "../../edit/i18n/index.ts";
import { renderDraftNotice, renderDraftStatus } from "../../edit/render-draft-state.ts";
import { formatDate, formatMonth } from "../../i18n/index.ts";
import { renderIcon } from "../../part/index.ts";
import type { CalendarDesk } from "./calendar-desk.ts";
import { renderDayForm } from "./render-day-form.ts";
import { renderEditorMonth } from "./render-editor-month.ts";
import { renderEffect } from "./render-effect.ts";
import { renderImport } from "./render-import.ts";
import { renderWeek } from "./render-week.ts";

/** The editor of a calendar: its days, one of them, the week, what is imported, and what all of it moves. */
export function renderEditor(desk: CalendarDesk): TemplateResult {
  const { say, host, store } = desk;
  const messages = editMessagesFor(host.language);
  const state = { messages, store, locale: host.language };
  return html`${renderHead(desk, renderDraftStatus(state))}
    ${renderDraftNotice(state, (keep) => void store.settle(keep).then(() => desk.draw()))}
    ${desk.data.me.may.includes("editDrafts") ? nothing : html`<p class="strip">${renderIcon("lock")}<span>${say.mayNot}</span></p>`}
    <div class="columns">
      <div class="main">
        ${
          desk.view === "year"
            ? html`<div class="year">
                ${monthsOf(desk.chosen).map(
                  (month) =>
                    html`<section class="small-month">
                      <h2>${formatMonth(month, host.language)}</h2>
                      ${renderEditorMonth(desk, month, true)}
                    </section>`,
                )}
              </div>`
            : html`<section class="big-month">${renderEditorMonth(desk, desk.chosen, false)}</section>`
        }
        <p class="quiet keys">${say.keys}</p>
      </div>
      <div class="side">
        ${renderDayForm(desk)} ${renderEffect(desk)} ${renderWeek(desk)} ${desk.mayEdit ? renderImport(desk) : nothing}
      </div>
    </div>`;
}

function renderHead(desk: CalendarDesk, status: unknown): TemplateResult {
  const { say, host, chosen, view, model } = desk;
  const isYear = view === "year";
  const by = isYear ? 12 : 1;
  const announced = model.layers.find(({ announcedThrough }) => announcedThrough !== undefined)?.announcedThrough;
  return html`<header class="head">
    <div>
      <h1>${say.title}</h1>
      ${announced === undefined ? nothing : html`<p class="quiet">${say.announced(formatDate(announced, host.language))}</p>`}
      ${status}
      <button type="button" class="bare link" @click=${() => host.back()}>${say.back}</button>
    </div>
    <div class="tools">
      <label class="which"
        ><span class="quiet">${say.layer}</span>
        <select @change=${(event: Event) => desk.pickLayer((event.currentTarget as HTMLSelectElement).value)}>
          ${model.layers.map(
            ({ id, title }) =>
              html`<option value=${id} ?selected=${id === desk.layer}>${title[host.language]}</option>`,
          )}
        </select>
      </label>
      <div class="turn">
        <button
          type="button"
          class="button icon"
          aria-label=${isYear ? say.beforeYear : say.beforeMonth}
          @click=${() => desk.choose(addMonths(chosen, -by))}
        >
          ${renderIcon("left")}
        </button>
        <b class="shown" aria-live="polite"
          >${isYear ? say.yearOf(Number(chosen.slice(0, 4))) : formatMonth(chosen, host.language)}</b
        >
        <button
          type="button"
          class="button icon"
          aria-label=${isYear ? say.afterYear : say.afterMonth}
          @click=${() => desk.choose(addMonths(chosen, by))}
        >
          ${renderIcon("right")}
        </button>
      </div>
      <div class="tabs" role="group" aria-label=${say.view}>
        ${(["year", "month"] as const).map(
          (each) =>
            html`<button
              type="button"
              class="tab"
              aria-pressed=${view === each ? "true" : "false"}
              @click=${() => desk.show(each)}
            >
              ${say[each]}
            </button>`,
        )}
      </div>
    </div>
  </header>`;
}

function monthsOf(day: string): readonly string[] {
  return Array.from({ length: 12 }, (_, at) => `${day.slice(0, 4)}-${String(at + 1).padStart(2, "0")}-01`);
}
