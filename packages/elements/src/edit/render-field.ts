import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import type { Json } from "../api/index.ts";
import { renderIcon } from "../part/index.ts";
import type { FieldContext } from "./edit-context.ts";
import { figureScale, parseFigure, stepOf, typedFigure } from "./figure-scale.ts";
import type { EditableParameter } from "./policy-model.ts";
import { renderChoices } from "./render-choices.ts";
import { renderList } from "./render-list.ts";

/** The field for a value of the parameter's type. */
export function renderField(parameter: EditableParameter, value: Json, context: FieldContext): TemplateResult {
  const { definition } = parameter;
  const { type } = definition.value;
  const field =
    type === "enum" || type === "boolean" || type === "role"
      ? renderChoices(parameter, value, context)
      : type === "list"
        ? renderList(parameter, value, context)
        : type === "cadence"
          ? renderCadence(parameter, value, context)
          : isFigure(type)
            ? renderFigureField(parameter, value, context)
            : renderText(parameter, value, context);
  if (definition.optional !== true) return field;
  return html`${value === null ? nothing : field}
    <label class="check"
      ><input
        type="checkbox"
        .checked=${live(value === null)}
        @change=${(event: Event) =>
          context.change(definition.id, (event.currentTarget as HTMLInputElement).checked ? null : startOf(parameter))}
      />${context.messages.none}</label
    >`;
}

export function isFigure(type: string): boolean {
  return ["money", "integer", "number", "percent", "duration"].includes(type);
}

/** A value to begin with where there was none. */
function startOf({ definition }: EditableParameter): Json {
  if (definition.value.type === "cadence") return { times: 1, per: "month" };
  return Math.max(1, definition.bounds?.minimum ?? 1);
}

function renderFigureField({ definition }: EditableParameter, value: Json, context: FieldContext): TemplateResult {
  const { messages, locale, mistyped } = context;
  const figure = typeof value === "number" ? value : Number(value ?? 0);
  const { factor, unit } = figureScale(definition.value, figure, locale, messages);
  const step = stepOf(definition.value, figure, definition.bounds?.multipleOf);
  const stepText = `${typedFigure(step, factor)} ${unit.replace(/ \/.*$/u, "")}`.trim();
  const move = (by: number): void => context.change(definition.id, Number((figure + by).toFixed(6)));
  // What is kept as it was typed may well be a figure: 800000 is one, written without its commas.
  const isUnread = mistyped !== undefined && parseFigure(mistyped, factor) === undefined;
  const isWrong = isUnread || context.issues.has(definition.id);
  return html`<div class="figure-field">
    <button
      type="button"
      class="bare step"
      tabindex="-1"
      aria-label=${messages.decrease(stepText)}
      @click=${() => move(-step)}
    >
      ${renderIcon("minus")}
    </button>
    <label class="figure-input"
      ><span class="voice">${messages.value}</span
      ><input
        class="first"
        inputmode="decimal"
        autocomplete="off"
        size=${Math.max(3, typedFigure(figure, factor).length + 1)}
        aria-label=${`${definition.label[locale]} ${unit}`}
        aria-invalid=${isWrong ? "true" : "false"}
        aria-describedby="editor-issues"
        .value=${live(mistyped ?? typedFigure(figure, factor))}
        @focus=${(event: Event) => (event.currentTarget as HTMLInputElement).select()}
        @input=${(event: Event) => {
          const text = (event.currentTarget as HTMLInputElement).value;
          const typed = parseFigure(text, factor);
          if (typed === undefined) context.mistype(text);
          else if (text.trim() === typedFigure(typed, factor)) context.change(definition.id, typed);
          else {
            // 80. and 0 are on their way to 80.5: the field keeps what was typed until it is left.
            context.change(definition.id, typed);
            context.mistype(text);
          }
        }}
        @blur=${(event: Event) => {
          const typed = parseFigure((event.currentTarget as HTMLInputElement).value, factor);
          if (typed !== undefined && mistyped !== undefined) context.change(definition.id, typed);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
          event.preventDefault();
          move(event.key === "ArrowUp" ? step : -step);
        }}
      /><span class="unit">${unit}</span></label
    >
    <button
      type="button"
      class="bare step"
      tabindex="-1"
      aria-label=${messages.increase(stepText)}
      @click=${() => move(step)}
    >
      ${renderIcon("plus")}
    </button>
  </div>`;
}

function renderCadence({ definition }: EditableParameter, value: Json, context: FieldContext): TemplateResult {
  const { messages } = context;
  const cadence = (value ?? { times: 1, per: "month" }) as { readonly times: number; readonly per: string };
  const set = (times: number, per: string): void => context.change(definition.id, { times, per });
  return html`<div class="cadence">
    <label
      ><span class="voice">${messages.cadencePer}</span>
      <select
        class="first"
        @change=${(event: Event) => set(cadence.times, (event.currentTarget as HTMLSelectElement).value)}
      >
        ${Object.entries(messages.periods).map(
          ([per, name]) => html`<option value=${per} ?selected=${per === cadence.per}>${name}</option>`,
        )}
      </select></label
    >
    <label class="figure-input"
      ><input
        inputmode="numeric"
        autocomplete="off"
        size="4"
        aria-label=${messages.cadenceTimes}
        aria-describedby="editor-issues"
        .value=${live(context.mistyped ?? String(cadence.times))}
        @input=${(event: Event) => {
          const text = (event.currentTarget as HTMLInputElement).value;
          if (/^\d+$/u.test(text.trim())) set(Number(text), cadence.per);
          else context.mistype(text);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
          event.preventDefault();
          set(Math.max(0, cadence.times + (event.key === "ArrowUp" ? 1 : -1)), cadence.per);
        }}
      /><span class="unit">${messages.cadenceTimes}</span></label
    >
  </div>`;
}

function renderText({ definition }: EditableParameter, value: Json, context: FieldContext): TemplateResult {
  return html`<label class="figure-input"
    ><input
      class="first wide"
      autocomplete="off"
      aria-label=${definition.label[context.locale]}
      aria-describedby="editor-issues"
      .value=${live(typeof value === "string" ? value : "")}
      @input=${(event: Event) => context.change(definition.id, (event.currentTarget as HTMLInputElement).value)}
  /></label>`;
}
