import { asList } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { renderCitation, renderIcon, renderParameterChip } from "../part/index.ts";
import { renderCards } from "./render-cards.ts";
import { renderDecisions } from "./render-decisions.ts";
import { renderFindings } from "./render-findings.ts";
import { renderGrid } from "./render-grid.ts";
import { renderLine } from "./render-line.ts";
import { renderRuleList } from "./render-rule-list.ts";
import { renderSide } from "./render-side.ts";
import { renderTableHead } from "./render-table-head.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** How many clauses are quoted before the reader asks for all. */
const QUOTED = 2;

/** One decision with its rules, or the list of all. */
export function renderRules(desk: RulesDesk): TemplateResult {
  if (desk.host.decision === "") return renderDecisions(desk);
  const { decision, messages, drafting } = desk;
  if (decision === undefined) {
    return html`<section class="message calm" part="message">
      <h2>${renderIcon("page", 20)}${messages.noDecision(desk.host.decision)}</h2>
      <p>${messages.noDecisionHelp}</p>
      ${renderBack(desk)}
    </section>`;
  }
  const asTable = decision.table !== undefined && desk.view === "table";
  return html`${renderHead(desk)} ${drafting?.renderNotice() ?? nothing} ${renderProblem(desk)}
    <div class="layout">
      <div class="main">
        ${
          decision.table === undefined
            ? renderRuleList(desk)
            : html`<section class="card table-card" aria-label=${decision.title[desk.locale]}>
                ${renderTableHead(desk)}
                ${asTable ? (desk.isPhone ? renderCards(desk) : renderGrid(desk)) : renderRuleList(desk)}
              </section>`
        }
        ${asTable ? renderLine(desk) : nothing} ${renderFindings(desk)}
      </div>
      ${renderSide(desk)}
    </div>`;
}

function renderHead(desk: RulesDesk): TemplateResult {
  const { messages, words, decision, locale, drafting } = desk;
  if (decision === undefined) return html``;
  const clauses = asList(decision.clause);
  return html`<div class="head" part="head">
      <div>
        ${renderBack(desk)}
        <h1>${decision.title[locale]}</h1>
        <p class="under">
          ${clauses.map((clause) => renderCitation(clause, words))}
          <span class="count">${messages.size(decision)}</span>
          ${drafting?.renderStatus() ?? nothing}
        </p>
      </div>
      <div class="head-controls">
        ${desk.isOpening ? html`<span class="opening" role="status">${words.openingEdit}</span>` : nothing}
        ${decision.table === undefined ? nothing : renderViews(desk)} ${renderModes(desk)}
      </div>
    </div>
    ${renderQuotes(desk, clauses)}`;
}

function renderBack({ host, messages }: RulesDesk): TemplateResult {
  return html`<a
    class="back"
    href=${host.decisionHref.replace("/{id}", "").replace("{id}", "")}
    @click=${(event: Event) => host.goTo(event, "")}
    >${renderIcon("left", 14)}${messages.allRules}</a
  >`;
}

function renderViews(desk: RulesDesk): TemplateResult {
  const { messages } = desk;
  return html`<div class="modes" role="group" aria-label=${messages.views}>
    ${(["sentence", "table"] as const).map(
      (view) =>
        html`<button
          type="button"
          aria-pressed=${desk.view === view ? "true" : "false"}
          @click=${() => {
            desk.view = view;
            desk.host.requestUpdate();
          }}
        >
          ${messages.view[view]}
        </button>`,
    )}
  </div>`;
}

function renderModes({ host, mayEdit, words }: RulesDesk): TemplateResult | typeof nothing {
  if (!mayEdit) return nothing;
  return html`<div class="modes" role="group" aria-label=${words.modes}>
    ${(["read", "edit"] as const).map(
      (mode) =>
        html`<button
          type="button"
          aria-pressed=${host.mode === mode ? "true" : "false"}
          @click=${() => host.setMode(mode)}
        >
          ${words.mode[mode]}
        </button>`,
    )}
  </div>`;
}

/** The sentences that the rules come from, on paper. */
function renderQuotes(desk: RulesDesk, clauses: readonly string[]): TemplateResult {
  const { messages, words, locale, model, day } = desk;
  const all = desk.unfolded.has("clauses");
  const shown = all ? clauses : clauses.slice(0, QUOTED);
  return html`<div class="paper">
    ${shown.map((clause) => {
      const segments = model.clause(clause, day, locale) ?? [];
      return html`<p>
        <span class="number">${clause}</span
        ><span
          >${segments.map((segment) =>
            segment.kind === "parameter" ? renderParameterChip(segment, { messages: words, locale }) : segment.text,
          )}</span
        >
      </p>`;
    })}
    ${
      clauses.length > QUOTED
        ? html`<button
            type="button"
            class="bare link"
            aria-expanded=${all ? "true" : "false"}
            @click=${() => desk.toggle("clauses")}
          >
            ${all ? messages.fewer : messages.moreClauses(clauses.length - QUOTED)}
          </button>`
        : nothing
    }
  </div>`;
}

function renderProblem(desk: RulesDesk): TemplateResult | typeof nothing {
  const { failure, words } = desk;
  if (failure === undefined || desk.host.mode !== "edit") return nothing;
  return html`<div class="strip" role="alert">
    ${renderIcon("warning")}<span>${failure.kind === "offline" ? words.offline : words.failed}</span>
    <button type="button" class="bare link" @click=${() => desk.retryDraft()}>${words.retry}</button>
  </div>`;
}
