import { html, nothing, type TemplateResult } from "lit";

import type { BaseView } from "../api/index.ts";
import { formatDate } from "../i18n/index.ts";
import { renderIcon } from "../part/index.ts";
import type { UpgradeDesk } from "./upgrade-desk.ts";

/** The editions there are, to choose one from. Looking at a plan changes nothing. */
export function renderBases(desk: UpgradeDesk): TemplateResult {
  const { messages, data, current } = desk;
  const bases = data?.bases ?? [];
  const others = bases.filter(({ isCurrent }) => !isCurrent);
  if (others.length === 0) {
    return html`<section class="message calm" part="message">
      <h2>${renderIcon("check", 20)}${messages.newest}</h2>
      <p>${current === undefined ? messages.noBases : messages.newestHelp(current.title)}</p>
    </section>`;
  }
  const first = others.find(({ isNewer }) => isNewer) ?? others[0];
  const marked = others.find(({ checksum }) => checksum === desk.marked) ?? first;
  return html`<form
    class="bases"
    @submit=${(event: Event) => {
      event.preventDefault();
      desk.goTo(marked);
    }}
  >
    <fieldset>
      <legend>${messages.choose}</legend>
      ${others.map(
        (base) =>
          html`<label class="base"
            ><input
              type="radio"
              name="base"
              .checked=${base === marked}
              @change=${() => {
                desk.marked = base.checksum;
                desk.host.requestUpdate();
              }}
            />${renderBase(base, base.isNewer ? "new" : "old", desk)}</label
          >`,
      )}
    </fieldset>
    ${
      current === undefined
        ? nothing
        : html`<div class="base current">${renderIcon("check")}${renderBase(current, "current", desk)}</div>`
    }
    <div class="ways">
      <button type="submit" class="button filled" part="button">${messages.start}</button>
      <p class="quiet">${messages.startHelp}</p>
    </div>
  </form>`;
}

function renderBase(base: BaseView, kind: "new" | "old" | "current", { messages, host }: UpgradeDesk): TemplateResult {
  const words = { new: messages.newer, old: messages.older, current: messages.current };
  return html`<span
    ><b>${base.title}</b><span class="badge ${kind}">${words[kind]}</span>${
      base.publishedAt === undefined
        ? nothing
        : html`<small>${messages.published(formatDate(base.publishedAt, host.language))}</small>`
    }</span
  >`;
}
