import { html, nothing, type TemplateResult } from "lit";

import type { CalendarDutyView } from "../api/index.ts";
import { formatDate, weekdayNames } from "../i18n/index.ts";
import { momentWords } from "../clock/moment-words.ts";
import { weekdayOf } from "../date-field/index.ts";
import { renderCitation, renderIcon } from "../part/index.ts";
import { kindOfDuty } from "./duty-days.ts";
import type { DutyFrame } from "./duty-frame.ts";
import { renderLoad } from "./render-load.ts";
import { dutyKinds, renderBadge } from "./render-month.ts";

/** Everything of one day: what kind of day it is, how full everybody is, and each thing that is due. */
export function renderDay(frame: DutyFrame, date: string): TemplateResult {
  const { say, kinds, days } = frame;
  const kind = kinds.get(date);
  const duties = days.get(date)?.duties ?? [];
  return html`<section class="chosen" part="day" aria-labelledby="chosen-day">
    <h2 id="chosen-day" tabindex="-1">${dayTitle(frame, date)} ${renderBadge(frame, date)}</h2>
    ${
      kind?.name === null || kind?.name === undefined
        ? nothing
        : html`<p class="quiet">${kind.name}${kind.source === null ? nothing : html` · ${kind.source}`}</p>`
    }
    ${kind?.provisional === true ? html`<p class="quiet">${renderIcon("question", 14)} ${say.assumed}</p>` : nothing}
    ${renderPeople(frame, date)} ${duties.length === 0 ? html`<p class="nothing">${say.nothingOn}</p>` : nothing}
    ${dutyKinds.map((each) => {
      const own = duties.filter((duty) => kindOfDuty(duty) === each);
      return own.length === 0
        ? nothing
        : html`<h3>${say.kind[each]} <small>${own.length}</small></h3>
            <ul class="duties">
              ${own.map((duty) => renderDuty(duty, frame))}
            </ul>`;
    })}
  </section>`;
}

/** 9月22日 周二 / 22 September, Tuesday. */
export function dayTitle({ locale }: Pick<DutyFrame, "locale">, date: string): string {
  const weekday = weekdayNames(locale)[weekdayOf(date)]?.long ?? "";
  return `${formatDate(date, locale)}${locale === "en" ? ", " : " "}${weekday}`;
}

function renderPeople({ calendar, say, person }: DutyFrame, date: string): TemplateResult | typeof nothing {
  const at = calendar.days.findIndex((each) => each.date === date);
  const busy = calendar.people.filter(({ key, loads }) => (person === "" || key === person) && (loads[at] ?? 0) > 0);
  if (busy.length === 0) return nothing;
  return html`<ul class="people" aria-label=${say.load}>
    ${busy.map(({ name, loads }) => html`<li><span>${name}</span>${renderLoad(loads[at] ?? 0, calendar.capacity, say)}</li>`)}
  </ul>`;
}

/** One thing: about whom, what, by when, who does it, and the clause that it rests on. */
export function renderDuty(duty: CalendarDutyView, frame: DutyFrame): TemplateResult {
  const { say, messages, calendar, locale, recordHref } = frame;
  const name = calendar.people.find(({ key }) => key === duty.person)?.name ?? "";
  const [type = "", id = ""] = duty.about.split("/");
  const href = recordHref.replace("{type}", type).replace("{id}", encodeURIComponent(id));
  const by =
    kindOfDuty(duty) === "visit"
      ? say.lastChance(formatDate(duty.day, locale))
      : say.dueAt(momentWords(duty.due, locale, true));
  return html`<li class="duty ${duty.state} ${duty.overdue ? "late" : ""}" part="duty">
    <p class="about">
      ${recordHref === "" ? html`<b>${duty.aboutName}</b>` : html`<a href=${href}><b>${duty.aboutName}</b></a>`}
      ${duty.subjectName === null ? nothing : html`<span class="quiet"> · ${duty.subjectName}</span>`}
    </p>
    <p>${duty.title}</p>
    <p class="quiet">
      ${by}${name === "" ? nothing : html` · ${name}`}
      ${duty.clauses.slice(0, 1).map((clause) => renderCitation(clause, messages))}
    </p>
    ${
      duty.state === "done"
        ? html`<p class="mark-done">${renderIcon("check", 14)} ${say.done}</p>`
        : duty.overdue
          ? html`<p class="mark-late">${renderIcon("warning", 14)} ${say.late}</p>`
          : duty.why === null
            ? nothing
            : html`<p class="mark-over">${renderIcon("warning", 14)} ${say.why[duty.why]}</p>`
    }
  </li>`;
}
