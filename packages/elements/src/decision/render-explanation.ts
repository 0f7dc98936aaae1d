import { html, nothing, type TemplateResult } from "lit";

import type { DecisionResponse, Explanation, Line, OpenQuestion, OverrideTraceView } from "../api/index.ts";
import { formatDate, type Messages } from "../i18n/index.ts";
import { renderCitation, renderIcon } from "../part/index.ts";
import { exceptionMessagesFor } from "./exception-messages.ts";
import { exceptionsOf, mainException, renderException, renderUpstream } from "./render-exception.ts";
import { renderLines, renderRow, renderSentence, type LineContext } from "./render-line.ts";
import { toneOf } from "./tone-of.ts";

/** A decision told: the conclusion, why, why not another, what was taken for granted, what is missing. */
export function renderDecision(decision: DecisionResponse, context: LineContext): TemplateResult {
  const { explanation } = decision;
  if (explanation === undefined) {
    return html`<section class="card" part="decision"><p class="quiet">${context.messages.noExplanation}</p></section>`;
  }
  const [exception] = exceptionsOf(decision);
  return html`<section class="card" part="decision" aria-label=${explanation.title}>
    ${renderConclusion(explanation, decision, context)}
    ${exception === undefined ? renderUpstream(explanation, decision, context) : renderException(explanation, decision, context)}
    ${explanation.status === "undetermined" ? renderMissing(explanation, context) : nothing}
    ${explanation.because.length === 0 || exception !== undefined ? nothing : renderBecause(explanation, context)}
    ${explanation.otherwise.length === 0 || exception !== undefined ? nothing : renderOtherwise(explanation, context)}
    ${exception === undefined ? nothing : renderUntil(exception, context)}
    ${explanation.changes.length === 0 ? nothing : renderProspects(explanation, context)}
    ${
      explanation.assumed.length === 0
        ? nothing
        : html`<div class="part">
            <h3>${context.messages.assumed}</h3>
            <ul class="lines">
              ${explanation.assumed.map((line) => html`<li>${renderRow(line, context)}</li>`)}
            </ul>
          </div>`
    }
  </section>`;
}

function renderConclusion(explanation: Explanation, decision: DecisionResponse, context: LineContext): TemplateResult {
  const { messages } = context;
  const decided = explanation.status === "decided";
  return html`<div class="answer">
      <h2>${explanation.title}</h2>
      <span class="badge ${decided ? toneOf(explanation.answer, decision.outcome) : "undetermined"}" part="badge"
        >${decided ? explanation.answer : messages.undetermined}</span
      >
    </div>
    ${explanation.conclusion.segments.length === 0 || isExcepted(decision, explanation) ? nothing : renderSummary(explanation.conclusion, context)}`;
}

/** Whether no clause decided by itself: an exception gives the outcome. */
function isExcepted(decision: DecisionResponse, explanation: Explanation): boolean {
  return exceptionsOf(decision).length > 0 || mainException(decision, explanation) !== undefined;
}

/** The sentence of the clause that decided. */
function renderSummary(conclusion: Line, context: LineContext): TemplateResult {
  return html`<div class="conclusion">
    <p>${renderSentence(conclusion.segments, context)}</p>
    <span class="cites">${conclusion.clauses.map((clause) => renderCitation(clause, context.messages))}</span>
    ${conclusion.note === undefined ? nothing : html`<p class="note">${conclusion.note}</p>`}
  </div>`;
}

function renderBecause(explanation: Explanation, context: LineContext): TemplateResult {
  return html`${
    explanation.status === "undetermined" ? html`<h3 class="open">${context.messages.openConditions}</h3>` : nothing
  }
  ${renderLines(explanation.because, context)}`;
}

/** While an exception holds, nothing that the customer does changes the outcome. */
function renderUntil({ until }: OverrideTraceView, { messages, locale }: LineContext): TemplateResult {
  return html`<div class="part prospects" part="changes">
    <h3>${messages.changes}</h3>
    <p class="sentence">${exceptionMessagesFor(locale).changes(formatDate(until, locale))}</p>
  </div>`;
}

/** The smallest change that gives each other outcome. */
function renderProspects({ changes }: Explanation, context: LineContext): TemplateResult {
  return html`<div class="part prospects" part="changes">
    <h3>${context.messages.changes}</h3>
    <ul class="lines">
      ${changes.map(
        ({ answer, value, line }) =>
          html`<li class="other">
            <span class="badge ${toneOf(answer, { value })}"
              ><span class="voice">${context.messages.becomes}</span> ${answer}</span
            >
            <div>${renderRow(line, context)}</div>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Each answer that the missing fact can have, with the outcome that it gives. */
function renderAnswers({ label, options }: OpenQuestion, messages: Messages): TemplateResult {
  return html`<ul class="answers" aria-label=${messages.answersTo(label)}>
    ${options.map(
      ({ text, answer, value }) =>
        html`<li>
          <i aria-hidden="true"></i><span>${text}</span>
          <span class="badge ${value === null && answer === "" ? "undetermined" : toneOf(answer, { value })}"
            >${answer === "" ? messages.stillOpen : answer}</span
          >
        </li>`,
    )}
  </ul>`;
}

function renderMissing({ missing, answers }: Explanation, { messages }: LineContext): TemplateResult {
  const [only] = missing;
  return html`<div class="missing" part="missing">
    <h3>
      ${renderIcon("question")}${
        missing.length === 1 && only !== undefined
          ? messages.missingOne(only.label)
          : messages.missingMany(missing.length)
      }
    </h3>
    ${
      missing.length > 1
        ? html`<ul>
            ${missing.map(({ label }) => html`<li>${label}</li>`)}
          </ul>`
        : nothing
    }
    ${answers.map((question) => renderAnswers(question, messages))}
    <p>${messages.missingHelp}</p>
  </div>`;
}

function renderOtherwise(explanation: Explanation, context: LineContext): TemplateResult {
  return html`<div class="part">
    <h3>${context.messages.whyNot}</h3>
    <ul class="lines">
      ${explanation.otherwise.map(
        ({ answer, value, line }) =>
          html`<li class="other">
            <span class="badge ${toneOf(answer, value === undefined ? undefined : { value })}">${answer}</span>
            <div>
              ${renderRow(line, context)} ${line.lines.length === 0 ? nothing : renderLines(line.lines, context)}
            </div>
          </li>`,
      )}
    </ul>
  </div>`;
}
