import type { ReadFact } from "../rule/index.ts";
import type { BoundClock } from "./bound-clock.ts";
import type { ClockEvent } from "./clock-event.ts";

/**
 * What the facts of a case tell of its clock: when it started, when each target was stopped, and the pauses whose beginning
 * and end are facts.
 */
export function eventsOfFacts(clock: BoundClock, read: ReadFact): readonly ClockEvent[] {
  const momentOf = (fact: string): number | undefined => {
    const value = read(fact);
    return typeof value === "number" ? value : undefined;
  };
  const told = (fact: string | undefined, event: Omit<ClockEvent, "at">): readonly ClockEvent[] => {
    const at = fact === undefined ? undefined : momentOf(fact);
    return at === undefined ? [] : [{ ...event, at }];
  };
  return [
    ...told(clock.start, { event: "started" }),
    ...clock.targets.flatMap(({ id, start, stop }) => [
      ...(start === clock.start ? [] : told(start, { event: "started", target: id })),
      ...told(stop, { event: "stopped", target: id }),
    ]),
    ...clock.pauses.flatMap(({ reason, from, until }) => {
      if (from === undefined) return [];
      const begun = told(from, { event: "paused", reason });
      // An end that was told without a beginning, or before it, ends nothing.
      return begun.length === 0 ? [] : [...begun, ...told(until, { event: "resumed", reason })];
    }),
  ];
}
