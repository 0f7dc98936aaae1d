import { html, nothing, type TemplateResult } from "lit";

import type { DraftView, ImpactView } from "../api/index.ts";
import { formatDate } from "../i18n/index.ts";
import { renderIcon, renderIssue } from "../part/index.ts";
import type { History, ReleasesDesk } from "./releases-desk.ts";
import type { ReleasesMessages } from "./releases-messages.ts";
import { renderChanges } from "./render-changes.ts";
import { renderRefusal } from "./render-refusal.ts";
import { renderUpgrade } from "./render-upgrade.ts";

/** A draft that waits: what it changes, what that does, and for who may decide the two ways on. */
export function renderDraft(
  draft: DraftView,
  history: History,
  desk: ReleasesDesk,
  messages: ReleasesMessages,
): TemplateResult {
  const { words, language: locale } = desk.host;
  const own = history.me?.person === draft.author;
  const mayDecide = !own && desk.mayDecide(history.me);
  const impact = desk.impact(draft);
  const author = draft.authorName ?? draft.author;
  return html`<article class="card waiting" part="release">
    <div class="card-head">
      <h2>${draft.title}</h2>
      <span class="badge warn"
        >${renderIcon("clock", 14)}${mayDecide ? messages.status.yours : messages.status.pending}</span
      >
    </div>
    ${renderUpgrade(draft, desk, messages)}
    ${
      impact === undefined
        ? html`<p class="quiet" role="status">${messages.noImpact}</p>`
        : html`${renderChanges(impact.changes, impact.sentences, messages, words)}`
    }
    ${desk.ways()?.renderChosen(draft, desk) ?? nothing}
    <p class="reason"><b>${author}</b>${locale === "en" ? ": " : "："}${draft.reason ?? ""}</p>
    ${impact === undefined ? nothing : renderProof(impact, messages)}
    ${impact?.issues.map((issue) => renderIssue(issue)) ?? nothing} ${renderRefusal(draft.id, desk, messages)}
    <div class="card-foot">
      <span class="quiet">${messages.submittedBy(author, formatDate(draft.updatedAt, locale))}</span>
      ${renderWays(draft, own, mayDecide, desk, messages)}
    </div>
  </article>`;
}

function renderWays(
  draft: DraftView,
  own: boolean,
  mayDecide: boolean,
  desk: ReleasesDesk,
  messages: ReleasesMessages,
): TemplateResult {
  const busy = desk.working === draft.id;
  if (own) {
    return html`<span class="ways"
      ><span class="quiet">${messages.ownDraft}</span
      ><button type="button" class="button" ?disabled=${busy} @click=${() => void desk.withdraw(draft)}>
        ${messages.withdraw}
      </button></span
    >`;
  }
  if (!mayDecide) return html`<span class="quiet">${messages.onlyApprovers}</span>`;
  const { intent } = desk;
  if (intent?.kind === "reject" && intent.id === draft.id) {
    return html`<form
      class="intent"
      @submit=${(event: Event) => {
        event.preventDefault();
        if (intent.comment.trim() !== "") void desk.reject(draft, intent.comment.trim());
      }}
    >
      <label
        ><span class="label">${messages.rejectAsk} <abbr title=${messages.needsReason}>*</abbr></span
        ><textarea
          rows="2"
          maxlength="2000"
          required
          placeholder=${messages.rejectHint}
          .value=${intent.comment}
          @input=${(event: Event) =>
            desk.plan({ ...intent, comment: (event.currentTarget as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
      <span class="ways"
        ><button type="submit" class="button filled" ?disabled=${busy || intent.comment.trim() === ""}>
          ${busy ? messages.working : messages.rejectDo}</button
        ><button type="button" class="button" @click=${() => desk.plan(undefined)}>${messages.cancel}</button></span
      >
    </form>`;
  }
  const from = draft.from ?? desk.today;
  // What was submitted for a day that has passed begins on the day of approval.
  const day = formatDate(from < desk.today ? desk.today : from, desk.host.language);
  return html`<span class="ways"
    ><button
      type="button"
      class="button"
      ?disabled=${busy}
      @click=${() => desk.plan({ kind: "reject", id: draft.id, comment: "" })}
    >
      ${messages.reject}</button
    ><button
      type="button"
      class="button filled"
      part="button"
      ?disabled=${busy}
      @click=${() => void desk.approve(draft)}
    >
      ${busy ? messages.working : messages.approve(day)}
    </button></span
  >`;
}

/** The numbers that a second person looks at before agreeing. */
function renderProof({ cases, issues, moved, visits }: ImpactView, messages: ReleasesMessages): TemplateResult {
  const percent = (of: number, limit: number): string => `${Math.round((of / limit) * 100)}%`;
  const limit = visits?.capacity?.perMonth ?? 0;
  const cells: readonly (readonly [string, string, string, boolean])[] = [
    [messages.cases, String(cases.passed), `/ ${cases.passed + cases.failed}`, cases.failed === 0],
    [messages.gaps, messages.gapsOf(issues.length), "", issues.length === 0],
    [messages.moved, messages.movedOf(moved), "", true],
    ...(visits === undefined || limit <= 0
      ? []
      : [
          [
            messages.load,
            percent(visits.after.perMonth, limit),
            messages.loadWas(percent(visits.before.perMonth, limit)),
            visits.after.perMonth <= limit,
          ] as const,
        ]),
  ];
  return html`<dl class="proof">
    ${cells.map(
      ([name, value, note, fine]) =>
        html`<div>
          <dt class=${fine ? "fine" : "wrong"}>${renderIcon(fine ? "check" : "warning", 14)}${name}</dt>
          <dd><b>${value}</b> ${note}</dd>
        </div>`,
    )}
  </dl>`;
}
