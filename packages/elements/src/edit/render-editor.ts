import { html, nothing, type TemplateResult } from "lit";

import type { Json } from "../api/index.ts";
import type { BylawDateChangeEvent } from "../date-field/index.ts";
import { formatDate } from "../i18n/index.ts";
import { renderIcon, renderIssue } from "../part/index.ts";
import { boundsInWords } from "./bounds-in-words.ts";
import type { EditContext } from "./edit-context.ts";
import { figureScale, stepOf, typedFigure } from "./figure-scale.ts";
import { nextMonth, nextQuarter } from "./next-first.ts";
import type { EditableParameter } from "./policy-model.ts";
import { isFigure, renderField } from "./render-field.ts";
import { renderBrief } from "./render-brief.ts";
import { renderStrip } from "./render-strip.ts";

/** What unfolds under a sentence: the value, how far it may go, from which day and why. */
export function renderEditor(clause: string, id: string, context: EditContext): TemplateResult | typeof nothing {
  const { messages, locale, phone } = context;
  const parameter = context.parameter(id);
  if (parameter === undefined) return nothing;
  const { definition } = parameter;
  const value = context.store.value(id) ?? parameter.value;
  const label = definition.label[locale];
  const locked = definition.tailor === "locked";
  return html`<div
    class="editor"
    part="editor"
    role="group"
    aria-label=${messages.editor(label)}
    popover=${phone ? "manual" : nothing}
    @keydown=${(event: KeyboardEvent) => onKey(event, context)}
  >
    ${phone ? html`<span class="grip" aria-hidden="true"></span>` : nothing}
    <div class="editor-head">
      <h4>${label}</h4>
      <span class="tailor ${definition.tailor}"
        >${locked ? renderIcon("lock", 12) : nothing}${messages.tailor[definition.tailor]}</span
      >
      <button type="button" class="bare link" @click=${() => context.close()}>${messages.collapse}</button>
    </div>
    ${
      locked
        ? html`<p class="why">${messages.lockedWhy}</p>
            ${renderFacts(parameter, context)}`
        : html`<div class="editor-value ${isFigure(definition.value.type) && value !== null ? "with-strip" : ""}">
              <div>${renderField(parameter, value, context)}</div>
              ${renderStrip(parameter, value, context)}
            </div>
            ${renderIssues(id, context)} ${phone ? renderBrief(context) : nothing} ${renderFacts(parameter, context)}
            ${renderWhy(parameter, context)} ${renderWhenAndWhy(context)}
            ${phone ? nothing : renderFoot(clause, parameter, value, context)}`
    }
  </div>`;
}

function onKey(event: KeyboardEvent, context: EditContext): void {
  const inText = event.target instanceof HTMLTextAreaElement;
  if (event.key === "Escape" || (event.key === "Enter" && event.target instanceof HTMLInputElement && !inText)) {
    event.stopPropagation();
    event.preventDefault();
    context.close();
  }
}

function renderIssues(id: string, context: EditContext): TemplateResult {
  return html`<div id="editor-issues" class="issues" role="status">
    ${(context.issues.get(id) ?? []).map((issue) => renderIssue(issue))}
  </div>`;
}

/** The document's own figure, how far it may go, since when, when last checked. */
function renderFacts(parameter: EditableParameter, context: EditContext): TemplateResult {
  const { messages, locale } = context;
  const { definition, own } = parameter;
  const value = context.store.value(definition.id) ?? parameter.value;
  const inForce = context.before.chapters
    .flatMap(({ sections }) => sections.flatMap(({ clauses }) => clauses.flatMap(({ segments }) => segments)))
    .find((each) => each.kind === "parameter" && each.parameter === definition.id);
  const checked = newestCheck(parameter, context);
  return html`<p class="editor-facts">
    <span
      >${definition.source === "document" ? messages.own : messages.ownDefault}
      <b>${context.textOf(definition.id, own, context.open?.clause)}</b></span
    >
    ${boundsInWords(parameter, context).map((words) => html`<span>${words}</span>`)}
    ${inForce?.kind === "parameter" ? html`<span>${messages.inForceSince(formatDate(inForce.from, locale))}</span>` : nothing}
    <span>${checked === undefined ? messages.neverChecked : messages.lastChecked(formatDate(checked, locale))}</span>
    ${
      definition.tailor === "locked" || JSON.stringify(value) === JSON.stringify(own)
        ? nothing
        : html`<button
            type="button"
            class="bare link restore"
            title=${messages.restoreTo(context.textOf(definition.id, own))}
            @click=${() => context.change(definition.id, own)}
          >
            ${renderIcon("undo", 14)}${messages.restore}
          </button>`
    }
  </p>`;
}

