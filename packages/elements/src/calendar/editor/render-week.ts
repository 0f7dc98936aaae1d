import { html, nothing, type TemplateResult } from "lit";

import { formatDate, weekdayNames } from "../../i18n/index.ts";
import { renderIcon } from "../../part/index.ts";
import type { CalendarDesk } from "./calendar-desk.ts";
import type { Weekday, WeekHours } from "./calendar-model.ts";

const weekdays: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** The hours of each weekday, several windows a day, as they hold from the draft's day on. */
export function renderWeek(desk: CalendarDesk): TemplateResult {
  const { say, host, drafted, model, store, mayEdit } = desk;
  const locale = host.language;
  if (drafted === undefined) return html``;
  const { week, isOwn } = model.week(drafted.layer, store.from);
  // A layer that only names days has no hours to show.
  if (week.length === 0 && !isOwn) return html``;
  const held = week.find(({ parameter }) => parameter !== undefined);
  const canEdit = mayEdit && held === undefined && isOwn;
  const take = (): void => desk.setWeek(openingsOf(hoursByDay(week)));
  return html`<details class="panel week" open>
    <summary><h2>${say.week}</h2></summary>
    <p class="quiet">${say.weekFrom(formatDate(store.from, locale))}</p>
    ${!isOwn ? html`<p class="quiet">${say.weekBelow}</p>` : nothing}
    ${held === undefined ? nothing : html`<p class="quiet">${renderIcon("lock", 14)} ${say.weekParameter}</p>`}
    ${canEdit ? renderForm(desk, week) : renderTable(desk, week)}
    ${
      mayEdit && !canEdit ? html`<button type="button" class="button" @click=${take}>${say.ownHours}</button>` : nothing
    }
  </details>`;
}

function renderTable({ say, host }: CalendarDesk, week: readonly WeekHours[]): TemplateResult {
  const names = weekdayNames(host.language);
  const hours = hoursByDay(week);
  return html`<dl class="week-hours">
    ${weekdays.map((weekday, at) => {
      const own = hours.get(weekday) ?? [];
      return html`<dt>${names[at]?.long ?? ""}</dt>
        <dd>${own.length === 0 ? say.closed : own.map((each) => each.replace("-", "–")).join(" · ")}</dd>`;
    })}
  </dl>`;
}

function renderForm(desk: CalendarDesk, week: readonly WeekHours[]): TemplateResult {
  const { say, host } = desk;
  const names = weekdayNames(host.language);
  const hours = hoursByDay(week);
  const put = (weekday: Weekday, own: readonly string[]): void => {
    const next = new Map(hours);
    if (own.length === 0) next.delete(weekday);
    else next.set(weekday, own);
    desk.setWeek(openingsOf(next));
  };
  return html`<ul class="hours-form">
    ${weekdays.map((weekday, at) => {
      const own = hours.get(weekday) ?? [];
      const name = names[at]?.long ?? "";
      return html`<li>
        <span class="weekday">${name}</span>
        <div class="windows">
          ${own.map((range, nth) => {
            const [from = "", until = ""] = range.split("-");
            const change = (event: Event, side: 0 | 1): void => {
              const { value } = event.currentTarget as HTMLInputElement;
              if (!/^\d{2}:\d{2}$/u.test(value)) return;
              const made = side === 0 ? `${value}-${until}` : `${from}-${value}`;
              put(
                weekday,
                own.map((each, place) => (place === nth ? made : each)),
              );
            };
            return html`<span class="window">
              <input
                type="text"
                inputmode="numeric"
                pattern="[0-2][0-9]:[0-5][0-9]"
                aria-label="${name} ${say.from}"
                .value=${from}
                @change=${(event: Event) => change(event, 0)}
              />
              –
              <input
                type="text"
                class="end"
                inputmode="numeric"
                pattern="[0-4][0-9]:[0-5][0-9]"
                aria-label="${name} ${say.until}"
                .value=${until}
                @change=${(event: Event) => change(event, 1)}
              />
              <button
                type="button"
                class="bare"
                aria-label=${say.removeWindow(name)}
                @click=${() =>
                  put(
                    weekday,
                    own.filter((_, place) => place !== nth),
                  )}
              >
                ${renderIcon("close", 14)}
              </button>
            </span>`;
          })}
          ${own.length === 0 ? html`<span class="quiet">${say.closed}</span>` : nothing}
          <button
            type="button"
            class="bare link"
            aria-label="${name} ${say.addWindow}"
            @click=${() => put(weekday, [...own, nextWindow(own)])}
          >
            ${renderIcon("plus", 14)} ${say.addWindow}
          </button>
        </div>
      </li>`;
    })}
  </ul>`;
}

/** An hour after the last window of the day, or the morning. */
function nextWindow(own: readonly string[]): string {
  const last = own.at(-1)?.split("-")[1] ?? "";
  const hour = Number(last.slice(0, 2));
  if (last === "" || Number.isNaN(hour) || hour > 21) return "09:00-12:00";
  const at = (each: number): string => `${String(each).padStart(2, "0")}:00`;
  return `${at(hour + 1)}-${at(hour + 3)}`;
}

function hoursByDay(week: readonly WeekHours[]): ReadonlyMap<Weekday, readonly string[]> {
  return new Map(week.flatMap(({ days, hours }) => days.map((day) => [day, hours] as const)));
}

/** Weekdays of the same hours stand in one line of the document. */
function openingsOf(hours: ReadonlyMap<Weekday, readonly string[]>): Parameters<CalendarDesk["setWeek"]>[0] {
  const known = weekdays.flatMap((day) => {
    const own = hours.get(day);
    return own === undefined || own.length === 0 ? [] : [{ day, own: own.toSorted() }];
  });
  return [...Map.groupBy(known, ({ own }) => own.join(" ")).values()].map((group) => ({
    days: group.map(({ day }) => day),
    hours: [...(group[0]?.own ?? [])],
  }));
}
