import { html, nothing, type TemplateResult } from "lit";

import type { BylawDateChangeEvent } from "../../date-field/index.ts";
import { renderIcon, renderIssue } from "../../part/index.ts";
import type { FormEditorDesk, Refusal } from "./form-editor-desk.ts";
import type { ClauseChoice } from "./form-model.ts";

const LOOSENED = /^tailoring\/(?:accepts-|not-proved|unmasked|outcome|loosened)/u;

/** That a change was not taken, with an answer that would slip through; and the way to an exception where there is one. */
export function renderRefusal(desk: FormEditorDesk, at: string): TemplateResult | typeof nothing {
  const { say } = desk;
  const refusal = desk.refusals.get(at);
  if (refusal === undefined) return nothing;
  const isLoose = refusal.issues.some(({ code }) => LOOSENED.test(code));
  const asking = desk.model.asking(at);
  const open = asking.filter(({ asARule }) => asARule);
  const name = `deviation ${at}`;
  return html`<div class="refusal" role="alert">
    ${isLoose ? html`<p class="refused">${renderIcon("cross", 14)}<b>${say.refused}</b></p>` : nothing}
    ${refusal.issues.map((issue) => renderIssue({ ...issue, help: isLoose ? "" : (issue.help ?? "") }))}
    ${
      isLoose && open.length === 0
        ? html`<p class="quiet">
            ${say.noDeviation(asking.map(({ id }) => id).join(desk.locale === "en" ? ", " : "、"))}
          </p>`
        : nothing
    }
    ${desk.unfolded.has(name) ? renderDeviation(desk, at, refusal, open) : renderWays(desk, at, isLoose && open.length > 0)}
  </div>`;
}

function renderWays(desk: FormEditorDesk, at: string, canDeviate: boolean): TemplateResult {
  const { say } = desk;
  return html`<div class="actions">
    <button type="button" class="button small" @click=${() => desk.giveUp(at)}>${say.giveUp}</button>
    ${
      canDeviate
        ? html`<button
            type="button"
            class="button small"
            @click=${() => {
              desk.toggle(`deviation ${at}`);
              desk.focus(".deviation input");
            }}
          >
            ${say.record}
          </button>`
        : nothing
    }
  </div>`;
}

/** Who allowed it, until when and why: with that it is taken, and goes to the second person as an exception. */
function renderDeviation(
  desk: FormEditorDesk,
  at: string,
  refusal: Refusal,
  clauses: readonly ClauseChoice[],
): TemplateResult {
  const { say, data, host, locale } = desk;
  const slot = (name: string, usual = ""): string => desk.typing.get(`${at} deviation ${name}`) ?? usual;
  const type = (name: string, text: string): void => {
    desk.typing.set(`${at} deviation ${name}`, text);
    desk.draw();
  };
  const clause = slot("clause", clauses[0]?.id ?? "");
  const isReady = slot("by").trim() !== "" && slot("why").trim() !== "";
  const record = (): void => {
    if (!isReady) return;
    const until = slot("until");
    const deviation = {
      clause,
      approvedBy: slot("by").trim(),
      at: data.today,
      ...(until === "" ? {} : { until }),
      why: slot("why").trim(),
    };
    desk.unfolded.delete(`deviation ${at}`);
    desk.setAll(refusal.wishes.map((wish) => ({ ...wish, deviation })));
  };
  const text = (name: string, label: string): TemplateResult =>
    html`<label class="field-input"
      ><span>${label}</span
      ><input
        maxlength="500"
        .value=${slot(name)}
        @input=${(event: Event) => type(name, (event.currentTarget as HTMLInputElement).value)}
    /></label>`;
  return html`<div class="deviation" role="group" aria-label=${say.deviation}>
    <p class="quiet">${say.deviationHelp}</p>
    ${
      clauses.length < 2
        ? html`<p class="quiet">§ ${clause} ${clauses[0]?.text ?? ""}</p>`
        : html`<label class="field-input"
            ><span>${say.deviationClause}</span
            ><select @change=${(event: Event) => type("clause", (event.currentTarget as HTMLSelectElement).value)}>
              ${clauses.map(({ id }) => html`<option value=${id} ?selected=${id === clause}>§ ${id}</option>`)}
            </select></label
          >`
    }
    ${text("by", say.approvedBy)} ${text("why", say.deviationWhy)}
    <div class="begins">
      <span>${say.until}</span>
      <bylaw-date-field
        kind="day"
        locale=${locale}
        theme=${host.theme}
        value=${slot("until")}
        today=${data.today}
        @bylaw-date-change=${(event: BylawDateChangeEvent) => type("until", event.value)}
      ></bylaw-date-field>
      <small class="quiet">${say.untilHelp}</small>
    </div>
    <div class="actions">
      <button type="button" class="button filled" aria-disabled=${isReady ? "false" : "true"} @click=${record}>
        ${say.recordIt}
      </button>
      <button type="button" class="button" @click=${() => desk.giveUp(at)}>${say.giveUp}</button>
      ${isReady ? nothing : html`<span class="quiet">${say.needsAll}</span>`}
    </div>
  </div>`;
}
