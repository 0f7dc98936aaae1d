import { html, nothing, type TemplateResult } from "lit";

import type { Json } from "../api/index.ts";
import type { FieldContext } from "./edit-context.ts";
import type { EditableParameter } from "./policy-model.ts";

/** More choices than this are a list to choose from rather than rows to read. */
const MOST_ROWS = 8;

/** One of several: each with the words that the sentence would then use. */
export function renderChoices({ definition }: EditableParameter, value: Json, context: FieldContext): TemplateResult {
  const { messages, locale, model } = context;
  const { type, enum: name = "" } = definition.value;
  const options: readonly { readonly value: Json; readonly label: string }[] =
    type === "boolean"
      ? [
          { value: true, label: messages.yes },
          { value: false, label: messages.no },
        ]
      : type === "role"
        ? model.roles(locale)
        : model.options(name, locale);
  if (options.length > MOST_ROWS) {
    return html`<label class="choice-list"
      ><span class="voice">${definition.label[locale]}</span>
      <select
        class="first"
        @change=${(event: Event) => context.change(definition.id, JSON.parse((event.currentTarget as HTMLSelectElement).value) as Json)}
      >
        ${options.map(
          (option) =>
            html`<option value=${JSON.stringify(option.value)} ?selected=${option.value === value}>
              ${option.label}
            </option>`,
        )}
      </select></label
    >`;
  }
  return html`<fieldset class="choices">
    <legend class="voice">${definition.label[locale]}</legend>
    ${options.map((option, index) => {
      const phrase = context.textOf(definition.id, option.value, context.open?.clause);
      return html`<label class="choice"
        ><input
          class=${option.value === value || (index === 0 && value === null) ? "first" : ""}
          type="radio"
          name=${definition.id}
          .checked=${option.value === value}
          @change=${() => context.change(definition.id, option.value)}
        /><span
          ><b>${option.label}</b
          >${phrase === option.label || phrase === "" ? nothing : html`<small>…${phrase}…</small>`}</span
        ></label
      >`;
    })}
  </fieldset>`;
}
