import { isObject, type BoundPolicy } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { renderCitation, renderIcon } from "../part/index.ts";
import { outcomeSayer } from "./outcome-words.ts";
import type { RulesDesk } from "./rules-desk.ts";
import type { Json, TraceTruth } from "../api/index.ts";

/** With whom the rules are compared: a stored customer, found by name. */
export function renderCompare(desk: RulesDesk): TemplateResult {
  const { messages, compare, model } = desk;
  const type = model.pack.manifest.subject;
  const { chosen, failure } = compare;
  return html`<span class="compare">
    <span class="voice" id="compare-label">${messages.comparingWith}</span>
    <button
      type="button"
      class="button small"
      aria-expanded=${compare.isOpen ? "true" : "false"}
      aria-describedby="compare-label"
      @click=${() => compare.open(!compare.isOpen, type)}
    >
      ${chosen === undefined ? messages.compare : html`<span class="quiet">${messages.comparingWith}</span>${chosen.name}`}${renderIcon("down", 14)}
    </button>
    ${
      compare.isOpen
        ? html`<span
            class="compare-list"
            role="group"
            aria-label=${messages.comparingWith}
            @keydown=${(event: KeyboardEvent) => (event.key === "Escape" ? compare.open(false, type) : undefined)}
          >
            <input
              type="search"
              aria-label=${messages.searchCustomers}
              placeholder=${messages.searchCustomers}
              .value=${compare.query}
              @input=${(event: Event) => compare.search((event.currentTarget as HTMLInputElement).value, type)}
            />
            ${failure === undefined ? nothing : html`<small class="bad" role="alert">${failure.kind === "offline" ? desk.words.offline : failure.title}</small>`}
            ${compare.found.map(
              (each) =>
                html`<button
                  type="button"
                  class="choice"
                  aria-pressed=${chosen?.id === each.id ? "true" : "false"}
                  @click=${() => desk.choose(each)}
                >
                  ${each.name}<small>${each.id}</small>
                </button>`,
            )}
            ${compare.found.length === 0 && failure === undefined ? html`<small class="quiet">${messages.nobodyFound}</small>` : nothing}
            ${chosen === undefined ? nothing : html`<button type="button" class="choice" @click=${() => desk.choose(undefined)}>${messages.compareNobody}</button>`}
          </span>`
        : nothing
    }
  </span>`;
}

/** What the customer is by the rules in force, and by the draft. */
export function renderStanding(desk: RulesDesk): TemplateResult | typeof nothing {
  const { compare, messages, checked, words, changes } = desk;
  const { chosen } = compare;
  const after = chosen === undefined ? undefined : standing(checked?.policy, desk);
  if (chosen === undefined || after === undefined) return nothing;
  const before = standing(desk.model.figures([], desk.day), desk);
  const isSame = before === undefined || before.text === after.text;
  const cites = after.clauses.map((clause) => renderCitation(clause, words));
  return html`<p class="standing" role="status">
    <b>${chosen.name}</b>${
      changes.length === 0
        ? html`<span class="value">${after.text}</span>`
        : html`<span class="quiet">${messages.before}</span
            ><span class="value">${before?.text ?? ""}</span> ${renderIcon("right", 13)}<span class="quiet"
              >${messages.after}</span
            ><span class=${isSame ? "value" : "value moved"}>${after.text}</span>${
              isSame ? html`<span class="quiet">${messages.unchanged}</span>` : nothing
            }`
    }
    <span class="cites">${cites}</span>
  </p>`;
}

function standing(
  policy: BoundPolicy | undefined,
  desk: RulesDesk,
): { readonly text: string; readonly clauses: readonly string[] } | undefined {
  const { compare, decision, messages, host } = desk;
  const result = compare.result(policy, host.decision);
  if (result === undefined) return undefined;
  const clauses = result.trace.rules.filter(({ applied }) => applied).flatMap((rule) => rule.clauses);
  if (result.status === "undetermined") return { text: messages.notYet, clauses };
  const value = isObject(result.outcome) ? result.outcome["value"] : result.outcome;
  const say = outcomeSayer(decision?.outputs["value"]?.fact, desk);
  return { text: say(value as Json | undefined), clauses: [...new Set(clauses)] };
}

/** Whether something is so for the customer: by shape and by words. */
export function renderTruth(truth: TraceTruth | undefined, desk: RulesDesk): TemplateResult | typeof nothing {
  if (truth === undefined) return nothing;
  const kind = truth === "unknown" ? "unknown" : truth ? "true" : "false";
  const icon = truth === "unknown" ? "question" : truth ? "check" : "cross";
  const label = desk.messages.truth[kind];
  return html`<span class="truth ${kind}" title=${label}
    >${renderIcon(icon, 13)}<span class="voice">${label}</span></span
  >`;
}
