import { html, nothing, type TemplateResult } from "lit";

import { renderIcon } from "../part/index.ts";
import type { Findable } from "./findable.ts";
import type { OverrideDesk, ProposalField } from "./override-desk.ts";

/** What is found by typing, and what happens with it. */
export interface Combobox {
  readonly field: ProposalField;
  readonly hint: string;
  readonly words: string;
  /** The option under the cursor; the list is folded when negative. */
  readonly cursor: number;
  readonly options: readonly Findable[];
  readonly status: string;
  readonly isNone: boolean;
  readonly type: (words: string) => void;
  readonly move: (cursor: number) => void;
  readonly choose: (option: Findable) => void;
}

/** A field with a list under it, by mouse and by keys. */
export function renderCombobox(box: Combobox, desk: OverrideDesk): TemplateResult {
  const { field, words, cursor, options } = box;
  const isOpen = cursor >= 0;
  const isWrong = desk.problems().has(field);
  const option = (at: number): string => `${field}-option-${at}`;
  const onKey = (event: KeyboardEvent): void => {
    const to = steps[event.key]?.(cursor, options.length);
    if (to !== undefined && options.length > 0) {
      event.preventDefault();
      desk.focus = `#${option(to)}`;
      box.move(to);
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      const at = options[cursor];
      if (at !== undefined) box.choose(at);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      box.move(-1);
    }
  };
  const unfold = (): void => (isOpen ? undefined : box.move(0));
  return html`<div class="clauses">
    <span class="search">
      ${renderIcon("search")}
      <input
        id="override-${field}"
        role="combobox"
        autocomplete="off"
        placeholder=${box.hint}
        aria-expanded=${isOpen ? "true" : "false"}
        aria-controls="${field}-options"
        aria-activedescendant=${isOpen && options.length > 0 ? option(cursor) : nothing}
        aria-required="true"
        aria-invalid=${isWrong ? "true" : "false"}
        aria-describedby=${isWrong ? `problem-${field}` : nothing}
        .value=${words}
        @input=${(event: Event) => box.type((event.currentTarget as HTMLInputElement).value)}
        @focus=${unfold}
        @blur=${() => box.move(-1)}
        @click=${unfold}
        @keydown=${onKey}
      />
    </span>
    <span class="voice" role="status">${isOpen ? box.status : nothing}</span>
    <ul
      id="${field}-options"
      role="listbox"
      aria-label=${desk.messages[field]}
      ?hidden=${!isOpen || options.length === 0}
    >
      ${
        isOpen
          ? options.map(
              (each, index) =>
                html`<li
                  id=${option(index)}
                  role="option"
                  aria-selected=${index === cursor ? "true" : "false"}
                  @mousedown=${(event: Event) => event.preventDefault()}
                  @click=${() => box.choose(each)}
                >
                  <b>${each.id}</b><span>${each.text}</span>
                </li>`,
            )
          : nothing
      }
    </ul>
    ${isOpen && box.isNone ? html`<p class="quiet">${box.status}</p>` : nothing}
  </div>`;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(count - 1, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  PageDown: (at, count) => Math.min(count - 1, at + 5),
  PageUp: (at) => Math.max(0, at - 5),
};

/** What was chosen, with the way to choose another. */
export function renderChosen(
  field: ProposalField,
  { id, text }: Findable,
  desk: OverrideDesk,
  again: () => void,
): TemplateResult {
  return html`<p class="chosen-one" id="override-${field}">
    <b>${id}</b><span>${text}</span>
    <button
      type="button"
      class="bare link"
      @click=${() => {
        desk.focus = `#override-${field}`;
        again();
      }}
    >
      ${desk.messages.changeClause}
    </button>
  </p>`;
}
