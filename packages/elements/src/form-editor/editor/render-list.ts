import { asList, type Form } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import { renderCitation, renderIcon } from "../../part/index.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";
import { isOwn } from "./form-model.ts";
import type { OutlinePage, OutlineRow, OutlineSection } from "./form-outline.ts";
import { isUntranslated } from "./make-field.ts";
import { moveField, moveSection, sectionNeighbour } from "./place-actions.ts";
import { renderEditor } from "./render-editor.ts";
import { renderNewField } from "./render-new-field.ts";
import { statesOf } from "./row-states.ts";
import { typeWords } from "./type-words.ts";

/** The form as a list: pages, parts, and a row for each field, which unfolds to what can be said of it. */
export function renderList(desk: FormEditorDesk, form: Form): TemplateResult {
  const { say, outline } = desk;
  return html`<section class="card list" aria-label=${say.list}>
    <div class="card-head">
      <h2>${say.list}</h2>
      ${renderOpener(desk, "form", say.formSettings, "bare link")}
      <span class="quiet keys">${say.keys}</span>
    </div>
    ${desk.opened === "form" ? renderEditor(desk, "form") : nothing}
    <div @keydown=${(event: KeyboardEvent) => goByKey(event, desk)}>
      ${outline.map((page) => renderPage(page, desk, form.pages !== undefined))}
    </div>
  </section>`;
}

function renderPage({ page, sections }: OutlinePage, desk: FormEditorDesk, isPaged: boolean): TemplateResult {
  const { say, locale } = desk;
  const key = `pages/${page?.id ?? ""}`;
  return html`${
    isPaged
      ? html`<div class="page-head">
          ${renderIcon("page", 14)}
          ${page === undefined ? html`<b>${say.otherParts}</b>` : renderOpener(desk, key, page.title[locale], "bare")}
        </div>`
      : nothing
  }${desk.opened === key ? renderEditor(desk, key) : nothing}
  ${repeat(
    sections,
    ({ id }) => id,
    (section) => renderSection(section, desk),
  )}`;
}

function renderSection({ id, section, rows }: OutlineSection, desk: FormEditorDesk): TemplateResult {
  const { say, locale, mayEdit, adding } = desk;
  const key = `layout/${id}`;
  const title = section?.title[locale] ?? say.noPart;
  const isHere = adding.place?.section === id && adding.place.within === undefined;
  return html`<div class="part" role="group" aria-label=${title}>
    ${
      section === undefined
        ? nothing
        : html`<div class="part-head" @keydown=${(event: KeyboardEvent) => movePartByKey(event, id, desk)}>
            <h3>${renderOpener(desk, key, title, "bare")}</h3>
            ${section.visible === undefined ? nothing : html`<span class="pill">${say.state.shownWhen}</span>`}
            ${isOwn(id) ? html`<span class="pill own">${say.state.own}</span>` : nothing}
            ${
              mayEdit
                ? html`<span class="order"
                    >${([-1, 1] as const).map(
                      (step) =>
                        html`<button
                          type="button"
                          class="tool"
                          aria-label=${step < 0 ? say.moveUp(title) : say.moveDown(title)}
                          aria-disabled=${sectionNeighbour(desk, id, step) === undefined ? "true" : "false"}
                          @click=${() => moveSection(desk, id, step)}
                        >
                          ${renderIcon(step < 0 ? "up" : "down", 14)}
                        </button>`,
                    )}</span
                  >`
                : nothing
            }
          </div>`
    }
    ${desk.opened === key ? renderEditor(desk, key) : nothing}
    <ol class="rows">
      ${repeat(
        rows,
        (row) => row.key,
        (row) => renderRow(row, desk),
      )}
    </ol>
    ${
      isHere
        ? renderNewField(desk)
        : mayEdit
          ? html`<button
              type="button"
              class="bare link add"
              data-add=${id}
              aria-label=${say.addFieldTo(title)}
              @click=${() => adding.begin({ section: id })}
            >
              ${renderIcon("plus", 14)}${say.addField}
            </button>`
          : nothing
    }
  </div>`;
}

