import { html, nothing, type TemplateResult } from "lit";

import type { DraftView, OverrideView, TransitionPreviewView } from "../api/index.ts";
import { formatDate } from "../i18n/index.ts";
import { renderIcon, renderIssue } from "../part/index.ts";
import { choiceText, scheduleText, transitionMessagesFor } from "../transition/index.ts";
import type { WaysFrame } from "./ways-part.ts";

/** How many names are told of a group before the reader asks for all. */
const NAMES = 5;

/** For the second person: how each group of customers would come to its new outcome. */
export function renderChosen(draft: DraftView, desk: WaysFrame): TemplateResult | typeof nothing {
  const preview = desk.transitions(draft);
  if (draft.transitions.length === 0) return nothing;
  const locale = desk.host.language;
  const messages = transitionMessagesFor(locale);
  if (preview === undefined) return html`<p class="quiet" role="status">${messages.working}</p>`;
  return html`<section class="ways-there" aria-label=${messages.title}>
    <h3>${messages.title}</h3>
    <ul>
      ${preview.groups.filter(({ isDefault }) => !isDefault).map((group) => renderGroup(group, preview, desk))}
    </ul>
    <p class="quiet">${messages.othersAtOnce}</p>
    ${preview.issues.map((issue) => renderIssue(issue))}
    <p class="quiet">${messages.exceptions(preview.exceptions)}</p>
  </section>`;
}

function renderGroup(
  group: TransitionPreviewView["groups"][number],
  preview: TransitionPreviewView,
  desk: WaysFrame,
): TemplateResult {
  const locale = desk.host.language;
  const messages = transitionMessagesFor(locale);
  const { factLabel, beforeText, afterText, count, names, choice, undated } = group;
  const days = choice.kind === "atOnce" ? [] : scheduleText(group, messages, locale, 3);
  const without = undated === undefined || undated.count === 0 ? undefined : undated;
  const latest = choice.kind === "keepUntil" ? choice.latest : undefined;
  const told = without === undefined ? "" : namesOf(without.names, without.count, desk);
  return html`<li>
    <p><b>${messages.group(factLabel, beforeText, afterText, count)}</b></p>
    <p>
      ${renderIcon(choice.kind === "atOnce" ? "arrow" : "calendar", 14)}${choiceText(group, preview, messages, locale)}
    </p>
    ${days.length === 0 ? nothing : html`<p class="quiet">${days.join(locale === "en" ? "; " : "；")}</p>`}
    ${
      without === undefined
        ? nothing
        : html`<p class="quiet">
            ${latest === undefined ? messages.undatedAtOnce(told) : messages.undatedLatest(told, formatDate(latest, locale))}
          </p>`
    }
    <p class="quiet">${namesOf(names, count, desk)}</p>
  </li>`;
}

function namesOf(names: readonly { readonly name: string }[], count: number, { host }: WaysFrame): string {
  return transitionMessagesFor(host.language).names(
    names.slice(0, NAMES).map(({ name }) => name),
    count,
  );
}

/** In the history: whom a release let keep what they had, and until when. */
export function renderWritten(release: string, desk: WaysFrame): TemplateResult | typeof nothing {
  const written = (desk.overrides() ?? []).filter((each) => each.release === release);
  if (written.length === 0) return nothing;
  const locale = desk.host.language;
  const messages = transitionMessagesFor(locale);
  const groups = Map.groupBy(written, ({ fact, valueText }) => `${fact}\n${valueText}`);
  return html`<details class="ways-there written">
    <summary>${renderIcon("right", 12)}${messages.written(written.length)}</summary>
    <ul>
      ${[...groups.values()].map((group) => {
        const days = group.map(({ until }) => until).toSorted();
        const day = (at: number): string => formatDate(days.at(at) ?? "", locale);
        return html`<li>
          <p>${messages.writtenOf(group[0]?.valueText ?? "", group.length, day(0), day(-1))}</p>
          <ul class="names">
            ${group.map((each) => renderKept(each, desk))}
          </ul>
        </li>`;
      })}
    </ul>
  </details>`;
}

function renderKept({ subject, subjectName, until }: OverrideView, { host }: WaysFrame): TemplateResult {
  const href = host.subjectHref === "" ? "" : host.subjectHref.replace("{id}", encodeURIComponent(subject.id));
  return html`<li>
    ${href === "" ? subjectName : html`<a href=${href}>${subjectName}</a>`}
    <span class="quiet">${formatDate(until, host.language)}</span>
  </li>`;
}
