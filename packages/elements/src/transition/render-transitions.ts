import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";

import type { TransitionChoiceView, TransitionPreviewView } from "../api/index.ts";
import type { TransitionContext } from "./transition-context.ts";
import { formatDate } from "../i18n/index.ts";
import { renderIcon, renderIssue } from "../part/index.ts";
import type { GroupFrame } from "./group-frame.ts";
import { renderKeep } from "./render-keep.ts";
import { renderSteps } from "./render-steps.ts";
import { rootGroups } from "./root-groups.ts";
import type { TransitionDesk } from "./transition-desk.ts";
import { keyOf } from "./transition-key.ts";
import type { TransitionMessages } from "./transition-messages.ts";
import { scheduleText } from "./transition-words.ts";

/** How many names are told of a group. */
const NAMES = 4;

/** For each group of customers that the draft moves: at once, each until a date of its own, or step by step. */
export function renderTransitions(
  desk: TransitionDesk,
  context: TransitionContext,
  messages: TransitionMessages,
): TemplateResult | typeof nothing {
  const { preview, failure } = desk;
  if (failure !== undefined) {
    return html`<div class="block transitions">
      <h5>${messages.title}</h5>
      <p class="quiet" role="status">
        ${messages.failed}
        <button type="button" class="bare link" @click=${() => desk.retry()}>${context.common.retry}</button>
      </p>
    </div>`;
  }
  if (preview === undefined || preview.groups.length === 0) return nothing;
  const { issues } = preview;
  const { roots, followers } = rootGroups(preview.groups, context.store.operations);
  return html`<div class="block transitions" part="transitions">
    <div class="block-head">
      <h5>${messages.title}</h5>
      <span class="quiet" role="status">${desk.busy ? messages.working : nothing}</span>
    </div>
    <p class="quiet">${messages.help}</p>
    ${repeat(roots, keyOf, (group) =>
      renderGroup({
        group,
        preview,
        messages,
        context,
        id: keyOf(group).replace(/\W+/gu, "-"),
        choose: (choice) => desk.choose(group, choice),
      }),
    )}
    ${followers.length === 0 ? nothing : html`<p class="quiet">${messages.followers(followers)}</p>`}
    ${issues.map((each) => renderIssue(each))}
    <p class="quiet">${messages.exceptions(preview.exceptions)}</p>
  </div>`;
}

function renderGroup(frame: GroupFrame): TemplateResult {
  const { group, preview, messages, context, id, choose } = frame;
  const { locale } = context;
  const { choice, count, names, factLabel, beforeText, afterText, mayKeep } = group;
  const from = formatDate(preview.from, locale);
  const option = (
    kind: TransitionChoiceView["kind"],
    label: unknown,
    take: () => TransitionChoiceView,
    disabled = false,
  ): TemplateResult =>
    html`<label class="way ${disabled ? "off" : ""}"
      ><input
        type="radio"
        name=${id}
        .checked=${live(choice.kind === kind)}
        ?disabled=${disabled}
        @change=${() => choose(take())}
      /><span>${label}</span></label
    >`;
  const date = likelyEnd(preview.dates);
  return html`<fieldset class="group" data-group=${keyOf(group)}>
    <legend>${messages.group(factLabel, beforeText, afterText, count)}</legend>
    <p class="names">
      ${messages.names(
        names.slice(0, NAMES).map(({ name }) => name),
        count,
      )}
    </p>
    ${
      mayKeep
        ? html`${option("atOnce", html`${messages.atOnce} <small>${messages.isDefault}</small>`, () => ({
            kind: "atOnce",
          }))}
          ${choice.kind === "atOnce" ? html`<p class="means">${messages.atOnceMeans(from, count, afterText)}</p>` : nothing}
          ${option(
            "keepUntil",
            date === undefined ? messages.keepNone : messages.keep(beforeText, labelOf(choice, preview)),
            () => ({ kind: "keepUntil", fact: date?.fact ?? "", latest: yearLater(preview.from) }),
            date === undefined,
          )}
          ${choice.kind === "keepUntil" ? html`${renderKeep(choice, frame)}${renderSchedule(frame)}` : nothing}
          ${option("steps", messages.steps, () => ({ kind: "steps", months: 3 }))}
          ${choice.kind === "steps" ? html`${renderSteps(choice, frame)}${renderSchedule(frame)}` : nothing}`
        : html`<p class="means">${renderIcon("lock", 12)}${messages.mayNotKeep}</p>`
    }
  </fieldset>`;
}

function renderSchedule({ group, messages, context }: GroupFrame): TemplateResult | typeof nothing {
  const days = scheduleText(group, messages, context.locale);
  if (days.length === 0) return nothing;
  return html`<ul class="schedule" aria-label=${messages.schedule}>
    ${days.map((day) => html`<li>${day}</li>`)}
  </ul>`;
}

function labelOf(choice: TransitionChoiceView, { dates }: TransitionPreviewView): string {
  const wanted = choice.kind === "keepUntil" ? choice.fact : undefined;
  return (dates.find(({ fact }) => fact === wanted) ?? likelyEnd(dates))?.label ?? "";
}

/** The date until which something is most likely kept: one that is called an end, else the first. */
function likelyEnd(dates: TransitionPreviewView["dates"]): TransitionPreviewView["dates"][number] | undefined {
  return dates.find(({ fact }) => /end|expir|until|due/iu.test(fact)) ?? dates[0];
}

/** The last day of a year that begins on a day (ISO 8601). */
function yearLater(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year + 1, month - 1, date - 1)).toISOString().slice(0, 10);
}
