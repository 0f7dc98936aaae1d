import type { BoundCalendar } from "../calendar/index.ts";
import { timeCalendar } from "../calendar/time-calendars.contract.ts";
import { createScope, createVocabulary } from "../fact/index.ts";
import type { Clock } from "../schema/index.ts";
import { parseDateTime, unknown, type Known } from "../value/index.ts";
import { bindClock } from "./bind-clock.ts";
import type { BoundClock } from "./bound-clock.ts";
import type { CaseBudget, CaseEvent, CaseThreshold, ClockCase } from "./clock-cases.contract.ts";
import type { ClockEvent } from "./clock-event.ts";
import type { FoldOptions } from "./fold-clock.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });

/** A wall-clock time in Shanghai as a moment. */
export function at(time: string): number {
  return parseDateTime(time, "Asia/Shanghai") ?? Number.NaN;
}

/** One target of one clock, with what a case needs. Its limit is chosen by the fact `case.limit`, `1 business` or the like. */
export function caseDocument(budgets: readonly CaseBudget[], about: Partial<ClockCase>): Clock {
  const { retarget = "carry", reopen, quietHours, thresholds = [], pausable = true } = about;
  const due = {
    first: budgets.map((budget) => ({
      when: { fact: "case.limit", operator: "equal", value: limitName(budget) },
      due: {
        amount: budget.business ?? budget.elapsed ?? 0,
        unit: "hour" as const,
        count: budget.business === undefined ? ("elapsed" as const) : ("business" as const),
      },
    })),
  };
  const reasons = pausable ? ["customer", "supplier"] : ["customer"];
  return {
    kind: "clock",
    id: "case",
    title: text("case"),
    clause: "1",
    start: { fact: "case.startedAt" },
    retarget,
    ...(quietHours === undefined ? {} : { quietHours }),
    ...(reopen === undefined ? {} : { reopen: { how: reopen, targets: ["answer"], clause: "1" } }),
    exception: { targets: ["answer"], clause: "1" },
    pauses: reasons.map((reason) => ({
      reason,
      title: text(reason),
      clause: "1",
      targets: pausable ? ["answer"] : ["other"],
    })),
    targets: [
      {
        id: "answer",
        title: text("answer"),
        clause: "1",
        due,
        stop: { fact: "case.answeredAt" },
        ...(thresholds.length === 0 ? {} : { thresholds: thresholds.map(threshold) }),
      },
      {
        id: "other",
        title: text("other"),
        clause: "1",
        due: { amount: 1, unit: "hour", count: "elapsed" },
        stop: { fact: "case.otherAt" },
      },
    ],
  };
}

function threshold({ percent, before, after }: CaseThreshold, place: number) {
  const id = `t${place}`;
  if (percent !== undefined) return { id, at: { percent } };
  const length = { amount: before ?? after ?? 0, unit: "hour" as const };
  return before === undefined ? { id, at: { after: length } } : { id, at: { before: length } };
}

function limitName({ business, elapsed }: CaseBudget): string {
  return business === undefined ? `${elapsed} elapsed` : `${business} business`;
}

const vocabulary = createVocabulary([
  {
    kind: "vocabulary",
    id: "cases",
    title: text("cases"),
    facts: [
      { id: "case.limit", label: text("limit"), value: { type: "text" } },
      ...["startedAt", "answeredAt", "otherAt"].map((name) => ({
        id: `case.${name}`,
        label: text(name),
        value: { type: "dateTime" as const },
      })),
    ],
  },
]);

/** The words of the cases. */
export const caseScope = createScope(
  vocabulary,
  { types: new Map(), inForce: new Map() },
  { timeZone: "Asia/Shanghai", enums: vocabulary.enums, roles: {} },
);

export function bindCase(document: Clock, calendar: BoundCalendar): BoundClock {
  return bindClock(document, caseScope, () => calendar);
}

/** A case as it is folded: the clock, its log, and what belongs to it. */
export function openCase(about: ClockCase): {
  readonly clock: BoundClock;
  readonly events: readonly ClockEvent[];
  readonly options: FoldOptions & { readonly now: number };
} {
  const { calendar = "cnOffice", budget, events = [], now } = about;
  const budgets = [budget, ...events.flatMap((each) => each.budget ?? [])];
  const document = caseDocument(budgets, about);
  const edition = timeCalendar(calendar, {
    kind: "calendar",
    id: "closed",
    title: text("closed"),
    over: calendar,
    days: [{ from: "2026-03-11", title: text("stocktaking"), closed: true }],
  });
  // The same calendar, as a later edition tells it.
  const later = bindCase(document, { ...edition, id: calendar });
  const facts: ReadonlyMap<string, Known> = new Map([["case.limit", limitName(budget)]]);
  return {
    clock: bindCase(document, timeCalendar(calendar)),
    events: [...events.map(caseEvent), { event: "started", at: at(about.start) }],
    options: { now: at(now), read: (fact) => facts.get(fact) ?? unknown, edition: () => later },
  };
}

/** An event of a case as the log holds it. */
function caseEvent({ budget, at: time, ...event }: CaseEvent): ClockEvent {
  return {
    ...event,
    at: at(time),
    ...(budget === undefined ? {} : { facts: new Map([["case.limit", limitName(budget)]]) }),
  };
}
