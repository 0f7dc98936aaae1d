import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import type { ValueEditor } from "@bylaw/core";

import type { Json } from "../api/index.ts";
import type { BylawDateChangeEvent } from "../date-field/index.ts";
import { stepOf, typedFigure } from "../edit/figure-scale.ts";
import { renderIcon } from "../part/index.ts";
import { factChoices, optionChoices, parameterChoices, searchChoices } from "./choices.ts";
import { MOST_READ, renderList } from "./render-list.ts";
import type { SentenceView } from "./sentence-view.ts";
import { entryKind, entryUnit, readEntry } from "./value-entry.ts";

/** What is edited: its value now, and what it may be. */
export interface ValueSubject {
  readonly label: string;
  readonly value: unknown;
  readonly editor: ValueEditor;
}

/** Where a value may come from, the field for it, and how it is finished. */
export function renderValue(subject: ValueSubject, view: SentenceView): TemplateResult {
  const { words, picker } = view;
  const { editor, value } = subject;
  const chosen = (key: "parameter" | "fact"): string => {
    const id = (value as Readonly<Record<string, unknown>> | null)?.[key];
    return typeof id === "string" ? id : "";
  };
  const body =
    picker.source === "literal"
      ? renderLiteral(subject, view)
      : renderList(
          {
            groups:
              picker.source === "parameter"
                ? parameterChoices(editor.parameters, words)
                : factChoices(editor.facts, words),
            label: words.messages.pick.sources[picker.source],
            search: words.messages.pick.search,
            chosen: chosen(picker.source),
          },
          view,
        );
  return html`${renderSources(editor, view)}${body}`;
}

/** The places that a value may come from; where there is only one, nothing is asked. */
function sourcesOf({ parameters, facts }: ValueEditor): readonly ("literal" | "parameter" | "fact")[] {
  return [
    "literal",
    ...(parameters.length > 0 ? (["parameter"] as const) : []),
    ...(facts.length > 0 ? (["fact"] as const) : []),
  ];
}

/** What may be ticked or chosen of a value's type. */
export function optionsOf(
  { type, options }: ValueEditor,
  { words }: Pick<SentenceView, "words">,
): readonly { readonly value: Json; readonly label: string }[] {
  if (options !== undefined) return options as readonly { readonly value: Json; readonly label: string }[];
  if (type.type !== "role") return [];
  return Object.entries(words.policy.context.roles).map(([value, label]) => ({ value, label: label[words.locale] }));
}

function renderSources(editor: ValueEditor, view: SentenceView): TemplateResult | typeof nothing {
  const { pick } = view.words.messages;
  const sources = sourcesOf(editor);
  if (sources.length === 1) return nothing;
  return html`<div class="sources" role="radiogroup" aria-label=${pick.source}>
    ${sources.map(
      (source) =>
        html`<label
          ><input
            type="radio"
            name="source"
            .checked=${live(view.picker.source === source)}
            @change=${() => view.change({ source, query: "", cursor: 0, wrong: "" })}
          /><span>${pick.sources[source]}</span></label
        >`,
    )}
  </div>`;
}

function renderLiteral(subject: ValueSubject, view: SentenceView): TemplateResult {
  const { editor, value, label } = subject;
  const options = optionsOf(editor, view);
  const { pick } = view.words.messages;
  if (options.length > 0 && !editor.isList) {
    const search = options.length > MOST_READ ? pick.searchOptions : undefined;
    return renderList({ groups: optionChoices(options), label, search, chosen: JSON.stringify(value) }, view);
  }
  if (options.length > 0) return html`${renderTicks(options, label, view)}${renderDone(view)}`;
  const kind = entryKind(editor.type);
  if (kind === "none") return html`<p class="none first" tabindex="-1">${pick.notEditable}</p>`;
  if (kind === "date" && !editor.isList) return renderDay(view, (day) => view.commitValue(day));
  if (kind === "dateTime" && !editor.isList) {
    return html`${renderDay(view, (day) => view.change({ day, wrong: "" }))}${renderEntry(subject, view)}${renderDone(view)}`;
  }
  return html`${renderEntry(subject, view)}${renderDone(view)}`;
}

