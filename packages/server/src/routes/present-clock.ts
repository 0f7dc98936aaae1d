import { clockTimeline, formatDateTime, parseDate, parseDateTime, tellTimeline } from "@bylaw/core";
import type { BoundClock, ClockTimeline, Locale, TargetState } from "@bylaw/core";
import type { HttpSchemas } from "../generated/http-types.ts";
import type { ClockInstance } from "../tasks/index.ts";
import type { Names } from "../people/index.ts";
import { presentDays } from "./present-days.ts";

type Target = HttpSchemas["ClockTarget"];

/** More days than these are told, not drawn. */
const mostDays = 62;
const dayLength = 24 * 60 * 60 * 1000;
/** For how long after a due moment that passed the days go on. */
const after = 7 * dayLength;

/** A clock of a record as its readers see it at a moment, epoch ms. */
export function presentClock(
  { policy, clock, bound, state, asked }: ClockInstance,
  now: number,
  locale: Locale,
  names: Names,
): HttpSchemas["RecordClock"] {
  const { context } = policy;
  const boundClock = bound.clocks.get(clock.id);
  const shown = state.targets.filter(({ applies }) => applies !== false);
  const targets = boundClock === undefined ? [] : shown.map((each) => targetOf(each, boundClock));
  const { clause } = clock;
  return {
    clock: clock.id,
    title: clock.title[locale],
    clauses: typeof clause === "string" ? [clause] : clause,
    release: policy.release.number,
    wakeAt: state.wakeAt === undefined ? null : formatDateTime(state.wakeAt, context.timeZone),
    days: daysAround(targets),
    pauseReasons: (boundClock?.pauses ?? []).map(({ reason, title, targets: held }) => ({
      reason,
      title: title[locale],
      targets: [...held],
    })),
    targets,
  };

  function targetOf(target: TargetState, whole: BoundClock): Target {
    const timeline = clockTimeline(target, whole, now);
    const document = clock.targets.find(({ id }) => id === target.id);
    const start = whole.targets.find(({ id }) => id === target.id)?.start;
    const isOpen = target.status === "running" || target.status === "paused";
    const show = (at: number | undefined): string | null =>
      at === undefined ? null : formatDateTime(at, context.timeZone);
    const wanted = target.missing ?? (target.start === undefined ? start : undefined);
    const warnings = target.firings.filter(({ id, cycle }) => isWarning(id, target) && cycle === target.cycle);
    return {
      target: target.id,
      title: (document?.title ?? clock.title)[locale],
      clauses: [...target.clauses],
      status: target.applies === true && target.missing === undefined ? target.status : "unknown",
      waitsFor: wanted === undefined ? null : (policy.vocabulary.facts.get(wanted)?.label[locale] ?? wanted),
      start: show(target.start),
      due: show(target.due ?? target.dueIfResumedNow),
      ifResumed: target.due === undefined && target.dueIfResumedNow !== undefined,
      soonAt: isOpen ? show(warnings.find(({ at }) => at === undefined)?.moment) : null,
      warned: warnings.some(({ at }) => at !== undefined),
      stoppedAt: show(target.stoppedAt),
      remaining: lengthsOf(target.remaining),
      overrun: lengthsOf(target.overrun),
      limit: limitOf(timeline),
      provisional: target.provisional,
      announcedThrough: timeline?.counting?.provisional?.announcedThrough ?? null,
      pausedBy: target.pausedBy.map((reason) => reasonOf(reason, whole)),
      spans: (timeline?.days ?? []).flatMap(({ spans }) => spans.map((each) => ({ ...each }))),
      counted: (timeline?.days ?? []).flatMap(({ date, nth }) => (nth === undefined ? [] : [{ date, nth }])),
      pauses: (timeline?.pauses ?? []).map(({ from, to, reasons }) => ({
        from,
        to: to ?? null,
        reasons: reasons.map(({ title }) => title[locale]),
        clauses: [...new Set(reasons.flatMap(({ clauses }) => clauses))],
      })),
      changes: (timeline?.changes ?? [])
        .filter(({ cause }) => cause !== "start")
        .map(({ at, cause, before, after: then }) => ({ at, cause, before: before ?? null, after: then ?? null })),
      extension: extensionOf(target.id),
      mayExtend:
        target.mayExtendBy === undefined || asked.has(target.id)
          ? null
          : { atMost: target.mayExtendBy, clauses: [...(whole.exception?.clauses ?? [])] },
      because: timeline === undefined ? [] : [...tellTimeline(timeline, locale)],
    };
  }

  function extensionOf(target: string): NonNullable<Target["extension"]> | null {
    const found = asked.get(target);
    if (found === undefined) return null;
    const { by, note, askedBy, askedAt } = found;
    return { by, note, askedBy, askedByName: names(askedBy), askedAt: formatDateTime(askedAt, context.timeZone) };
  }

  function reasonOf(reason: string, { pauses }: BoundClock): string {
    return pauses.find((each) => each.reason === reason)?.title[locale] ?? reason;
  }

  function daysAround(drawn: readonly Target[]): HttpSchemas["RecordClock"]["days"] {
    const calendar = bound.calendars.get(policy.pack.manifest.calendar ?? "");
    const moment = (text: string | null): readonly number[] => {
      const at = text === null ? undefined : parseDateTime(text, context.timeZone);
      return at === undefined ? [] : [at];
    };
    const starts = drawn.flatMap(({ start }) => moment(start));
    const ends = drawn.flatMap(({ due, stoppedAt }) => [...moment(due).map((at) => at - 1), ...moment(stoppedAt)]);
    if (calendar === undefined || starts.length === 0) return [];
    const last = Math.max(...starts, ...ends);
    const isOpen = drawn.some(({ stoppedAt, start }) => stoppedAt === null && start !== null);
    const end = isOpen && now > last && now - last < after ? now : last;
    const first = dayOf(Math.min(...starts), context.timeZone);
    const length = Math.min(mostDays, dayOf(end, context.timeZone) - first + 1);
    return presentDays(calendar, first, length, locale);
  }
}

function isWarning(id: string, { firings, due }: TargetState): boolean {
  const moment = firings.find((each) => each.id === id)?.moment;
  return id !== "start" && id !== "breach" && (due === undefined || moment === undefined || moment < due);
}

function limitOf(timeline: ClockTimeline | undefined): Target["limit"] {
  const { budget, amount } = timeline ?? {};
  if (budget === undefined) return null;
  return { ...budget, count: budget.count as NonNullable<Target["limit"]>["count"], since: amount?.from ?? null };
}

function lengthsOf(lengths: TargetState["remaining"]): Target["remaining"] {
  return lengths === undefined ? null : { wall: lengths.wall, business: lengths.business ?? null };
}

function dayOf(at: number, timeZone: string): number {
  return parseDate(formatDateTime(at, timeZone).slice(0, 10)) ?? 0;
}
