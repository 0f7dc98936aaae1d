import { countsWorkingDays, countWords, type CountWord, type DueCalendar } from "../calendar/index.ts";
import { asList } from "../json/index.ts";
import { bindCondition, type BindScope } from "../rule/index.ts";
import type { Budget, Clock, Target } from "../schema/index.ts";
import { minutesOf, toJson, type Unit } from "../value/index.ts";
import { bindHearers, bindThreshold } from "./bind-threshold.ts";
import type { BoundClock, BoundDue, BoundException, BoundPause, BoundReopen, BoundTarget } from "./bound-clock.ts";

/** The calendar of that name, or the usual one. */
export type CalendarOf = (name?: string) => DueCalendar;

/**
 * Puts the values of parameters and the calendars in place; without calendars there is the policy's time zone alone. The
 * clock has passed {@link checkClock} against the same scope.
 */
export function bindClock(
  clock: Clock,
  scope: BindScope,
  calendarOf: CalendarOf = () => ({ timeZone: scope.context.timeZone }),
): BoundClock {
  return {
    id: clock.id,
    clauses: asList(clock.clause),
    start: clock.start.fact,
    targets: clock.targets.map((target, at) => bindTarget(target, clock, scope, calendarOf, `/targets/${at}`)),
    pauses: (clock.pauses ?? []).map((pause, at) => bindPause(pause, scope, `/pauses/${at}`)),
    ...(clock.reopen === undefined ? {} : { reopen: bindReopen(clock.reopen, scope, calendarOf) }),
    ...(clock.exception === undefined ? {} : { exception: bindException(clock.exception) }),
    timeZone: scope.context.timeZone,
    render: {
      factToJson: (fact, value) => toJson(value, scope.fact(fact)?.value ?? { type: "text" }, scope.context),
    },
  };
}

function bindTarget(
  target: Target,
  clock: Clock,
  scope: BindScope,
  calendarOf: CalendarOf,
  pointer: string,
): BoundTarget {
  const quietHours = target.quietHours ?? clock.quietHours ?? "ignore";
  return {
    id: target.id,
    clauses: asList(target.clause),
    ...(target.when === undefined ? {} : { when: bindCondition(target.when, scope, `${pointer}/when`) }),
    start: target.start?.fact ?? clock.start.fact,
    repeats: target.repeats === true,
    due: bindDue(target.due, scope, calendarOf, `${pointer}/due`),
    stop: target.stop.fact,
    notify: bindHearers(target.notify),
    escalate: bindHearers(target.escalate),
    thresholds: (target.thresholds ?? []).flatMap((each) => bindThreshold(each, quietHours, scope)),
    retarget: target.retarget ?? clock.retarget,
    retargetFrom: target.retargetFrom ?? clock.retargetFrom ?? "start",
    quietHours,
    calendar: calendarOf("amount" in target.due ? target.due.calendar : undefined),
    supersedes: target.supersedes ?? [],
    pointer,
  };
}

function bindDue(raw: Target["due"], scope: BindScope, calendarOf: CalendarOf, pointer: string): BoundDue {
  if ("fact" in raw) return { kind: "fact", fact: raw.fact };
  if (!("first" in raw)) return bindBudget(raw, scope, calendarOf);
  const choices = raw.first.map(({ when, due }, at) => ({
    ...(when === undefined ? {} : { when: bindCondition(when, scope, `${pointer}/first/${at}/when`) }),
    due: bindDue(due, scope, calendarOf, `${pointer}/first/${at}/due`),
  }));
  return { kind: "choice", choices };
}

/** A budget whose parameter is set to none, or has no way of counting, is no deadline. */
export function bindBudget(raw: Budget, scope: BindScope, calendarOf: CalendarOf): BoundDue {
  const count = bindCount(raw.count, scope);
  if (count === undefined) return { kind: "none" };
  const cutOff = raw.cutOff === undefined || !countsWorkingDays(count) ? undefined : minutesOf(raw.cutOff);
  const rest = { count, end: raw.end, roll: raw.roll, cutOff };
  const calendar = calendarOf(raw.calendar);
  if (typeof raw.amount === "number") {
    return { kind: "budget", budget: { amount: raw.amount, unit: raw.unit ?? "day", ...rest }, calendar };
  }
  if ("fact" in raw.amount) {
    const { fact } = raw.amount;
    const unit: Unit = scope.fact(fact)?.value.unit ?? "day";
    return { kind: "budgetOfFact", fact, budget: { unit, ...rest }, calendar };
  }
  const id = raw.amount.parameter;
  const found = scope.parameterInForce(id);
  if (typeof found?.value !== "number") return { kind: "none" };
  const unit: Unit = scope.parameter(id)?.value.unit ?? "day";
  return {
    kind: "budget",
    budget: { amount: found.value, unit, ...rest },
    calendar,
    amount: { id, value: found.json, from: found.from, source: found.source },
  };
}

function bindCount(raw: Budget["count"], scope: BindScope): CountWord | undefined {
  if (raw === undefined || typeof raw === "string") return raw;
  const chosen = scope.parameterInForce(raw.parameter)?.value;
  const word = typeof chosen === "string" ? raw.as[chosen] : undefined;
  return countWords.find((each) => each === word);
}

function bindPause(pause: NonNullable<Clock["pauses"]>[number], scope: BindScope, pointer: string): BoundPause {
  return {
    reason: pause.reason,
    title: pause.title,
    clauses: asList(pause.clause),
    targets: new Set(pause.targets),
    ...(pause.when === undefined ? {} : { when: bindCondition(pause.when, scope, `${pointer}/when`) }),
    ...(pause.from === undefined ? {} : { from: pause.from.fact }),
    ...(pause.until === undefined ? {} : { until: pause.until.fact }),
  };
}

function bindReopen(reopen: NonNullable<Clock["reopen"]>, scope: BindScope, calendarOf: CalendarOf): BoundReopen {
  const within = reopen.within === undefined ? undefined : bindBudget(reopen.within, scope, calendarOf);
  return {
    how: reopen.how,
    targets: new Set(reopen.targets),
    ...(within?.kind === "budget" ? { within } : {}),
    beyond: reopen.beyond ?? "newCycle",
    clauses: asList(reopen.clause),
  };
}

function bindException(exception: NonNullable<Clock["exception"]>): BoundException {
  return {
    targets: new Set(exception.targets),
    times: exception.times ?? 1,
    atMost: exception.atMost ?? 1,
    clauses: asList(exception.clause),
  };
}
