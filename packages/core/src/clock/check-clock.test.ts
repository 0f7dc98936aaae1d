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
});
