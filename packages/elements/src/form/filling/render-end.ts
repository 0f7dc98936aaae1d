import { html, nothing, type TemplateResult } from "lit";

import type { Failure } from "../../api/index.ts";
import type { Locale } from "../../i18n/index.ts";
import type { Filing } from "../../offline/index.ts";
import { renderIcon } from "../../part/index.ts";
import { endMessages } from "./end-messages.ts";
import { surveyMessages } from "./survey-messages.ts";

/** Why a survey's link shows no form, kindly; nothing when the failure is another. */
export function renderSurveyFailure(failure: Failure, locale: Locale): TemplateResult | undefined {
  if (failure.kind === "offline") return undefined;
  const say = surveyMessages[locale];
  const code = failure.issues.map((issue) => issue.code).find((each) => each in say) as keyof typeof say | undefined;
  if (code === undefined && failure.status !== 401) return undefined;
  return renderSurveyEnd(code ?? "survey/wrong", locale);
}

/** What stands in the place of a survey that was answered, or cannot be. */
export function renderSurveyEnd(end: keyof (typeof surveyMessages)[Locale], locale: Locale): TemplateResult {
  const { title, help } = surveyMessages[locale][end];
  const isGood = end === "thanks" || end === "survey/answered";
  return html`<section class="message calm end" part="receipt">
    <div role="status">
      <h2 tabindex="-1">${renderIcon(isGood ? "check" : end === "kept" ? "plug" : "warning", 20)}${title}</h2>
    </div>
    <p>${help}</p>
  </section>`;
}

/** What stands in the place of a form that was filed without a network. */
export function renderKept(
  filing: Filing | undefined,
  locale: Locale,
  act: { readonly again: () => void; readonly edit: () => void; readonly retry: () => void },
): TemplateResult {
  const say = endMessages[locale];
  const refused = filing?.state === "refused";
  return html`<section class="message end ${refused ? "failure" : "calm"}" part="receipt">
    <div role="status">
      <h2 tabindex="-1">${renderIcon(refused ? "warning" : "plug", 20)}${refused ? say.refused : say.kept}</h2>
    </div>
    ${
      refused
        ? html`<ul>
            ${filing.issues.map(({ message }) => html`<li>${message}</li>`)}
          </ul>`
        : html`<p>${say.keptHelp}</p>`
    }
    <p class="choices">
      ${refused ? html`<button type="button" class="button filled" @click=${act.edit}>${say.edit}</button>` : nothing}
      ${refused ? nothing : html`<button type="button" class="button" @click=${act.retry}>${say.retry}</button>`}
      <button type="button" class="button" @click=${act.again}>${say.again}</button>
    </p>
  </section>`;
}
