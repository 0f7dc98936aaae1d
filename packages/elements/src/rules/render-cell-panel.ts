import { html, nothing, type TemplateResult } from "lit";

import { renderIcon } from "../part/index.ts";
import { isFigure, type GridColumn } from "./grid-columns.ts";
import { renderChip, renderWords } from "./render-words.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** Beside a cell that is being typed in: what the text stands for, what may be picked, figures of the document to put in. */
export function renderCellPanel(column: GridColumn, desk: RulesDesk, floats: boolean): TemplateResult {
  const { messages, grid } = desk;
  const text = grid.edit?.text ?? "";
  const preview = grid.preview(text, column);
  const read = grid.read(text, column);
  return html`<div
    class="cell-panel"
    popover=${floats ? "manual" : nothing}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "Escape" && event.key !== "Enter") return;
      if (event.key === "Enter" && (event.target as Element).matches("button")) return;
      event.stopPropagation();
      event.preventDefault();
      if (event.key === "Escape") grid.cancel();
      else grid.commit();
    }}
    @focusout=${(event: FocusEvent) => {
      const to = event.relatedTarget as Element | null;
      if (to !== null && to.closest(".cell-panel, td.editing, .card-cell.editing") === null) grid.commit();
    }}
  >
    <p class="says-so" id="cell-says" role="status">
      ${
        !read.ok
          ? html`<span class="bad">${renderIcon("warning", 14)}${read.message}</span>`
          : preview === undefined || preview.length === 0
            ? html`<span class="quiet">${column.kind === "asks" ? messages.anyHelp : messages.openHelp}</span>`
            : html`<span class="quiet">${messages.means}</span> ${renderWords(preview)}`
      }
    </p>
    ${renderOptions(column, desk)} ${renderParameters(column, desk)}
    ${isFigure(column) && column.kind === "asks" ? html`<p class="quiet">${messages.figureHint}</p>` : nothing}
  </div>`;
}

function renderOptions(column: GridColumn, desk: RulesDesk): TemplateResult | typeof nothing {
  const { grid, messages, locale } = desk;
  if (column.options.length === 0) return nothing;
  const chosen = chosenIn(column, desk);
  const isMany = column.isMultiple;
  return html`<div class="options" role="group" aria-label=${messages.options(column.label)}>
    ${column.options.map(
      ({ value, label }) =>
        html`<label
          ><input
            type=${isMany ? "checkbox" : "radio"}
            name="cell-option"
            .checked=${chosen.includes(label)}
            @change=${() => {
              const rest = chosen.filter((each) => each !== label);
              const next = !isMany ? [label] : rest.length === chosen.length ? [...chosen, label] : rest;
              // In the order of the document, however they were ticked.
              const ordered = column.options.map((each) => each.label).filter((each) => next.includes(each));
              grid.type(ordered.join(locale === "en" ? ", " : "、"));
            }}
            data-value=${JSON.stringify(value)}
          />${label}</label
        >`,
    )}
  </div>`;
}

/** The labels of what the text stands for. */
function chosenIn(column: GridColumn, { grid }: RulesDesk): readonly string[] {
  const read = grid.read(grid.edit?.text ?? "", column);
  if (!read.ok) return [];
  const values: readonly unknown[] = Array.isArray(read.value) ? (read.value as readonly unknown[]) : [read.value];
  return column.options.filter(({ value }) => values.includes(value)).map(({ label }) => label);
}

function renderParameters(column: GridColumn, desk: RulesDesk): TemplateResult | typeof nothing {
  const { grid, messages } = desk;
  if (column.parameters.length === 0) return nothing;
  return html`<details class="insert">
    <summary>${renderIcon("right", 12)}${messages.insertFigure}</summary>
    <ul>
      ${column.parameters.map(
        (word) =>
          html`<li>
            <button
              type="button"
              class="bare"
              @click=${() => {
                const text = grid.edit?.text ?? "";
                const bare = text.replace(/\s*(?:\{[^{}]*\}|[\d.,]+\s*[万亿]?元?)\s*$/u, "");
                grid.type(
                  `${bare}${bare === "" || bare.endsWith(" ") ? "" : " "}{${word.label ?? word.parameter ?? ""}}`,
                );
                grid.wantsFocus = true;
              }}
            >
              <span>${word.label ?? word.parameter}</span>${renderChip(word)}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}
