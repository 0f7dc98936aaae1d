import { html, nothing, type TemplateResult } from "lit";

import { formatDate } from "../../i18n/index.ts";
import { renderFailure, renderIssue } from "../../part/index.ts";
import type { CalendarDesk } from "./calendar-desk.ts";

/** A notice or a file of others: read first, shown, and then put into the draft. */
export function renderImport(desk: CalendarDesk): TemplateResult {
  const { say, host, read, reading } = desk;
  const busy = reading === "busy";
  const year = Number(desk.chosen.slice(0, 4));
  const choose = async (event: Event): Promise<void> => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    desk.text = await file.text();
    // The same file can be chosen again.
    input.value = "";
    await desk.readText(year);
  };
  return html`<details class="panel import">
    <summary><h2>${say.import}</h2></summary>
    <p class="quiet">${say.importHelp}</p>
    <label
      ><span>${say.notice}</span>
      <textarea
        rows="5"
        maxlength="500000"
        .value=${desk.text}
        @input=${(event: Event) => {
          desk.text = (event.currentTarget as HTMLTextAreaElement).value;
          desk.draw();
        }}
      ></textarea>
    </label>
    <div class="actions">
      <button
        type="button"
        class="button"
        ?disabled=${busy || desk.text.trim() === ""}
        @click=${() => void desk.readText(year)}
      >
        ${busy ? say.reading : say.read}
      </button>
      <label class="button file"
        >${say.file}<input
          type="file"
          accept=".ics,text/calendar"
          class="voice"
          @change=${(event: Event) => void choose(event)}
      /></label>
    </div>
    ${typeof reading === "object" ? renderFailure(reading, host.words, () => void desk.readText(year)) : nothing}
    ${read === undefined ? nothing : renderRead(desk)}
  </details>`;
}

function renderRead(desk: CalendarDesk): TemplateResult | typeof nothing {
  const { say, host, read } = desk;
  if (read === undefined) return nothing;
  const locale = host.language;
  return html`<div class="read" role="status">
    <p><b>${read.operations.length === 0 ? say.nothingNew : say.found(read.days.length, read.title)}</b></p>
    <ul>
      ${read.days.map(
        ({ from, through, title, closed }) =>
          html`<li>
            <span class="badge ${closed === true ? "" : "work"}"
              >${closed === true ? say.short.off : say.short.work}</span
            >
            ${formatDate(from, locale)}${through === undefined ? nothing : html` ${say.to} ${formatDate(through, locale)}`}
            <span class="quiet">${title[locale]}</span>
          </li>`,
      )}
    </ul>
    ${read.issues.map((issue) => renderIssue(issue))}
    ${
      read.operations.length === 0
        ? nothing
        : html`<button type="button" class="button filled" @click=${() => desk.adopt(read)}>${say.adopt}</button>`
    }
  </div>`;
}
