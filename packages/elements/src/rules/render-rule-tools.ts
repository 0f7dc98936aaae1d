import { asList, type DecisionRule } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { renderIcon } from "../part/index.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** What may be done with a rule while rules are changed. */
export function renderRuleTools(
  rule: DecisionRule,
  nth: number,
  all: readonly DecisionRule[],
  desk: RulesDesk,
): TemplateResult {
  const { messages, rules } = desk;
  const isOff = rule.disabled === true;
  const asking = rules.disabling?.name === rule.name ? rules.disabling : undefined;
  const others = all.filter(({ name, exceptionOf }) => name !== rule.name && exceptionOf !== rule.name);
  const clause = asList(rule.clause).join(", ");
  const title = rule.title?.[desk.locale] ?? rule.name;
  return html`<div class="tools" role="group" aria-label=${messages.toolsOf(title)}>
      ${renderTitles(rule, desk)}
      <label class="inline"
        >${messages.clauseColumn}<input
          type="text"
          size="10"
          .value=${clause}
          @change=${(event: Event) => {
            const field = event.currentTarget as HTMLInputElement;
            const wrong = rules.setClause(rule, field.value);
            field.setCustomValidity(wrong ?? "");
            field.reportValidity();
          }}
      /></label>
      <label class="inline"
        >${messages.exceptionOf}<select
          @change=${(event: Event) => {
            const { value } = event.currentTarget as HTMLSelectElement;
            rules.set(rule, ["exceptionOf"], value === "" ? null : value);
          }}
        >
          <option value="" ?selected=${rule.exceptionOf === undefined}>${messages.noException}</option>
          ${others.map(
            ({ name, title: own }) =>
              html`<option value=${name} ?selected=${rule.exceptionOf === name}>${own?.[desk.locale] ?? name}</option>`,
          )}
        </select></label
      >
      <span class="spacer"></span>
      <button
        type="button"
        class="tool"
        aria-label=${messages.moveUp}
        title=${messages.moveUp}
        aria-disabled=${rules.canMove(rule, -1) ? "false" : "true"}
        @click=${() => rules.move(rule, -1)}
      >
        ${renderIcon("up")}
      </button>
      <button
        type="button"
        class="tool"
        aria-label=${messages.moveDown}
        title=${messages.moveDown}
        aria-disabled=${rules.canMove(rule, 1) ? "false" : "true"}
        @click=${() => rules.move(rule, 1)}
      >
        ${renderIcon("down")}
      </button>
      <button
        type="button"
        class="button small"
        @click=${() => (isOff ? rules.setDisabled(rule, undefined) : rules.askDisable(rule))}
      >
        ${isOff ? messages.enable : messages.disable}
      </button>
      <button type="button" class="button small" @click=${() => rules.add(rule)}>${messages.addException}</button>
      ${rule.name.startsWith("x_") ? html`<button type="button" class="button small" @click=${() => rules.remove(nth)}>${messages.remove}</button>` : nothing}
    </div>
    ${
      asking === undefined
        ? nothing
        : html`<form
            class="disabling"
            @submit=${(event: Event) => {
              event.preventDefault();
              if (asking.why.trim() !== "") rules.setDisabled(rule, asking.why.trim());
            }}
          >
            <label
              >${messages.disableWhyRule}<input
                type="text"
                maxlength="500"
                .value=${asking.why}
                @input=${(event: Event) => rules.typeWhy((event.currentTarget as HTMLInputElement).value)}
            /></label>
            <button type="submit" class="button small" aria-disabled=${asking.why.trim() === "" ? "true" : "false"}>
              ${messages.disable}
            </button>
            <button type="button" class="bare link" @click=${() => rules.askDisable(undefined)}>
              ${messages.cancel}
            </button>
          </form>`
    }`;
}

/** What a rule or row is called, in both languages. */
export function renderTitles(
  rule: Pick<DecisionRule, "name" | "title">,
  { rules, messages }: RulesDesk,
): TemplateResult {
  return html`<span class="titles"
    >${(["zh-CN", "en"] as const).map(
      (language) =>
        html`<label class="inline"
          >${messages.titleIn[language]}<input
            type="text"
            lang=${language}
            maxlength="200"
            .value=${rule.title?.[language] ?? ""}
            @change=${(event: Event) => {
              const field = event.currentTarget as HTMLInputElement;
              field.setCustomValidity(rules.setTitle(rule, language, field.value) ? "" : messages.needsTitle);
              field.reportValidity();
            }}
        /></label>`,
    )}</span
  >`;
}
