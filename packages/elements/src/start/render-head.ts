import { html, nothing, type TemplateResult } from "lit";

import type { PackOfferView } from "../api/index.ts";
import { renderIcon } from "../part/index.ts";
import { STEPS, type StartStep } from "./kept-start.ts";
import type { StartMessages } from "./start-messages.ts";

/** What is begun with, and the steps: those that are done lead back. */
export function renderHead(
  step: StartStep,
  offer: PackOfferView | undefined,
  say: StartMessages,
  go: (step: StartStep) => void,
): TemplateResult {
  const at = STEPS.indexOf(step);
  return html`<header class="head">
    ${
      step === "choose"
        ? html`<h1>${say.title}</h1>
            <p class="lead">${say.lead}</p>`
        : html`<h1 class="small">${offer?.title}</h1>
            <p class="lead">${offer?.sector} · ${say.kept}</p>`
    }
    <nav aria-label=${say.stepsLabel}>
      <ol class="steps">
        ${STEPS.map(
          (each, nth) =>
            html`<li class=${nth < at ? "past" : nth === at ? "now" : ""} aria-current=${nth === at ? "step" : nothing}>
              ${
                nth < at
                  ? html`<button type="button" class="bare" @click=${() => go(each)}>
                      <span class="dot">${renderIcon("check", 14)}</span>${say.steps[each]}
                    </button>`
                  : html`<span><span class="dot">${nth + 1}</span>${say.steps[each]}</span>`
              }
            </li>`,
        )}
      </ol>
      <span class="voice">${say.stepOf(at + 1, STEPS.length)}</span>
    </nav>
  </header>`;
}

/** What stands in place of the questions. @param href where it goes on; empty for nowhere */
export function renderNotice(title: string, help: string, href: string, go: string): TemplateResult {
  return html`<section class="message calm" part="message">
    <h2 tabindex="-1">${title}</h2>
    <p>${help}</p>
    ${href === "" ? nothing : html`<a class="button filled" href=${href}>${go}</a>`}
  </section>`;
}
