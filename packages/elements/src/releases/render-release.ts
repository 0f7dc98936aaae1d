import { html, nothing, type TemplateResult } from "lit";

import type { ReleaseView } from "../api/index.ts";
import type { BylawDateChangeEvent } from "../date-field/index.ts";
import { formatDate } from "../i18n/index.ts";
import { renderIcon, renderSentenceChange } from "../part/index.ts";
import type { Standing } from "./release-standing.ts";
import type { History, Intent, ReleasesDesk } from "./releases-desk.ts";
import type { ReleasesMessages } from "./releases-messages.ts";
import { renderChanges } from "./render-changes.ts";
import { renderRefusal } from "./render-refusal.ts";

/** A release: how it stands, what it changed, who answered for it; for who may publish, the way back to it. */
export function renderRelease(
  release: ReleaseView,
  standing: Standing,
  history: History,
  desk: ReleasesDesk,
  messages: ReleasesMessages,
): TemplateResult {
  const { words, language: locale } = desk.host;
  const detail = desk.detail(release.id);
  const author = release.authorName ?? release.author;
  const newest = history.releases.every(({ number }) => number <= release.number);
  const planned =
    desk.intent?.kind === "rollback" && desk.intent.id === release.id && desk.mayDecide(history.me)
      ? desk.intent
      : undefined;
  return html`<article class="card" part="release">
    <div class="card-head">
      <h2>${messages.number(release.number)}</h2>
      ${renderBadges(standing, messages)}
      ${
        newest || planned !== undefined || !desk.mayDecide(history.me)
          ? nothing
          : html`<button
              type="button"
              class="bare link"
              @click=${() => desk.plan({ kind: "rollback", id: release.id, reason: "", from: desk.today, preview: undefined })}
            >
              ${renderIcon("undo", 14)}${messages.rollBack}
            </button>`
      }
    </div>
    ${
      detail === undefined
        ? html`<div class="bone line"></div>`
        : detail.changes.length === 0
          ? html`<p class="quiet">${release.number === 1 ? messages.installed : messages.nothingChanged}</p>`
          : renderChanges(detail.changes, detail.sentences, messages, words)
    }
    ${desk.ways()?.renderWritten(release.id, desk) ?? nothing}
    <p class="reason"><b>${author}</b>${locale === "en" ? ": " : "："}${release.reason}</p>
    <p class="quiet">
      ${messages.by(author, formatDate(release.recordedAt, locale))}${
        (release.approverName ?? "") === "" ? nothing : html` · ${messages.approvedBy(release.approverName ?? "")}`
      }
    </p>
    ${planned === undefined ? nothing : renderPlan(planned, release, desk, messages)}
  </article>`;
}

function renderBadges({ kind, undoneBy, restores }: Standing, messages: ReleasesMessages): TemplateResult {
  return html`${
    kind === "undone" && undoneBy !== undefined
      ? html`<span class="badge">${messages.undoneBy(undoneBy)}</span>`
      : kind === "past"
        ? nothing
        : html`<span class="badge ${kind}">${messages.status[kind === "current" ? "current" : "scheduled"]}</span>`
  }${restores === undefined ? nothing : html`<span class="badge">${renderIcon("undo", 14)}${messages.restores(restores)}</span>`}`;
}

/** Before a roll-back: from when, why, and what will read differently. */
function renderPlan(
  plan: Extract<Intent, { kind: "rollback" }>,
  release: ReleaseView,
  desk: ReleasesDesk,
  messages: ReleasesMessages,
): TemplateResult {
  const { words, language: locale } = desk.host;
  const { preview } = plan;
  const busy = desk.working === release.id;
  const can = plan.reason.trim() !== "" && preview !== undefined && preview.length > 0 && !busy;
  return html`<form
    class="intent plan"
    aria-label=${messages.rollBackTo(release.number)}
    @submit=${(event: Event) => {
      event.preventDefault();
      if (can) void desk.rollBack(release.id, plan.from, plan.reason.trim());
    }}
  >
    <h3>${messages.rollBackTo(release.number)}</h3>
    <div role="status">
      ${
        preview === undefined
          ? html`<p class="quiet">${messages.working}</p>`
          : preview.length === 0
            ? html`<p class="quiet">${messages.rollBackSame}</p>`
            : html`<p class="quiet">${messages.rollBackChanges(preview.length)}</p>
                ${preview.map((each) => renderSentenceChange(each, words))}`
      }
    </div>
    <div class="fields">
      <div>
        <span class="label">${messages.rollBackFrom}</span>
        <bylaw-date-field
          kind="day"
          align="start"
          .value=${plan.from}
          .today=${desk.today}
          .locale=${locale}
          @bylaw-date-change=${(event: BylawDateChangeEvent) => {
            event.stopPropagation();
            desk.plan({ ...plan, from: event.value === "" ? desk.today : event.value, preview: undefined });
          }}
        ></bylaw-date-field>
      </div>
      <label
        ><span class="label">${messages.rollBackWhy} <abbr title=${messages.needsReason}>*</abbr></span
        ><textarea
          rows="2"
          maxlength="2000"
          required
          placeholder=${messages.rollBackHint}
          .value=${plan.reason}
          @input=${(event: Event) => desk.plan({ ...plan, reason: (event.currentTarget as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
    </div>
    ${renderRefusal(release.id, desk, messages)}
    <span class="ways"
      ><button type="button" class="button" @click=${() => desk.plan(undefined)}>${messages.cancel}</button
      ><button type="submit" class="button filled" ?disabled=${!can}>
        ${busy ? messages.working : messages.rollBackDo(formatDate(plan.from, locale))}
      </button></span
    >
  </form>`;
}
