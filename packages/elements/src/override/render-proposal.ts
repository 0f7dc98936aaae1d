import { html, nothing, type TemplateResult } from "lit";

import type { Json } from "../api/index.ts";
import type { BylawDateChangeEvent } from "../date-field/index.ts";
import { renderIcon } from "../part/index.ts";
import { monthsLater } from "./day-counting.ts";
import type { OutcomeChoice } from "./outcome-choices.ts";
import type { OverrideDesk, Proposal, ProposalField } from "./override-desk.ts";
import { renderClauseChoice } from "./render-clause-choice.ts";
import { renderRefusal } from "./render-ways.ts";

/** What an exception is asked for with: what holds instead, from when to when, by which clause, why. */
export function renderProposal(desk: OverrideDesk, subject: TemplateResult | typeof nothing): TemplateResult {
  const { messages, proposal, choices, host } = desk;
  if (proposal === undefined) return html``;
  const outcome = desk.outcome();
  const failed = desk.choicesFailed;
  const problems = desk.problems();
  const busy = desk.working === "new";
  return html`<form
    class="proposal"
    novalidate
    aria-label=${messages.propose}
    @submit=${(event: Event) => {
      event.preventDefault();
      void desk.send();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) desk.plan(undefined);
    }}
  >
    ${subject === nothing ? html`<h3>${messages.propose}</h3>` : html`<h2>${messages.propose}</h2>`} ${subject}
    ${
      choices === undefined
        ? failed === undefined
          ? html`<p class="quiet" role="status">${host.words.loading}…</p>`
          : html`<p class="problem" role="alert">
              ${renderIcon("warning", 14)}${messages.choicesFailed}
              <button type="button" class="bare link" @click=${() => desk.plan({ ...proposal })}>
                ${host.words.retry}
              </button>
            </p>`
        : html`${choices.outcomes.length < 2 ? nothing : renderFact(choices.outcomes, outcome, desk)}
          ${outcome === undefined ? nothing : renderValue(outcome, proposal, desk)} ${renderDays(proposal, desk)}
          ${renderField("clause", desk, renderClauseChoice(proposal, choices.clauses, outcome?.clauses ?? [], desk))}
          ${renderField(
            "why",
            desk,
            html`<textarea
              id="override-why"
              rows="2"
              maxlength="2000"
              placeholder=${messages.whyHint}
              aria-required="true"
              aria-invalid=${problems.has("why") ? "true" : "false"}
              aria-describedby=${problems.has("why") ? "problem-why" : nothing}
              .value=${proposal.why}
              @input=${(event: Event) => desk.fill({ why: (event.currentTarget as HTMLTextAreaElement).value })}
            ></textarea>`,
          )}`
    }
    ${problems.size > 0 && desk.issuesOf("new").length > 0 ? nothing : renderRefusal("new", desk)}
    <div class="ways">
      <button type="submit" class="button filled" aria-disabled=${busy || choices === undefined ? "true" : "false"}>
        ${busy ? messages.sending : messages.send}
      </button>
      <button type="button" class="button" @click=${() => desk.plan(undefined)}>${messages.cancel}</button>
      <span class="quiet">${messages.sendHelp}</span>
    </div>
  </form>`;
}

/** A field with its name above and what is wrong with it below. */
export function renderField(field: ProposalField, desk: OverrideDesk, control: TemplateResult): TemplateResult {
  const { messages } = desk;
  const problem = desk.problems().get(field);
  const name = messages[field];
  // A list of boxes and a button that opens a calendar are named as a group.
  const isGroup = field === "from" || field === "until" || (field === "value" && desk.outcome()?.kind === "many");
  const star = field === "fact" ? nothing : html` <abbr title=${messages.required}>*</abbr>`;
  return html`<div
    class="field ${field}"
    role=${isGroup ? "group" : nothing}
    aria-labelledby=${isGroup ? `label-${field}` : nothing}
    aria-describedby=${isGroup && problem !== undefined ? `problem-${field}` : nothing}
  >
    ${
      isGroup
        ? html`<span class="label" id="label-${field}">${name}${star}</span>`
        : html`<label class="label" for="override-${field}">${name}${star}</label>`
    }
    ${control}
    ${problem === undefined ? nothing : html`<p class="problem" id="problem-${field}">${renderIcon("warning", 14)}${problem}</p>`}
  </div>`;
}

