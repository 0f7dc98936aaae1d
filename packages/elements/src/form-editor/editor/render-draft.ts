import { html, nothing, type TemplateResult } from "lit";

import type { OperationView } from "../../api/index.ts";
import type { BylawDateChangeEvent } from "../../date-field/index.ts";
import { editMessagesFor } from "../../edit/i18n/index.ts";
import { formatDate } from "../../i18n/index.ts";
import { renderIcon, renderIssue } from "../../part/index.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";

/** What the draft does to this form, line by line in words, each to be taken back; and the way to a second person. */
export function renderDraft(desk: FormEditorDesk): TemplateResult {
  const { say, store, drafting, operations } = desk;
  const told = desk.lines;
  const elsewhere = operations.length - told.length;
  return html`<section class="panel changes" part="panel" id="changes" aria-label=${say.changes}>
    <div class="panel-head">
      <h2>${say.changes}</h2>
      ${
        told.length > 0 && !desk.hasErrors
          ? html`<span class="fine">${renderIcon("check", 13)}${say.checksFine}</span>`
          : nothing
      }
    </div>
    ${
      told.length === 0
        ? html`<p>${say.noChange}</p>
            <p class="quiet">${say.noChangeHelp}</p>`
        : html`<ul class="lines">
            ${told.map((line) => renderLine(desk, line))}
          </ul>`
    }
    ${elsewhere === 0 ? nothing : html`<p class="quiet">${say.elsewhere(elsewhere)}</p>`}
    ${(desk.issues.get(-1) ?? []).map((issue) => renderIssue(issue))}
    ${store.count === 0 && store.draft === undefined && drafting.step === "editing" ? nothing : renderSubmit(desk)}
  </section>`;
}

function renderLine(
  desk: FormEditorDesk,
  { operation, words, nth }: { readonly operation: OperationView; readonly words: string; readonly nth: number },
): TemplateResult {
  const { say, locale } = desk;
  const { deviation } = operation;
  return html`<li>
    <span class="said"
      >${words}${
        deviation === undefined
          ? nothing
          : html`<small class="quiet"
              >${say.deviates(deviation.clause, deviation.until === undefined ? "" : formatDate(deviation.until, locale))}
              · ${deviation.approvedBy} · ${deviation.why}</small
            >`
      }</span
    >
    ${
      desk.mayEdit
        ? html`<button
            type="button"
            class="tool"
            aria-label=${say.takeBack(words)}
            title=${say.takeBack(words)}
            @click=${() => {
              desk.takeBack(operation);
              desk.focus("#changes .tool", ".list .open-row");
            }}
          >
            ${renderIcon("undo", 14)}
          </button>`
        : nothing
    }
    ${(desk.issues.get(nth) ?? []).map((issue) => renderIssue(issue))}
  </li>`;
}

function renderSubmit(desk: FormEditorDesk): TemplateResult | typeof nothing {
  const { locale, store, drafting, data } = desk;
  const messages = editMessagesFor(locale);
  const { failure } = store;
  if (drafting.step === "submitted") {
    return html`<div class="submitted" role="status">
      <p><b>${renderIcon("clock")} ${messages.submitted}</b></p>
      <p class="quiet">${messages.submittedHelp(formatDate(store.from, locale))}</p>
      <div class="actions">
        <button type="button" class="button" @click=${() => void drafting.withdraw()}>${messages.withdraw}</button>
        <button type="button" class="button" @click=${() => drafting.startAnother()}>${messages.startAnother}</button>
      </div>
    </div>`;
  }
  if (!data.me.may.includes("editDrafts")) return nothing;
  if (drafting.step === "asking") {
    return html`<div class="ask" role="group" aria-label=${messages.discard}>
      <p>${messages.discardAsk(store.count)}</p>
      <div class="actions">
        <button type="button" class="button danger" @click=${() => void drafting.discard()}>
          ${messages.discardYes}
        </button>
        <button type="button" class="button" @click=${() => drafting.ask(false)}>${messages.discardNo}</button>
      </div>
    </div>`;
  }
  const refused = store.state === "refused" && failure?.kind === "refused" ? failure : undefined;
  const isWrong = desk.hasErrors || desk.pending.size > 0 || desk.refusals.size > 0;
  const missing = isWrong ? messages.needsFix : store.reason.trim() === "" ? messages.needsReason : undefined;
  const can = missing === undefined && store.count > 0 && drafting.step !== "submitting";
  return html`${
      refused === undefined
        ? nothing
        : refused.issues.length > 0
          ? refused.issues.map((issue) => renderIssue({ ...issue, severity: "error" }))
          : html`<p class="issue error">
              ${renderIcon("warning")}<span>${messages.save.refused} (HTTP ${refused.status})</span>
            </p>`
    }
    ${renderDay(desk)}
    <label class="field-input reason"
      ><span>${messages.reason} <abbr title=${messages.required}>*</abbr></span>
      <textarea
        rows="2"
        maxlength="2000"
        placeholder=${messages.reasonHint}
        .value=${store.reason}
        @input=${(event: Event) => store.setReason((event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
    <div class="actions">
      <button
        type="button"
        class="button filled"
        aria-disabled=${can ? "false" : "true"}
        aria-describedby="submit-note"
        @click=${() => (can ? void drafting.submit() : undefined)}
      >
        ${drafting.step === "submitting" ? messages.submitting : messages.submit}
      </button>
      <button type="button" class="button" @click=${() => drafting.ask(true)}>${messages.discard}</button>
    </div>
    <p class="quiet" id="submit-note">${missing ?? messages.byAnother}</p>`;
}

function renderDay({ say, store, drafting, data, host, locale }: FormEditorDesk): TemplateResult {
  return html`<div class="begins">
    <span>${say.begins}</span>
    <bylaw-date-field
      kind="day"
      locale=${locale}
      theme=${host.theme}
      value=${store.from}
      today=${data.today}
      @bylaw-date-change=${(event: BylawDateChangeEvent) => drafting.setFrom(event.value)}
    ></bylaw-date-field>
    <small class="quiet">${say.beginsHelp}</small>
  </div>`;
}
