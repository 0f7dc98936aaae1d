import { asList, type Form, type FormPage, type FormSection } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import type { FormEditorDesk } from "./form-editor-desk.ts";
import { renderClauses } from "./render-clauses.ts";
import { mayChange, renderBlock } from "./render-guard.ts";
import { renderRefusal } from "./render-refusal.ts";
import { renderSwitch } from "./render-switch.ts";
import { renderTexts } from "./render-texts.ts";

/** What can be said of a part: its heading, its columns, when it is shown. */
export function renderSectionPart(desk: FormEditorDesk, section: FormSection): TemplateResult {
  const { say } = desk;
  const key = `layout/${section.id}`;
  const columns = desk.at(key, "columns");
  return html`${renderTitle(desk, key, section.title)}
  ${renderBlock(desk, {
    title: say.columns,
    at: columns,
    body: html`<div class="choices" role="radiogroup" aria-label=${say.columns}>
      ${([1, 2, 3] as const).map(
        (count) =>
          html`<label class="choice"
            ><input
              type="radio"
              name=${columns}
              ?disabled=${!mayChange(desk, columns)}
              .checked=${(section.columns ?? 1) === count}
              @change=${() => desk.setAll([{ at: columns, value: count }])}
            /><span>${count}</span></label
          >`,
      )}
    </div>`,
  })}
  ${renderSwitch(desk, key, "visible", section.visible)} ${renderRefusal(desk, desk.at(key))}`;
}

/** What can be said of a page. */
export function renderPagePart(desk: FormEditorDesk, page: FormPage): TemplateResult {
  const { say } = desk;
  const key = `pages/${page.id}`;
  const note = desk.at(key, "note");
  return html`${renderTitle(desk, key, page.title)}
  ${renderBlock(desk, {
    title: say.note,
    at: note,
    body: renderTexts(desk, { at: note, label: say.note, words: page.note, optional: true, long: true }),
  })}
  ${renderSwitch(desk, key, "visible", page.visible)}`;
}

/** What can be said of the whole form: its name, the text above it, its clauses, its checks. */
export function renderFormParts(desk: FormEditorDesk, form: Form): TemplateResult {
  const { say } = desk;
  const note = desk.at("form", "note");
  return html`${renderTitle(desk, "form", form.title)}
  ${renderBlock(desk, {
    title: say.note,
    at: note,
    body: renderTexts(desk, { at: note, label: say.note, words: form.note, optional: true, long: true }),
  })}
  ${renderClauses(desk, desk.at("form", "clause"), asList(form.clause))}
  ${form.checks === undefined ? nothing : form.checks.map((check) => renderCheck(desk, check))}`;
}

function renderCheck(
  desk: FormEditorDesk,
  { id, message, severity }: NonNullable<Form["checks"]>[number],
): TemplateResult {
  const { say, locale } = desk;
  const at = desk.at(`checks/${id}`, "severity");
  const words = desk.at(`checks/${id}`, "message");
  return renderBlock(desk, {
    title: `${say.checks} · ${message[locale]}`,
    at,
    also: [words],
    body: html`${renderTexts(desk, { at: words, label: say.message, words: message, optional: false })}
      <div class="choices" role="radiogroup" aria-label=${say.severityLabel}>
        ${(["error", "warning", "information"] as const).map(
          (each) =>
            html`<label class="choice"
              ><input
                type="radio"
                name=${at}
                ?disabled=${!mayChange(desk, at)}
                .checked=${severity === each}
                @change=${(event: Event) => {
                  (event.currentTarget as HTMLInputElement).checked = severity === each;
                  desk.setAll([{ at, value: each }]);
                }}
              /><span>${say.severity[each]}</span></label
            >`,
        )}
      </div>`,
  });
}

function renderTitle(desk: FormEditorDesk, key: string, title: FormSection["title"]): TemplateResult {
  const { say } = desk;
  const at = desk.at(key, "title");
  return renderBlock(desk, {
    title: say.names,
    at,
    body: renderTexts(desk, { at, label: say.label, words: title, optional: false }),
  });
}
