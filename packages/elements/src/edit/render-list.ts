import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import type { Json } from "../api/index.ts";
import { renderIcon } from "../part/index.ts";
import type { FieldContext } from "./edit-context.ts";
import type { EditableParameter } from "./policy-model.ts";

/** Several of several, in an order: taken in and out, moved up and down; what must stay or come first cannot be moved away. */
export function renderList({ definition, own }: EditableParameter, value: Json, context: FieldContext): TemplateResult {
  const { messages, locale, model } = context;
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const { enum: name } = definition.value;
  const known = name === undefined ? [] : model.options(name, locale);
  const labels = new Map(known.map((option) => [option.value, option.label]));
  const labelOf = (item: string): string => labels.get(item) ?? context.textOf(definition.id, [item]);
  const mine = Array.isArray(own) ? (own as readonly string[]) : [];
  const rest = [...new Set([...labels.keys(), ...mine])].filter((each) => !chosen.includes(each));
  const { includes = [], startsWith } = definition.bounds ?? {};
  const set = (next: readonly string[]): void => context.change(definition.id, next);
  const swap = (at: number, other: number): void => {
    const next = [...chosen];
    const [one, two] = [next[at], next[other]];
    if (one === undefined || two === undefined) return;
    next[at] = two;
    next[other] = one;
    set(next);
  };
  const row = (item: string, at: number): TemplateResult => {
    const stays = includes.includes(item);
    const first = item === startsWith;
    const label = labelOf(item);
    const floor = startsWith === undefined ? 0 : 1;
    return html`<li class="item">
      <label class="check"
        ><input
          type="checkbox"
          class=${at === 0 ? "first" : ""}
          .checked=${at >= 0}
          ?disabled=${stays && at >= 0}
          @change=${() => set(at >= 0 ? chosen.filter((each) => each !== item) : [...chosen, item])}
        />${label}</label
      >
      ${stays || first ? html`<small>${renderIcon("lock", 12)}${first ? messages.mustBeFirst : messages.mustStay}</small>` : nothing}
      ${
        at < 0 || chosen.length < 2
          ? nothing
          : html`<span class="order"
              ><button
                type="button"
                class="bare"
                aria-label=${messages.moveUp(label)}
                ?disabled=${first || at <= floor}
                @click=${() => swap(at, at - 1)}
              >
                ${renderIcon("up")}</button
              ><button
                type="button"
                class="bare"
                aria-label=${messages.moveDown(label)}
                ?disabled=${first || at === chosen.length - 1}
                @click=${() => swap(at, at + 1)}
              >
                ${renderIcon("down")}
              </button></span
            >`
      }
    </li>`;
  };
  return html`<ol class="items" aria-label=${definition.label[locale]}>
    ${repeat(
      [...chosen, ...rest],
      (item) => item,
      (item, index) => row(item, index < chosen.length ? index : -1),
    )}
  </ol>`;
}
