import { html, nothing, type TemplateResult } from "lit";

import type { ImpactView, MoveView } from "../api/index.ts";
import { renderIcon } from "../part/index.ts";
import { amountText } from "./amount-text.ts";
import type { EditContext } from "./edit-context.ts";
import type { EditMessages } from "./i18n/index.ts";
import { impactSentence, wayOf } from "./impact-sentence.ts";
import { renderFindings } from "./render-findings.ts";
import { renderFlow } from "./render-flow.ts";
import { renderNear } from "./render-near.ts";
import { renderSubmit } from "./render-submit.ts";
import { renderName } from "./render-name.ts";
import { renderVisits } from "./render-visits.ts";

/** How many names are shown before the reader asks for all. */
const FIRST = 4;

/** Beside the document: what the draft does, in the order in which a person asks. */
export function renderImpact(context: EditContext): TemplateResult {
  const { messages, loop, store, step } = context;
  const { impact } = loop;
  return html`<section class="side impact" part="panel" id="impact" tabindex="-1" aria-label=${messages.impact}>
    <div class="panel">
      <div class="panel-head">
        <h3>${messages.impact}</h3>
        <span class="counted" role="status">${renderCounted(context)}</span>
      </div>
      ${
        step === "submitted"
          ? renderSubmit(context)
          : store.count === 0
            ? html`<div class="calm-note">
                <p><b>${messages.nothingChanged}</b></p>
                <p>${messages.nothingChangedHelp}</p>
                ${store.draft === undefined ? nothing : renderSubmit(context)}
              </div>`
            : html`${
                impact === undefined
                  ? loop.failure === undefined
                    ? html`<div class="bone line"></div>
                        <div class="bone line"></div>
                        <div class="bone line"></div>`
                    : nothing
                  : renderWhole(impact, context)
              }${renderFailed(context)}${context.transitions.render(context)}${renderSubmit(context)}`
      }
    </div>
  </section>`;
}

function renderCounted({ loop, messages, store }: EditContext): unknown {
  if (store.count === 0) return nothing;
  if (loop.failure !== undefined) return nothing;
  if (loop.impact === undefined) return messages.counting;
  return html`<i class=${loop.busy ? "busy" : ""} aria-hidden="true"></i>${messages.counted(loop.impact.total)}`;
}

function renderFailed({ loop, messages, retryImpact, common }: EditContext): TemplateResult | typeof nothing {
  const { failure } = loop;
  if (failure === undefined) return nothing;
  return html`<div class="issue warning" role="status">
    ${renderIcon("plug")}
    <span
      ><b>${messages.impactFailed}</b
      ><span
        >${failure.kind === "offline" ? messages.offline : (failure.issues[0]?.message ?? failure.title)}
        <button type="button" class="bare link" @click=${retryImpact}>${common.retry}</button></span
      ></span
    >
  </div>`;
}

function renderWhole(impact: ImpactView, context: EditContext): TemplateResult {
  const { messages } = context;
  const { headline, rest } = impactSentence(impact, messages);
  const [, lead = "", tail = headline] = /^(\d+ ?[^\d\s]*?(?:家客户|customers?))(.*)$/u.exec(headline) ?? [];
  return html`<div class="headline">
      <h4>${lead === "" ? headline : html`<em>${lead}</em>${tail}`}</h4>
      ${rest.length === 0 ? nothing : html`<p>${messages.alsoMoves(rest)}</p>`}
    </div>
    ${renderFlow(impact, messages)}
    ${impact.moves.toSorted((a, b) => b.count - a.count).map((move) => renderMove(move, context))}
    ${renderVisits(impact, context)} ${renderNear(impact, context)}
    ${context.loop.hasFindings ? renderFindings(impact, context) : html`<p class="quiet" role="status">${messages.checking}</p>`}`;
}

function allOf({ count, customers }: MoveView, messages: EditMessages): string {
  return count > customers.length ? messages.firstOf(customers.length) : messages.allOf(count);
}

function renderMove(move: MoveView, context: EditContext): TemplateResult {
  const { messages, locale } = context;
  const part = `move ${move.from} ${move.to}`;
  const all = context.unfolded.has(part);
  const shown = all ? move.customers : move.customers.slice(0, FIRST);
  return html`<div class="block">
    <div class="block-head">
      <h5>${messages.who[wayOf(move)]}</h5>
      ${
        move.customers.length > FIRST
          ? html`<button
              type="button"
              class="bare link"
              aria-expanded=${all ? "true" : "false"}
              @click=${() => context.toggle(part)}
            >
              ${all ? messages.fewer : allOf(move, messages)}
            </button>`
          : nothing
      }
    </div>
    <ul class="names">
      ${shown.map(({ id, name, amount, segment }) => {
        const figure = amount === null ? messages.amountUnknown : amountText(amount, locale);
        return html`<li>
          ${renderName(id, name, context)}
          <small title=${id}>${id === "" ? "" : (segment ?? id)}</small>
          <span class="amount">${figure}</span>
        </li>`;
      })}
    </ul>
  </div>`;
}
