import { html, nothing, type TemplateResult } from "lit";

import type { KeepIntent, TailoringDesk } from "./tailoring-desk.ts";

/** Asks what is to be kept from sites, where that is not said yet, and why. */
export function renderKeepForm(intent: KeepIntent, desk: TailoringDesk): TemplateResult {
  const { messages, targets } = desk;
  const can = intent.at !== "" && intent.why.trim() !== "";
  return html`<form
    class="keep-form"
    aria-label=${intent.isOpen ? messages.addKeep : messages.keepOf(intent.label)}
    @submit=${(event: Event) => {
      event.preventDefault();
      if (can) desk.keep(intent);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Escape") desk.plan(undefined);
    }}
  >
    ${
      intent.isOpen
        ? html`<label
            ><span class="label">${messages.keepWhat} <abbr title=${messages.required}>*</abbr></span
            ><select
              required
              @change=${(event: Event) => {
                const { value, selectedOptions } = event.currentTarget as HTMLSelectElement;
                desk.plan({ ...intent, at: value, label: selectedOptions[0]?.textContent?.trim() ?? value });
              }}
            >
              <option value="" ?selected=${intent.at === ""}>${messages.keepChoose}</option>
              ${Object.entries(targets ?? {}).map(
                ([kind, all]) =>
                  html`<optgroup label=${messages.artefact[kind] ?? kind}>
                    ${all.map(({ at, label }) => html`<option value=${at} ?selected=${at === intent.at}>${label}</option>`)}
                  </optgroup>`,
              )}
            </select></label
          >`
        : nothing
    }
    <label
      ><span class="label">${messages.keepWhy} <abbr title=${messages.required}>*</abbr></span
      ><textarea
        rows="2"
        maxlength="500"
        required
        placeholder=${messages.keepWhyHint}
        .value=${intent.why}
        @input=${(event: Event) => desk.plan({ ...intent, why: (event.currentTarget as HTMLTextAreaElement).value })}
      ></textarea>
    </label>
    <div class="ways">
      <button type="submit" class="button" ?disabled=${!can}>${messages.keepDo}</button>
      <button type="button" class="button" @click=${() => desk.plan(undefined)}>${messages.cancel}</button>
    </div>
  </form>`;
}