function renderRow(row: OutlineRow, desk: FormEditorDesk): TemplateResult {
  const { say, locale, host, mayEdit, adding } = desk;
  const { key, field, within } = row;
  const isOpen = desk.opened === key;
  const states = statesOf(desk, row);
  const label = field.label[locale];
  const isColumnHere = adding.place?.within === field.id;
  return html`<li
    class="row ${within === undefined ? "" : "column"} ${isOpen ? "open" : ""} ${states.isHidden ? "hidden-field" : ""}"
    data-row=${key}
  >
    <div class="row-head">
      <button
        type="button"
        class="bare open-row"
        data-key=${key}
        aria-expanded=${isOpen ? "true" : "false"}
        @click=${() => desk.open(key)}
      >
        ${renderIcon(isOpen ? "down" : "right", 14)}
        <span class="name"
          ><b>${label}</b
          ><small
            >${typeWords(field, locale)}${isUntranslated(field.label, "en") || isUntranslated(field.label, "zh-CN") ? html` · <i>${say.untranslated}</i>` : nothing}</small
          ></span
        >
      </button>
      <span class="marks"
        >${states.words.map(({ text, tone }) => html`<span class="pill ${tone}">${text}</span>`)}${asList(
          field.clause ?? [],
        ).map((clause) => renderCitation(clause, host.words))}</span
      >
      ${
        mayEdit
          ? html`<span class="order"
              >${([-1, 1] as const).map(
                (step) =>
                  html`<button
                    type="button"
                    class="tool"
                    data-move="${key} ${step}"
                    aria-label=${step < 0 ? say.moveUp(label) : say.moveDown(label)}
                    @click=${() => {
                      moveField(desk, row, step);
                      desk.focus(`[data-move="${key} ${step}"]`);
                    }}
                  >
                    ${renderIcon(step < 0 ? "up" : "down", 14)}
                  </button>`,
              )}</span
            >`
          : nothing
      }
    </div>
    ${isOpen ? renderEditor(desk, key) : nothing}
    ${
      field.rows !== undefined && mayEdit
        ? isColumnHere
          ? renderNewField(desk)
          : isOpen
            ? html`<button
                type="button"
                class="bare link add"
                data-add=${field.id}
                @click=${() => adding.begin({ section: row.section, within: field.id })}
              >
                ${renderIcon("plus", 14)}${say.addColumn(label)}
              </button>`
            : nothing
        : nothing
    }
  </li>`;
}

function renderOpener(desk: FormEditorDesk, key: string, words: string, look: string): TemplateResult {
  return html`<button
    type="button"
    class="${look} opener"
    data-key=${key}
    aria-expanded=${desk.opened === key ? "true" : "false"}
    @click=${() => desk.open(key)}
  >
    ${words}
  </button>`;
}

/** Arrows go from row to row; with Alt they move the row. */
function goByKey(event: KeyboardEvent, desk: FormEditorDesk): void {
  const { key, altKey } = event;
  const target = event.target as HTMLElement;
  if ((key !== "ArrowUp" && key !== "ArrowDown") || event.defaultPrevented) return;
  const step = key === "ArrowUp" ? -1 : 1;
  if (altKey) {
    const row = desk.rows.find(
      (each) => each.key === target.closest<HTMLElement>(".row-head")?.parentElement?.dataset["row"],
    );
    if (row === undefined || !desk.mayEdit) return;
    event.preventDefault();
    moveField(desk, row, step);
    desk.focus(`[data-key="${row.key}"]`);
    return;
  }
  if (!target.matches(".open-row")) return;
  const all = [...desk.host.root.querySelectorAll<HTMLElement>(".open-row")];
  const next = all[all.indexOf(target) + step];
  event.preventDefault();
  next?.focus();
}

function movePartByKey(event: KeyboardEvent, id: string, desk: FormEditorDesk): void {
  if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown") || !desk.mayEdit) return;
  event.preventDefault();
  event.stopPropagation();
  moveSection(desk, id, event.key === "ArrowUp" ? -1 : 1);
}
