import type { PolicyDocument } from "@bylaw/core";
import { html, type TemplateResult } from "lit";

import { answerTo, type Json, type UpgradeLineView } from "../api/index.ts";
import type { FieldContext } from "../edit/edit-context.ts";
import { editMessagesFor } from "../edit/i18n/index.ts";
import { PolicyModel } from "../edit/policy-model.ts";
import { renderField } from "../edit/render-field.ts";
import { fieldStyles } from "../edit/style/field-styles.ts";
import { editorKind } from "./editor-kind.ts";
import type { EditorsHost, ValueEditors } from "./value-editors-part.ts";

/** Asks for the policy as data, for the types, options and bounds of its figures, and dresses the page for their fields. */
export async function openValueEditors(desk: EditorsHost): Promise<ValueEditors> {
  const { host, root } = desk;
  const answer = await answerTo(host.client.getPolicyDocuments({ locale: host.language }));
  if (!answer.ok) throw new TypeError("the policy did not come");
  const model = new PolicyModel(answer.value.documents as readonly PolicyDocument[]);
  const { styleSheet } = fieldStyles;
  if (styleSheet !== undefined && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  const mistyped = new Map<string, string>();

  function renderParameter(line: UpgradeLineView, value: Json, change: (value: Json) => void): TemplateResult {
    const locale = host.language;
    const id = line.at.slice("parameter:".length);
    const parameter = model.parameter(id, desk.from);
    if (parameter === undefined) return renderNumber(line, value, change);
    const issues = desk.issuesOf(line);
    const context: FieldContext = {
      messages: editMessagesFor(locale),
      locale,
      model,
      open: undefined,
      mistyped: mistyped.get(line.id),
      issues: new Map(issues.length === 0 ? [] : [[id, issues]]),
      textOf: (name, each, clause = "") => model.textOf(name, each, clause, desk.from, locale),
      change: (_, next) => {
        mistyped.delete(line.id);
        change(next);
      },
      mistype: (text) => {
        mistyped.set(line.id, text);
        host.requestUpdate();
      },
    };
    return renderField(parameter, value, context);
  }

  function renderNumber(line: UpgradeLineView, value: Json, change: (value: Json) => void): TemplateResult {
    return html`<label class="figure-input"
      ><input
        inputmode="decimal"
        autocomplete="off"
        aria-label=${`${desk.messages.otherValue} ${line.label}`}
        .value=${typeof value === "number" ? String(value) : ""}
        @input=${(event: Event) => {
          const text = (event.currentTarget as HTMLInputElement).value.trim();
          if (text !== "" && Number.isFinite(Number(text))) change(Number(text));
        }}
    /></label>`;
  }

  function renderBoolean(line: UpgradeLineView, value: Json, change: (value: Json) => void): TemplateResult {
    const { yes, no } = editMessagesFor(host.language);
    return html`<fieldset class="choices">
      <legend class="voice">${desk.messages.otherValue} ${line.label}</legend>
      ${([true, false] as const).map(
        (each) =>
          html`<label class="choice"
            ><input
              type="radio"
              name=${`value-${line.id}`}
              .checked=${value === each}
              @change=${() => change(each)}
            /><b>${each ? yes : no}</b></label
          >`,
      )}
    </fieldset>`;
  }

  function renderTexts(_: UpgradeLineView, value: Json, change: (value: Json) => void): TemplateResult {
    const texts = (typeof value === "object" && value !== null ? value : {}) as Readonly<Record<string, Json>>;
    return html`<div class="texts">
      ${(["zh-CN", "en"] as const).map(
        (locale) =>
          html`<label
            ><span class="label">${desk.messages.otherIn[locale]}</span
            ><textarea
              rows="3"
              lang=${locale}
              .value=${typeof texts[locale] === "string" ? texts[locale] : ""}
              @input=${(event: Event) => change({ ...texts, [locale]: (event.currentTarget as HTMLTextAreaElement).value })}
            ></textarea>
          </label>`,
      )}
    </div>`;
  }

  const fields = { parameter: renderParameter, number: renderNumber, boolean: renderBoolean, text: renderTexts };
  return {
    render: (line, value, change) => {
      const kind = editorKind(line);
      return kind === undefined ? html`` : fields[kind](line, value, change);
    },
  };
}
