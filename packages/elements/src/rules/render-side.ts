import { html, nothing, type TemplateResult } from "lit";

import type { BylawDateChangeEvent } from "../date-field/index.ts";
import { renderIcon } from "../part/index.ts";
import { renderCases } from "./render-cases.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** Beside the rules: the cases, what the draft does to customers, and the table as a file. */
export function renderSide(desk: RulesDesk): TemplateResult {
  const { messages, drafting, decision } = desk;
  return html`<div class="aside">
    ${renderCases(desk)}
    ${
      drafting === undefined
        ? nothing
        : html`${drafting.store.count === 0 ? nothing : renderDay(desk)}${drafting.renderImpact()}`
    }
    ${decision?.table === undefined ? nothing : renderFile(desk)}
    ${desk.mayEdit || desk.host.mode === "read" ? nothing : html`<p class="quiet">${messages.onlyAuthors}</p>`}
  </div>`;
}

function renderDay(desk: RulesDesk): TemplateResult {
  const { messages, drafting, today, locale, host } = desk;
  return html`<div class="panel from">
    <span class="label" id="from-label">${messages.holdsFrom}</span>
    <bylaw-date-field
      kind="day"
      aria-labelledby="from-label"
      .value=${drafting?.store.from ?? today}
      .today=${today}
      .locale=${locale}
      .theme=${host.theme}
      @bylaw-date-change=${(event: BylawDateChangeEvent) => {
        event.stopPropagation();
        const day = event.value === "" ? today : event.value;
        desk.setFrom(day < today ? today : day);
      }}
    ></bylaw-date-field>
  </div>`;
}

function renderFile(desk: RulesDesk): TemplateResult {
  const { messages, files } = desk;
  return html`<section class="panel files" aria-label=${messages.file}>
    <h2>${messages.file}</h2>
    <p class="quiet">${desk.isEditing ? messages.fileHelpEdit : messages.fileHelp}</p>
    <div class="actions">
      ${(["xlsx", "csv"] as const).map(
        (format) =>
          html`<button
            type="button"
            class="button small"
            aria-disabled=${files.busy ? "true" : "false"}
            @click=${() => void files.download(format)}
          >
            ${renderIcon("file", 14)}${messages.download[format]}
          </button>`,
      )}
      ${
        desk.isEditing
          ? html`<label class="button small upload"
              >${messages.upload}<input
                type="file"
                accept=".csv,.xlsx"
                @change=${(event: Event) => {
                  const field = event.currentTarget as HTMLInputElement;
                  const [file] = field.files ?? [];
                  if (file !== undefined) void files.upload(file);
                  field.value = "";
                }}
            /></label>`
          : nothing
      }
    </div>
  </section>`;
}
