import { html, nothing, type TemplateResult } from "lit";

import type { BylawDateChangeEvent } from "../date-field/index.ts";
import { renderDraftStatus } from "../edit/render-draft-state.ts";
import { formatDate } from "../i18n/index.ts";
import { renderIcon, renderIssue } from "../part/index.ts";
import type { TailoringDesk } from "./tailoring-desk.ts";

/** What is taken back so far, from which day and why, and the way to a second person. */
export function renderOwnDraft(desk: TailoringDesk): TemplateResult | typeof nothing {
  const { messages, store, host, data, today, step } = desk;
  if (!desk.mayEdit) return nothing;
  if (desk.isSubmitted) {
    return html`<section class="draft-card" role="status">
      <h2>${renderIcon("clock")}${messages.submitted}</h2>
      <p class="quiet">${messages.submittedHelp(formatDate(store.draft?.from ?? store.from, host.language))}</p>
      <div class="ways">
        <button type="button" class="button" @click=${() => void desk.withdraw()}>${messages.withdraw}</button>
      </div>
    </section>`;
  }
  if (store.count === 0) return nothing;
  const lines = (data?.tailoring.lines ?? []).filter((line) => desk.isInDraft(line));
  const can = store.reason.trim() !== "" && step !== "submitting" && store.state !== "conflict";
  return html`<section class="draft-card" aria-labelledby="draft">
    <div class="draft-head">
      <h2 id="draft">${messages.draft}</h2>
      ${renderDraftStatus({ messages: desk.edit, store, locale: host.language })}
    </div>
    <p class="quiet">${messages.draftHelp(store.count)}</p>
    <ul>
      ${lines.map((line) => html`<li>${desk.taken.has(line.operation) ? messages.restores(line.label) : line.label}</li>`)}
      ${store.keeps === null ? nothing : html`<li>${messages.keepsChanged}</li>`}
      ${desk.others === 0 ? nothing : html`<li>${messages.draftOthers(desk.others)}</li>`}
    </ul>
    <div class="fields">
      <div>
        <span class="label">${messages.from}</span>
        <bylaw-date-field
          kind="day"
          align="start"
          .value=${store.from}
          .today=${today}
          .locale=${host.language}
          @bylaw-date-change=${(event: BylawDateChangeEvent) => {
            event.stopPropagation();
            const inForce = new Map(store.operations.map(({ at, expect }) => [at, expect]));
            store.setFrom(
              event.value === "" ? today : event.value,
              (id) => (inForce.get(`parameter:${id}`) ?? null) as null,
            );
          }}
        ></bylaw-date-field>
      </div>
      <label
        ><span class="label">${messages.reason} <abbr title=${messages.required}>*</abbr></span
        ><textarea
          rows="2"
          maxlength="2000"
          placeholder=${messages.reasonHint}
          .value=${store.reason}
          @input=${(event: Event) => store.setReason((event.currentTarget as HTMLTextAreaElement).value)}
        ></textarea>
      </label>
    </div>
    ${renderRefused(desk)}
    <div class="ways">
      <button
        type="button"
        class="button filled"
        part="button"
        aria-disabled=${can ? "false" : "true"}
        aria-describedby="draft-note"
        @click=${() => (can ? void desk.submit() : undefined)}
      >
        ${step === "submitting" ? messages.submitting : messages.submit}
      </button>
      <button type="button" class="button" @click=${() => void desk.discard()}>${messages.discard}</button>
      <span class="quiet" id="draft-note"
        >${store.reason.trim() === "" ? messages.needsReason : messages.byAnother}</span
      >
    </div>
  </section>`;
}

function renderRefused({ store, edit }: TailoringDesk): TemplateResult | typeof nothing {
  const { failure } = store;
  if (store.state !== "refused" || failure?.kind !== "refused") return nothing;
  const issues =
    failure.issues.length > 0
      ? failure.issues
      : [{ code: `HTTP ${failure.status}`, pointer: "", message: edit.save.refused, help: failure.title }];
  return html`<div role="alert">${issues.map((issue) => renderIssue({ ...issue, severity: "error" }))}</div>`;
}
