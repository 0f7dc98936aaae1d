import { html, nothing, type TemplateResult } from "lit";

import type { PackOfferView } from "../api/index.ts";
import { renderIcon } from "../part/index.ts";
import type { StartMessages } from "./start-messages.ts";

/** A pack by its id and version. */
export function keyOf({ pack, version }: Pick<PackOfferView, "pack" | "version">): string {
  return `${pack}@${version}`;
}

/** The packs as sheets of paper, of which one is chosen. */
export function renderPacks(
  offers: readonly PackOfferView[],
  chosen: string,
  say: StartMessages,
  choose: (key: string) => void,
): TemplateResult {
  return html`<fieldset class="packs">
    <legend class="voice">${say.packs}</legend>
    ${offers.map((offer) => {
      const { sector, title, purpose, figures } = offer;
      const key = keyOf(offer);
      const isChosen = key === chosen;
      return html`<label class="pack" part="pack">
        <input type="radio" name="pack" .checked=${isChosen} @change=${() => choose(key)} />
        <span class="sector">${renderIcon("page")}${sector}</span>
        <b class="pack-title">${title}</b>
        <span class="purpose">${purpose}</span>
        <span class="figures">
          ${(["clauses", "parameters", "clocks", "forms", "cases"] as const).map(
            (name) => html`<span><i>${say.figures[name]}</i> <b>${figures[name]}</b></span>`,
          )}
        </span>
        <small>${figures.questions === 0 ? say.nothingToFill : say.toFill(figures.blanks, figures.questions)}</small>
        ${isChosen ? html`<span class="pill" aria-hidden="true">${renderIcon("check", 14)}${say.chosen}</span>` : nothing}
      </label>`;
    })}
  </fieldset>`;
}
