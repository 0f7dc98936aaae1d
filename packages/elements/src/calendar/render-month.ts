import { html, nothing, type TemplateResult } from "lit";

import { moveByKey } from "../date-field/index.ts";
import { formatDate, formatMonth } from "../i18n/index.ts";
import type { DutyKind } from "./calendar-messages.ts";
import { renderDayGrid } from "./day-grid.ts";
import type { DutyDay } from "./duty-days.ts";
import type { DutyFrame } from "./duty-frame.ts";
import { renderLoad } from "./render-load.ts";

/** In the order in which they are told. */
export const dutyKinds: readonly DutyKind[] = ["deadline", "visit", "care", "other"];

/** The month: on each day what kind of day it is, what is due, and how full it is. */
export function renderMonth(frame: DutyFrame): TemplateResult {
  const { say, locale, month } = frame;
  return html`<div class="month">
    ${renderDayGrid({
      month,
      label: formatMonth(month, locale),
      locale,
      alone: false,
      cell: (day, isOther) => renderCell(day, isOther, frame),
      keydown: (event) => {
        const to = moveByKey(frame.chosen, event.key, event.shiftKey);
        if (to === undefined) return;
        event.preventDefault();
        frame.move(to);
      },
    })}
    <p class="legend" aria-hidden="true">
      ${dutyKinds.map((kind) => html`<span class="kind ${kind}"><i></i>${say.kind[kind]}</span>`)}
    </p>
    <p class="quiet keys">${say.keys}</p>
  </div>`;
}

function renderCell(date: string, isOther: boolean, frame: DutyFrame): TemplateResult {
  const { chosen, calendar, say, locale } = frame;
  const kind = frame.kinds.get(date);
  const day = frame.days.get(date);
  const isToday = date === calendar.today;
  const classes = ["cell", kind?.kind ?? "", isOther ? "other" : "", isToday ? "today" : ""].filter(
    (each) => each !== "",
  );
  return html`<button
    type="button"
    class=${classes.join(" ")}
    data-day=${date}
    tabindex=${date === chosen ? "0" : "-1"}
    aria-pressed=${date === chosen ? "true" : "false"}
    @click=${() => frame.choose(date)}
  >
    <span class="voice">${say.dayLabel(formatDate(date, locale), dayWords(date, frame))}</span>
    <span class="face" aria-hidden="true"
      ><span class="top"
        ><span class="number">${Number(date.slice(8))}</span>${renderBadge(frame, date)}${
          kind?.name === null || kind?.name === undefined ? nothing : html`<span class="name">${kind.name}</span>`
        }</span
      >
      ${day === undefined ? nothing : renderCounts(day, frame)}</span
    >
  </button>`;
}

/** 休 or 班, where a calendar names the day. */
export function renderBadge(
  { kinds, say }: Pick<DutyFrame, "kinds" | "say">,
  date: string,
): TemplateResult | typeof nothing {
  const kind = kinds.get(date)?.kind;
  if (kind === "holiday") return html`<span class="badge">${say.off}</span>`;
  if (kind === "makeUpDay") return html`<span class="badge work">${say.work}</span>`;
  return kind === "specialHours" ? html`<span class="badge work">${say.special}</span>` : nothing;
}

function renderCounts(day: DutyDay, { say }: DutyFrame): TemplateResult {
  return html`<span class="counts">
      ${dutyKinds.map((kind) =>
        day.counts[kind] === 0
          ? nothing
          : html`<span class="kind ${kind}"
              ><i></i><span class="word">${say.kind[kind]}</span><b>${day.counts[kind]}</b></span
            >`,
      )}
      ${day.overflow === 0 ? nothing : html`<span class="kind over"><i></i><span class="word">${say.overflow(day.overflow)}</span></span>`}
    </span>
    ${day.load === 0 ? nothing : renderLoad(day.load, day.room, say)}`;
}

/** A day in words, for a voice. */
function dayWords(date: string, { kinds, days, say, calendar }: DutyFrame): readonly string[] {
  const kind = kinds.get(date);
  const day = days.get(date);
  return [
    ...(date === calendar.today ? [say.today] : []),
    ...(kind?.name === null || kind?.name === undefined ? [] : [kind.name]),
    ...(kind?.kind === "holiday" ? [say.off] : kind?.kind === "makeUpDay" ? [say.work] : []),
    ...(kind?.provisional === true ? [say.assumed] : []),
    ...dutyKinds.flatMap((each) => {
      const count = day?.counts[each] ?? 0;
      return count === 0 ? [] : [`${say.kind[each]} ${count}`];
    }),
    ...(day === undefined || day.load === 0 ? [] : [`${say.load} ${say.loadOf(day.load, day.room)}`]),
    ...(day === undefined || day.overflow === 0 ? [] : [say.overflow(day.overflow)]),
  ];
}
