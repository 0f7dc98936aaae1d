import fc from "fast-check";
import { describe, it, expect } from "vitest";
import { at, openCase } from "./case-clock.contract.ts";
import type { CaseEvent, ClockCase } from "./clock-cases.contract.ts";
import type { ClockEvent } from "./clock-event.ts";
import type { TargetState } from "./clock-state.ts";
import { foldClock } from "./fold-clock.ts";

const start = "2026-03-10T10:00";
const begin = at(start);
const minute = 60_000;
const later = fc.integer({ min: 1, max: 8 * 24 * 60 });

/** Any log: pauses, changes of the limit, a stop, opening again. Every event has a moment of its own. */
const event = fc.record({
  kind: fc.constantFrom("pause", "change", "stop", "reopen", "extend"),
  minutes: later,
  length: fc.integer({ min: 1, max: 2000 }),
  reason: fc.constantFrom("customer", "supplier"),
  hours: fc.constantFrom(2, 8, 24),
});

type Drawn = typeof event extends fc.Arbitrary<infer Value> ? Value : never;

const retargets = fc.constantFrom("carry" as const, "restart" as const, "keep" as const, "shortenOnly" as const);

function eventsOf(drawn: readonly Drawn[]): readonly ClockEvent[] {
  return drawn.flatMap(({ kind, minutes, length, reason, hours }, place): readonly ClockEvent[] => {
    // A few ms apart, so that no two are at one moment.
    const when = begin + minutes * minute + place * 7;
    if (kind === "pause") {
      return [
        { event: "paused", at: when, reason },
        { event: "resumed", at: when + length * minute + 3, reason },
      ];
    }
    if (kind === "stop") return [{ event: "stopped", at: when, target: "answer" }];
    if (kind === "reopen") return [{ event: "reopened", at: when, target: "answer" }];
    if (kind === "extend") return [{ event: "extended", at: when, target: "answer", by: hours }];
    return [{ event: "retargeted", at: when, facts: new Map([["case.limit", `${hours} business`]]) }];
  });
}

const limits: readonly CaseEvent[] = [2, 8, 24].map((business) => ({
  event: "retargeted",
  at: "2030-01-01T00:00",
  budget: { business },
}));

const opened = new Map<string, ReturnType<typeof openCase>>();

function open(retarget: NonNullable<ClockCase["retarget"]>): ReturnType<typeof openCase> {
  const found =
    opened.get(retarget) ??
    openCase({
      id: "any",
      it: "",
      start,
      budget: { business: 8 },
      thresholds: [{ percent: 50 }, { before: 1 }, { percent: 150 }],
      reopen: "resume",
      now: start,
      retarget,
      events: limits,
    });
  opened.set(retarget, found);
  return found;
}

function answer(about: Pick<ClockCase, "retarget">, events: readonly ClockEvent[], now: number): TargetState {
  const { clock, options } = open(about.retarget ?? "carry");
  const [found] = foldClock(clock, [{ event: "started", at: begin }, ...events], { ...options, now }).targets;
  if (found === undefined) throw new TypeError("the clock has no target");
  return found;
}

const logs = fc.array(event, { maxLength: 8 });
const runs = { numRuns: 150 };

describe("foldClock, whatever happens", () => {
  it("gives one answer, in whatever order the events arrive", () => {
    fc.assert(
      fc.property(
        logs.chain((drawn) => {
          const events = eventsOf(drawn);
          return fc
            .shuffledSubarray([...events], { minLength: events.length })
            .map((shuffled) => ({ events, shuffled }));
        }),
        retargets,
        later,
        ({ events, shuffled }, retarget, minutes) => {
          const now = begin + minutes * minute;
          expect(answer({ retarget }, shuffled, now)).toEqual(answer({ retarget }, events, now));
        },
      ),
      runs,
    );
  });

  it("does not change when a pause is told in two pieces", () => {
    fc.assert(
      fc.property(
        later,
        fc.integer({ min: 2, max: 3000 }),
        fc.integer({ min: 1, max: 2999 }),
        later,
        (from, length, cut, now) => {
          const [a, b] = [begin + from * minute, begin + (from + length) * minute];
          const between = begin + (from + Math.min(cut, length - 1)) * minute;
          const pause = (one: number, other: number): readonly ClockEvent[] => [
            { event: "paused", at: one, reason: "customer" },
            { event: "resumed", at: other, reason: "customer" },
          ];
          const whole = answer({}, pause(a, b), begin + now * minute);
          const pieces = answer({}, [...pause(a, between), ...pause(between, b)], begin + now * minute);
          for (const key of ["due", "status", "breachedAt", "remaining", "overrun", "dueIfResumedNow"] as const) {
            expect([key, pieces[key]]).toEqual([key, whole[key]]);
          }
        },
      ),
      runs,
    );
  });

  it("never takes back what has come to pass", () => {
    fc.assert(
      fc.property(logs, retargets, later, later, (drawn, retarget, one, other) => {
        const events = eventsOf(drawn);
        const [early, late] = [Math.min(one, other), Math.max(one, other)].map((each) => begin + each * minute);
        const before = answer({ retarget }, events, early ?? begin);
        const after = answer({ retarget }, events, late ?? begin);
        const passed = (state: TargetState): readonly string[] =>
          state.firings.flatMap(({ id, at: when, generation }) =>
            when === undefined ? [] : [`${id} ${generation} ${when}`],
          );
        expect(passed(after).slice(0, passed(before).length)).toEqual(passed(before));
        if (before.everBreached) expect(after.everBreached).toBe(true);
      }),
      runs,
    );
  });

  it("looks the same at every moment between two events, but for what has run off", () => {
    fc.assert(
      fc.property(logs, later, (drawn, minutes) => {
        const now = begin + minutes * minute;
        const known = eventsOf(drawn).filter((each) => each.at <= now);
        expect(answer({}, known, now)).toEqual(answer({}, [...known, { event: "voided", at: now + 1 }], now));
      }),
      runs,
    );
  });

  it("never makes a limit longer when it may only become shorter", () => {
    fc.assert(
      fc.property(logs, later, (drawn, minutes) => {
        const now = begin + minutes * minute;
        const log = drawn.filter(({ kind }) => kind === "pause" || kind === "change");
        const plain = answer({}, eventsOf(log.filter(({ kind }) => kind === "pause")), now);
        const changed = answer({ retarget: "shortenOnly" }, eventsOf(log.map((each) => ({ ...each }))), now);
        if (plain.due === undefined || log.some(({ kind }) => kind === "pause")) return;
        expect(changed.due).toBeLessThanOrEqual(plain.due);
      }),
      runs,
    );
  });

  it("stamps no breach before the due moment, and meets nothing after it", () => {
    fc.assert(
      fc.property(logs, retargets, later, (drawn, retarget, minutes) => {
        const found = answer({ retarget }, eventsOf(drawn), begin + minutes * minute);
        if (found.breachedAt !== undefined && found.due !== undefined) {
          expect(found.breachedAt).toBeGreaterThanOrEqual(found.due);
        }
        if (found.status === "met") expect(found.stoppedAt).toBeLessThanOrEqual(found.due ?? Number.NaN);
        if (found.status === "paused") expect(found.due).toBeUndefined();
      }),
      runs,
    );
  });
});
