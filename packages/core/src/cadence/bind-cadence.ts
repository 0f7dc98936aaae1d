import { bindBudget, type CalendarOf } from "../clock/index.ts";
import type { ExpressionBindScope } from "../fact/index.ts";
import { asList } from "../json/index.ts";
import { bindCondition, type BindScope } from "../rule/index.ts";
import type { Budget, Cadence, CadenceValue, ChosenByParameter, Duty, Lead, Until } from "../schema/index.ts";
import { isCadenceValue, minutesOf, toJson, weekdays } from "../value/index.ts";
import { bindDone } from "./bind-done.ts";
import type { BoundCadence, BoundDuty, BoundGrace, BoundLead, BoundTimes } from "./bound-cadence.ts";

/**
 * Puts the values of parameters and the calendar in place. The cadence has passed {@link checkCadence} against the same scope.
 */
export function bindCadence(cadence: Cadence, scope: ExpressionBindScope, calendarOf: CalendarOf): BoundCadence {
  const { done, row } = bindDone(cadence.done, scope, "/done");
  const calendar = calendarOf(cadence.calendar);
  return {
    id: cadence.id,
    title: cadence.title,
    clauses: asList(cadence.clause),
    periods: bindWord(cadence.periods, ["calendar", "rolling"], scope),
    partialPeriod: bindWord(cadence.partialPeriod, ["exempt", "immediate", "prorated"], scope),
    owed: cadence.owed,
    shift: cadence.shift ?? "none",
    ...(cadence.anchor === undefined ? {} : { anchor: cadence.anchor.fact }),
    ...(cadence.since === undefined ? {} : { since: cadence.since.fact }),
    done,
    duties: cadence.duties.map((duty, at) => bindDuty(duty, scope, { row, calendarOf, pointer: `/duties/${at}` })),
    exempt: (cadence.exempt ?? []).map(({ title, clause, when }, at) => ({
      title,
      clauses: asList(clause),
      when: bindCondition(when, scope, `/exempt/${at}/when`),
    })),
    calendar,
    render: {
      factToJson: (fact, value) => toJson(value, scope.fact(fact)?.value ?? { type: "text" }, scope.context),
    },
  };
}

interface Around {
  readonly row: ExpressionBindScope;
  readonly calendarOf: CalendarOf;
  readonly pointer: string;
}

function bindDuty(duty: Duty, scope: ExpressionBindScope, { row, calendarOf, pointer }: Around): BoundDuty {
  const { when, counts, grace, remind, missed, atMost } = duty;
  const most = atMost === undefined ? undefined : bindTimes(atMost, scope);
  const bound = grace === undefined ? undefined : bindGrace(grace, scope, calendarOf);
  return {
    id: duty.id,
    title: duty.title,
    clauses: asList(duty.clause),
    ...(when === undefined ? {} : { when: bindCondition(when, scope, `${pointer}/when`) }),
    atLeast: bindTimes(duty.atLeast, scope),
    ...(most?.kind === "times" ? { atMost: most.times } : {}),
    ...(counts === undefined ? {} : { counts: bindCondition(counts, row, `${pointer}/counts`) }),
    owner: duty.owner,
    ...(bound === undefined ? {} : { grace: bound }),
    ...(remind === undefined ? {} : { remind: bindLead(remind, scope) }),
    ...(missed === undefined ? {} : { missed }),
    pointer,
  };
}

/** A parameter that is set to none asks for nothing. */
function bindTimes(raw: Duty["atLeast"], scope: BindScope): BoundTimes {
  if ("times" in raw) return { kind: "times", times: raw };
  if ("fact" in raw) return { kind: "fact", fact: raw.fact };
  const found = scope.parameterInForce(raw.parameter);
  if (found === undefined || typeof found.value === "symbol" || !isCadenceValue(found.value)) return { kind: "none" };
  const { json, from, source } = found;
  const times: CadenceValue = found.value;
  return { kind: "times", times, parameter: { id: raw.parameter, value: json, from, source } };
}

/** The number of days that a document says or a parameter holds; none at all when the parameter is set to none. */
export function bindLead({ days, count }: Lead, scope: BindScope): BoundLead {
  if (typeof days === "number") return { days, count };
  const value = scope.parameterInForce(days.parameter)?.value;
  return { days: typeof value === "number" ? Math.max(0, Math.floor(value)) : 0, count };
}

/** The word itself, or the one that the company chose; the first of them when it chose none. */
export function bindWord<Word extends string>(
  raw: Word | ChosenByParameter,
  words: readonly [Word, ...Word[]],
  scope: BindScope,
): Word {
  if (typeof raw === "string") return raw;
  const chosen = scope.parameterInForce(raw.parameter)?.value;
  const word = typeof chosen === "string" ? raw.as[chosen] : undefined;
  return words.find((each) => each === word) ?? words[0];
}

function bindGrace(raw: Budget | Until, scope: BindScope, calendarOf: CalendarOf): BoundGrace | undefined {
  if (!("until" in raw)) {
    const due = bindBudget(raw, scope, calendarOf);
    return due.kind === "budget" ? due : undefined;
  }
  const value = scope.parameterInForce(raw.until.parameter)?.value;
  if (typeof value === "number") return { kind: "dayOfMonth", day: value };
  if (typeof value !== "string") return undefined;
  const [weekday = "", time = ""] = value.split(" ");
  const at = weekdays.findIndex((each) => each === weekday);
  if (at !== -1) return { kind: "weekTime", weekday: at, minutes: minutesOf(time) };
  const [month = 1, day = 1] = value.split("-").map(Number);
  return { kind: "monthDay", month, day };
}
