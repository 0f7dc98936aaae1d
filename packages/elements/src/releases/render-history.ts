import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import type { DraftView, ReleaseView } from "../api/index.ts";
import { formatDate } from "../i18n/index.ts";
import { renderIcon } from "../part/index.ts";
import { standings } from "./release-standing.ts";
import type { History, ReleasesDesk } from "./releases-desk.ts";
import { releasesMessagesFor } from "./releases-messages.ts";
import { renderDraft } from "./render-draft.ts";
import { renderRelease } from "./render-release.ts";
import { renderTimeline } from "./render-timeline.ts";

/** The rail: what waits for approval first, then releases, newest first. */
export function renderHistory(history: History, desk: ReleasesDesk): TemplateResult {
  const { language: locale } = desk.host;
  const messages = releasesMessagesFor(locale);
  const { today } = desk;
  const standing = standings(history.releases, today);
  const releases = history.releases.toSorted((a, b) => b.number - a.number);
  if (releases.length === 0 && history.drafts.length === 0) {
    return html`<section class="message calm" part="message">
      <h2>${renderIcon("page", 20)}${messages.empty}</h2>
      <p>${messages.emptyHelp}</p>
    </section>`;
  }
  const entries: readonly ({ readonly draft: DraftView } | { readonly release: ReleaseView })[] = [
    ...history.drafts.map((draft) => ({ draft })),
    ...releases.map((release) => ({ release })),
  ];
  // Asked for before anything is drawn, so that the element knows at once that it is not complete yet.
  for (const { id } of releases) desk.detail(id);
  for (const draft of history.drafts) {
    desk.impact(draft);
    desk.plannedUpgrade(draft);
  }
  return html`<div class="head">
      <h1>${messages.title}</h1>
      <p>${messages.subtitle}</p>
    </div>
    ${renderTimeline(history, standing, today, messages, locale)}
    <ol class="rail" aria-label=${messages.rail}>
      ${repeat(
        entries,
        (entry) => ("draft" in entry ? entry.draft.id : entry.release.id),
        (entry) => {
          if ("draft" in entry) {
            const { draft } = entry;
            return html`<li class="entry pending">
              <div class="when">
                <b>${formatDate(draft.from ?? "—", locale)}</b><span>${messages.proposedFrom}</span>
              </div>
              <span class="dot" aria-hidden="true"></span>
              ${renderDraft(draft, history, desk, messages)}
            </li>`;
          }
          const { release } = entry;
          const stands = standing.get(release.id);
          if (stands === undefined) return nothing;
          const days =
            stands.kind === "scheduled"
              ? messages.startsIn(stands.days)
              : stands.kind === "current"
                ? messages.holdsSince(stands.days)
                : messages.heldFor(stands.days);
          return html`<li class="entry ${stands.kind}">
            <div class="when"><b>${formatDate(release.effectiveFrom, locale)}</b><span>${days}</span></div>
            <span class="dot" aria-hidden="true"></span>
            ${renderRelease(release, stands, history, desk, messages)}
          </li>`;
        },
      )}
    </ol>`;
}
