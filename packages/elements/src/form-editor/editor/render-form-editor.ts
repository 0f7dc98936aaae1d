import { asList, type Form } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { editMessagesFor } from "../../edit/i18n/index.ts";
import { renderDraftNotice, renderDraftStatus } from "../../edit/render-draft-state.ts";
import { renderCitation, renderIcon } from "../../part/index.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";
import { renderDraft } from "./render-draft.ts";
import { renderForms } from "./render-forms.ts";
import { renderList } from "./render-list.ts";
import { renderPreview } from "./render-preview.ts";

/** The list of all forms, or one with its fields, the form as it will be, and what the draft does. */
export function renderFormEditor(desk: FormEditorDesk): TemplateResult {
  const { host, form, say, store, locale } = desk;
  if (host.form === "") return renderForms(desk);
  if (form === undefined) {
    return html`<section class="message calm" part="message">
      <h2>${renderIcon("page", 20)}${say.noForm(host.form)}</h2>
      <p>${say.noFormHelp}</p>
      ${renderBack(desk)}
    </section>`;
  }
  const state = { messages: editMessagesFor(locale), store, locale };
  return html`<div class="editor-frame" @keydown=${(event: KeyboardEvent) => travelByKey(event, desk)}>
    ${renderHead(desk, form, renderDraftStatus(state))}
    ${renderDraftNotice(state, (keep) => void desk.drafting.settle(keep))}
    ${
      desk.mayEdit
        ? nothing
        : html`<p class="strip">
            ${renderIcon("lock")}<span>${desk.data.me.may.includes("editDrafts") ? say.isSubmitted : say.mayNot}</span>
          </p>`
    }
    <p class="voice" role="status" aria-live="polite">${desk.told}</p>
    <div class="layout ${desk.preview.width}">
      <div class="main">${renderList(desk, form)} ${renderDraft(desk)}</div>
      ${renderPreview(desk)}
    </div>
  </div>`;
}

function renderHead(desk: FormEditorDesk, form: Form, status: unknown): TemplateResult {
  const { say, host, locale, store, mayEdit } = desk;
  const tool = (way: "undo" | "redo", can: boolean): TemplateResult =>
    html`<button
      type="button"
      class="tool"
      aria-label=${say[way]}
      title=${say[way]}
      aria-disabled=${can ? "false" : "true"}
      @click=${() => (can ? desk.travel(way) : undefined)}
    >
      ${renderIcon(way)}
    </button>`;
  return html`<header class="head" part="head">
    <div>
      ${renderBack(desk)}
      <h1 tabindex="-1">${form.title[locale]}</h1>
      <p class="under">
        ${asList(form.clause).map((clause) => renderCitation(clause, host.words))}
        <span class="quiet">${say.fieldCount(form.fields.length)}</span>${status}
      </p>
    </div>
    ${mayEdit ? html`<div class="tools">${tool("undo", store.canUndo)}${tool("redo", store.canRedo)}</div>` : nothing}
  </header>`;
}

function renderBack({ host, say }: FormEditorDesk): TemplateResult {
  return html`<a
    class="back"
    href=${host.formHref.replace("/{id}", "").replace("{id}", "")}
    @click=${(event: Event) => host.goTo(event, "")}
    >${renderIcon("left", 14)}${say.allForms}</a
  >`;
}

/** Ctrl or ⌘ with Z takes back a step, with Shift or Y brings it again; in a text it is the browser’s own. */
function travelByKey(event: KeyboardEvent, desk: FormEditorDesk): void {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  const [target] = event.composedPath();
  if (!(ctrlKey || metaKey) || event.defaultPrevented || event.isComposing) return;
  if (target instanceof Element && target.matches("input:not([type=radio], [type=checkbox]), textarea, select")) return;
  const letter = key.toLowerCase();
  if (letter !== "z" && letter !== "y") return;
  event.preventDefault();
  desk.travel(letter === "y" || shiftKey ? "redo" : "undo");
}
