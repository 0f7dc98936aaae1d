import { asList } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { renderIcon } from "../../part/index.ts";
import { limitsOf } from "./field-kinds.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";
import { isOwn } from "./form-model.ts";
import type { OutlineRow } from "./form-outline.ts";
import { moveField, moveToSection, NEW_PART, removeOwn } from "./place-actions.ts";
import { renderClauses } from "./render-clauses.ts";
import { renderCompute } from "./render-compute.ts";
import { mayChange, renderBlock } from "./render-guard.ts";
import { renderControl, renderLimits, renderMask, renderPattern } from "./render-limits.ts";
import { renderOptions } from "./render-options.ts";
import { renderRefusal } from "./render-refusal.ts";
import { renderSwitch } from "./render-switch.ts";
import { renderTexts } from "./render-texts.ts";
import { typeWords } from "./type-words.ts";

/** Everything that can be said of a field. */
export function renderField(desk: FormEditorDesk, row: OutlineRow): TemplateResult {
  const { say, locale } = desk;
  const { key, field, within } = row;
  const at = (property: string): string => desk.at(key, property);
  const isStatement = field.statement !== undefined;
  const isAnswered = !isStatement && field.compute === undefined && field.system === undefined;
  const { type, of: item } = field.value ?? { type: undefined };
  const isChoice = type === "enum" || (type === "list" && item === "enum");
  return html`${renderBlock(desk, {
    title: say.names,
    at: at("label"),
    also: [at("help"), at("statement")],
    body: html`${renderTexts(desk, { at: at("label"), label: say.label, words: field.label, optional: false })}
    ${
      isStatement
        ? renderTexts(desk, {
            at: at("statement"),
            label: say.statement,
            words: field.statement,
            optional: false,
            long: true,
          })
        : renderTexts(desk, { at: at("help"), label: say.help, words: field.help, optional: true, long: true })
    }`,
  })}
  ${renderBlock(desk, {
    title: say.type,
    at: at(field.rows === undefined ? "value" : "fixed"),
    locked: field.system !== undefined ? say.lockedWhy.system : say.lockedWhy.type,
    body: html`<p class="said"><b>${typeWords(field, locale)}</b> <span class="quiet">${field.id}</span></p>`,
  })}
  ${renderSwitch(desk, key, "visible", field.visible, within)}
  ${isAnswered ? renderSwitch(desk, key, "required", field.required, within) : nothing}
  ${isAnswered && field.rows === undefined ? renderSwitch(desk, key, "readOnly", field.readOnly, within) : nothing}
  ${isChoice ? renderOptions(desk, row) : nothing}
  ${limitsOf(field).length > 0 && isAnswered ? renderLimits(desk, row) : nothing}
  ${type === "text" && isAnswered ? renderPattern(desk, row) : nothing}
  ${isAnswered && type !== undefined ? renderControl(desk, row) : nothing}
  ${isAnswered && field.rows === undefined && within === undefined ? renderMask(desk, row) : nothing}
  ${renderCompute(desk, row)} ${renderClauses(desk, at("clause"), asList(field.clause ?? []))} ${renderPlace(desk, row)}
  ${
    isOwn(field.id) && desk.mayEdit
      ? html`<div class="block danger">
          <button type="button" class="button" @click=${() => removeOwn(desk, key, field.label[locale])}>
            ${renderIcon("minus", 14)}${say.remove}
          </button>
          ${renderRefusal(desk, desk.at(key))}
        </div>`
      : nothing
  }`;
}

/** Where it stands: one up, one down, into another part or a new one. */
function renderPlace(desk: FormEditorDesk, row: OutlineRow): TemplateResult {
  const { say, locale, outline } = desk;
  const { key, field, within, section } = row;
  const label = field.label[locale];
  const sections = outline.flatMap((page) => page.sections).flatMap((each) => each.section ?? []);
  const disabled = !mayChange(desk, desk.at(key, "label"));
  return html`<div class="block" role="group" aria-label=${say.place}>
    <div class="block-head"><h4>${say.place}</h4></div>
    <div class="actions">
      ${([-1, 1] as const).map(
        (step) =>
          html`<button
            type="button"
            class="button small"
            data-step="${key} ${step}"
            aria-label=${step < 0 ? say.moveUp(label) : say.moveDown(label)}
            ?disabled=${disabled}
            @click=${() => {
              moveField(desk, row, step);
              desk.focus(`[data-step="${key} ${step}"]`);
            }}
          >
            ${renderIcon(step < 0 ? "up" : "down", 14)}
          </button>`,
      )}
      ${
        within !== undefined || sections.length === 0
          ? nothing
          : html`<label class="field-input beside"
              ><span>${say.moveTo}</span
              ><select
                data-section=${key}
                ?disabled=${disabled}
                @change=${(event: Event) => {
                  const select = event.currentTarget as HTMLSelectElement;
                  const { value } = select;
                  select.value = section;
                  desk.focus(`[data-section="${key}"]`);
                  moveToSection(desk, row, value);
                }}
              >
                ${sections.map(({ id, title }) => html`<option value=${id} ?selected=${id === section}>${title[locale]}</option>`)}
                <option value=${NEW_PART}>＋ ${say.ownPart}</option>
              </select></label
            >`
      }
    </div>
    ${renderRefusal(desk, desk.at(key))}
  </div>`;
}
