import type { StartField } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import type { Json } from "../api/index.ts";
import { editMessagesFor } from "../edit/i18n/index.ts";
import { figureScale, parseFigure, stepOf, typedFigure } from "../edit/figure-scale.ts";
import { renderHours, renderWeek, type OpeningView } from "./render-hours.ts";
import { idOf, shownValue, type StartFrame } from "./start-frame.ts";

const FIGURES: ReadonlySet<string> = new Set(["money", "integer", "number", "percent", "duration"]);
/** More choices than this are a list to choose from. */
const MOST_ROWS = 6;

/** The field for one thing that an answer sets, by the type of what is set. */
export function renderField(field: StartField, frame: StartFrame): TemplateResult {
  const value = shownValue(field, frame.answers);
  if (field.kind === "words") return renderWords(field, value, frame);
  if (field.kind === "owner") return renderSelect(field, value, frame);
  if (field.kind === "week") {
    const week = (Array.isArray(value) ? value : []) as readonly unknown[] as readonly OpeningView[];
    return renderWeek(field, week, frame);
  }
  const { of, type }: { readonly of?: string; readonly type: string } = field.parameter?.value ?? { type: "text" };
  const { yes, no } = frame.say;
  if (FIGURES.has(type)) return renderFigure(field, value, frame);
  if (type === "cadence") return renderCadence(field, value, frame);
  if (type === "boolean") {
    const truths = [
      { value: true, label: yes },
      { value: false, label: no },
    ];
    return renderChoices(field, value, frame, truths);
  }
  if (type === "enum" || type === "role") {
    return field.options.length > MOST_ROWS
      ? renderSelect(field, value, frame)
      : renderChoices(field, value, frame, field.options);
  }
  if (type !== "list") return renderText(field, value, frame);
  const items = (Array.isArray(value) ? value : []) as readonly string[];
  if (of !== "timeRange") return renderSeveral(field, items, frame);
  return renderHours(field.label, items, frame, (next) => frame.answer(field.at, next));
}

function describedBy({ at }: StartField): string {
  return `${idOf(at)}-told`;
}

function isWrong({ at }: StartField, { mistyped, reviewed }: StartFrame): "true" | "false" {
  return mistyped.has(at) || reviewed.issues.has(at) ? "true" : "false";
}

function renderFigure(field: StartField, value: Json | undefined, frame: StartFrame): TemplateResult {
  const { at, parameter, label } = field;
  const type = parameter?.value ?? { type: "number" };
  const edit = editMessagesFor(frame.locale);
  const figure = typeof value === "number" ? value : undefined;
  // The unit stays what it is while somebody types.
  const about = typeof field.suggested === "number" ? field.suggested : (figure ?? 0);
  const { factor, unit } = figureScale(type, about, frame.locale, edit);
  const mistyped = frame.mistyped.get(at);
  const take = (text: string): void => {
    const typed = parseFigure(text, factor);
    if (typed === undefined) frame.mistype(at, text);
    else {
      frame.answer(at, typed);
      // 0. is on its way to 0.5: the field keeps what was typed until it is left.
      if (text.trim() !== typedFigure(typed, factor)) frame.mistype(at, text);
    }
  };
  const step = stepOf(type, figure ?? about, parameter?.bounds?.multipleOf);
  return html`<label class="figure ${isWrong(field, frame) === "true" ? "wrong" : ""}"
    ><span class="voice">${label}</span
    ><input
      id=${idOf(at)}
      inputmode="decimal"
      autocomplete="off"
      size=${Math.max(5, (mistyped ?? (figure === undefined ? "" : typedFigure(figure, factor))).length + 1)}
      aria-invalid=${isWrong(field, frame)}
      aria-describedby=${describedBy(field)}
      .value=${live(mistyped ?? (figure === undefined ? "" : typedFigure(figure, factor)))}
      @input=${(event: Event) => take((event.currentTarget as HTMLInputElement).value)}
      @blur=${(event: Event) => {
        const typed = parseFigure((event.currentTarget as HTMLInputElement).value, factor);
        if (typed !== undefined && mistyped !== undefined) frame.answer(at, typed);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
        event.preventDefault();
        const by = event.key === "ArrowUp" ? step : -step;
        // An empty field has nothing to go up from.
        if (figure !== undefined) frame.answer(at, Math.max(0, Number((figure + by).toFixed(6))));
      }}
    /><span class="unit">${unit}</span></label
  >`;
}

