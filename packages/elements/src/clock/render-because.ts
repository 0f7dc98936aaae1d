import { html, nothing, type TemplateResult } from "lit";

import type { CalendarDayView, ClockTargetView, RecordClockView } from "../api/index.ts";
import { formatDate, type Locale, type Messages } from "../i18n/index.ts";
import { renderCitation } from "../part/index.ts";
import { clockMessagesFor, type ClockMessages } from "./clock-messages.ts";
import { dayWords, momentWords } from "./moment-words.ts";

/** One cause of a due moment. */
export interface Cause {
  readonly term: keyof ClockMessages["terms"];
  readonly text: string;
  /** What says so: a clause, or something in words. */
  readonly clauses?: readonly string[];
  readonly source?: string;
}

/** Why this date: one line for each cause, with what says so. */
export function renderBecause(
  target: ClockTargetView,
  clock: RecordClockView,
  messages: Messages,
  locale: Locale,
): TemplateResult {
  const say = clockMessagesFor(locale);
  const { due } = target;
  return html`<section class="because" part="because" aria-live="off">
    <div class="because-head">
      <h3>${due === null ? say.whyThis : say.why(momentWords(due, locale).split(/,? (?=\d\d:)/u)[0] ?? "")}</h3>
      ${clock.release === null ? nothing : html`<span class="quiet">${say.release(clock.release)}</span>`}
    </div>
    <dl>
      ${causesOf(target, clock.days, locale).map(
        ({ term, text, clauses = [], source }) =>
          html`<div class="cause ${term}">
            <dt>${say.terms[term]}</dt>
            <dd>${text}</dd>
            <dd class="source">
              ${source ?? nothing} ${clauses.slice(0, 2).map((clause) => renderCitation(clause, messages))}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** What made a target due when it is, in the order of time. */
export function causesOf(target: ClockTargetView, days: readonly CalendarDayView[], locale: Locale): readonly Cause[] {
  const say = clockMessagesFor(locale);
  const { start, due, limit, clauses, pauses, changes, provisional, announcedThrough } = target;
  if (start === null) return [];
  const show = (moment: string): string => momentWords(moment, locale);
  const whole = limit !== null && limit.count !== "elapsed" && limit.count !== "business";
  const counts = limit === null || limit.count === "elapsed" || limit.count === "civilDays";
  const within = days.filter(({ date }) => date >= start.slice(0, 10) && (due === null || date < dayAfter(due)));
  return [
    { term: "start", text: `${say.startLine(show(start))}${whole ? say.startDayOut : ""}`, clauses },
    ...(limit === null
      ? [{ term: "limit" as const, text: say.promise }]
      : [
          {
            term: "limit" as const,
            text: say.limit(String(limit.amount), limit.unit, limit.count),
            ...(limit.since === null ? {} : { source: say.figureSince(formatDate(limit.since, locale)) }),
          },
        ]),
    ...runsOf(within).flatMap((run) => runCause(run, counts, locale)),
    ...pauses.map(({ from, to, reasons, clauses: why }) => {
      const words = reasons.length === 0 ? say.reopened : say.list(reasons);
      const text = to === null ? say.pauseOpen(show(from), words) : say.pauseLine(show(from), show(to), words);
      return { term: "pause" as const, text, clauses: why };
    }),
    ...changes
      .filter(({ after }) => after !== null)
      .map(({ at, cause, after }) => ({
        term: "change" as const,
        text: say.changeLine(show(at), say.causes[cause], show(after ?? at)),
      })),
    ...(due === null
      ? []
      : [
          {
            term: "due" as const,
            text: (target.ifResumed ? say.dueIfResumed : say.dueAt)(momentWords(due, locale, true)),
          },
        ]),
    ...(provisional
      ? [
          {
            term: "provisional" as const,
            text: say.provisionalLine(dayWords(announcedThrough ?? due ?? start, locale)),
          },
        ]
      : []),
  ];
}

type Run = readonly [CalendarDayView, ...CalendarDayView[]];

/** Days after each other that are of one kind and name. */
function runsOf(days: readonly CalendarDayView[]): readonly Run[] {
  const runs: [CalendarDayView, ...CalendarDayView[]][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run[0].kind === day.kind && run[0].name === day.name) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

function runCause(run: Run, counts: boolean, locale: Locale): readonly Cause[] {
  const say = clockMessagesFor(locale);
  const [first] = run;
  const last = run.at(-1) ?? first;
  const isOne = first === last;
  const days = isOne
    ? dayWords(first.date, locale, true)
    : say.span(dayWords(first.date, locale), dayWords(last.date, locale));
  const source = first.source === null ? {} : { source: first.source };
  if (first.kind === "holiday")
    return [{ term: "rest", text: say.daysLine(days, first.name ?? say.terms.rest, run.length, counts), ...source }];
  // Where all days count, days of rest and make-up days change nothing.
  if (counts) return [];
  if (first.kind === "restDay") return [{ term: "weekend", text: say.weekendLine(days, counts), ...source }];
  if (first.kind === "makeUpDay") return [{ term: "makeUp", text: say.makeUpLine(days), ...source }];
  return [];
}

/** The day after that of a moment; what ends with a day ends before the next one. */
function dayAfter(moment: string): string {
  if (moment.slice(11, 16) === "00:00") return moment.slice(0, 10);
  return new Date(Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
