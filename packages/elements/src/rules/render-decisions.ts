import { allRules, asList, type Decision } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { renderCitation, renderIcon } from "../part/index.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** Every decision of the policy: what it decides, what it comes from, how its rules are written. */
export function renderDecisions(desk: RulesDesk): TemplateResult {
  const { messages, model, day } = desk;
  const decisions = model.decisions(day);
  return html`<div class="head" part="head">
      <div>
        <h1>${messages.title}</h1>
        <p>${messages.subtitle}</p>
      </div>
    </div>
    ${
      decisions.length === 0
        ? html`<section class="message calm" part="message">
            <h2>${renderIcon("page", 20)}${messages.empty}</h2>
            <p>${messages.emptyHelp}</p>
          </section>`
        : html`<ul class="decisions card">
            ${decisions.map((decision) => renderDecision(decision, desk))}
          </ul>`
    }`;
}

function renderDecision(decision: Decision, desk: RulesDesk): TemplateResult {
  const { messages, words, locale, host, model } = desk;
  const outputs = Object.values(decision.outputs).flatMap(({ fact, label }) => {
    const name = label?.[locale] ?? model.words.label(fact ?? "")?.[locale];
    return name === undefined ? [] : [name];
  });
  const counts = desk.overview.get(decision.id);
  const off = allRules(decision).filter(({ disabled }) => disabled === true).length;
  return html`<li>
    <a
      class="decision"
      href=${host.decisionHref.replace("{id}", decision.id)}
      @click=${(event: Event) => host.goTo(event, decision.id)}
      ><b>${decision.title[locale]}</b><small>${messages.decides(outputs)}</small></a
    >
    <span class="cites">${asList(decision.clause).map((clause) => renderCitation(clause, words))}</span>
    <span class="size">${messages.size(decision)}${off === 0 ? nothing : html` · ${messages.disabledCount(off)}`}</span>
    <span class="found"
      >${
        counts === undefined
          ? html`<span class="quiet">${messages.analysing}</span>`
          : html`${counts.gaps === 0 ? nothing : html`<span class="pill gap">${renderIcon("question", 13)}${messages.gaps(counts.gaps)}</span>`}
            ${counts.overlaps === 0 ? nothing : html`<span class="pill overlap">${renderIcon("warning", 13)}${messages.overlaps(counts.overlaps)}</span>`}
            ${
              counts.gaps + counts.overlaps === 0
                ? html`<span class="pill fine">${renderIcon("check", 13)}${messages.nothingFound}</span>`
                : nothing
            }`
      }</span
    >
  </li>`;
}
