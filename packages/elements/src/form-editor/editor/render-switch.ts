import type { Condition, FormField } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import type { Json } from "../../api/index.ts";
import type { BylawConditionEvent } from "../../sentence/index.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";
import { mayChange, renderBlock } from "./render-guard.ts";
import { isNever, NEVER } from "./row-states.ts";

type SwitchName = "visible" | "required" | "readOnly";
type Choice = "always" | "never" | "when";

/** Whether something is shown, required or read-only: always, never, or when a sentence holds. */
export function renderSwitch(
  desk: FormEditorDesk,
  key: string,
  name: SwitchName,
  value: true | Condition | undefined,
  within?: FormField,
): TemplateResult {
  const { say } = desk;
  const at = desk.at(key, name);
  const disabled = !mayChange(desk, at);
  const isPending = desk.pending.has(at);
  const chosen: Choice = isPending ? "when" : choiceOf(name, value);
  const choose = (choice: Choice): void => {
    if (choice === "when") desk.pending.set(at, typeof value === "object" && !isNever(value) ? value : undefined);
    else desk.pending.delete(at);
    desk.refusals.delete(at);
    if (choice === "when") desk.draw();
    else desk.setAll([{ at, value: valueOf(name, choice) }]);
  };
  const order: readonly Choice[] = name === "visible" ? ["always", "when", "never"] : ["never", "always", "when"];
  return renderBlock(desk, {
    title: say[name],
    at,
    body: html`<div class="choices" role="radiogroup" aria-label=${say[name]}>
        ${order.map(
          (choice) =>
            html`<label class="choice"
              ><input
                type="radio"
                name=${at}
                ?disabled=${disabled}
                .checked=${chosen === choice}
                @change=${() => choose(choice)}
              /><span>${say[choice][name]}</span></label
            >`,
        )}
      </div>
      ${name === "visible" && chosen === "never" ? html`<p class="quiet">${say.hiddenHelp}</p>` : nothing}
      ${chosen === "when" ? renderSentence(desk, at, typeof value === "object" && !isNever(value) ? value : undefined, say[name], within) : nothing}`,
  });
}

/** The sentence of a condition, chosen and not typed. One that is not complete stays out of the draft. */
export function renderSentence(
  desk: FormEditorDesk,
  at: string,
  value: Condition | undefined,
  what: string,
  within?: FormField,
  take?: (condition: Condition) => void,
): TemplateResult {
  const { say, host, pack, locale, model, data } = desk;
  const name = take === undefined ? at : `${at} ${what}`;
  const isPending = desk.pending.has(name);
  const condition = isPending ? desk.pending.get(name) : value;
  const policy = model.words(pack, host.form, within, locale === "en" ? "Fields of this form" : "本表的字段");
  return html`<div class="sentence-box" role="group" aria-label=${say.condition(what)}>
      <bylaw-condition
        .condition=${condition}
        .policy=${policy}
        .locale=${locale}
        .theme=${host.theme}
        .today=${data.today}
        ?read-only=${!mayChange(desk, at)}
        @bylaw-condition=${(event: BylawConditionEvent) => {
          event.stopPropagation();
          if (take === undefined) desk.setCondition(at, event.condition, event.complete);
          else if (event.complete) {
            desk.pending.delete(name);
            take(event.condition);
          } else {
            desk.pending.set(name, event.condition);
            desk.draw();
          }
        }}
      ></bylaw-condition>
    </div>
    ${isPending && !desk.refusals.has(at) ? html`<p class="quiet">${say.incomplete}</p>` : nothing}`;
}

function choiceOf(name: SwitchName, value: true | Condition | undefined): Choice {
  if (value === undefined) return name === "visible" ? "always" : "never";
  if (value === true) return "always";
  return name === "visible" && isNever(value) ? "never" : "when";
}

function valueOf(name: SwitchName, choice: "always" | "never"): Json {
  if (name === "visible") return choice === "always" ? null : (NEVER as unknown as Json);
  return choice === "always" ? true : null;
}
