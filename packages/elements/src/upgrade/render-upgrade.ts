import { html, nothing, type TemplateResult } from "lit";

import { renderFailure, renderIcon } from "../part/index.ts";
import { renderBases } from "./render-bases.ts";
import { renderPlan } from "./render-plan.ts";
import { renderRehearsal } from "./render-rehearsal.ts";
import { renderSaved, renderSettle } from "./render-saved.ts";
import { renderSubmit } from "./render-submit.ts";
import type { UpgradeDesk } from "./upgrade-desk.ts";

/** The whole page: which edition, what becomes of each change, the rehearsal, the way to a second person. */
export function renderUpgrade(desk: UpgradeDesk): TemplateResult {
  const { messages, store, host } = desk;
  return html`<div class="head">
      <div>
        <h1>${messages.title}</h1>
        <p>${messages.subtitle}</p>
      </div>
      <nav class="links" aria-label=${messages.title}>
        ${renderLink(host.tailoringHref, messages.toTailoring)} ${renderLink(host.releasesHref, messages.toReleases)}
      </nav>
    </div>
    ${store.to === undefined ? renderBases(desk) : renderGoing(desk)}`;
}

function renderLink(href: string, words: string): TemplateResult | typeof nothing {
  return href === "" ? nothing : html`<a href=${href}>${words}${renderIcon("right", 12)}</a>`;
}

function renderGoing(desk: UpgradeDesk): TemplateResult {
  const { messages, store, plan, planFailure, host } = desk;
  const to = store.to ?? { pack: "", version: "" };
  return html`${renderSettle(desk)}
    <section class="route">
      <h2>${messages.going(desk.current?.title ?? "—", desk.titleOf(to))}</h2>
      ${renderSaved(desk)}
      ${
        desk.mayDecide && store.draft === undefined
          ? html`<button type="button" class="bare link" @click=${() => desk.goTo(undefined)}>
              ${messages.another}
            </button>`
          : nothing
      }
    </section>
    ${
      planFailure !== undefined && plan === undefined
        ? renderFailure(planFailure, host.words, () => desk.retryPlan())
        : plan === undefined
          ? html`<div role="status" class="waiting">
              <span class="voice">${messages.planning}</span>
              <div class="bone"></div>
              <div class="bone"></div>
            </div>`
          : html`<div class="columns">
              <div class="main">${renderPlan(plan, desk)}${renderRehearsal(desk)}</div>
              <div class="aside">${renderSubmit(desk)}</div>
            </div>`
    }`;
}
