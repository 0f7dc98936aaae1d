import { html, type TemplateResult } from "lit";

import type { FormEditorDesk } from "./form-editor-desk.ts";
import { bothWords, isUntranslated } from "./make-field.ts";
import { mayChange } from "./render-guard.ts";

type Words = Readonly<Record<"zh-CN" | "en", string>>;

/** A text that is typed in both languages side by side. */
export interface Texts {
  readonly at: string;
  readonly label: string;
  readonly words: Words | undefined;
  /** Whether it may be left out. */
  readonly optional: boolean;
  readonly long?: boolean;
  /** What is done with it; else it is set at its target. */
  readonly take?: (words: Words | null) => void;
}

/** Both languages of a text; one that is missing says so. What is typed is taken when typing pauses. */
export function renderTexts(desk: FormEditorDesk, texts: Texts): TemplateResult {
  const { at, label, words, optional, long = false } = texts;
  const { say } = desk;
  const disabled = !mayChange(desk, at);
  const here = (locale: keyof Words): string =>
    words === undefined || isUntranslated(words, locale) ? "" : words[locale];
  const take = (locale: keyof Words, text: string): void => {
    const typed = (each: keyof Words): string => (each === locale ? text : desk.shown(at, each, here(each)));
    const next = bothWords(typed("zh-CN"), typed("en"));
    const isEmpty = next.en === "";
    if (isEmpty && !optional) return;
    const value = isEmpty ? null : next;
    if (texts.take === undefined) desk.setAll([{ at, value }]);
    else texts.take(value);
  };
  const input = (locale: keyof Words): TemplateResult => {
    const isMissing = words !== undefined && isUntranslated(words, locale);
    const value = desk.shown(at, locale, here(locale));
    const on = (now: boolean) => (event: Event) => {
      const text = (event.currentTarget as HTMLInputElement).value;
      desk.type(at, locale, text, (typed) => take(locale, typed), now);
    };
    const name = `${label} · ${say.language[locale]}`;
    const hint = isMissing ? say.untranslated : "";
    return html`<label class="field-input ${isMissing ? "missing" : ""}" lang=${desk.locale}
      ><span>${say.language[locale]}</span>${
        long
          ? html`<textarea
              rows="2"
              lang=${locale}
              maxlength="2000"
              aria-label=${name}
              placeholder=${hint}
              ?disabled=${disabled}
              .value=${value}
              @input=${on(false)}
              @change=${on(true)}
            ></textarea>`
          : html`<input
              lang=${locale}
              maxlength="500"
              aria-label=${name}
              placeholder=${hint}
              ?disabled=${disabled}
              .value=${value}
              @input=${on(false)}
              @change=${on(true)}
            />`
      }</label
    >`;
  };
  return html`<div class="texts">
    <span class="quiet">${label}${optional ? html` <i>${say.optional}</i>` : ""}</span>
    <div class="pair">${input("zh-CN")}${input("en")}</div>
  </div>`;
}
