import { html, nothing, type TemplateResult } from "lit";

import type { OverrideView } from "../api/index.ts";
import { toneOf } from "../decision/tone-of.ts";
import { formatDate } from "../i18n/index.ts";
import { renderCitation, renderIcon, type IconName } from "../part/index.ts";
import { daysBetween } from "./day-counting.ts";
import type { OverrideDesk } from "./override-desk.ts";
import { lastDayOf, standingOf, type OverrideStanding } from "./override-standing.ts";
import { renderWays } from "./render-ways.ts";

const icons: Readonly<Record<OverrideStanding, IconName>> = {
  proposed: "clock",
  rejected: "cross",
  withdrawn: "undo",
  toCome: "calendar",
  inForce: "check",
  ending: "warning",
  over: "minus",
  endedEarly: "minus",
};

/** How an exception is shown. */
export interface OverrideFrame {
  readonly desk: OverrideDesk;
  /** The numbers of the releases whose ids are known. */
  readonly releases: ReadonlyMap<string, number>;
  /** Whether it is said whom it is about: not on that customer's own page. */
  readonly isListed: boolean;
}

/** One exception: whom it is about, what holds instead, from when to when, by which clause, why, who answers for it, what may be done with it. */
export function renderOverride(override: OverrideView, frame: OverrideFrame): TemplateResult {
  const { desk } = frame;
  const { messages, host, today } = desk;
  const { language: locale, words } = host;
  const { id, from, until, clause, why, value, valueText, factLabel } = override;
  const standing = standingOf(override, today);
  const last = lastDayOf(override);
  const left =
    standing === "inForce" || standing === "ending"
      ? messages.daysLeft(daysBetween(today, last))
      : standing === "toCome"
        ? messages.startsIn(daysBetween(today, from))
        : "";
  return html`<article class="override ${standing}" part="override" data-override=${id}>
    <header>
      ${frame.isListed ? renderSubject(override, desk) : nothing}
      <p class="what">
        <span class="fact">${factLabel}</span>
        <span class="badge ${toneOf(valueText, { value })}">${valueText}</span>
        <span class="span">${messages.span(formatDate(from, locale), formatDate(last, locale))}</span>
      </p>
      <span class="standing ${standing}"
        >${renderIcon(icons[standing], 14)}<span>${messages.standing[standing]}</span>${left === "" ? nothing : html`<i>${left}</i>`}</span
      >
    </header>
    <p class="why">${renderCitation(clause, words)}<span>${why}</span></p>
    ${override.ended === null ? nothing : html`<p class="quiet">${override.ended.why}</p>`}
    ${(override.comment ?? "") === "" ? nothing : html`<p class="quiet">${messages.comment(override.comment ?? "")}</p>`}
    <p class="quiet">${whoOf(override, frame).join(" · ")}</p>
    ${renderWays(override, until, standing, desk)}
  </article>`;
}

function renderSubject({ subject, subjectName }: OverrideView, { host }: OverrideDesk): TemplateResult {
  const href = host.subjectHref === "" ? "" : host.subjectHref.replace("{id}", encodeURIComponent(subject.id));
  return html`<div class="whom">
    <h2>${href === "" ? subjectName : html`<a href=${href}>${subjectName}</a>`}</h2>
    ${subjectName === subject.id ? nothing : html`<small>${subject.id}</small>`}
  </div>`;
}

/** Who has had to do with it, in the order of time. */
function whoOf(override: OverrideView, { desk, releases }: OverrideFrame): readonly string[] {
  const { messages, host } = desk;
  const { byName, approvedByName, status, createdAt, updatedAt, ended, release } = override;
  const day = (moment: string): string => formatDate(moment, host.language);
  const number = releases.get(release ?? "");
  const approver = approvedByName ?? "";
  return [
    messages.proposedBy(byName, day(createdAt)),
    ...(number === undefined ? [] : [messages.fromRelease(number)]),
    ...(approver === "" || status === "withdrawn"
      ? []
      : [
          status === "rejected"
            ? messages.rejectedBy(approver, day(updatedAt))
            : messages.approvedBy(approver, status === "approved" ? day(updatedAt) : ""),
        ]),
    ...(status === "withdrawn" ? [messages.withdrawnBy(byName)] : []),
    ...(ended === null ? [] : [messages.endedBy(ended.byName, day(lastDayOf(override)))]),
  ].map((each) => each.trim().replace(/,$/u, ""));
}
