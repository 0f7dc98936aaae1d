import { isObject, type Condition, type TracedBind } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { formatDate } from "../../i18n/index.ts";
import { renderCitation, renderIcon } from "../../part/index.ts";
import { SentenceWords, truthsOf } from "../../sentence/index.ts";
import { formEditorMessagesFor } from "./messages-for.ts";
import type { FormEditorDesk } from "./form-editor-desk.ts";

/** The form as it will be, at two widths and in both languages; and which of its conditions act on what is filled in. */
export function renderPreview(desk: FormEditorDesk): TemplateResult {
  const { say, preview } = desk;
  return html`<aside class="panel preview" part="panel" aria-label=${say.preview}>
    <div class="panel-head">
      <h2>${say.preview}</h2>
      <div class="switches">
        <div class="modes" role="group" aria-label=${say.previewLanguage}>
          ${(["zh-CN", "en"] as const).map(
            (locale) =>
              html`<button
                type="button"
                aria-pressed=${preview.locale === locale ? "true" : "false"}
                @click=${() => preview.show({ locale })}
              >
                ${say.language[locale]}
              </button>`,
          )}
        </div>
        <div class="modes widths" role="group" aria-label=${say.width}>
          ${(["phone", "desktop"] as const).map(
            (width) =>
              html`<button
                type="button"
                aria-pressed=${preview.width === width ? "true" : "false"}
                @click=${() => preview.show({ width })}
              >
                ${say[width]}
              </button>`,
          )}
        </div>
        <button
          type="button"
          class="button small"
          aria-pressed=${preview.testing ? "true" : "false"}
          @click=${() => preview.show({ testing: !preview.testing })}
        >
          ${say.test}
        </button>
      </div>
    </div>
    <p class="quiet">${preview.testing ? say.testHelp : say.previewHelp}</p>
    <p class="note ${preview.note ?? ""}" role="status">
      ${preview.note === "sent" ? html`${renderIcon("check", 14)}${say.notSent}` : preview.note === "broken" ? html`${renderIcon("warning", 14)}${say.brokenPreview}` : nothing}
    </p>
    ${preview.testing ? renderTest(desk) : nothing}
    <div class="stage ${preview.width}"></div>
  </aside>`;
}

function renderTest(desk: FormEditorDesk): TemplateResult {
  const { say, preview, form, locale } = desk;
  const { binds, computed } = preview;
  return html`<div class="test" role="group" aria-label=${say.testing}>
    <div class="panel-head">
      <h3>${say.testing}</h3>
      <button type="button" class="bare link" @click=${() => preview.clear()}>${say.clear}</button>
    </div>
    ${binds === undefined ? html`<p class="quiet">${say.brokenPreview}</p>` : nothing}
    ${binds?.length === 0 && computed.length === 0 ? html`<p class="quiet">${say.nothingFires}</p>` : nothing}
    <ul class="binds">
      ${binds?.map((bind) => renderBind(desk, bind))}
      ${computed.map(
        ({ field, value }) =>
          html`<li>
            <p>
              <b>${form?.fields.find(({ id }) => id === field)?.label[locale] ?? field}</b>
              ${say.isComputed(desk.preview.valueText(field, value))}
            </p>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** One condition: what it decides, whether it holds, its sentence with the truth of every part, and who wrote it. */
function renderBind(desk: FormEditorDesk, { property, path, target, trace }: TracedBind): TemplateResult {
  const { say, host, pack, locale, model, form, data } = desk;
  const [list = "", id = "", , column] = target.split("/");
  const field = form?.fields.find((each) => each.id === id);
  const row = target.includes("/rows/") ? field?.rows?.find((each) => each.id === column) : undefined;
  const place = (list === "layout" ? form?.layout : form?.pages)?.find((each) => each.id === id)?.title[locale];
  const [, nth] = path?.split("/") ?? [];
  const number = row !== undefined && nth !== undefined && /^\d+$/u.test(nth) ? ` ${Number(nth) + 1}` : "";
  const name =
    row === undefined
      ? (field?.label[locale] ?? place ?? id)
      : `${field?.label[locale] ?? ""}${number} · ${row.label[locale]}`;
  const heading = locale === "en" ? "Fields of this form" : "本表的字段";
  const policy = model.words(pack, host.form, row === undefined ? undefined : field, heading);
  const outcome = String(trace.result) as "true" | "false" | "unknown";
  const condition = conditionAt(form, trace.pointer);
  const origin = model.origins(desk.at(target)).at(-1);
  const isDrafted = desk.operations.some(({ at }) => desk.at(target) === at || desk.at(target).startsWith(`${at}/x_`));
  const words = formEditorMessagesFor(locale);
  return html`<li class=${outcome}>
    <p class="bind-head">
      ${renderIcon(outcome === "true" ? "check" : outcome === "false" ? "minus" : "question", 14)}
      <b>${name}</b> <span>${say.fires[property][outcome]}</span>
      ${[row?.clause ?? field?.clause ?? []].flat().map((clause) => renderCitation(clause, host.words))}
      <small class="quiet"
        >${
          isDrafted
            ? say.fromDraft
            : origin === undefined
              ? say.fromPack
              : words.origin({
                  revision: origin.revision,
                  day: formatDate(origin.from, locale),
                  by: origin.by ?? "",
                  why: origin.why ?? "",
                })
        }</small
      >
    </p>
    ${
      policy === undefined || condition === undefined
        ? nothing
        : html`<bylaw-condition
            read-only
            .condition=${condition}
            .policy=${policy}
            .truths=${truthsOf(trace, trace.pointer, new SentenceWords(policy, locale))}
            .locale=${locale}
            .theme=${host.theme}
            .today=${data.today}
          ></bylaw-condition>`
    }
  </li>`;
}

/** The condition that a trace is of, in the document. */
function conditionAt(form: unknown, pointer: string): Condition | undefined {
  const found = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((part, step) => {
      if (Array.isArray(part)) return part[Number(step)] as unknown;
      return isObject(part) ? part[step] : undefined;
    }, form);
  return found as Condition | undefined;
}
