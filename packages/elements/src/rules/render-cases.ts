import { differenceTeller, isObject, type CaseResult, type Locale, type Pack, type TellDifference } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { renderCitation, renderIcon } from "../part/index.ts";
import { plainWords, saidWords } from "./cell-words.ts";
import type { RunCase } from "./check-loop.ts";
import type { RulesDesk } from "./rules-desk.ts";

/** Cases that are shown before the reader asks for all. */
const FIRST = 5;

/** The worked examples under the rules as they stand: failing ones first, each with what is otherwise. */
export function renderCases(desk: RulesDesk): TemplateResult {
  const { messages, checks } = desk;
  const cases = checks?.cases;
  const title = html`<h2>${messages.cases}</h2>`;
  if (cases === undefined) {
    return html`<section class="panel cases" aria-label=${messages.cases}>
      ${title}
      <p class="quiet" role="status">${messages.runningCases}</p>
    </section>`;
  }
  const failing = cases.filter(({ result }) => result.status === "failed");
  const passing = cases.filter(({ result, isOwn }) => result.status === "passed" && isOwn);
  const passed = cases.filter(({ result }) => result.status === "passed").length;
  const all = desk.unfolded.has("cases");
  const tell = tellerOf(desk.model.pack, desk.locale);
  const shown = all ? passing : passing.slice(0, Math.max(0, FIRST - failing.length));
  return html`<section
    class="panel cases"
    aria-label=${messages.cases}
    aria-busy=${checks?.busy === true ? "true" : "false"}
  >
    <div class="panel-head">
      ${title}
      <span class="counts" role="status"
        ><span class="fine">${renderIcon("check", 14)}${messages.passed(passed)}</span>${
          failing.length === 0
            ? nothing
            : html`<span class="bad">${renderIcon("cross", 14)}${messages.failed(failing.length)}</span>`
        }</span
      >
    </div>
    ${desk.changes.length === 0 ? nothing : html`<p class="quiet">${messages.casesAlways}</p>`}
    <ul>
      ${failing.map((each) => renderFailing(each, desk, tell))} ${shown.map(({ result }) => renderPassed(result, desk))}
    </ul>
    ${passing.length === 0 && failing.length === 0 ? html`<p class="quiet">${messages.noCases}</p>` : nothing}
    ${
      passing.length > shown.length || all
        ? html`<button
            type="button"
            class="bare link"
            aria-expanded=${all ? "true" : "false"}
            @click=${() => desk.toggle("cases")}
          >
            ${all ? messages.fewer : messages.allCases(passing.length)}
          </button>`
        : nothing
    }
  </section>`;
}

const tellers = new WeakMap<Pack, Map<Locale, TellDifference>>();

/** Made once for each policy and language: the page is drawn often. */
function tellerOf(pack: Pack, locale: Locale): TellDifference {
  const known = tellers.get(pack) ?? new Map<Locale, TellDifference>();
  tellers.set(pack, known);
  const tell = known.get(locale) ?? differenceTeller(pack, locale);
  known.set(locale, tell);
  return tell;
}

function renderFailing({ result }: RunCase, desk: RulesDesk, tell: TellDifference): TemplateResult {
  const { words, locale } = desk;
  // Variants of a case often differ alike.
  const differences = new Set(result.differences.map(tell));
  return html`<li class="case failed">
    ${renderIcon("cross", 15)}
    <div>
      <b>${result.title[locale]}</b> ${result.clauses.slice(0, 2).map((clause) => renderCitation(clause, words))}
      <p class="why">${[...differences].slice(0, 3).map((difference) => html`<span>${difference}</span>`)}</p>
    </div>
  </li>`;
}

function renderPassed(result: CaseResult, desk: RulesDesk): TemplateResult {
  return html`<li class="case passed">
    ${renderIcon("check", 15)}<span>${result.title[desk.locale]}</span
    ><span class="outcome">${outcomeOf(result.id, desk)}</span>
  </li>`;
}

/** What a case expects of the decision, in words; nothing when it is not one value. */
function outcomeOf(id: string, desk: RulesDesk): string {
  const { model, host, messages, columns, context } = desk;
  const found = model.pack.cases.flatMap(({ cases }) => cases ?? []).find((each) => each.id === id);
  const wanted = found?.expect?.decisions?.[host.decision];
  const column = columns.find(({ kind, name }) => kind === "says" && name === "value");
  if (wanted === undefined || column === undefined) return "";
  if (wanted.status === "undetermined") return messages.undecided;
  const value = isObject(wanted.outcome) ? wanted.outcome["value"] : undefined;
  if (typeof value !== "string") return "";
  return plainWords(saidWords(value, column.type, context));
}