/** Several of several, each with a box to tick. */
function renderTicks(
  options: readonly { readonly value: Json; readonly label: string }[],
  label: string,
  view: SentenceView,
): TemplateResult {
  const { pick } = view.words.messages;
  const { query, ticked } = view.picker;
  const found = searchChoices(optionChoices(options), query).flatMap(({ choices }) => choices);
  const isSearched = options.length > MOST_READ;
  return html`${
      isSearched
        ? html`<div class="search">
            ${renderIcon("search")}<input
              class="first"
              type="search"
              autocomplete="off"
              placeholder=${pick.searchOptions}
              aria-label=${pick.searchOptions}
              .value=${live(query)}
              @input=${(event: Event) => view.change({ query: (event.currentTarget as HTMLInputElement).value })}
            />
          </div>`
        : nothing
    }
    <fieldset class="ticks" @keydown=${onTickKey}>
      <legend class="voice">${label}</legend>
      ${found.map(
        ({ id, label: name }, at) =>
          html`<label class="tick"
            ><input
              type="checkbox"
              class=${at === 0 && !isSearched ? "first" : ""}
              .checked=${live(ticked.includes(id))}
              @change=${() =>
                view.change({
                  ticked: ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id],
                  wrong: "",
                })}
            />${name}</label
          >`,
      )}
    </fieldset>
    <p class="told" role="status">${pick.chosen(ticked.length)}</p>`;
}

/** Arrow keys go from box to box; Space ticks, as everywhere. */
function onTickKey(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const boxes = [...(event.currentTarget as HTMLElement).querySelectorAll("input")];
  const at = boxes.findIndex((each) => each === event.target);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  boxes[(at + step + boxes.length) % boxes.length]?.focus();
}

function renderDay(view: SentenceView, choose: (day: string) => void): TemplateResult {
  const { words, picker, today, theme } = view;
  return html`<div class="entry">
    <bylaw-date-field
      class="first"
      kind="day"
      align="start"
      .value=${picker.day}
      .today=${today}
      .locale=${words.locale}
      .theme=${theme}
      @bylaw-date-change=${(event: BylawDateChangeEvent) => {
        event.stopPropagation();
        if (event.value !== "") choose(event.value);
      }}
    ></bylaw-date-field>
  </div>`;
}

function renderEntry({ label, editor }: ValueSubject, view: SentenceView): TemplateResult {
  const { words, picker } = view;
  const { pick } = words.messages;
  const { type, isList } = editor;
  const kind = entryKind(type);
  const { factor, unit } = entryUnit(type, NaN, words.locale);
  const read =
    kind === "figure" && picker.text.trim() !== "" ? readEntry(picker.text, type, isList, factor) : undefined;
  const told = read === undefined || "wrong" in read ? "" : pick.reading(words.value(read.value, type).text);
  const step = (by: 1 | -1): void => {
    const figure = read === undefined || "wrong" in read || typeof read.value !== "number" ? 0 : read.value;
    view.change({
      text: typedFigure(Math.max(0, Number((figure + by * stepOf(type, figure, undefined)).toFixed(6))), factor),
      wrong: "",
    });
  };
  const hint = kind === "dateTime" ? pick.time : isList ? pick.several : "";
  return html`<div class="entry">
    <label class="field ${picker.wrong === "" ? "" : "wrong"}"
      ><input
        class=${kind === "dateTime" ? "" : "first"}
        autocomplete="off"
        spellcheck="false"
        inputmode=${kind === "figure" && !isList ? "decimal" : nothing}
        aria-label=${kind === "figure" ? `${label} ${unit}` : label}
        aria-invalid=${picker.wrong === "" ? "false" : "true"}
        aria-describedby="entry-told"
        .value=${live(picker.text)}
        @input=${(event: Event) => view.change({ text: (event.currentTarget as HTMLInputElement).value, wrong: "" })}
        @keydown=${(event: KeyboardEvent) => {
          if (
            event.isComposing ||
            kind !== "figure" ||
            isList ||
            (event.key !== "ArrowUp" && event.key !== "ArrowDown")
          )
            return;
          event.preventDefault();
          step(event.key === "ArrowUp" ? 1 : -1);
        }}
      />${kind === "figure" && unit !== "" ? html`<span class="unit">${unit}</span>` : nothing}</label
    >
    <p id="entry-told" class=${picker.wrong === "" ? "told" : "told wrong"} role="status">
      ${picker.wrong === "" ? [told, hint].filter((each) => each !== "").join(" · ") : picker.wrong}
    </p>
  </div>`;
}

function renderDone(view: SentenceView): TemplateResult {
  return html`<div class="done">
    <button type="button" class="button filled" @click=${() => view.commitEntry()}>
      ${view.words.messages.pick.done}
    </button>
  </div>`;
}
