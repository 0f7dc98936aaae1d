import { html, nothing, type TemplateResult } from "lit";

import { formatDate } from "../../i18n/index.ts";
import { renderIcon } from "../../part/index.ts";
import type { BylawDateChangeEvent } from "../../date-field/index.ts";
import type { CalendarDesk } from "./calendar-desk.ts";
import { kindOf, type DayChoice } from "./day-choice.ts";
import { runAt } from "./calendar-model.ts";

const choices: readonly DayChoice[] = ["week", "closed", "makeUp", "hours"];
const aRange = /^\d{2}:\d{2}-\d{2}:\d{2}$/u;

/** What the chosen days are, and what they can be made. */
export function renderDayForm(desk: CalendarDesk): TemplateResult {
  const { say, host, span, drafted, mayEdit, model } = desk;
  const locale = host.language;
  const day = drafted?.dayAt(span.first);
  const run = drafted === undefined ? undefined : runAt(drafted.layer, span.first);
  const now: DayChoice = run === undefined ? "week" : kindOf(run);
  const told =
    day?.title === undefined ? say.byTheWeek : say.namedBy(day.title[locale], model.nameOf(day.calendar, locale));
  const oneDay = span.first === span.last;
  return html`<section class="panel" part="day" aria-labelledby="chosen-day">
    <h2 id="chosen-day">
      ${formatDate(span.first, locale)}${oneDay ? nothing : html` ${say.to} ${formatDate(span.last, locale)}`}
    </h2>
    <p class="quiet">${told}</p>
    ${day?.unannounced === undefined ? nothing : html`<p class="quiet">${renderIcon("question", 14)} ${say.assumed}</p>`}
    ${
      mayEdit
        ? html`<div class="choices" role="group" aria-label=${say.whatIs}>
              ${choices.map(
                (choice) =>
                  html`<button
                    type="button"
                    class="choice ${choice}"
                    aria-pressed=${choice === now ? "true" : "false"}
                    @click=${() => desk.set(choice)}
                  >
                    ${say.choice[choice]}
                  </button>`,
              )}
            </div>
            <p class="until">
              <span>${say.to}</span>
              <bylaw-date-field
                kind="day"
                locale=${locale}
                theme=${desk.host.root.host.getAttribute("theme") ?? ""}
                value=${span.last}
                today=${desk.data.today}
                @bylaw-date-change=${(event: BylawDateChangeEvent) => {
                  const first = span.first;
                  desk.choose(first);
                  if (event.value !== "") desk.choose(event.value, true);
                }}
              ></bylaw-date-field>
            </p>
            ${run === undefined ? nothing : renderNames(desk, run, now)}`
        : nothing
    }
  </section>`;
}

function renderNames(desk: CalendarDesk, run: NonNullable<ReturnType<typeof runAt>>, now: DayChoice): TemplateResult {
  const { say } = desk;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const text = (name: string): string => {
      const value = data.get(name);
      return typeof value === "string" ? value.trim() : "";
    };
    const hours = text("hours")
      .split(/[,，、;；\s]+/u)
      .filter((each) => each !== "");
    const field = form.elements.namedItem("hours");
    if (field instanceof HTMLInputElement) {
      const isWrong = hours.length === 0 || !hours.every((each) => aRange.test(each));
      field.setCustomValidity(isWrong ? say.hoursWrong : "");
      if (isWrong) {
        field.reportValidity();
        return;
      }
    }
    const zh = text("zh");
    desk.set(now, { "zh-CN": zh === "" ? run.title["zh-CN"] : zh, en: text("en") || run.title.en }, hours);
  };
  return html`<form class="names" novalidate @submit=${submit}>
    <label><span>${say.nameZh}</span><input name="zh" maxlength="60" .value=${run.title["zh-CN"]} /></label>
    <label><span>${say.nameEn}</span><input name="en" maxlength="60" .value=${run.title.en} /></label>
    ${
      now === "hours"
        ? html`<label
            ><span>${say.hours}</span
            ><input
              name="hours"
              placeholder=${say.hoursHint}
              .value=${(run.hours ?? []).join(", ")}
              @input=${(event: Event) => (event.currentTarget as HTMLInputElement).setCustomValidity("")}
          /></label>`
        : nothing
    }
    <button type="submit" class="button">${say.apply}</button>
  </form>`;
}
