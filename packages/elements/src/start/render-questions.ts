import type { StartField, StartQuestion } from "@bylaw/core";
import { html, nothing, type TemplateResult } from "lit";

import { parseFigure } from "../edit/figure-scale.ts";
import { renderCitation, renderIcon } from "../part/index.ts";
import { renderField } from "./render-field.ts";
import { renderSentence } from "./render-sentence.ts";
import { idOf, type StartFrame } from "./start-frame.ts";

/** Questions in one column, each with the sentence that the policy will say beside it. */
export function renderQuestions(questions: readonly StartQuestion[], frame: StartFrame): TemplateResult {
  return html`<ol class="questions">
    ${questions.map((question, nth) => html`<li class="question">${renderQuestion(question, nth, frame)}</li>`)}
  </ol>`;
}

/** Whether everything that a question sets has an answer that may be, or stands in the document. */
export function isAnswered({ fields }: StartQuestion, frame: StartFrame): boolean {
  const { answers, reviewed, mistyped } = frame;
  return fields.every(
    ({ at, source, isBlank }) =>
      (Object.hasOwn(answers, at) || (source === "document" && !isBlank)) &&
      !reviewed.issues.has(at) &&
      !reviewed.crossed.some((each) => each.at.includes(at)) &&
      !mistyped.has(at),
  );
}

function renderQuestion(question: StartQuestion, nth: number, frame: StartFrame): TemplateResult {
  const { say } = frame;
  const title = `q-${question.id.replaceAll(/[^\w-]/gu, "_")}`;
  const isDone = isAnswered(question, frame);
  const [first] = question.fields;
  const isBlank = question.fields.some((each) => each.isBlank);
  const isSilent = question.fields.every(({ source }) => source === "default");
  const some = question.fields.some(({ at }) => Object.hasOwn(frame.answers, at) || frame.mistyped.has(at));
  const { reviewed, mistyped } = frame;
  const crossed = new Set(reviewed.crossed.flatMap(({ at }) => at));
  const isWrong = question.fields.some(({ at }) => reviewed.issues.has(at) || mistyped.has(at) || crossed.has(at));
  return html`<div role="group" aria-labelledby=${title} class="ask">
      <p class="marks">
        <span class="nth">${nth + 1}</span>
        ${
          isDone && some
            ? html`<span class="badge ok">${renderIcon("check", 14)}${say.answered}</span>`
            : isWrong
              ? html`<span class="badge bad">${say.wrong}</span>`
              : html`<span class="badge ${isBlank ? "blank" : ""}"
                  >${isBlank ? say.blank : isSilent ? say.silent : say.inDocument}</span
                >`
        }
        <span class="cites">${question.clauses.map((clause) => renderCitation(clause, frame.messages))}</span>
      </p>
      <h3 id=${title}>${question.title}</h3>
      ${question.help === undefined ? nothing : html`<p class="quiet">${question.help}</p>`}
      ${
        first?.kind === "owner"
          ? renderOwner(question, frame)
          : question.fields.map((field) => renderPart(field, question.fields.length > 1, frame))
      }
      <p class="under">
        ${
          isBlank || isDone || isWrong
            ? nothing
            : html`<button type="button" class="button small" @click=${() => confirm(question, frame)}>
                ${renderIcon("check", 14)}${say.confirm}
              </button>`
        }
        ${
          some
            ? html`<button
                type="button"
                class="bare link"
                aria-label=${say.resetOf(question.title)}
                @click=${() => frame.reset(question)}
              >
                ${say.reset}
              </button>`
            : nothing
        }
      </p>
    </div>
    ${renderSentences(question, frame)}`;
}

/** Says that what is shown is what the company wants. */
function confirm({ fields }: StartQuestion, { answers, answer }: StartFrame): void {
  for (const { at, suggested } of fields) if (!Object.hasOwn(answers, at)) answer(at, suggested);
}

function renderPart(field: StartField, isNamed: boolean, frame: StartFrame): TemplateResult {
  const { say, answers } = frame;
  const isOpen = Object.hasOwn(answers, field.at) && answers[field.at] === null;
  const problems = problemsOf(field, frame);
  return html`<div class="part">
    ${isNamed ? html`<p class="part-label" aria-hidden="true">${field.label}</p>` : nothing}
    ${
      isOpen
        ? html`<p class="open">
            ${renderIcon("question")}<b>${field.isBlank ? say.leftOpen : say.none}</b>${field.isBlank ? html`<span>${say.leftOpenHelp}</span>` : nothing}
          </p>`
        : renderField(field, frame)
    }
    ${renderHelp(field, isOpen, problems.length > 0, frame)}
    <div id="${idOf(field.at)}-told" class="told">
      ${problems.map((text) => html`<p class="problem">${renderIcon("warning", 14)}${text}</p>`)}
    </div>
  </div>`;
}

