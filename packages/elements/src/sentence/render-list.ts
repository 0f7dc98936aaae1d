import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import { renderIcon } from "../part/index.ts";
import { searchChoices, type Choice, type ChoiceGroup } from "./choices.ts";
import type { SentenceView } from "./sentence-view.ts";

/** From this many on a list is searched rather than read. */
export const MOST_READ = 8;

export interface ListOptions {
  readonly groups: readonly ChoiceGroup[];
  readonly label: string;
  /** What the search field says; without one there is no search. */
  readonly search?: string | undefined;
  /** The id of what is chosen now. */
  readonly chosen: string;
}

/** A list to choose one from, with the keys of a list: the focus stays in the search field or on the list. */
export function renderList({ groups, label, search, chosen }: ListOptions, view: SentenceView): TemplateResult {
  const { messages } = view.words;
  const { query, cursor } = view.picker;
  const found = searchChoices(groups, query);
  const all = found.flatMap(({ choices }) => choices);
  const at = Math.min(cursor, all.length - 1);
  const active = all.length === 0 ? nothing : optionId(at);
  const onKey = (event: KeyboardEvent): void => onListKey(event, all, at, view);
  let index = -1;
  const option = (choice: Choice): TemplateResult => {
    index += 1;
    const own = index;
    return html`<div
      class=${own === at ? "option active" : "option"}
      id=${optionId(own)}
      role="option"
      aria-selected=${choice.id === chosen ? "true" : "false"}
      @click=${() => view.choose(choice.id)}
    >
      <span class="name">${choice.label}${choice.id === chosen ? renderIcon("check", 14) : nothing}</span
      >${choice.note === "" ? nothing : html`<small>${choice.note}</small>`}${
        choice.clause === "" ? nothing : html`<small class="clause">${choice.clause}</small>`
      }
    </div>`;
  };
  const list = found.map(({ heading, choices }, order) =>
    heading === ""
      ? choices.map(option)
      : html`<div role="group" aria-labelledby=${`heading-${String(order)}`}>
          <div class="heading" id=${`heading-${String(order)}`} role="presentation">${heading}</div>
          ${choices.map(option)}
        </div>`,
  );
  return html`${search === undefined ? nothing : renderSearch(search, active, onKey, view)}
    <div
      class=${search === undefined ? "options first" : "options"}
      id="options"
      role="listbox"
      tabindex=${search === undefined ? "0" : "-1"}
      aria-label=${label}
      aria-activedescendant=${search === undefined ? active : nothing}
      @keydown=${search === undefined ? onKey : nothing}
      @pointerdown=${(event: Event) => {
        // The focus stays where the keys are.
        if (search !== undefined) event.preventDefault();
      }}
    >
      ${list}
    </div>
    ${
      all.length === 0
        ? html`<p class="none"><b>${messages.pick.nothing(query)}</b><br />${messages.pick.nothingHelp}</p>`
        : nothing
    }
    <p class="voice" role="status">${query === "" ? "" : messages.pick.count(all.length)}</p>`;
}

function renderSearch(
  hint: string,
  active: string | typeof nothing,
  onKey: (event: KeyboardEvent) => void,
  view: SentenceView,
): TemplateResult {
  return html`<div class="search">
    ${renderIcon("search")}<input
      class="first"
      type="search"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      placeholder=${hint}
      aria-label=${hint}
      aria-autocomplete="list"
      aria-expanded="true"
      aria-controls="options"
      aria-activedescendant=${active}
      .value=${live(view.picker.query)}
      @input=${(event: Event) => view.change({ query: (event.currentTarget as HTMLInputElement).value, cursor: 0 })}
      @keydown=${onKey}
    />
  </div>`;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

function onListKey(event: KeyboardEvent, all: readonly Choice[], at: number, view: SentenceView): void {
  // Enter ends the composition of a Chinese word before it chooses anything.
  if (event.isComposing || all.length === 0) return;
  const step = steps[event.key];
  const isList = event.currentTarget instanceof HTMLDivElement;
  if (step !== undefined) {
    const next =
      Math.abs(step) === 1 ? (at + step + all.length) % all.length : Math.max(0, Math.min(all.length - 1, at + step));
    view.change({ cursor: next });
  } else if (isList && (event.key === "Home" || event.key === "End")) {
    view.change({ cursor: event.key === "Home" ? 0 : all.length - 1 });
  } else if (event.key === "Enter" || (isList && event.key === " ")) {
    view.choose(all[at]?.id ?? "");
  } else if (isList && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const found = startingWith(event.key.toLowerCase(), all, at);
    if (found === undefined) return;
    view.change({ cursor: found });
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

/** The next choice after the active one that begins with a letter, as in any list. */
function startingWith(letter: string, all: readonly Choice[], at: number): number | undefined {
  const order = all.map((_, step) => (at + 1 + step) % all.length);
  return order.find((each) => all[each]?.label.toLowerCase().startsWith(letter));
}

function optionId(at: number): string {
  return `option-${String(at)}`;
}
