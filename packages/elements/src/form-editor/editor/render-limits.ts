import { sentenceContext } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import type { Json } from "../../api/index.ts";
import { limitsOf, type LimitKey } from "./field-kinds.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";
import type { PatternName } from "./form-editor-messages.ts";
import type { OutlineRow } from "./form-outline.ts";
import { mayChange, renderBlock } from "./render-guard.ts";
import { renderTexts } from "./render-texts.ts";
import { unitWords } from "./type-words.ts";

/** How long, how much, how many: each limit with its unit. A figure of the policy is changed in the policy. */
export function renderLimits(desk: FormEditorDesk, row: OutlineRow): TemplateResult {
  const { say } = desk;
  const { key, field } = row;
  const [first = "maxLength", ...rest] = limitsOf(field);
  return renderBlock(desk, {
    title: say.limits,
    why: say.limitsWhy,
    at: desk.at(key, first),
    also: rest.map((limit) => desk.at(key, limit)),
    body: html`<div class="limits">${[first, ...rest].map((limit) => renderLimit(desk, row, limit))}</div>`,
  });
}

function renderLimit(desk: FormEditorDesk, { key, field }: OutlineRow, limit: LimitKey): TemplateResult {
  const { say, locale, model } = desk;
  const at = desk.at(key, limit);
  const value = field[limit];
  const label = say.limit[limit];
  if (typeof value === "object") {
    const policy = model.bound(desk.pack, desk.host.form);
    const parameter = policy?.parameters.get(value.parameter);
    const shown =
      policy === undefined || parameter === undefined
        ? ""
        : sentenceContext(policy, locale).labels.format(parameter.json, parameter.parameter.value);
    return html`<p class="quiet whole">
      ${label} · ${say.byParameter(parameter?.parameter.label[locale] ?? value.parameter, shown)}
    </p>`;
  }
  const slot = `${at} `;
  const typed = desk.typing.get(slot);
  const isWrong = typed !== undefined && typed.trim() !== "" && Number.isNaN(Number(typed));
  const take = (text: string): void => {
    desk.typing.set(slot, text);
    if (text.trim() !== "" && Number.isNaN(Number(text))) return desk.draw();
    const next: Json = text.trim() === "" ? null : Number(text);
    // What was refused stays to be seen until somebody gives it up or records why.
    if (desk.setAll([{ at, value: next }])) desk.typing.delete(slot);
    desk.draw();
  };
  return html`<label class="field-input limit"
    ><span>${label}</span
    ><span class="with-unit"
      ><input
        inputmode="decimal"
        data-limit=${at}
        aria-label=${`${label} ${unitOf(desk, field, limit)}`}
        aria-invalid=${isWrong || desk.refusals.has(at) ? "true" : "false"}
        ?disabled=${!mayChange(desk, at)}
        .value=${desk.refusals.has(at) || isWrong ? (typed ?? "") : value === undefined ? "" : String(value)}
        @change=${(event: Event) => take((event.currentTarget as HTMLInputElement).value)}
      /><i>${unitOf(desk, field, limit)}</i></span
    >${isWrong ? html`<small class="bad">${say.notANumber}</small>` : nothing}</label
  >`;
}

function unitOf({ say, locale }: FormEditorDesk, field: OutlineRow["field"], limit: LimitKey): string {
  if (limit.endsWith("Length")) return say.limitUnit.characters;
  if (limit === "maxFileSize") return say.limitUnit.size;
  if (limit.endsWith("Items")) return field.rows === undefined ? say.limitUnit.items : say.limitUnit.rows;
  return unitWords(field, locale);
}

const patterns: Readonly<
  Record<Exclude<PatternName, "none" | "custom">, readonly [pattern: string, zh: string, en: string]>
> = {
  digits: ["^\\d+$", "只能填数字", "give digits only"],
  letters: ["^[A-Za-z0-9]+$", "只能填字母和数字", "give letters and digits only"],
  mobile: ["^1[3-9]\\d{9}$", "请填 11 位手机号", "give a mobile number of 11 digits"],
  capitals: ["^[A-Z0-9-]+$", "请填大写字母、数字和连字符", "give capitals, digits and hyphens"],
};