/** What a field may be, what we suggest where the document is blank, and leaving it open. */
function renderHelp(
  field: StartField,
  isOpen: boolean,
  isWrong: boolean,
  { say, answers, answer, mistype }: StartFrame,
): TemplateResult | typeof nothing {
  const { at, isBlank, mayBeNone, bounds, suggested, suggestedText } = field;
  const hasSuggestion = isBlank && !Object.hasOwn(answers, at) && suggestedText !== "";
  // What is wrong says it again.
  const hasBounds = bounds !== undefined && !isOpen && !isWrong;
  if (!hasSuggestion && !hasBounds && !mayBeNone) return nothing;
  const toggle = (): void => {
    if (!isOpen) answer(at, null);
    // Nobody's figure comes in the place of what was left open.
    else if (isBlank) mistype(at, "");
    else answer(at, suggested ?? Math.max(1, field.parameter?.bounds?.minimum ?? 1));
  };
  return html`<p class="field-help">
    ${hasBounds ? html`<span class="quiet">${bounds}</span>` : nothing}
    ${
      hasSuggestion
        ? html`<button type="button" class="bare link" @click=${() => answer(at, suggested)}>
            ${say.suggestion(suggestedText)} †
          </button>`
        : nothing
    }
    ${
      mayBeNone
        ? html`<button type="button" class="bare link" @click=${toggle}>
            ${isOpen ? say.fillIn : isBlank ? say.leaveOpen : say.none}
          </button>`
        : nothing
    }
  </p>`;
}

function problemsOf(field: StartField, frame: StartFrame): readonly string[] {
  const { say, mistyped, reviewed, isTried } = frame;
  const typed = mistyped.get(field.at);
  const found = reviewed.issues.get(field.at) ?? [];
  // 2. is on its way to 2.5.
  if (typed !== undefined && (isTried ? parseFigure(typed, 1) === undefined : !/[\d.]$/u.test(typed)))
    return [say.notAFigure];
  if (found.length > 0)
    return found.map(({ code, message }) =>
      field.bounds !== undefined && /^(?:parameter|value|tailoring\/loosened)/u.test(code)
        ? say.outside(field.bounds)
        : message,
    );
  if (!isTried || !reviewed.missing.has(field.at)) return [];
  return [field.mayBeNone ? say.mustAnswerOrOpen : say.mustAnswer];
}

/** One role for several clauses. */
function renderOwner(question: StartQuestion, frame: StartFrame): TemplateResult {
  const [first] = question.fields;
  if (first === undefined) return html``;
  const all: StartFrame = {
    ...frame,
    answer: (_, value) => {
      for (const { at } of question.fields) frame.answer(at, value);
    },
  };
  const label = question.title;
  return html`<div class="part">${renderField({ ...first, label }, all)}</div>`;
}

function renderSentences(question: StartQuestion, { reviewed, say, messages, locale }: StartFrame): TemplateResult {
  const mine = new Set(question.fields.map(({ at }) => at));
  const clauses = reviewed.clauses.filter(({ id }) => question.clauses.includes(id));
  if (clauses.length === 0) return html``;
  return html`<div class="says">
    <h4>${say.sentence}</h4>
    ${clauses
      .slice(0, 2)
      .map(
        (clause) =>
          html`<p class="sentence" lang=${locale} data-clause=${clause.id}>
            ${renderSentence(clause.segments, { messages, locale }, mine)}
          </p>`,
      )}
    ${reviewed.crossed
      .filter(({ at }) => at.some((each) => mine.has(each)))
      .map(({ issue }) => html`<p class="problem">${renderIcon("warning", 14)}${issue.message}</p>`)}
  </div>`;
}

/** What of the questions' fields is wrong, does not go with another, or is not answered where it must be. */
export function problemFields(
  questions: readonly StartQuestion[],
  { reviewed: { issues, missing, crossed }, mistyped }: Pick<StartFrame, "reviewed" | "mistyped">,
): readonly string[] {
  const compared = new Set(crossed.flatMap(({ at }) => at));
  return questions
    .flatMap((each) => each.fields.map(({ at }) => at))
    .filter((at) => issues.has(at) || missing.has(at) || mistyped.has(at) || compared.has(at));
}
