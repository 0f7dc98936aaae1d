import { html, nothing, type TemplateResult } from "lit";

import { formatDate } from "../i18n/index.ts";
import { renderIcon, renderIssue } from "../part/index.ts";
import type { EditContext } from "./edit-context.ts";

/** The way on: submit to a second person, or throw the draft away. One filled button; what keeps it from being pressed stands beside it. */
export function renderSubmit(context: EditContext): TemplateResult {
  const { messages, locale, store, step } = context;
  const { failure } = store;
  if (step === "submitted") {
    return html`<div class="submitted" role="status">
      <p><b>${renderIcon("clock")}${messages.submitted}</b></p>
      <p>${messages.submittedHelp(formatDate(store.from, locale))}</p>
      <div class="actions">
        <button type="button" class="button" @click=${() => context.withdraw()}>${messages.withdraw}</button>
        <button type="button" class="button" @click=${() => context.startAnother()}>${messages.startAnother}</button>
      </div>
    </div>`;
  }
  const refused = store.state === "refused" && failure?.kind === "refused" ? failure : undefined;
  return html`${
    refused === undefined
      ? nothing
      : refused.issues.length > 0
        ? refused.issues.map((issue) => renderIssue({ ...issue, severity: "error" }))
        : html`<p class="issue error">
            ${renderIcon("warning")}<span>${messages.save.refused} (HTTP ${refused.status})</span>
          </p>`
  }
  ${step === "asking" ? renderAsk(context) : renderButtons(context)}`;
}

function renderAsk({ messages, store, askDiscard, discard }: EditContext): TemplateResult {
  return html`<div class="ask" role="group" aria-label=${messages.discard}>
    <p>${messages.discardAsk(store.count)}</p>
    <div class="actions">
      <button type="button" class="button danger" @click=${() => discard()}>${messages.discardYes}</button>
      <button type="button" class="button" @click=${() => askDiscard(false)}>${messages.discardNo}</button>
    </div>
  </div>`;
}

function renderButtons(context: EditContext): TemplateResult {
  const { messages, store, step, loop } = context;
  const wrong =
    context.mistyped !== undefined ||
    context.transitions.isWrong ||
    [...context.issues.values()].flat().some(({ severity }) => severity !== "warning") ||
    (loop.impact?.issues ?? []).some(({ severity }) => severity !== "warning");
  const missing = wrong ? messages.needsFix : store.reason.trim() === "" ? messages.needsReason : undefined;
  const can = missing === undefined && store.count > 0 && step !== "submitting";
  return html`<div class="submit-row">
    ${
      store.count === 0 || context.open !== undefined
        ? nothing
        : html`<label class="reason">
            <span class="label">${messages.reason} <abbr title=${messages.required}>*</abbr></span>
            <textarea
              rows="2"
              maxlength="2000"
              placeholder=${messages.reasonHint}
              .value=${store.reason}
              @input=${(event: Event) => context.setReason((event.currentTarget as HTMLTextAreaElement).value)}
            ></textarea>
          </label>`
    }
    <div class="actions">
      <button
        type="button"
        class="button filled"
        part="button"
        aria-disabled=${can ? "false" : "true"}
        aria-describedby="submit-note"
        @click=${() => (can ? context.submit() : undefined)}
      >
        ${step === "submitting" ? messages.submitting : messages.submit}
      </button>
      <button type="button" class="button" @click=${() => context.askDiscard(true)}>${messages.discard}</button>
    </div>
    <p class="quiet" id="submit-note">${missing ?? messages.byAnother}</p>
  </div>`;
}
