import { css, html, nothing, svg, type CSSResult, type TemplateResult } from "lit";

import type { DecisionHistory, DecisionRun, OverrideView } from "../api/index.ts";
import { formatDate, formatMonth, type Locale, type Messages } from "../i18n/index.ts";
import { exceptionMessagesFor } from "./exception-messages.ts";
import { toneOf } from "./tone-of.ts";

const WIDTH = 1000;
const DAY = 86_400_000;

/** What the strip is drawn from, and what a reader may do with it. */
export interface HistoryContext {
  readonly messages: Messages;
  readonly locale: Locale;
  /** The day that is shown, empty for today. */
  readonly asOf: string;
  /** The exceptions about the subject, where they are known: also those on what the decision rests on. */
  readonly exceptions: readonly OverrideView[];
  readonly choose: (day: string) => void;
}

/** What was decided over time, and below it the releases by which it was; linear in time. */
export function renderHistory(
  { runs, today }: DecisionHistory,
  context: HistoryContext,
): TemplateResult | typeof nothing {
  const [first] = runs;
  if (first === undefined) return nothing;
  const { messages, locale, asOf, exceptions } = context;
  const start = dayNumber(first.from);
  const end = Math.max(dayNumber(today), dayNumber(runs.at(-1)?.to ?? today)) + 10;
  const x = (day: string): number => ((dayNumber(day) - start) / (end - start)) * WIDTH;
  const spans = runs.map((run, index) => {
    const next = runs[index + 1]?.from;
    // What is asked for ahead of today is shown ahead of it.
    const last = run.to > today ? run.to : today;
    return { run, from: x(run.from), to: next === undefined ? x(last) : x(next) };
  });
  const shown = asOf === "" ? today : asOf;
  const current = runs.findLast(({ from }) => from <= shown);
  return html`<section class="card history" part="history" aria-label=${messages.history}>
    <h2>${messages.history}</h2>
    <svg class="strip" aria-hidden="true" viewBox="0 0 ${WIDTH} 96">
      ${spans.map(({ run, from, to }, index) => {
        const width = Math.max(3, to - from - 3);
        const tone = run.status === "undetermined" ? "undetermined" : toneOf(run.answer, run.outcome);
        const label = wordsOf(run, context);
        const release = index === 0 || runs[index - 1]?.release.id !== run.release.id;
        return svg`<rect class=${`run ${tone} ${run === current ? "shown" : ""} ${isException(run, exceptions) ? "exception" : ""} ${run.from > today ? "ahead" : ""}`} x=${from + 1} y="22" width=${width} height="34" rx="8" @click=${() => context.choose(dayOf(run, today))} />
          ${width < label.length * 15 + 20 ? "" : svg`<text class=${`name ${tone}`} x=${from + 14} y="45">${label}</text>`}
          ${release ? svg`<circle class="release" cx=${from + 11} cy="78" r="11" /><text class="number" x=${from + 11} y="83" text-anchor="middle">${run.release.number}</text>` : ""}
          ${width < 110 ? "" : svg`<text class="month" x=${from + 1} y="14">${formatMonth(run.from, locale)}</text>`}`;
      })}
      ${svg`<line class="now" x1=${x(today)} x2=${x(today)} y1="16" y2="92" /><text class="now-text" x=${x(today) - 8} y="84" text-anchor="end">${messages.today}</text>`}
    </svg>
    <ul class="runs">
      ${runs.toReversed().map(
        (run) =>
          html`<li>
            <button
              type="button"
              class="bare link"
              aria-pressed=${run === current ? "true" : "false"}
              @click=${() => context.choose(dayOf(run, today))}
            >
              ${messages.historyOf(wordsOf(run, context), formatDate(run.from, locale), formatDate(run.to, locale), run.release.number)}
            </button>
          </li>`,
      )}
    </ul>
    <p class="quiet">${messages.historyHint}</p>
  </section>`;
}

/** The day of a run whose trace is shown: its last, for the one that goes on today, and for one to come its first. */
function dayOf({ from, to }: DecisionRun, today: string): string {
  return from > today ? from : to >= today ? "" : to;
}

function isException({ overrides = [], from, to, outcome }: DecisionRun, exceptions: readonly OverrideView[]): boolean {
  const own = (outcome as { readonly value?: unknown } | null)?.value;
  return (
    overrides.length > 0 ||
    exceptions.some(
      (each) =>
        (each.status === "approved" || each.status === "ended") &&
        each.value === own &&
        each.from <= to &&
        each.until >= from,
    )
  );
}

function wordsOf(run: DecisionRun, { messages, locale, exceptions }: HistoryContext): string {
  const answer = run.answer === "" ? messages.undetermined : run.answer;
  return isException(run, exceptions) ? exceptionMessagesFor(locale).marked(answer) : answer;
}

function dayNumber(day: string): number {
  return Date.parse(day.slice(0, 10)) / DAY;
}

export const historyStyles: CSSResult = css`
  .history h2 {
    margin-bottom: 8px;
  }
  .history .strip {
    display: block;
    width: 100%;
    padding: 0;
    border-radius: 0;
    background: none;
    font-size: 14px;
  }
  .history text {
    pointer-events: none;
  }
  .history .run {
    fill: var(--_tier-3);
    cursor: pointer;
  }
  .history .run.tier-1 {
    fill: var(--_tier-1);
  }
  .history .run.tier-2 {
    fill: var(--_tier-2);
  }
  .history .run.special {
    fill: var(--_card);
    stroke: var(--_ink);
  }
  .history .run.undetermined {
    fill: var(--_warn-soft);
    stroke: var(--_warn-fill);
    stroke-dasharray: 4 3;
  }
  .history .run.exception {
    stroke: var(--_ink);
    stroke-dasharray: 5 3;
  }
  .history .run.ahead {
    opacity: 0.6;
  }
  .history .run:hover {
    opacity: 0.85;
  }
  .history .run.shown {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }
  .history .name {
    fill: var(--_tier-3-ink);
    font-weight: 700;
  }
  .history .name.tier-1 {
    fill: var(--_tier-1-ink);
  }
  .history .name.tier-2 {
    fill: var(--_tier-2-ink);
  }
  .history .name.special {
    fill: var(--_ink);
  }
  .history .name.undetermined {
    fill: var(--_warn);
  }
  .history .month {
    fill: var(--_secondary);
    font-size: 13px;
  }
  .history .release {
    fill: var(--_card);
    stroke: var(--_border);
    stroke-width: 1.5;
  }
  .history .number {
    fill: var(--_secondary);
    font-size: 13px;
  }
  .history .now {
    stroke: var(--_bad);
    stroke-width: 2;
  }
  .history .now-text {
    fill: var(--_bad);
  }
  .runs {
    margin: 10px 0 6px;
    font-size: 14px;
    line-height: 26px;
  }
  .runs button {
    text-align: left;
  }
  .runs [aria-pressed="true"] {
    color: var(--_ink);
    font-weight: 700;
  }
  .history .quiet {
    color: var(--_secondary);
    font-size: 13px;
  }
  @container (max-width: 639px) {
    .history .strip {
      display: none;
    }
    .runs button {
      min-height: 44px;
    }
  }
`;