function renderChoices(
  field: StartField,
  value: Json | undefined,
  frame: StartFrame,
  options: readonly { readonly value: Json; readonly label: string }[],
): TemplateResult {
  return html`<fieldset class="choices" aria-describedby=${describedBy(field)}>
    <legend class="voice">${field.label}</legend>
    ${options.map(
      (option, nth) =>
        html`<label class="choice"
          ><input
            type="radio"
            id=${nth === 0 ? idOf(field.at) : nothing}
            name=${idOf(field.at)}
            .checked=${live(option.value === value)}
            @change=${() => frame.answer(field.at, option.value)}
          /><span>${option.label}</span>${
            option.value === field.suggested && field.source === "default"
              ? html`<small>${frame.say.suggested} †</small>`
              : nothing
          }</label
        >`,
    )}
  </fieldset>`;
}

function renderSelect(field: StartField, value: Json | undefined, frame: StartFrame): TemplateResult {
  return html`<label class="select"
    ><span class="voice">${field.label}</span>
    <select
      id=${idOf(field.at)}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => frame.answer(field.at, (event.currentTarget as HTMLSelectElement).value)}
    >
      ${field.options.map(
        (option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`,
      )}
    </select></label
  >`;
}

function renderCadence(field: StartField, value: Json | undefined, frame: StartFrame): TemplateResult {
  const { say } = frame;
  const { periods } = editMessagesFor(frame.locale);
  const { times, per } = (value ?? { times: 1, per: "month" }) as { readonly times: number; readonly per: string };
  const set = (next: Json): void => frame.answer(field.at, next);
  return html`<div class="cadence">
    <label class="select"
      ><span class="voice">${field.label} ${say.per}</span>
      <select @change=${(event: Event) => set({ times, per: (event.currentTarget as HTMLSelectElement).value })}>
        ${Object.entries(periods).map(
          ([each, name]) => html`<option value=${each} ?selected=${each === per}>${name}</option>`,
        )}
      </select></label
    >
    <label class="figure ${isWrong(field, frame) === "true" ? "wrong" : ""}"
      ><span class="voice">${field.label} ${say.times}</span
      ><input
        id=${idOf(field.at)}
        inputmode="numeric"
        autocomplete="off"
        size="3"
        aria-invalid=${isWrong(field, frame)}
        aria-describedby=${describedBy(field)}
        .value=${live(frame.mistyped.get(field.at) ?? String(times))}
        @input=${(event: Event) => {
          const text = (event.currentTarget as HTMLInputElement).value.trim();
          if (/^\d{1,3}$/u.test(text)) set({ times: Number(text), per });
          else frame.mistype(field.at, text);
        }}
      /><span class="unit">${editMessagesFor(frame.locale).cadenceTimes}</span></label
    >
  </div>`;
}

function renderSeveral(field: StartField, items: readonly string[], frame: StartFrame): TemplateResult {
  const { includes = [] } = field.parameter?.bounds ?? {};
  return html`<fieldset class="choices" aria-describedby=${describedBy(field)}>
    <legend class="voice">${field.label}</legend>
    ${field.options.map(
      ({ value, label }) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            .checked=${live(items.includes(value))}
            ?disabled=${includes.includes(value)}
            @change=${() =>
              frame.answer(
                field.at,
                items.includes(value) ? items.filter((each) => each !== value) : [...items, value],
              )}
          /><span>${label}</span></label
        >`,
    )}
  </fieldset>`;
}

/** The words of both languages: the policy is read in both. */
function renderWords(field: StartField, value: Json | undefined, frame: StartFrame): TemplateResult {
  const words = (value ?? { "zh-CN": "", en: "" }) as Readonly<Record<"zh-CN" | "en", string>>;
  const { say } = frame;
  return html`<div class="words">
    ${(["zh-CN", "en"] as const).map(
      (language) =>
        html`<label
          ><span class="voice">${field.label}, </span><small>${language === "en" ? say.english : say.chinese}</small
          ><input
            id=${language === frame.locale ? idOf(field.at) : nothing}
            lang=${language}
            autocomplete="off"
            maxlength="40"
            aria-invalid=${isWrong(field, frame)}
            .value=${live(words[language])}
            @change=${(event: Event) => {
              const text = (event.currentTarget as HTMLInputElement).value.trim();
              // Without a name it could not be chosen: the one before stays.
              if (text === "") frame.answer(field.at, { ...words });
              else frame.answer(field.at, { ...words, [language]: text });
            }}
        /></label>`,
    )}
  </div>`;
}

function renderText(field: StartField, value: Json | undefined, frame: StartFrame): TemplateResult {
  return html`<label class="figure ${isWrong(field, frame) === "true" ? "wrong" : ""}"
    ><span class="voice">${field.label}</span
    ><input
      id=${idOf(field.at)}
      class="wide"
      autocomplete="off"
      aria-invalid=${isWrong(field, frame)}
      aria-describedby=${describedBy(field)}
      .value=${live(typeof value === "string" ? value : "")}
      @input=${(event: Event) => frame.answer(field.at, (event.currentTarget as HTMLInputElement).value)}
  /></label>`;
}
