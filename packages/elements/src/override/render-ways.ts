import { html, nothing, type TemplateResult } from "lit";

import type { OverrideView } from "../api/index.ts";
import type { BylawDateChangeEvent } from "../date-field/index.ts";
import { formatDate } from "../i18n/index.ts";
import { renderIcon, renderIssue } from "../part/index.ts";
import type { OverrideDesk, OverrideIntent } from "./override-desk.ts";
import type { OverrideStanding } from "./override-standing.ts";

/** What may be done with an exception by whoever looks: never approved by its author. */
export function renderWays(
  override: OverrideView,
  until: string,
  standing: OverrideStanding,
  desk: OverrideDesk,
): TemplateResult | typeof nothing {
  const { intent, messages } = desk;
  const failed = renderRefusal(override.id, desk);
  if (intent?.id === override.id) {
    return html`${failed}${intent.kind === "end" ? renderEnd(override, until, intent, desk) : renderReject(override, intent, desk)}`;
  }
  if (standing === "proposed") return html`${failed}${renderDecision(override, desk)}`;
  if (!desk.mayDecide || !["toCome", "inForce", "ending"].includes(standing)) return failed;
  return html`${failed}
    <div class="ways single">
      <button
        type="button"
        class="button end"
        @click=${() => desk.intend({ kind: "end", id: override.id, text: "", on: desk.today })}
      >
        ${messages.end}
      </button>
    </div>`;
}

function renderDecision(override: OverrideView, desk: OverrideDesk): TemplateResult {
  const { messages, me, host } = desk;
  const { id, by, from, until, valueText } = override;
  const busy = desk.working === id;
  if (me?.person === by) {
    return html`<div class="ways">
      <span class="quiet">${messages.own}</span>
      <button type="button" class="button" ?disabled=${busy} @click=${() => void desk.withdraw(override)}>
        ${messages.withdraw}
      </button>
    </div>`;
  }
  if (!desk.mayDecide) return html`<p class="quiet">${messages.onlyApprovers}</p>`;
  const day = (iso: string): string => formatDate(iso, host.language);
  return html`<div class="ways">
    <button
      type="button"
      class="button filled"
      part="button"
      ?disabled=${busy}
      @click=${() => void desk.approve(override)}
    >
      ${busy ? messages.working : messages.approve(valueText, day(from), day(until))}
    </button>
    <button
      type="button"
      class="button reject"
      ?disabled=${busy}
      @click=${() => desk.intend({ kind: "reject", id, text: "" })}
    >
      ${messages.reject}
    </button>
  </div>`;
}

function renderReject(
  override: OverrideView,
  intent: Extract<OverrideIntent, { kind: "reject" }>,
  desk: OverrideDesk,
): TemplateResult {
  const { messages } = desk;
  const take = (): void => void desk.reject(override, intent.text.trim());
  return html`<form class="intent" novalidate @submit=${(event: Event) => submit(event, intent, desk, take)}>
    ${renderText(intent, messages.rejectAsk, messages.rejectHint, desk)}
    ${renderButtons(desk.working === override.id ? messages.working : messages.reject, desk)}
  </form>`;
}

function renderEnd(
  override: OverrideView,
  until: string,
  intent: Extract<OverrideIntent, { kind: "end" }>,
  desk: OverrideDesk,
): TemplateResult {
  const { messages, host, today } = desk;
  // One that has not begun never holds.
  const on = override.from > today ? override.from : intent.on;
  const label = messages.endDo(formatDate(on, host.language));
  return html`<form
    class="intent"
    novalidate
    @submit=${(event: Event) => submit(event, intent, desk, () => void desk.end(override, on, intent.text.trim()))}
  >
    ${
      override.from > today
        ? nothing
        : html`<div>
            <span class="label">${messages.endOn}</span>
            <bylaw-date-field
              kind="day"
              align="start"
              .value=${on}
              .today=${today}
              .locale=${host.language}
              .theme=${host.theme}
              @bylaw-date-change=${(event: BylawDateChangeEvent) => {
                event.stopPropagation();
                const day = event.value === "" ? today : event.value;
                desk.intend({ ...intent, on: day < today ? today : day > until ? until : day });
              }}
            ></bylaw-date-field>
          </div>`
    }
    ${renderText(intent, messages.endAsk, messages.endHint, desk)}
    ${renderButtons(desk.working === override.id ? messages.working : label, desk)}
  </form>`;
}

function renderText(intent: OverrideIntent, label: string, hint: string, desk: OverrideDesk): TemplateResult {
  const { messages } = desk;
  const lacks = desk.isTried && intent.text.trim() === "";
  return html`<label
    ><span class="label">${label} <abbr title=${messages.required}>*</abbr></span
    ><textarea
      rows="2"
      maxlength="2000"
      placeholder=${hint}
      aria-required="true"
      aria-invalid=${lacks ? "true" : "false"}
      aria-describedby=${lacks ? "intent-problem" : nothing}
      .value=${intent.text}
      @input=${(event: Event) => desk.intend({ ...intent, text: (event.currentTarget as HTMLTextAreaElement).value })}
    ></textarea
    >${lacks ? html`<span class="problem" id="intent-problem">${renderIcon("warning", 14)}${messages.needsReason}</span>` : nothing}
  </label>`;
}

function renderButtons(label: string, desk: OverrideDesk): TemplateResult {
  return html`<div class="ways">
    <button type="submit" class="button filled">${label}</button>
    <button type="button" class="button" @click=${() => desk.intend(undefined)}>${desk.messages.cancel}</button>
  </div>`;
}

function submit(event: Event, intent: OverrideIntent, desk: OverrideDesk, take: () => void): void {
  event.preventDefault();
  if (intent.text.trim() !== "") {
    take();
    return;
  }
  desk.isTried = true;
  desk.focus = `[data-override="${intent.id}"] textarea`;
  desk.host.requestUpdate();
}

/** Why the last step with an exception was refused, in the server's own words. */
export function renderRefusal(id: string, desk: OverrideDesk): TemplateResult | typeof nothing {
  const { refused, messages, host } = desk;
  if (refused?.id !== id) return nothing;
  const { failure } = refused;
  const issues = desk.issuesOf(id);
  const plain = {
    code: failure.kind === "offline" ? "offline" : `HTTP ${failure.status}`,
    pointer: "",
    message: failure.kind === "offline" ? host.words.offline : messages.failed,
    help: failure.kind === "offline" ? host.words.offlineHelp : host.words.serverHelp,
  };
  return html`<div role="alert">
    ${(issues.length === 0 ? [plain] : issues).map((issue) => renderIssue({ ...issue, severity: "error" }))}
  </div>`;
}
