import { html, nothing, type TemplateResult } from "lit";

import { momentWords } from "../../clock/moment-words.ts";
import type { BylawDateChangeEvent } from "../../date-field/index.ts";
import { editMessagesFor } from "../../edit/i18n/index.ts";
import { formatDate } from "../../i18n/index.ts";
import { renderIcon, renderIssue } from "../../part/index.ts";
import type { CalendarDesk } from "./calendar-desk.ts";

/** How many moved due dates are told one by one. */
const MOST = 6;

/** What the draft changes in words, which days and due dates move, and the way to a second person. */
export function renderEffect(desk: CalendarDesk): TemplateResult {
  const { say, store, preview, step, counting } = desk;
  if (store.count === 0 && step === "editing") {
    return html`<section class="panel effect">
      <h2>${say.effect}</h2>
      <p class="quiet">${say.noChange}</p>
      ${renderTravel(desk)}
    </section>`;
  }
  const issues = desk.drafted?.issues ?? [];
  return html`<section class="panel effect">
    <h2>${say.effect}</h2>
    ${renderTravel(desk)} ${issues.map((issue) => renderIssue(issue))}
    ${
      preview === undefined
        ? nothing
        : html`<ul class="changes">
              ${preview.changes.map(({ text, label, before, after }) => html`<li>${text ?? `${label}: ${say.fromTo(before, after)}`}</li>`)}
            </ul>
            ${renderMoved(desk)}`
    }
    <p class="quiet" role="status">${counting ? say.counting : ""}</p>
    ${renderSubmit(desk)}
  </section>`;
}

function renderTravel(desk: CalendarDesk): TemplateResult | typeof nothing {
  const { say, store, mayEdit } = desk;
  if (!mayEdit || (!store.canUndo && !store.canRedo)) return nothing;
  return html`<div class="actions">
    <button type="button" class="button" ?disabled=${!store.canUndo} @click=${() => desk.travel("undo")}>
      ${renderIcon("undo")}${say.undo}
    </button>
    <button type="button" class="button" ?disabled=${!store.canRedo} @click=${() => desk.travel("redo")}>
      ${renderIcon("redo")}${say.redo}
    </button>
  </div>`;
}

function renderMoved({ say, preview, host }: CalendarDesk): TemplateResult | typeof nothing {
  if (preview === undefined) return nothing;
  const locale = host.language;
  const { days, confirmed, dues, unmoved, unread } = preview;
  const show = (moment: string | null): string => (moment === null ? say.gone : momentWords(moment, locale, true));
  return html`<ul class="moved">
      ${days.length === 0 ? nothing : html`<li>${renderIcon("calendar")} ${say.movedDays(days.length)}</li>`}
      ${confirmed === 0 ? nothing : html`<li>${renderIcon("check")} ${say.confirmedDays(confirmed)}</li>`}
      <li>
        ${renderIcon(dues.length === 0 ? "check" : "clock")}
        <b>${say.movedDues(dues.length)}</b
        >${unmoved === 0 ? nothing : html`<span class="quiet">${say.keptDues(unmoved)}</span>`}
        ${unread === 0 ? nothing : html`<span class="quiet">${say.unread(unread)}</span>`}
      </li>
    </ul>
    ${
      dues.length === 0
        ? nothing
        : html`<ul class="dues">
            ${dues.slice(0, MOST).map(
              ({ aboutName, title, before, after }) =>
                html`<li>
                  <b>${aboutName}</b> <span>${title}</span><br /><span class="quiet"
                    ><del>${show(before)}</del> <ins>${show(after)}</ins></span
                  >
                </li>`,
            )}
          </ul>`
    }`;
}

function renderSubmit(desk: CalendarDesk): TemplateResult | typeof nothing {
  const { say, host, store, step, data } = desk;
  const messages = editMessagesFor(host.language);
  const { failure } = store;
  if (step === "submitted") {
    return html`<div class="submitted" role="status">
      <p><b>${renderIcon("clock")} ${messages.submitted}</b></p>
      <p class="quiet">${messages.submittedHelp(formatDate(store.from, host.language))}</p>
      <button type="button" class="button" @click=${() => void desk.withdraw()}>${messages.withdraw}</button>
    </div>`;
  }
  if (!data.me.may.includes("editDrafts")) return nothing;
  if (step === "asking") {
    return html`<div class="ask" role="group" aria-label=${messages.discard}>
      <p>${say.discardAsk}</p>
      <div class="actions">
        <button type="button" class="button" @click=${() => void desk.discard()}>${messages.discardYes}</button>
        <button type="button" class="button" @click=${() => desk.askDiscard(false)}>${messages.discardNo}</button>
      </div>
    </div>`;
  }
  const refused = store.state === "refused" && failure?.kind === "refused" ? failure.issues : [];
  const wrong = [...(desk.drafted?.issues ?? []), ...(desk.preview?.issues ?? []), ...refused].some(
    ({ severity }) => severity !== "warning",
  );
  const missing = wrong ? messages.needsFix : store.reason.trim() === "" ? messages.needsReason : undefined;
  const can = missing === undefined && store.count > 0 && step !== "submitting";
  return html`${(desk.drafted?.issues.length ?? 0) > 0 ? nothing : refused.map((issue) => renderIssue({ ...issue, severity: "error" }))}
    <div class="begins">
      <span>${say.begins}</span>
      <bylaw-date-field
        kind="day"
        locale=${host.language}
        theme=${host.root.host.getAttribute("theme") ?? ""}
        value=${store.from}
        today=${data.today}
        @bylaw-date-change=${(event: BylawDateChangeEvent) => desk.setFrom(event.value === "" ? data.today : event.value)}
      ></bylaw-date-field>
    </div>
    <label class="reason"
      ><span>${messages.reason}</span>
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
        @click=${() => (can ? void desk.submit() : undefined)}
      >
        ${step === "submitting" ? messages.submitting : messages.submit}
      </button>
      <button type="button" class="button" @click=${() => desk.askDiscard(true)}>${messages.discard}</button>
    </div>
    <p class="quiet" id="submit-note">${missing ?? messages.byAnother}</p>`;
}
