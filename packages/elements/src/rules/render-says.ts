import { isObject, type DecisionRule } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import type { Json } from "../api/index.ts";
import { saidWords } from "./cell-words.ts";
import type { GridColumn } from "./grid-columns.ts";
import { renderWords } from "./render-words.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** What a rule says when it holds, each part with its name; while it is changed, as fields. */
export function renderSays(rule: DecisionRule, desk: RulesDesk): TemplateResult {
  const { messages, columns, decision } = desk;
  const params = rule.event.params as Readonly<Record<string, Json>>;
  const says = columns.filter(({ kind }) => kind === "says");
  const isOpen = params["undetermined"] === true;
  const canEdit = desk.isEditing && decision?.table === undefined;
  const shown = says.filter(({ name }) => params[name] !== undefined || (canEdit && name === "value"));
  return html`${isOpen ? html`<b class="value">${messages.leftToPeople}</b>` : nothing}${shown.map((column, at) => {
    const said = params[column.name];
    return html`<span class="says-part"
      >${at === 0 && column.name === "value" ? nothing : html`<span class="quiet">${column.label}</span>`}${
        canEdit && !isReferring(said)
          ? renderField(rule, column, said, desk)
          : renderWords(said === undefined ? [] : saidWords(said, column.type, desk.context))
      }</span
    >`;
  })}`;
}

function isReferring(said: Json | undefined): boolean {
  return isObject(said) && ("fact" in said || "parameter" in said);
}

function renderField(rule: DecisionRule, column: GridColumn, said: Json | undefined, desk: RulesDesk): TemplateResult {
  const { messages, rules } = desk;
  const set = (value: Json): void => rules.setSaid(rule, column.name, value);
  if (column.options.length > 0 && !column.isMultiple) {
    return html`<select
      aria-label=${column.label}
      @change=${(event: Event) => {
        const { value } = event.currentTarget as HTMLSelectElement;
        set(value === "" ? null : (JSON.parse(value) as Json));
      }}
    >
      <option value="" ?selected=${said === undefined || said === null}>${messages.leftToPeople}</option>
      ${column.options.map(
        ({ value, label }) =>
          html`<option value=${JSON.stringify(value)} ?selected=${JSON.stringify(value) === JSON.stringify(said)}>
            ${label}
          </option>`,
      )}
    </select>`;
  }
  const text = said === undefined ? "" : rules.textOf(column.name, said);
  return html`<input
    type="text"
    aria-label=${column.label}
    .value=${text}
    @change=${(event: Event) => {
      const field = event.currentTarget as HTMLInputElement;
      const read = rules.read(column.name, field.value);
      field.setCustomValidity(read.ok ? "" : messages.expectedOther(read.expected));
      field.reportValidity();
      if (read.ok) set(read.value);
    }}
  />`;
}
