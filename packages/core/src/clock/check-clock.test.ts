import { describe, expect, it } from "vitest";
import type { Budget, Clock } from "../schema/index.ts";
import { checkClock } from "./check-clock.ts";
import { clockScope, complaintClock, withTarget } from "./complaint-clock.contract.ts";

const wrong = (clock: Clock): readonly (readonly [string, string])[] =>
  checkClock(clock, clockScope()).map(({ code, pointer }) => [code, pointer] as const);
const wrongBudget = (due: Budget): readonly (readonly [string, string])[] =>
  wrong(withTarget("firstResponse", { due }));

describe("checkClock", () => {
  it("has nothing against a sound one", () => {
    expect(wrong(complaintClock)).toEqual([]);
  });

  it("asks for moments where the clock starts and stops", () => {
    expect(wrong({ ...complaintClock, start: { fact: "complaint.summary" } })).toEqual([
      ["clock/not-a-moment", "/start/fact"],
    ]);
    expect(wrong(withTarget("firstResponse", { stop: { fact: "complaint.respondAt" } }))).toEqual([
      ["facts/unknown", "/targets/0/stop/fact"],
    ]);
    expect(wrong(withTarget("promise", { due: { fact: "complaint.severity" } }))).toEqual([
      ["clock/not-a-moment", "/targets/4/due/fact"],
    ]);
  });

  it("names the document and the clause", () => {
    const issues = checkClock(withTarget("firstResponse", { stop: { fact: "complaint.summary" } }), clockScope());
    expect(issues).toMatchObject([{ document: "clock/complaint", clause: "5.3.1.a" }]);
  });

  it("asks days how they end, whichever way of counting is chosen", () => {
    expect(wrongBudget({ amount: 3, unit: "day", count: "civilDays" })).toEqual([
      ["calendar/day-end-unsaid", "/targets/0/due"],
      ["calendar/day-end-unsaid", "/targets/0/due"],
    ]);
    const count = { parameter: "counting", as: { civil: "elapsed", elapsed: "elapsed", working: "workingDays" } };
    expect(wrongBudget({ amount: 3, unit: "day", count, end: "dayEnd" })).toEqual([
      ["calendar/day-end-unsaid", "/targets/0/due"],
    ]);
    expect(wrongBudget({ amount: 3, unit: "day", count: "elapsed" })).toEqual([]);
  });

  it("refuses an amount that does not say how it is counted, and explains the choices", () => {
    const clock = withTarget("firstResponse", { due: { amount: 3, unit: "day" } });
    expect(checkClock(clock, clockScope())).toMatchObject([
      {
        code: "calendar/count-unsaid",
        pointer: "/targets/0/due",
        message: "`3 day` does not say how it is counted",
        help: expect.stringContaining("civilDays: calendar days") as string,
      },
    ]);
    expect(wrongBudget({ amount: { parameter: "resolveDays" } })).toEqual([
      ["calendar/count-unsaid", "/targets/0/due"],
    ]);
  });

  it("knows a cut-off only where working days are counted", () => {
    const days = { amount: 3, unit: "day", end: "dayEnd", roll: "none", cutOff: "18:00" } as const;
    expect(wrongBudget({ ...days, count: "workingDays" })).toEqual([]);
    expect(wrongBudget({ ...days, count: "civilDays" })).toEqual([["calendar/cut-off", "/targets/0/due/cutOff"]]);
    const count = { parameter: "counting", as: { civil: "civilDays", elapsed: "elapsed", working: "workingDays" } };
    expect(wrongBudget({ ...days, count })).toEqual([]);
  });

  it("asks a literal amount for its unit, and a parameter for none", () => {
    expect(wrongBudget({ amount: 3, count: "elapsed" })).toEqual([
      ["calendar/amount-without-unit", "/targets/0/due/amount"],
    ]);
    expect(wrongBudget({ amount: { parameter: "responseHours" }, unit: "hour", count: "elapsed" })).toEqual([
      ["calendar/unit-twice", "/targets/0/due/unit"],
    ]);
    expect(wrongBudget({ amount: { parameter: "counting" }, count: "elapsed" })).toEqual([
      ["calendar/not-a-duration", "/targets/0/due/amount/parameter"],
    ]);
    expect(wrongBudget({ amount: { parameter: "responseHour" }, count: "elapsed" })).toEqual([
      ["facts/unknown-parameter", "/targets/0/due/amount/parameter"],
    ]);
  });

  it("refuses a way of counting that does not fit the unit", () => {
    expect(
      wrongBudget({ amount: { parameter: "responseHours" }, count: "civilDays", end: "dayEnd", roll: "none" }),
    ).toEqual([["calendar/unit", "/targets/0/due/count"]]);
    const count = { parameter: "counting", as: { civil: "civilDay", elapsed: "elapsed" } };
    expect(wrongBudget({ amount: 3, unit: "workingDay", count, end: "dayEnd", roll: "none" })).toEqual([
      ["calendar/unknown-count", "/targets/0/due/count/as/civil"],
      ["facts/chosen-options", "/targets/0/due/count/as"],
      ["calendar/unit", "/targets/0/due/count"],
    ]);
  });

  it("knows the targets and the roles that it names", () => {
    expect(wrong(withTarget("promise", { supersedes: ["resolutoin"], escalate: ["head"] }))).toEqual([
      ["value/option", "/targets/4/escalate/0"],
      ["clock/unknown-target", "/targets/4/supersedes/0"],
    ]);
    expect(wrong(withTarget("promise", { id: "activation" }))).toEqual([["clock/target-twice", "/targets/4/id"]]);
    expect(wrong(withTarget("resolution", { supersedes: ["promise"] }))).toEqual([
      ["clock/supersedes-in-circle", "/targets/1/supersedes"],
    ]);
  });

  it("asks a fact that tells an amount to be a duration", () => {
    expect(wrongBudget({ amount: { fact: "complaint.severity" }, count: "elapsed" })).toEqual([
      ["clock/amount-not-a-duration", "/targets/0/due/amount/fact"],
    ]);
    expect(wrongBudget({ amount: { fact: "complaint.sevrity" }, unit: "hour", count: "elapsed" })).toEqual([
      ["calendar/unit-twice", "/targets/0/due/unit"],
      ["facts/unknown", "/targets/0/due/amount/fact"],
    ]);
  });

  it("checks every limit that a target may have", () => {
    const due = { first: [{ due: { amount: 3, count: "elapsed" } }, { due: { fact: "complaint.summary" } }] } as const;
    expect(wrong(withTarget("firstResponse", { due }))).toEqual([
      ["calendar/amount-without-unit", "/targets/0/due/first/0/due/amount"],
      ["clock/not-a-moment", "/targets/0/due/first/1/due/fact"],
    ]);
  });

  it("asks a pause for targets that a pause can move", () => {
    const pause = { reason: "waiting", title: { "zh-CN": "等待", en: "waiting" }, clause: "5.3" };
    const until = { fact: "complaint.resolvedAt" };
    expect(
      wrong({
        ...complaintClock,
        pauses: [
          { ...pause, targets: ["resolution", "promise"], until },
          { ...pause, targets: ["resoluton"] },
        ],
      }),
    ).toEqual([
      ["clock/pause-of-promise", "/pauses/0/targets/1"],
      ["clock/until-alone", "/pauses/0/until"],
      ["clock/name-twice", "/pauses/1/reason"],
      ["clock/unknown-target", "/pauses/1/targets/0"],
    ]);
  });

  it("knows who hears at a threshold, and how far away it is", () => {
    const thresholds = [
      { id: "breach", at: { percent: 80 }, escalate: [{ role: "serviceHead", substitutes: ["boss"] }] },
      { id: "early", at: { before: { amount: 2 } } },
      { id: "early", at: { after: { amount: 1, unit: "day" } }, in: "business" },
    ] as const;
    expect(wrong(withTarget("firstResponse", { thresholds }))).toEqual([
      ["clock/name-twice", "/targets/0/thresholds/0/id"],
      ["value/option", "/targets/0/thresholds/0/escalate/0/substitutes/0"],
      ["calendar/amount-without-unit", "/targets/0/thresholds/1/at/before/amount"],
      ["clock/name-twice", "/targets/0/thresholds/2/id"],
      ["clock/measure", "/targets/0/thresholds/2/at/after"],
    ]);
  });

  it("knows the targets that open again or are extended", () => {
    expect(
      wrong({
        ...complaintClock,
        reopen: { how: "resume", targets: ["solution"], clause: "5.3", within: { amount: 15, unit: "day" } },
        exception: { targets: ["solution"], clause: "5.3" },
      }),
    ).toEqual([
      ["clock/unknown-target", "/reopen/targets/0"],
      ["calendar/count-unsaid", "/reopen/within"],
      ["clock/unknown-target", "/exception/targets/0"],
    ]);
  });
});