/** What a text must look like, chosen in words; and what kind of text it is. */
export function renderPattern(desk: FormEditorDesk, { key, field }: OutlineRow): TemplateResult {
  const { say } = desk;
  const at = desk.at(key, "pattern");
  const message = desk.at(key, "patternMessage");
  const format = desk.at(key, "format");
  const known = Object.entries(patterns).find(([, [pattern]]) => pattern === field.pattern)?.[0];
  const chosen = desk.unfolded.has(at) ? "custom" : field.pattern === undefined ? "none" : (known ?? "custom");
  const choose = (name: string): void => {
    desk.unfolded.delete(at);
    if (name === "custom") {
      desk.unfolded.add(at);
      return desk.draw();
    }
    const [pattern, zh, en] = patterns[name as keyof typeof patterns] ?? [];
    const words = zh === undefined || en === undefined ? null : { "zh-CN": zh, en };
    desk.setAll([
      { at, value: pattern ?? null },
      { at: message, value: words },
    ]);
  };
  const disabled = !mayChange(desk, at);
  return renderBlock(desk, {
    title: say.pattern,
    at,
    also: [format],
    body: html`<label class="field-input"
        ><span>${say.pattern}</span
        ><select
          ?disabled=${disabled}
          @change=${(event: Event) => {
            const select = event.currentTarget as HTMLSelectElement;
            const { value } = select;
            select.value = chosen;
            choose(value);
          }}
        >
          ${(["none", "digits", "letters", "mobile", "capitals", "custom"] as const).map(
            (name) => html`<option value=${name} ?selected=${name === chosen}>${say.patterns[name]}</option>`,
          )}
        </select></label
      >
      ${
        chosen === "custom"
          ? html`<label class="field-input"
              ><span>${say.patternText}</span
              ><input
                lang="en"
                spellcheck="false"
                maxlength="500"
                ?disabled=${disabled}
                .value=${field.pattern ?? ""}
                @change=${(event: Event) => {
                  const { value } = event.currentTarget as HTMLInputElement;
                  const words = field.patternMessage ?? { "zh-CN": "格式不对", en: "it does not look right" };
                  desk.setAll([
                    { at, value: value === "" ? null : value },
                    { at: message, value: value === "" ? null : words },
                  ]);
                }}
            /></label>`
          : nothing
      }
      ${
        field.pattern === undefined
          ? nothing
          : renderTexts(desk, { at: message, label: say.patternMessage, words: field.patternMessage, optional: false })
      }
      ${
        field.pattern !== undefined
          ? nothing
          : html`<label class="field-input"
              ><span>${say.formatLabel}</span
              ><select
                ?disabled=${!mayChange(desk, format)}
                @change=${(event: Event) => {
                  const select = event.currentTarget as HTMLSelectElement;
                  const { value } = select;
                  select.value = field.format ?? "";
                  desk.setAll([{ at: format, value: value === "" ? null : value }]);
                }}
              >
                ${(["", "email", "phone"] as const).map(
                  (name) =>
                    html`<option value=${name} ?selected=${name === (field.format ?? "")}>${say.format[name]}</option>`,
                )}
              </select></label
            >`
      }`,
  });
}

type Control = NonNullable<OutlineRow["field"]["as"]>;

/** Which control takes the answer, where the type has several. */
export function renderControl(desk: FormEditorDesk, { key, field }: OutlineRow): TemplateResult | typeof nothing {
  const { say } = desk;
  const at = desk.at(key, "as");
  const { type = "text", of: item = type } = field.value ?? {};
  const fitting: Readonly<Record<string, readonly Control[]>> = {
    text: type === "text" ? ["paragraph"] : [],
    boolean: ["tick"],
    enum: ["buttons", "menu", "search"],
    role: ["buttons", "menu", "search"],
    reference: ["search"],
    file: ["photo"],
  };
  const controls = fitting[type === "list" ? item : type] ?? [];
  if (controls.length === 0) return nothing;
  return renderBlock(desk, {
    title: say.control,
    at,
    body: html`<div class="choices" role="radiogroup" aria-label=${say.control}>
      ${(["", ...controls] as const).map(
        (name) =>
          html`<label class="choice"
            ><input
              type="radio"
              name=${at}
              ?disabled=${!mayChange(desk, at)}
              .checked=${name === (field.as ?? "")}
              @change=${() => desk.setAll([{ at, value: name === "" ? null : name }])}
            /><span>${say.controls[name]}</span></label
          >`,
      )}
    </div>`,
  });
}

/** Whether an answer is shown in part only. */
export function renderMask(desk: FormEditorDesk, { key, field }: OutlineRow): TemplateResult | typeof nothing {
  const { say } = desk;
  const at = desk.at(key, "masked");
  if (field.value?.type !== "text") return nothing;
  return renderBlock(desk, {
    title: say.masked,
    at,
    body: html`<div class="choices" role="radiogroup" aria-label=${say.masked}>
      ${[false, true].map(
        (masked) =>
          html`<label class="choice"
            ><input
              type="radio"
              name=${at}
              ?disabled=${!mayChange(desk, at)}
              .checked=${masked === (field.masked !== undefined)}
              @change=${() => desk.setAll([{ at, value: masked ? true : null }])}
            /><span>${masked ? say.maskedYes : say.maskedNo}</span></label
          >`,
      )}
    </div>`,
  });
}
