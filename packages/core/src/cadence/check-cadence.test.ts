import { describe, expect, it } from "vitest";
import type { CareDates, Cadence, Duty } from "../schema/index.ts";
import { checkCadence } from "./check-cadence.ts";
import { checkCareDates } from "./check-care-dates.ts";
import { visits, visitScope } from "./visits.contract.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const places = (cadence: Cadence) =>
  checkCadence(cadence, visitScope()).map(({ code, pointer }) => `${code} ${pointer}`);
const [first] = visits.duties;
const withDuty = (changes: Partial<Duty>): Cadence => ({
  ...visits,
  duties: first === undefined ? [] : [{ ...first, ...changes }],
});

describe("checkCadence", () => {
  it("finds nothing wrong with a cadence that makes sense", () => {
    expect(places(visits)).toEqual([]);
  });

  it.each([
    [
      "a collection that is not there",
      { ...visits, done: { ...visits.done, of: "visit" } },
      "facts/unknown-collection /done/of",
    ],
    ["a field that is no day", { ...visits, done: { ...visits.done, at: "mode" } }, "facts/window-field /done/at"],
    [
      "a field that is not there",
      { ...visits, done: { ...visits.done, handedIn: "filed" } },
      "facts/unknown-field /done/handedIn",
    ],
    [
      "a word that is none",
      { ...visits, periods: { parameter: "counting", as: { calendarPeriod: "calender", rolling: "rolling" } } },
      "cadence/unknown-word /periods/as/calendarPeriod",
    ],
    [
      "an option that stands for nothing",
      { ...visits, periods: { parameter: "counting", as: { rolling: "rolling" } } },
      "facts/chosen-options /periods/as",
    ],
    ["an anchor that is no day", { ...visits, anchor: { fact: "customer.tier" } }, "cadence/not-a-day /anchor/fact"],
    [
      "an anchor of gaps",
      { ...visits, periods: "rolling", anchor: { fact: "customer.anchor" } },
      "cadence/anchored-gaps /anchor",
    ],
    [
      "a duty that stands twice",
      { ...visits, duties: [...visits.duties, ...visits.duties.slice(0, 1)] },
      "cadence/duty-twice /duties/3/id",
    ],
    [
      "a frequency that is none",
      withDuty({ atLeast: { parameter: "lead" } }),
      "cadence/not-a-cadence /duties/0/atLeast/parameter",
    ],
    [
      "a parameter that is not there",
      withDuty({ atMost: { parameter: "oftn" } }),
      "facts/unknown-parameter /duties/0/atMost/parameter",
    ],
    [
      "a lead that is no number of days",
      withDuty({ remind: { days: { parameter: "often" }, count: "civilDays" } }),
      "cadence/not-whole-days /duties/0/remind/days/parameter",
    ],
    [
      "a time to hand in that is none",
      withDuty({ grace: { until: { parameter: "often" } } }),
      "cadence/not-a-time /duties/0/grace/until/parameter",
    ],
    [
      "an owner whom no fact names",
      withDuty({ owner: { fact: "customer.boss" } }),
      "facts/unknown /duties/0/owner/fact",
    ],
    [
      "somebody beside a person who is no role",
      withDuty({ missed: { notify: [{ fact: "customer.manager" }, "salesHed"] } }),
      "policy/unknown-role /duties/0/missed/notify/1",
    ],
    [
      "a field that the duty reads and no record has",
      withDuty({ counts: { fact: "moed", operator: "equal", value: "onsite" } }),
      "rule/unknown-fact /duties/0/counts/fact",
    ],
  ] as readonly (readonly [string, Cadence, string])[])("names %s", (_, cadence, expected) => {
    expect(places(cadence)).toContain(expected);
  });
});

describe("checkCareDates", () => {
  const care: CareDates = {
    kind: "careDates",
    id: "care",
    title: text("care"),
    clause: "4.2",
    quiet: "21:00-32:00",
    occasions: [
      {
        id: "own",
        title: text("own"),
        clause: "4.2.1",
        on: { birthday: { fact: "customer.since" }, leapDay: "feb28" },
        task: { id: "greet", title: text("greet"), owner: "sales" },
        done: { of: "visits", at: "at" },
      },
    ],
  };
  const [own] = care.occasions;
  const found = (changes: object, whole: object = {}) =>
    checkCareDates(
      { ...care, ...whole, occasions: [{ ...own, ...changes }] } as CareDates,
      visitScope(),
      new Map(),
    ).map(({ code, pointer }) => `${code} ${pointer}`);

  it("finds nothing wrong with care dates that make sense", () => {
    expect(found({})).toEqual([]);
  });

  it("names days, birthdays, hours and people that are none", () => {
    expect(found({ on: { days: "springFestival" } })).toEqual(["care/unknown-day /occasions/0/on/days"]);
    expect(found({ on: { days: { parameter: "lead" } } })).toEqual([
      "care/not-named-days /occasions/0/on/days/parameter",
    ]);
    expect(found({ on: { birthday: { fact: "customer.tier" }, leapDay: "feb28" } })).toEqual([
      "care/not-a-birthday /occasions/0/on/birthday/fact",
    ]);
    expect(found({ on: { anniversary: { fact: "customer.tier" } } })).toEqual([
      "cadence/not-a-day /occasions/0/on/anniversary/fact",
    ]);
    expect(found({}, { quiet: { parameter: "lead" } })).toEqual(["care/not-hours /quiet/parameter"]);
    expect(found({}, { quiet: "32:00-33:00" })).toEqual(["calendar/hours /quiet"]);
    expect(found({ task: { ...own?.task, owner: { fact: "customer.boss" } } })).toEqual([
      "facts/unknown /occasions/0/task/owner/fact",
    ]);
  });

  it("names an occasion that stands twice", () => {
    const twice: CareDates = { ...care, occasions: [...care.occasions, ...care.occasions] };
    expect(checkCareDates(twice, visitScope(), new Map()).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "care/occasion-twice /occasions/1/id",
    ]);
  });
});
