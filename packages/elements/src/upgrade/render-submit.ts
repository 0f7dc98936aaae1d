import { html, nothing, type TemplateResult } from "lit";

import type { BylawDateChangeEvent } from "../date-field/index.ts";
import { nextMonth, nextQuarter } from "../edit/next-first.ts";
import { formatDate } from "../i18n/index.ts";
import { renderIcon, renderIssue } from "../part/index.ts";
import type { UpgradeDesk } from "./upgrade-desk.ts";

/** How far it is decided, and the way to a second person: from which day and why. What keeps it from being sent stands beside the button. */
export function renderSubmit(desk: UpgradeDesk): TemplateResult {
  const { messages, store, progress, host } = desk;
  if (store.isSubmitted) {
    return html`<section class="panel submitted" role="status">
      <h2>${renderIcon("clock")}${messages.submitted}</h2>
      <p>${messages.submittedHelp(formatDate(store.draft?.from ?? desk.from, host.language))}</p>
      <button type="button" class="button" @click=${() => void desk.withdraw()}>${messages.withdraw}</button>
    </section>`;
  }
  if (!desk.mayDecide) return html`<section class="panel"><p class="quiet">${messages.readOnly}</p></section>`;
  return html`<section class="panel" aria-labelledby="submit">
    <h2 id="submit">${messages.submitHeading}</h2>
    ${
      progress.all === 0
        ? nothing
        : html`<label class="progress"
              ><span>${messages.progress(progress.done, progress.all)}</span
              ><progress max=${progress.all} value=${progress.done}></progress
            ></label>
            ${
              progress.done === progress.all
                ? nothing
                : html`<button type="button" class="bare link" @click=${() => toNextOpen(desk)}>
                    ${messages.nextOpen}${renderIcon("right", 12)}
                  </button>`
            }`
    }
    ${renderWhen(desk)} ${renderRefused(desk)} ${desk.step === "asking" ? renderAsk(desk) : renderButtons(desk)}
  </section>`;
}

function renderWhen(desk: UpgradeDesk): TemplateResult {
  const { messages, today, host } = desk;
  const quick = [
    [messages.fromToday, today],
    [messages.fromNextMonth, nextMonth(today)],
    [messages.fromNextQuarter, nextQuarter(today)],
  ] as const;
  return html`<div class="when">
      <span class="label">${messages.from}</span>
      <bylaw-date-field
        kind="day"
        align="start"
        .value=${desk.from}
        .today=${today}
        .locale=${host.language}
        @bylaw-date-change=${(event: BylawDateChangeEvent) => {
          event.stopPropagation();
          desk.set("from", event.value === "" ? today : event.value);
        }}
      ></bylaw-date-field>
      <span class="quick"
        >${quick.map(
          ([name, day]) =>
            html`<button
              type="button"
              class="bare link"
              aria-pressed=${desk.from === day ? "true" : "false"}
              @click=${() => desk.set("from", day)}
            >
              ${name}
            </button>`,
        )}</span
      >
    </div>
    <label class="why"
      ><span class="label">${messages.reason} <abbr title=${messages.required}>*</abbr></span
      ><textarea
        rows="3"
        maxlength="2000"
        placeholder=${messages.reasonHint}
        .value=${desk.reason}
        @input=${(event: Event) => desk.set("reason", (event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
    </label>`;
}

function renderRefused({ messages, store }: UpgradeDesk): TemplateResult | typeof nothing {
  const { failure } = store;
  if (store.state !== "refused" || failure?.kind !== "refused") return nothing;
  const issues =
    failure.issues.length > 0
      ? failure.issues
      : [{ code: `HTTP ${failure.status}`, pointer: "", message: messages.save.refused, help: failure.title }];
  return html`<div role="alert">${issues.map((issue) => renderIssue({ ...issue, severity: "error" }))}</div>`;
}

function renderAsk(desk: UpgradeDesk): TemplateResult {
  const { messages } = desk;
  return html`<div class="ask" role="group" aria-label=${messages.discard}>
    <p>${messages.discardAsk}</p>
    <div class="ways">
      <button type="button" class="button danger" @click=${() => void desk.discard()}>${messages.discardYes}</button>
      <button type="button" class="button" @click=${() => desk.ask("deciding")}>${messages.discardNo}</button>
    </div>
  </div>`;
}

function renderButtons(desk: UpgradeDesk): TemplateResult {
  const { messages, progress, store, rehearsal } = desk;
  const missing =
    progress.done < progress.all
      ? messages.needsDecisions(progress.all - progress.done)
      : desk.wrong.length > 0
        ? messages.needsFix
        : desk.reason.trim() === ""
          ? messages.needsReason
          : undefined;
  const can = missing === undefined && desk.step !== "submitting" && store.state !== "conflict";
  const isRehearsed = rehearsal.kind === "done" && !desk.isStale;
  return html`<div class="ways">
      <button
        type="button"
        class="button filled"
        part="button"
        aria-disabled=${can ? "false" : "true"}
        aria-describedby="submit-note"
        @click=${() => (can ? void desk.submit() : undefined)}
      >
        ${desk.step === "submitting" ? messages.submitting : messages.submit}
      </button>
      ${
        store.draft === undefined
          ? nothing
          : html`<button type="button" class="button" @click=${() => desk.ask("asking")}>${messages.discard}</button>`
      }
    </div>
    <p class="quiet" id="submit-note">${missing ?? (isRehearsed ? messages.byAnother : messages.notRehearsed)}</p>`;
}

/** Goes to the first change that is not decided yet. */
function toNextOpen({ root }: UpgradeDesk): void {
  const line = root.querySelector(".main > .group .line.open");
  line?.scrollIntoView({ block: "center", behavior: "smooth" });
  line?.querySelector<HTMLElement>("input:not(:disabled)")?.focus({ preventScroll: true });
}
