import { html, nothing, type TemplateResult } from "lit";

import type { DecisionResponse, Explanation, Line, OverrideTraceView } from "../api/index.ts";
import { formatDate } from "../i18n/index.ts";
import { renderCitation, renderIcon } from "../part/index.ts";
import { exceptionMessagesFor } from "./exception-messages.ts";
import { renderLines, renderRow, renderSentence, type LineContext } from "./render-line.ts";
import { toneOf } from "./tone-of.ts";

/** An exception that gives a decision its outcome, and the value that the rules alone would give. */
interface MainException {
  readonly override: OverrideTraceView;
  readonly alone: unknown;
}

/** The exceptions that make the outcome itself. */
export function exceptionsOf({ trace }: DecisionResponse): readonly OverrideTraceView[] {
  return trace.overrides ?? [];
}

/** The exception that gives the outcome its value: the decision's own, or one on the very fact that the decision takes over from another. */
export function mainException({ trace }: DecisionResponse, { value }: Explanation): MainException | undefined {
  return [trace, ...Object.values(trace.decisions)]
    .flatMap(({ overrides = [], alone }) =>
      overrides.map((override) => ({ override, alone: (alone?.outcome as { value?: unknown } | null)?.value })),
    )
    .find(({ override }) => override.output === "value" && JSON.stringify(override.value) === JSON.stringify(value));
}

/** In place of the clause that decided: that an exception makes the outcome, until when, by whom, and what the rules alone say. */
export function renderException(
  explanation: Explanation,
  decision: DecisionResponse,
  context: LineContext,
): TemplateResult {
  const main = mainException(decision, explanation);
  return html`${main === undefined ? renderTold(explanation.conclusion, context) : renderMain(main, explanation, explanation.conclusion.note, context)}
  ${renderReason(explanation, context)}`;
}

/** An exception on which the decision rests by way of another: it is told in the proof, and here before it. */
export function renderUpstream(
  explanation: Explanation,
  decision: DecisionResponse,
  context: LineContext,
): TemplateResult | typeof nothing {
  const facts = Object.values(decision.trace.decisions).flatMap(({ overrides = [] }) =>
    overrides.map(({ fact }) => fact),
  );
  const lines = [...new Set(facts)].flatMap((fact) => findLine(explanation.because, fact) ?? []);
  const main = mainException(decision, explanation);
  if (main !== undefined) return renderMain(main, explanation, lines[0]?.note, context);
  return lines.length === 0 ? nothing : html`${lines.map((line) => renderTold(line, context))}`;
}

function renderMain(
  { override, alone }: MainException,
  explanation: Explanation,
  note: string | undefined,
  context: LineContext,
): TemplateResult {
  const { messages, locale } = context;
  const sentence = exceptionMessagesFor(locale).keeps(explanation.answer, formatDate(override.until, locale));
  return html`<div class="exception" part="exception">
    <div class="row">
      <p class="sentence">${renderIcon("calendar")}<b>${sentence}</b></p>
      <span class="cites">${renderCitation(override.clause, messages)}</span>
      ${note === undefined ? nothing : html`<p class="note">${note}</p>`}
    </div>
    ${renderAlone(alone, explanation, context)}
  </div>`;
}

/** In the server's own words. */
function renderTold({ segments, clauses, note }: Line, context: LineContext): TemplateResult {
  const line = { segments, clauses, lines: [], ...(note === undefined ? {} : { note }) };
  return html`<div class="exception" part="exception">${renderRow(line, context)}</div>`;
}

/** What the rules alone come to, as a badge where its words are known. */
function renderAlone(
  alone: unknown,
  { because, otherwise, answer, value }: Explanation,
  context: LineContext,
): TemplateResult | typeof nothing {
  const words = alone === value ? answer : otherwise.find((each) => each.value === alone)?.answer;
  if (alone !== undefined && words !== undefined) {
    return html`<p class="alone">
      ${exceptionMessagesFor(context.locale).alone}
      <span class="badge ${toneOf(words, { value: alone })}">${words}</span>
    </p>`;
  }
  const told = because[0]?.lines[0];
  return told === undefined ? nothing : html`<p class="alone">${renderSentence(told.segments, context)}</p>`;
}

/** Why the rules alone say what they say, below the exception that sets it aside. */
function renderReason({ because }: Explanation, context: LineContext): TemplateResult | typeof nothing {
  const [only, ...more] = because;
  // Several exceptions at once: each with its own proof.
  const lines = more.length === 0 ? (only?.lines ?? []).flatMap(({ lines: under }) => under) : because;
  if (lines.length === 0) return nothing;
  return html`<div class="part">
    <h3>${exceptionMessagesFor(context.locale).reason}</h3>
    ${renderLines(lines, context)}
  </div>`;
}

/** The sentence of the proof that tells the exception on a fact. */
function findLine(lines: readonly Line[], fact: string): Line | undefined {
  for (const line of lines) {
    const [first, ...rest] = line.segments;
    const isIt = first?.kind === "fact" && first.fact === fact && rest.length === 0 && line.note !== undefined;
    const found = isIt ? line : findLine(line.lines, fact);
    if (found !== undefined) return found;
  }
  return undefined;
}
