import { allRules, asList, type Condition, type DecisionRule } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { repeat } from "lit/directives/repeat.js";

import { renderCitation, renderIcon } from "../part/index.ts";
import { SentenceWords, truthsOf, type BylawConditionEvent, type Truth } from "../sentence/index.ts";
import type { Item } from "./row-operations.ts";
import { renderCompare, renderStanding, renderTruth } from "./render-compare.ts";
import { renderSays } from "./render-says.ts";
import { renderRuleTools } from "./render-rule-tools.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** The rules of a decision as sentences, exceptions under the rule that they override. */
export function renderRuleList(desk: RulesDesk): TemplateResult {
  const { decision, messages } = desk;
  if (decision === undefined) return html``;
  const rules = allRules(decision);
  const names = new Set(rules.map(({ name }) => name));
  const bases = rules.filter(({ exceptionOf }) => exceptionOf === undefined || !names.has(exceptionOf));
  const list = html`<span class="voice" role="status">${desk.rules.told}</span>
    <ol class="rules">
      ${repeat(
        bases,
        ({ name }) => name,
        (rule) => renderRule(rule, rules, desk, 0),
      )}
    </ol>`;
  if (decision.table !== undefined) return list;
  const { drafting } = desk;
  return html`<section class="card rules-card" aria-label=${decision.title[desk.locale]}>
    <div class="card-head">
      <span class="policy">${messages.hitPolicy[decision.hitPolicy]}</span>
      <span class="spacer"></span>
      ${desk.disputed.size === 0 ? nothing : html`<span class="pill overlap">${renderIcon("warning", 13)}${messages.overlaps(desk.disputed.size)}</span>`}
      ${renderCompare(desk)}
      ${
        desk.isEditing
          ? html`<button type="button" class="button small" @click=${() => desk.rules.add(null)}>
                ${renderIcon("plus", 14)}${messages.addRule}
              </button>
              <button
                type="button"
                class="tool"
                aria-label=${messages.undo}
                title=${messages.undo}
                aria-disabled=${drafting?.store.canUndo === true ? "false" : "true"}
                @click=${() => desk.travel("undo")}
              >
                ${renderIcon("undo")}
              </button>
              <button
                type="button"
                class="tool"
                aria-label=${messages.redo}
                title=${messages.redo}
                aria-disabled=${drafting?.store.canRedo === true ? "false" : "true"}
                @click=${() => desk.travel("redo")}
              >
                ${renderIcon("redo")}
              </button>`
          : nothing
      }
    </div>
    ${renderStanding(desk)} ${list}
  </section>`;
}

function renderRule(rule: DecisionRule, all: readonly DecisionRule[], desk: RulesDesk, depth: number): TemplateResult {
  const { messages, locale, words, decision } = desk;
  const nth = all.indexOf(rule);
  const truth = desk.truths?.get(rule.name);
  const isOff = rule.disabled === true;
  const exceptions = depth > 8 ? [] : all.filter(({ exceptionOf }) => exceptionOf === rule.name);
  const isAdded = !desk.isKnown(rule.name);
  const canEdit = desk.isEditing && decision?.table === undefined;
  const tools = `tools ${rule.name}`;
  const classes = classMap({ rule: true, off: isOff, disputed: desk.disputed.has(rule.name), added: isAdded });
  return html`<li
    class=${classes}
    data-name=${rule.name}
    @keydown=${(event: KeyboardEvent) => (canEdit ? moveByKey(event, rule, desk) : undefined)}
  >
    <div class="rule-head">
      <span class="nth">${nth + 1}</span>
      <h2>${rule.title?.[locale] ?? rule.name}</h2>
      ${depth === 0 ? nothing : html`<span class="pill">${messages.exceptionOf}</span>`}
      ${isOff ? html`<span class="pill" title=${rule.disabledReason ?? ""}>${messages.isOff}</span>` : nothing}
      ${isAdded ? html`<span class="pill own">${messages.own}</span>` : nothing}
      <span class="cites">${asList(rule.clause).map((clause) => renderCitation(clause, words))}</span>
      ${
        canEdit
          ? html`<button
              type="button"
              class="bare link"
              aria-expanded=${desk.unfolded.has(tools) ? "true" : "false"}
              aria-label=${`${desk.unfolded.has(tools) ? messages.less : messages.more}${messages.colon}${rule.title?.[locale] ?? rule.name}`}
              @click=${() => desk.toggle(tools)}
            >
              ${desk.unfolded.has(tools) ? messages.less : messages.more}
            </button>`
          : nothing
      }
      ${truth === undefined ? nothing : html`<span class="rule-truth">${renderTruth(truth.result, desk)}${truth.applied ? messages.applied : messages.truth[truth.result === "unknown" ? "unknown" : truth.result ? "true" : "false"]}</span>`}
    </div>
    ${canEdit && desk.unfolded.has(`tools ${rule.name}`) ? renderRuleTools(rule, nth, all, desk) : nothing}
    ${renderCondition(rule, desk)}
    <p class="then"><span class="quiet">${messages.thenSays}</span>${renderSays(rule, desk)}</p>
    ${
      exceptions.length === 0
        ? nothing
        : html`<ol class="exceptions" aria-label=${messages.exceptions}>
            ${exceptions.map((each) => renderRule(each, all, desk, depth + 1))}
          </ol>`
    }
  </li>`;
}

/** Alt with an arrow moves the rule; inside its sentence it moves a condition. */
function moveByKey(event: KeyboardEvent, rule: DecisionRule, { rules }: RulesDesk): void {
  const { key, altKey, target } = event;
  if (!altKey || (key !== "ArrowUp" && key !== "ArrowDown") || (target as Element).matches("bylaw-condition, select"))
    return;
  event.preventDefault();
  event.stopPropagation();
  rules.move(rule, key === "ArrowUp" ? -1 : 1);
}

function renderCondition(rule: DecisionRule, desk: RulesDesk): TemplateResult {
  const { decision, host, messages, locale } = desk;
  const isRow = decision?.table !== undefined;
  const policy = desk.figures;
  const conditions = rule.conditions as Condition;
  if ("all" in conditions && conditions.all.length === 0 && (isRow || !desk.isEditing))
    return html`<p class="always">${messages.always}</p>`;
  const traced = isRow ? undefined : desk.truths?.get(rule.name)?.condition;
  const truths =
    traced === undefined
      ? undefined
      : truthsOf(traced, `${rule.pointer}/conditions`, new SentenceWords(policy, locale));
  const pending = desk.rules.pending.get(rule.name);
  return html`<bylaw-condition
      ?read-only=${isRow || !desk.isEditing}
      .condition=${pending ?? (isForNobody(conditions) ? undefined : conditions)}
      .policy=${policy}
      .truths=${truths ?? noTruths}
      .locale=${locale}
      .theme=${host.theme}
      .today=${desk.today}
      @bylaw-condition=${(event: BylawConditionEvent) => {
        event.stopPropagation();
        desk.rules.setCondition(rule as unknown as Item, event.condition, event.complete);
      }}
    ></bylaw-condition>
    ${pending === undefined ? nothing : html`<p class="quiet">${messages.incomplete}</p>`}`;
}

/** What a new rule begins with, until somebody says for whom it holds. */
function isForNobody(condition: Condition): boolean {
  return "not" in condition && "all" in condition.not && condition.not.all.length === 0;
}

const noTruths: ReadonlyMap<string, Truth> = new Map();
