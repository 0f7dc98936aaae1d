import { bindCadence, bindCareDates, type BoundCadence, type BoundCareDates } from "../cadence/index.ts";
import { bindClock, type BoundClock } from "../clock/index.ts";
import { bindForm, type BoundForm } from "../form/index.ts";
import { compileRules } from "../rule/index.ts";
import { bindCalendars } from "./bind-calendars.ts";
import { bindRules, type BoundRules } from "./bind-rules.ts";
import { namedDaysOf } from "./named-days.ts";
import type { Pack } from "./pack.ts";

/** A policy on one day: parameters are constants, rules are compiled, facts know where they come from. */
export interface BoundPolicy extends BoundRules {
  readonly release?: string;
  /** By id. */
  readonly clocks: ReadonlyMap<string, BoundClock>;
  /** By id. */
  readonly cadences: ReadonlyMap<string, BoundCadence>;
  /** By id. */
  readonly careDates: ReadonlyMap<string, BoundCareDates>;
  /** By id. */
  readonly forms: ReadonlyMap<string, BoundForm>;
  /** The policy as its rules alone are, when this one heeds recorded exceptions; see `withOverrides`. */
  readonly plain?: BoundPolicy;
}

/** Binds without asking whether the policy is in force or its checks hold: for those who check it. */
export function bindDay(whole: Pack, asOf: string, release?: string): BoundPolicy {
  const { rules, calendarOf, takeInstances } = bindRules(whole, asOf, bindCalendars, compileRules);
  const { pack, scope, vocabulary, graph } = rules;
  const bound: BoundPolicy = {
    ...rules,
    ...(release === undefined ? {} : { release }),
    clocks: new Map(pack.clocks.map((clock) => [clock.id, bindClock(clock, scope, calendarOf)])),
    cadences: new Map(pack.cadences.map((each) => [each.id, bindCadence(each, scope, calendarOf)])),
    careDates: new Map(
      pack.careDates.map((each) => [each.id, bindCareDates(each, scope, calendarOf, namedDaysOf(pack))]),
    ),
    forms: new Map(pack.forms.map((form) => [form.id, bindForm(form, { scope, vocabulary, graph })])),
  };
  // Deadlines, duties and forms have filled arguments of computed facts, too.
  takeInstances();
  return bound;
}
