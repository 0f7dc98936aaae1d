import type { Condition } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { renderIcon } from "../../part/index.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";
import { isOwn } from "./form-model.ts";
import type { OutlineRow } from "./form-outline.ts";
import { addOption, enumOf, formsWith, offersOf, removeOption, setOffers, type Offer } from "./option-actions.ts";
import { mayChange, renderBlock } from "./render-guard.ts";
import { renderSentence } from "./render-switch.ts";
import { renderTexts } from "./render-texts.ts";

/** Which options are offered, and when; options of the company's own. */
export function renderOptions(desk: FormEditorDesk, row: OutlineRow): TemplateResult {
  const { say, locale } = desk;
  const { key, field } = row;
  const list = enumOf(desk, field);
  const at = desk.at(key, "options");
  if (list === undefined) return html``;
  const all = Object.keys(list.options);
  const offers = offersOf(field, all);
  const others = formsWith(desk, list.id);
  const own = all.filter(isOwn);
  return renderBlock(desk, {
    title: say.options,
    at,
    also: own.map((option) => `enum:${list.id}/options/${option}`),
    body: html`<p class="quiet">
        ${say.optionsIn(list.label[locale])}${others.length === 0 ? nothing : html` · ${say.alsoIn(others.join(locale === "en" ? ", " : "、"))}`}
      </p>
      ${offers.map((offer, nth) => renderOffer(desk, row, { offer, nth, offers, all }))}
      ${
        mayChange(desk, at)
          ? html`<p class="quiet">${say.filterHelp}</p>
              <button
                type="button"
                class="bare link"
                @click=${() => desk.pending.set(`${at} more`, undefined) && desk.draw()}
                ?hidden=${desk.pending.has(`${at} more`)}
              >
                ${renderIcon("plus", 14)}${say.addFilter}
              </button>
              ${desk.pending.has(`${at} more`) ? renderMore(desk, row, offers, all) : nothing}`
          : nothing
      }
      ${own.map((option) =>
        renderTexts(desk, {
          at: `enum:${list.id}/options/${option}`,
          label: `${say.label} · ${list.options[option]?.[locale] ?? option}`,
          words: list.options[option],
          optional: false,
        }),
      )}
      ${mayChange(desk, at) ? renderAddOption(desk, row) : nothing}`,
  });
}

interface OfferPlace {
  readonly offer: Offer;
  readonly nth: number;
  readonly offers: readonly Offer[];
  readonly all: readonly string[];
}

function renderOffer(desk: FormEditorDesk, row: OutlineRow, { offer, nth, offers, all }: OfferPlace): TemplateResult {
  const { say, locale } = desk;
  const { key, field, within } = row;
  const at = desk.at(key, "options");
  const list = enumOf(desk, field);
  const disabled = !mayChange(desk, at);
  const change = (only: readonly string[]): void =>
    setOffers(
      desk,
      key,
      offers.map((each, place) => (place === nth ? { ...each, only } : each)),
      all,
    );
  const title = offers.length === 1 ? say.offered : say.filter(nth + 1);
  return html`<div class="offer" role="group" aria-label=${title}>
    ${
      offers.length === 1 && offer.when === undefined
        ? nothing
        : html`<p class="offer-head">
            <b>${say.filter(nth + 1)}</b>
            <span class="quiet">${offer.when === undefined ? say.offeredAlways : say.offeredWhen}</span>
            ${
              disabled || offers.length === 1
                ? nothing
                : html`<button
                    type="button"
                    class="tool"
                    aria-label=${say.removeFilter(nth + 1)}
                    @click=${() =>
                      setOffers(
                        desk,
                        key,
                        offers.filter((_, place) => place !== nth),
                        all,
                      )}
                  >
                    ${renderIcon("close", 13)}
                  </button>`
            }
          </p>`
    }
    ${
      offer.when === undefined
        ? nothing
        : renderSentence(desk, at, offer.when, say.filter(nth + 1), within, (when) =>
            setOffers(
              desk,
              key,
              offers.map((each, place) => (place === nth ? { ...each, when } : each)),
              all,
            ),
          )
    }
    <ul class="ticks">
      ${all.map((option) => {
        const isOffered = offer.only.includes(option);
        const label = list?.options[option]?.[locale] ?? option;
        return html`<li class=${isOffered ? "" : "off"}>
          <label class="choice"
            ><input
              type="checkbox"
              ?disabled=${disabled}
              .checked=${isOffered}
              @change=${(event: Event) => {
                const box = event.currentTarget as HTMLInputElement;
                const only = all.filter((each) => (each === option ? box.checked : offer.only.includes(each)));
                // What was not taken is not ticked.
                box.checked = isOffered;
                change(only);
              }}
            /><span>${label}</span></label
          >${isOffered ? nothing : html`<small class="quiet">${say.retired}</small>`}${
            isOwn(option) && !disabled && nth === 0
              ? html`<span class="pill own">${say.state.own}</span
                  ><button
                    type="button"
                    class="tool"
                    aria-label=${say.removeOption(label)}
                    @click=${() => removeOption(desk, key, field, option)}
                  >
                    ${renderIcon("close", 13)}
                  </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Another group: first when it is offered, then what. */
function renderMore(
  desk: FormEditorDesk,
  row: OutlineRow,
  offers: readonly Offer[],
  all: readonly string[],
): TemplateResult {
  const { say } = desk;
  const at = desk.at(row.key, "options");
  return html`<div class="offer">
    <p class="offer-head"><b>${say.filter(offers.length + 1)}</b> <span class="quiet">${say.offeredWhen}</span></p>
    ${renderSentence(desk, at, undefined, say.filter(offers.length + 1), row.within, (when: Condition) => {
      desk.pending.delete(`${at} more`);
      setOffers(desk, row.key, [...offers, { only: all, when }], all);
    })}
  </div>`;
}

function renderAddOption(desk: FormEditorDesk, { key, field }: OutlineRow): TemplateResult {
  const { say } = desk;
  const at = desk.at(key, "options");
  const slot = (locale: "zh-CN" | "en"): string => desk.typing.get(`${at} new ${locale}`) ?? "";
  const input = (locale: "zh-CN" | "en"): TemplateResult =>
    html`<label class="field-input"
      ><span>${say.language[locale]}</span
      ><input
        lang=${locale}
        maxlength="200"
        data-option="${at} ${locale}"
        aria-label=${`${say.addOption} · ${say.language[locale]}`}
        .value=${slot(locale)}
        @input=${(event: Event) => {
          desk.typing.set(`${at} new ${locale}`, (event.currentTarget as HTMLInputElement).value);
          desk.draw();
        }}
    /></label>`;
  return html`<form
    class="add-option"
    aria-label=${say.addOption}
    @submit=${(event: Event) => {
      event.preventDefault();
      const words = slot("zh-CN") === "" ? slot("en") : slot("zh-CN");
      if (!addOption(desk, key, field, slot("zh-CN"), slot("en"))) return;
      desk.typing.delete(`${at} new zh-CN`);
      desk.typing.delete(`${at} new en`);
      desk.tell(say.added(words));
      desk.focus(`[data-option="${at} zh-CN"]`);
    }}
  >
    ${input("zh-CN")}${input("en")}
    <button type="submit" class="button small">${renderIcon("plus", 14)}${say.addOption}</button>
  </form>`;
}