function renderFact(
  outcomes: readonly OutcomeChoice[],
  chosen: OutcomeChoice | undefined,
  desk: OverrideDesk,
): TemplateResult {
  const { messages } = desk;
  const control = html`<select
      id="override-fact"
      aria-describedby="fact-follows"
      @change=${(event: Event) =>
        desk.fill({ fact: (event.currentTarget as HTMLSelectElement).value, value: undefined })}
    >
      ${outcomes.map(({ fact, label }) => html`<option value=${fact} ?selected=${fact === chosen?.fact}>${label}</option>`)}
    </select>
    ${
      chosen === undefined || chosen.follow.length === 0
        ? nothing
        : html`<p class="quiet" id="fact-follows">${messages.follows(chosen.follow.join(messages.separator))}</p>`
    }`;
  return renderField("fact", desk, control);
}

function renderValue(outcome: OutcomeChoice, proposal: Proposal, desk: OverrideDesk): TemplateResult {
  const { messages } = desk;
  const wrong = desk.problems().has("value");
  const described = wrong ? "problem-value" : nothing;
  if (outcome.kind === "many") {
    const chosen = Array.isArray(proposal.value) ? (proposal.value as readonly Json[]) : [];
    return renderField(
      "value",
      desk,
      html`<div class="boxes" id="override-value" tabindex="-1">
        ${outcome.options.map(
          ({ value, text }) =>
            html`<label class="check"
              ><input
                type="checkbox"
                .checked=${chosen.includes(value)}
                @change=${() =>
                  desk.fill({
                    value: chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value],
                  })}
              />${text}</label
            >`,
        )}
      </div>`,
    );
  }
  if (outcome.kind === "figure") {
    return renderField(
      "value",
      desk,
      html`<input
        id="override-value"
        inputmode="decimal"
        autocomplete="off"
        aria-required="true"
        aria-invalid=${wrong ? "true" : "false"}
        aria-describedby=${described}
        .value=${typeof proposal.value === "number" ? String(proposal.value) : ""}
        @input=${(event: Event) => {
          const text = (event.currentTarget as HTMLInputElement).value.trim();
          desk.fill({ value: text === "" || !Number.isFinite(Number(text)) ? undefined : Number(text) });
        }}
      />`,
    );
  }
  const at = outcome.options.findIndex(({ value }) => value === proposal.value);
  return renderField(
    "value",
    desk,
    html`<select
      id="override-value"
      aria-required="true"
      aria-invalid=${wrong ? "true" : "false"}
      aria-describedby=${described}
      @change=${(event: Event) =>
        desk.fill({ value: outcome.options[Number((event.currentTarget as HTMLSelectElement).value)]?.value })}
    >
      <option value="-1" ?selected=${at < 0}>${messages.choose}</option>
      ${outcome.options.map(({ text }, index) => html`<option value=${index} ?selected=${index === at}>${text}</option>`)}
    </select>`,
  );
}

function renderDays(proposal: Proposal, desk: OverrideDesk): TemplateResult {
  const { messages } = desk;
  const { from } = proposal;
  const yearEnd = `${from.slice(0, 4)}-12-31`;
  const soon: readonly (readonly [string, string])[] = [
    [messages.untilMonths(3), monthsLater(from, 3)],
    [messages.untilMonths(6), monthsLater(from, 6)],
    [messages.untilYearEnd, yearEnd],
  ];
  return html`<div class="days">
      ${renderField("from", desk, renderDay("from", from, desk))}
      ${renderField("until", desk, renderDay("until", proposal.until, desk))}
    </div>
    <p class="soon">
      ${soon.map(
        ([text, day]) =>
          html`<button
            type="button"
            class="button small"
            aria-pressed=${proposal.until === day ? "true" : "false"}
            @click=${() => desk.fill({ until: day })}
          >
            ${text}
          </button>`,
      )}
    </p>`;
}

function renderDay(field: "from" | "until", value: string, desk: OverrideDesk): TemplateResult {
  const { today, host } = desk;
  const { from = today } = desk.proposal ?? {};
  return html`<bylaw-date-field
    id="override-${field}"
    kind="day"
    align="start"
    .value=${value}
    .today=${today}
    .locale=${host.language}
    .theme=${host.theme}
    @bylaw-date-change=${(event: BylawDateChangeEvent) => {
      event.stopPropagation();
      const day = event.value === "" ? today : event.value;
      desk.fill(field === "from" ? { from: day < today ? today : day } : { until: day < from ? from : day });
    }}
  ></bylaw-date-field>`;
}