/** The day on which somebody last looked at the figure, or confirmed the clause that is open. */
function newestCheck({ definition }: EditableParameter, { before, open }: EditContext): string | undefined {
  const clauses = before.chapters.flatMap(({ sections }) => sections.flatMap((section) => section.clauses));
  const clause = clauses.find(({ id }) => id === open?.clause);
  return [definition.lastChecked, clause?.lastChecked]
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1);
}

function renderWhy({ definition, own }: EditableParameter, context: EditContext): TemplateResult | typeof nothing {
  const { tailor, tighter, help } = definition;
  const why =
    tailor === "tighten" && tighter !== undefined
      ? context.messages.tailorWhy[tighter](context.textOf(definition.id, own))
      : undefined;
  const told = [why, help?.[context.locale]].filter((each) => each !== undefined);
  return told.length === 0 ? nothing : html`<p class="why">${told.join(" ")}</p>`;
}

function renderWhenAndWhy(context: EditContext): TemplateResult {
  const { messages, locale, store, today } = context;
  const quick = [
    [messages.fromToday, today],
    [messages.fromNextMonth, nextMonth(today)],
    [messages.fromNextQuarter, nextQuarter(today)],
  ] as const;
  return html`<div class="when-why">
    <div class="when">
      <span class="label" id="label-from">${messages.holdsFrom}</span>
      <bylaw-date-field
        kind="day"
        align="start"
        .value=${store.from}
        .today=${today}
        .locale=${locale}
        .theme=${""}
        @bylaw-date-change=${(event: BylawDateChangeEvent) => {
          event.stopPropagation();
          context.setFrom(event.value === "" ? today : event.value);
        }}
      ></bylaw-date-field>
      <span class="quick">
        ${quick.map(
          ([name, day]) =>
            html`<button
              type="button"
              class="bare link"
              aria-pressed=${store.from === day ? "true" : "false"}
              @click=${() => context.setFrom(day)}
            >
              ${name}
            </button>`,
        )}
      </span>
      ${store.from > today ? html`<small>${messages.fromHelp(formatDate(store.from, locale))}</small>` : nothing}
    </div>
    <label class="reason">
      <span class="label">${messages.reason} <abbr title=${messages.required}>*</abbr></span>
      <textarea
        rows="3"
        maxlength="2000"
        placeholder=${messages.reasonHint}
        .value=${store.reason}
        @input=${(event: Event) => context.setReason((event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
  </div>`;
}

function renderFoot(
  clause: string,
  { definition }: EditableParameter,
  value: Json,
  context: EditContext,
): TemplateResult {
  const { messages, locale } = context;
  const others = context.model.clausesWith(context.view, definition.id).filter((each) => each !== clause);
  const figure = typeof value === "number" ? value : undefined;
  const scale = figure === undefined ? undefined : figureScale(definition.value, figure, locale, messages);
  const step = figure === undefined ? undefined : stepOf(definition.value, figure, definition.bounds?.multipleOf);
  return html`<div class="editor-foot">
    <span
      >${
        others.length === 0
          ? nothing
          : html`${renderIcon("link", 14)}${messages.alsoIn(others.join(locale === "en" ? ", " : "、"))}`
      }</span
    >
    <span class="keys" aria-hidden="true">
      ${
        scale === undefined || step === undefined
          ? nothing
          : html`<kbd>↑</kbd
              ><kbd>↓</kbd
              >${messages.keys.step(`${typedFigure(step, scale.factor)}${scale.factor === 1 ? "" : scale.unit.slice(0, 1)}`)}`
      }
      <kbd>Enter</kbd>${messages.keys.keep}<kbd>Esc</kbd>${messages.keys.close}
    </span>
  </div>`;
}
