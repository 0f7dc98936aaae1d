import { html, nothing, type TemplateResult } from "lit";

import { editMessagesFor } from "../../edit/i18n/index.ts";
import { renderIcon, renderIssue } from "../../part/index.ts";
import { fieldKinds, type FieldKind, type KindNeed } from "./field-kinds.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";

const groups = ["words", "figures", "days", "choice", "proof", "layout"] as const;
const units = ["minute", "hour", "day", "workingDay", "week", "month", "year"] as const;

/** The palette of types; once one is chosen, what the new field is called. */
export function renderNewField(desk: FormEditorDesk): TemplateResult {
  const { say, adding, refusals } = desk;
  const { field } = adding;
  return html`<div
    class="new"
    role="group"
    aria-label=${field === undefined ? say.chooseKind : say.addField}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.stopPropagation();
      adding.cancel();
    }}
  >
    ${field === undefined ? renderPalette(desk) : renderNames(desk)}
    ${(refusals.get(desk.at("fields"))?.issues ?? []).map((issue) => renderIssue(issue))}
  </div>`;
}

function renderPalette({ say, adding }: FormEditorDesk): TemplateResult {
  const isColumn = adding.place?.within !== undefined;
  const fits = ({ id }: FieldKind): boolean => !isColumn || id !== "rows";
  return html`<div class="new-head">
      <b>${say.chooseKind}</b>
      <button type="button" class="bare link" @click=${() => adding.cancel()}>${say.cancel}</button>
    </div>
    <div class="palette">
      ${groups.map(
        (group) =>
          html`<div role="group" aria-label=${say.kindGroup[group]}>
            <h4>${say.kindGroup[group]}</h4>
            <div class="kinds">
              ${fieldKinds
                .filter((kind) => kind.group === group && fits(kind))
                .map(
                  (kind) =>
                    html`<button type="button" class="button small" @click=${() => adding.choose(kind)}>
                      ${say.kind[kind.id]}
                    </button>`,
                )}
            </div>
          </div>`,
      )}
    </div>`;
}

function renderNames(desk: FormEditorDesk): TemplateResult {
  const { say, adding } = desk;
  const { field } = adding;
  if (field === undefined) return html``;
  const { kind, zh, en, column } = field;
  const input = (label: string, value: string, lang: string, change: (text: string) => void): TemplateResult =>
    html`<label class="field-input"
      ><span>${label}</span
      ><input
        lang=${lang}
        maxlength="200"
        .value=${value}
        @input=${(event: Event) => change((event.currentTarget as HTMLInputElement).value)}
    /></label>`;
  return html`<form
    class="new-field"
    @submit=${(event: Event) => {
      event.preventDefault();
      adding.add();
    }}
  >
    <div class="new-head">
      <b>${say.kind[kind.id]}</b>
      <button type="button" class="bare link" @click=${() => adding.choose(undefined)}>${say.otherKind}</button>
    </div>
    <div class="pair">
      ${input(`${say.label} · ${say.language["zh-CN"]}`, zh, "zh-CN", (text) => adding.change({ zh: text }))}
      ${input(`${say.label} · ${say.language.en}`, en, "en", (text) => adding.change({ en: text }))}
    </div>
    ${kind.needs === undefined || kind.needs === "statement" ? nothing : renderChoice(desk, kind.needs)}
    ${
      kind.id === "rows"
        ? html`<div class="pair">
            ${input(`${say.firstColumn} · ${say.language["zh-CN"]}`, column["zh-CN"], "zh-CN", (text) => adding.change({ column: { ...column, "zh-CN": text } }))}
            ${input(`${say.firstColumn} · ${say.language.en}`, column.en, "en", (text) => adding.change({ column: { ...column, en: text } }))}
          </div>`
        : nothing
    }
    <label class="field-input"
      ><span>${say.id}</span
      ><input
        lang="en"
        maxlength="60"
        spellcheck="false"
        aria-describedby="id-help"
        aria-invalid=${adding.isIdWrong ? "true" : "false"}
        .value=${adding.id}
        @input=${(event: Event) => adding.change({ id: (event.currentTarget as HTMLInputElement).value })}
    /></label>
    <p class="quiet ${adding.isIdWrong ? "bad" : ""}" id="id-help">${adding.isIdWrong ? say.idTaken : say.idHelp}</p>
    <div class="actions">
      <button type="submit" class="button filled" aria-disabled=${adding.isReady ? "false" : "true"}>
        ${renderIcon("plus", 14)}${say.add}
      </button>
      <button type="button" class="button" @click=${() => adding.cancel()}>${say.cancel}</button>
    </div>
  </form>`;
}

function renderChoice(desk: FormEditorDesk, need: KindNeed): TemplateResult {
  const { say, adding, pack, locale } = desk;
  const choices = (): readonly (readonly [string, string])[] => {
    if (need === "unit") return units.map((unit) => [unit, editMessagesFor(locale).units[unit] ?? unit]);
    return pack.vocabularies.flatMap((each) =>
      Object.entries((need === "enum" ? each.enums : each.records) ?? {}).map(
        ([id, { label }]) => [id, label[locale]] as const,
      ),
    );
  };
  return html`<label class="field-input"
    ><span>${say.need[need]}</span
    ><select @change=${(event: Event) => adding.change({ choice: (event.currentTarget as HTMLSelectElement).value })}>
      ${need === "unit" ? nothing : html`<option value="">${say.choose}</option>`}
      ${choices().map(([id, label]) => html`<option value=${id} ?selected=${adding.field?.choice === id}>${label}</option>`)}
    </select></label
  >`;
}
