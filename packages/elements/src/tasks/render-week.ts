import { html, nothing, type TemplateResult } from "lit";

import { dayWords } from "../clock/index.ts";
import { weekdayNames } from "../i18n/index.ts";
import { dueDay } from "./sort-tasks.ts";
import type { TaskFrame } from "./task-frame.ts";

/** More dots than these say no more. */
const MOST_DOTS = 3;

/** Monday to Sunday, with holidays and make-up days, and a dot for each task that is due. */
export function renderWeek(frame: TaskFrame, chosen: string, choose: (day: string) => void): TemplateResult {
  const { day, say, locale, timeZone, today } = frame;
  const due = day.tasks.filter(({ id }) => !frame.waiting.has(id)).map((task) => dueDay(task, timeZone));
  const names = weekdayNames(locale);
  return html`<ul class="strip-days" aria-label=${say.week}>
    ${day.week.items.map(({ date, kind, name }, index) => {
      const count = due.filter((each) => each === date).length;
      const badge = kind === "holiday" ? say.holiday : kind === "makeUpDay" ? say.makeUp : "";
      return html`<li>
        <button
          type="button"
          class="day ${kind} ${date === today ? "today" : ""} ${date < today ? "past" : ""}"
          aria-pressed=${chosen === date ? "true" : "false"}
          aria-current=${date === today ? "date" : nothing}
          @click=${() => choose(chosen === date ? "" : date)}
        >
          ${badge === "" ? nothing : html`<span class="badge" aria-hidden="true">${badge}</span>`}
          <span class="weekday" aria-hidden="true">${names[index]?.short ?? ""}</span>
          <span class="number" aria-hidden="true">${Number(date.slice(8))}</span>
          <span class="dots" aria-hidden="true"
            >${Array.from({ length: Math.min(MOST_DOTS, count) }, () => html`<i></i>`)}</span
          >
          <span class="voice">${say.day(dayWords(date, locale, true), count, name ?? "")}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}
