import type { StartField } from "@bylaw/core";
import { html, type TemplateResult } from "lit";

import type { Json } from "../api/index.ts";
import { weekdayNames } from "../i18n/index.ts";
import { renderIcon } from "../part/index.ts";
import { idOf, type StartFrame } from "./start-frame.ts";

/** Weekdays that are open at the same hours. */
export interface OpeningView {
  readonly days: readonly string[];
  readonly hours: readonly string[] | { readonly parameter: string };
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** Opening hours of the week: on which days, from when until when. */
export function renderWeek(field: StartField, week: readonly OpeningView[], frame: StartFrame): TemplateResult {
  const names = weekdayNames(frame.locale);
  const put = (nth: number, opening: OpeningView): void => {
    const next = week.map((each, at) => (at === nth ? opening : each)).filter(({ days }) => days.length > 0);
    // A company that is never open would never be late.
    if (next.length > 0) frame.answer(field.at, next as unknown as Json);
    else frame.answer(field.at, week as unknown as Json);
  };
  return html`<div class="week" id=${idOf(field.at)}>
    ${week.map((opening, nth) => {
      const { days, hours } = opening;
      return html`<div class="opening">
        <fieldset class="days">
          <legend class="voice">${frame.say.days}</legend>
          ${weekdays.map(
            (day, at) =>
              html`<label
                ><input
                  type="checkbox"
                  .checked=${days.includes(day)}
                  @change=${() =>
                    put(nth, {
                      ...opening,
                      days: weekdays.filter((each) => (each === day ? !days.includes(day) : days.includes(each))),
                    })}
                /><span aria-hidden="true">${names[at]?.short}</span
                ><span class="voice">${names[at]?.long}</span></label
              >`,
          )}
        </fieldset>
        ${"parameter" in hours ? "" : renderHours(field.label, hours, frame, (next) => put(nth, { ...opening, hours: next }))}
      </div>`;
    })}
  </div>`;
}

/** Windows of a day, one after another. */
export function renderHours(
  label: string,
  ranges: readonly string[],
  frame: StartFrame,
  put: (ranges: readonly string[]) => void,
): TemplateResult {
  const { say } = frame;
  return html`<div class="windows">
    ${ranges.map((range, nth) => {
      const [from = "", until = ""] = range.split("-");
      const change = (event: Event, side: 0 | 1): void => {
        const input = event.currentTarget as HTMLInputElement;
        const made = side === 0 ? `${input.value}-${until}` : `${from}-${input.value}`;
        const isTime = /^([01]\d|2[0-4]):[0-5]\d$/u.test(input.value);
        // What is no time, or ends before it begins, does not stay.
        if (isTime && (side === 0 ? input.value < until : from < input.value))
          put(ranges.map((each, at) => (at === nth ? made : each)).toSorted());
        else input.value = side === 0 ? from : until;
      };
      return html`<span class="window">
        <input
          inputmode="numeric"
          maxlength="5"
          aria-label="${label} ${say.from}"
          .value=${from}
          @change=${(event: Event) => change(event, 0)}
        />
        –
        <input
          inputmode="numeric"
          maxlength="5"
          aria-label="${label} ${say.until}"
          .value=${until}
          @change=${(event: Event) => change(event, 1)}
        />
        <button
          type="button"
          class="bare"
          aria-label=${say.removeHours(range.replace("-", "–"))}
          ?disabled=${ranges.length === 1}
          @click=${() => put(ranges.filter((_, at) => at !== nth))}
        >
          ${renderIcon("close", 14)}
        </button>
      </span>`;
    })}
    <button type="button" class="bare link add" @click=${() => put([...ranges, nextWindow(ranges)].toSorted())}>
      ${renderIcon("plus", 14)} ${say.addHours}
    </button>
  </div>`;
}

/** An hour after the last window of the day. */
function nextWindow(ranges: readonly string[]): string {
  const hour = Number(ranges.at(-1)?.split("-")[1]?.slice(0, 2) ?? 8);
  const at = (each: number): string => `${String(Math.min(24, each)).padStart(2, "0")}:00`;
  return hour > 22 ? "06:00-08:00" : `${at(hour + 1)}-${at(hour + 2)}`;
}
