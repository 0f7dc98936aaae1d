import { html, nothing, type TemplateResult } from "lit";

import { moveByKey } from "../../date-field/index.ts";
import { formatDate, formatMonth } from "../../i18n/index.ts";
import { renderDayGrid } from "../day-grid.ts";
import type { CalendarDesk } from "./calendar-desk.ts";
import { runAt } from "./calendar-model.ts";

/** One month of the calendar with the draft in it; a click or a key chooses a day, and letters change it. */
export function renderEditorMonth(desk: CalendarDesk, month: string, alone: boolean): TemplateResult {
  const { host } = desk;
  return html`${renderDayGrid({
    month,
    label: formatMonth(month, host.language),
    locale: host.language,
    alone,
    cell: (day, isOther) => renderCell(desk, day, isOther),
    keydown: (event) => onKey(event, desk),
  })}`;
}

function onKey(event: KeyboardEvent, desk: CalendarDesk): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { key, shiftKey } = event;
  const isArrow = key.startsWith("Arrow");
  // Shift lengthens the run by an arrow key; with Page Up and Page Down it is a whole year, as everywhere.
  const to = moveByKey(desk.chosen, key, shiftKey && !isArrow);
  const change = { h: "closed", w: "makeUp", Delete: "week", Backspace: "week" } as const;
  const name = (key.length === 1 ? key.toLowerCase() : key) as keyof typeof change;
  if (to !== undefined) desk.move(to, shiftKey && isArrow);
  else if (Object.hasOwn(change, name) && desk.mayEdit) desk.set(change[name]);
  else return;
  event.preventDefault();
}

function renderCell(desk: CalendarDesk, date: string, isOther: boolean): TemplateResult {
  const { say, host, drafted, chosen, data, span } = desk;
  const day = drafted?.dayAt(date);
  const name = day?.title?.[host.language];
  const isChanged = changedIn(desk, date);
  const isToday = date === data.today;
  const badge =
    day?.kind === "holiday"
      ? say.short.off
      : day?.kind === "makeUpDay"
        ? say.short.work
        : day?.kind === "specialHours"
          ? say.short.special
          : undefined;
  const words = [
    formatDate(date, host.language),
    ...(badge === undefined ? [] : [badge]),
    ...(name === undefined ? [] : [name]),
    ...(day?.unannounced === undefined ? [] : [say.assumed]),
    ...(isChanged ? [say.changed] : []),
  ];
  const classes = [
    "cell",
    day?.kind ?? "",
    isOther ? "other" : "",
    isToday ? "today" : "",
    isChanged ? "changed" : "",
    day?.unannounced === undefined ? "" : "assumed",
  ].filter((each) => each !== "");
  return html`<button
    type="button"
    class=${classes.join(" ")}
    data-day=${date}
    tabindex=${date === chosen ? "0" : "-1"}
    aria-pressed=${date >= span.first && date <= span.last ? "true" : "false"}
    @click=${(event: MouseEvent) => desk.choose(date, event.shiftKey)}
  >
    <span class="voice">${words.join(host.language === "en" ? ", " : "，")}</span>
    <span class="face" aria-hidden="true"
      ><span class="number">${Number(date.slice(8))}</span>
      ${badge === undefined ? nothing : html`<span class="badge ${day?.isWorking === true ? "work" : ""}">${badge}</span>`}
      ${name === undefined ? nothing : html`<span class="name">${name}</span>`}</span
    >
  </button>`;
}

/** Whether the draft has given the day another exact day in the layer that is shown. */
function changedIn({ model, layer, drafted }: CalendarDesk, date: string): boolean {
  const base = model.base(layer);
  if (base === undefined || drafted === undefined) return false;
  const [was, is] = [runAt(base, date), runAt(drafted.layer, date)];
  const state = (run: typeof was): string => {
    if (run === undefined) return "";
    const { from: _from, through: _through, ...rest } = run;
    return JSON.stringify(rest);
  };
  return state(was) !== state(is);
}
