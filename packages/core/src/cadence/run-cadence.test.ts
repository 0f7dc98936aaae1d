import { describe, expect, it } from "vitest";
import type { Cadence } from "../schema/index.ts";
import { ask, customer, day, moment, periods, visit, visits } from "./visits.contract.ts";
import { bindCadence } from "./bind-cadence.ts";
import { office } from "./office.contract.ts";
import { visitScope } from "./visits.contract.ts";

const tier1 = { tier: "tier1" };
const spring = ["2025-03-01", "2025-05-01"] as const;

describe("runCadence", () => {
  it("counts what was done in a calendar month, and misses a month without it", () => {
    const { periods: found, missing } = ask({
      of: tier1,
      records: [visit("2025-03-01")],
      between: spring,
      today: "2025-05-01",
    });
    expect(missing).toEqual([]);
    expect(found).toMatchObject([
      { duty: "tier1", first: "2025-03-01", last: "2025-03-31", status: "done", required: 1, counted: 1 },
      {
        first: "2025-04-01",
        last: "2025-04-30",
        status: "missed",
        counted: 0,
        escalate: ["salesHead"],
        owner: "sales",
      },
    ]);
    expect(found[0]?.escalate).toBeUndefined();
  });

  it("does not carry a visit too many over to the next period (V08)", () => {
    expect(
      periods({ of: tier1, records: [visit("2025-03-03"), visit("2025-03-20")], between: spring, today: "2025-05-01" }),
    ).toEqual(["2025-03-01 2025-03-31 done", "2025-04-01 2025-04-30 missed"]);
  });

  it("does not repair a missed period by what comes later", () => {
    const records = [visit("2025-03-03"), visit("2025-05-02"), visit("2025-05-03")];
    expect(periods({ of: tier1, records, between: spring, today: "2025-05-10" })).toEqual([
      "2025-03-01 2025-03-31 done",
      "2025-04-01 2025-04-30 missed",
    ]);
  });

  it("goes by when it was done and notes that it was filed late", () => {
    const late = visit("2025-03-31T23:59", { filedAt: "2025-04-01T09:00" });
    const [march] = ask({ of: tier1, records: [late], between: spring, today: "2025-04-02" }).periods;
    expect(march).toMatchObject({ status: "done", records: [{ counts: true, filedLate: true }] });
    const [next] = ask({
      of: tier1,
      records: [visit("2025-04-01T00:00")],
      between: spring,
      today: "2025-04-02",
    }).periods;
    expect(next?.status).toBe("missed");
  });

  it("takes neither a form that is not accepted nor a call that reached nobody", () => {
    const records = [visit("2025-03-05", { mode: "phone" }), visit("2025-03-06", { reached: false })];
    const [march] = ask({ of: tier1, records, between: spring, today: "2025-04-01" }).periods;
    expect(march).toMatchObject({
      status: "missed",
      records: [
        { counts: false, because: "notAccepted" },
        { counts: false, because: "where" },
      ],
    });
  });

  it("tells apart what is to come, what is due and when its last chance is", () => {
    const { periods: found } = ask({ of: tier1, between: ["2025-05-01", "2025-07-01"], today: "2025-05-20" });
    expect(found).toMatchObject([
      // 31 May 2025 begins the Dragon Boat holiday.
      { status: "due", lastChance: "2025-05-30", lastChanceAt: "2025-05-30T18:00:00+08:00", remindOn: "2025-05-24" },
      { status: "upcoming", lastChance: "2025-06-30" },
    ]);
  });

  it("waives a period without a working day, and names the last one of a week with a make-up day (V06, V07)", () => {
    const weekly = { often: { times: 1, per: "week" } } as const;
    expect(
      ask({ of: tier1, between: ["2026-02-16", "2026-02-23"], today: "2026-03-01", set: weekly }).periods,
    ).toMatchObject([
      { first: "2026-02-16", last: "2026-02-22", status: "waived", reason: "noWorkingDay", required: 0 },
    ]);
    const [october] = ask({
      of: tier1,
      between: ["2026-10-05", "2026-10-12"],
      today: "2026-10-05",
      set: weekly,
    }).periods;
    expect(october).toMatchObject({ lastChance: "2026-10-10", lastChanceAt: "2026-10-10T18:00:00+08:00" });
  });

  it("says when its last chance rests on days that nobody has announced", () => {
    const [january] = ask({ of: tier1, between: ["2027-01-01", "2027-02-01"], today: "2026-12-01" }).periods;
    expect(january).toMatchObject({ status: "upcoming", provisional: true });
  });

  describe("of two duties", () => {
    it("takes the denser one, with what it accepts, and tells of the other", () => {
      const both = { tier: "tier2", special: true, manager: "E-1" };
      const [march, ...rest] = ask({ of: both, between: ["2025-03-01", "2025-04-01"], today: "2025-04-01" }).periods;
      expect(rest).toEqual([]);
      expect(march).toMatchObject({
        duty: "special",
        required: 2,
        owner: "E-1",
        notify: ["salesHead", "E-1"],
        considered: [
          { duty: "tier1", holds: false },
          { duty: "tier2", holds: true, times: { times: 1, per: "quarter" } },
          { duty: "special", holds: true },
        ],
      });
    });

    it("takes the one that stands first when both are equal", () => {
      const set = { often: { times: 2, per: "month" } } as const;
      const [march] = ask({ of: { ...tier1, special: true }, between: spring, today: "2025-03-01", set }).periods;
      expect(march?.duty).toBe("tier1");
    });

    it("is open while a denser one may hold, and not while only a sparser one may", () => {
      const asked = { between: ["2025-03-01", "2025-04-01"], today: "2025-03-05" } as const;
      const unsure = ask({
        of: (id) => (id === "customer.special" ? customer({})("x") : customer(tier1)(id)),
        ...asked,
      });
      expect(unsure).toMatchObject({
        periods: [{ duty: "special", status: "undetermined", reason: "dutyUnknown" }],
        missing: ["customer.special"],
      });
      const sure = ask({ of: { special: true }, ...asked });
      expect(sure.periods).toMatchObject([{ duty: "special", status: "due" }]);
    });

    it("owes each of them where the cadence says so", () => {
      const each: Cadence = { ...visits, owed: "each" };
      const found = ask({
        of: { ...tier1, special: true },
        between: spring,
        today: "2025-03-01",
        cadence: each,
      }).periods;
      expect(found.map(({ duty, first }) => [duty, first])).toEqual([
        ["tier1", "2025-03-01"],
        ["tier1", "2025-04-01"],
        ["special", "2025-03-01"],
        ["special", "2025-04-01"],
      ]);
      expect(found[0]?.considered).toEqual([]);
    });
  });

  it("owes nothing to somebody for whom no duty holds, or whose frequency is none", () => {
    expect(ask({ of: { tier: "other" }, between: spring, today: "2025-05-01" }).periods).toEqual([]);
    const never = { often: { times: 0, per: "month" } } as const;
    expect(ask({ of: tier1, between: spring, today: "2025-05-01", set: never }).periods).toEqual([]);
  });

  it("rests for somebody who wants no contact, under the clause that says so", () => {
    const [march] = ask({ of: { ...tier1, optedOut: true }, between: spring, today: "2025-05-01" }).periods;
    expect(march).toMatchObject({ status: "exempt", reason: "exemption", clauses: ["4.1.1.d"], required: 0 });
    const open = ask({
      of: (id) => (id === "customer.optedOut" ? customer({})("x") : customer(tier1)(id)),
      between: spring,
      today: "2025-05-01",
    });
    expect(open.missing).toEqual(["customer.optedOut"]);
    expect(open.periods[0]?.status).toBe("undetermined");
  });

  it("cannot tell without records, or from one of which it is not known whether it counts", () => {
    const untold = ask({ of: tier1, records: undefined, between: spring, today: "2025-05-01" });
    expect(untold).toMatchObject({
      missing: ["visits"],
      periods: [{ status: "undetermined" }, { status: "undetermined" }],
    });
    const half = visit("2025-03-05");
    const without = new Map([...half].filter(([key]) => key !== "mode"));
    const [march] = ask({ of: tier1, records: [without], between: spring, today: "2025-05-01" }).periods;
    expect(march).toMatchObject({ status: "undetermined", reason: "recordsUnknown", records: [{ counts: "unknown" }] });
  });

  describe("in part of a period", () => {
    const since = { ...tier1, since: "2025-03-10" };
    const asked = { of: since, between: ["2025-01-01", "2025-05-01"], today: "2025-05-01" } as const;

    it("owes nothing before it begins, and the first period by what the company chose", () => {
      expect(periods(asked)).toEqual(["2025-03-01 2025-03-31 exempt", "2025-04-01 2025-04-30 missed"]);
      expect(periods({ ...asked, set: { partial: "immediate" } })[0]).toBe("2025-03-01 2025-03-31 missed");
      const prorated = ask({ ...asked, set: { partial: "prorated", often: { times: 4, per: "month" } } }).periods;
      // 22 of 31 days.
      expect(prorated.map(({ required }) => required)).toEqual([2, 4]);
    });

    it("takes up the new duty when the tier changes, and keeps what is done (A16)", () => {
      const scope = visitScope();
      const earlier = [
        {
          through: day("2025-05-14"),
          cadence: bindCadence(visits, scope, () => office),
          read: customer({ tier: "tier2" }),
        },
      ];
      const promoted = { of: tier1, records: [visit("2025-02-03")], today: "2025-07-01", more: { earlier } } as const;
      expect(ask({ ...promoted, between: ["2025-01-01", "2025-07-01"] }).periods).toMatchObject([
        { duty: "tier2", first: "2025-01-01", last: "2025-03-31", status: "done" },
        { duty: "tier2", first: "2025-04-01", last: "2025-06-30", status: "exempt", reason: "partial" },
        { duty: "tier1", first: "2025-05-01", last: "2025-05-31", status: "exempt", reason: "partial" },
        { duty: "tier1", first: "2025-06-01", last: "2025-06-30", status: "missed" },
      ]);
    });

    it("changes nothing when two versions say the same", () => {
      const earlier = [
        { through: day("2025-03-14"), cadence: bindCadence(visits, visitScope(), () => office), read: customer(tier1) },
      ];
      expect(periods({ of: tier1, between: spring, today: "2025-05-01", more: { earlier } })).toEqual(
        periods({ of: tier1, between: spring, today: "2025-05-01" }),
      );
    });
  });

  describe("with a rolling count", () => {
    const rolling = { counting: "rolling" } as const;

    it("misses the gap that is too long, though both quarters have their visit (S18)", () => {
      const records = [visit("2025-01-02"), visit("2025-06-30")];
      const asked = {
        of: { tier: "tier2" },
        records,
        between: ["2025-01-01", "2025-07-01"],
        today: "2025-07-01",
      } as const;
      expect(periods(asked)).toEqual(["2025-01-01 2025-03-31 done", "2025-04-01 2025-06-30 done"]);
      expect(periods({ ...asked, set: rolling })).toEqual([
        "2025-01-01 2025-04-02 done",
        "2025-01-03 2025-04-04 missed",
        "2025-04-05 2025-07-05 done",
      ]);
    });

    it("begins anew on the day a gap ran out", () => {
      const found = periods({
        of: { ...tier1, since: "2025-03-01" },
        between: ["2025-03-01", "2025-05-01"],
        today: "2025-05-01",
        set: rolling,
      });
      expect(found).toEqual(["2025-03-01 2025-03-31 missed", "2025-04-01 2025-05-01 due"]);
    });

    it("asks for so many within the length, not for each at its distance", () => {
      const set = { ...rolling, often: { times: 2, per: "month" } } as const;
      const records = [visit("2025-03-05"), visit("2025-03-06"), visit("2025-04-05")];
      const asked = {
        of: { ...tier1, since: "2025-03-01" },
        records,
        between: ["2025-03-01", "2025-04-08"],
        today: "2025-04-08",
        set,
      } as const;
      expect(periods(asked)).toEqual([
        "2025-03-01 2025-03-31 done",
        "2025-03-06 2025-04-05 done",
        "2025-03-07 2025-04-06 missed",
        "2025-04-07 2025-05-07 due",
      ]);
    });
  });

  describe("with an anchor", () => {
    const anchored: Cadence = { ...visits, periods: "calendar", anchor: { fact: "customer.anchor" } };

    it("ends each period on the anchor's own day and never drifts", () => {
      const found = periods({
        of: { ...tier1, anchor: "2026-01-31" },
        cadence: anchored,
        between: ["2026-02-01", "2026-05-01"],
        today: "2026-05-01",
      });
      expect(found).toEqual([
        "2026-02-01 2026-02-28 missed",
        "2026-03-01 2026-03-31 missed",
        "2026-04-01 2026-04-30 missed",
      ]);
    });

    it("moves an end that is closed, and the beginning of the next with it", () => {
      const shifted: Cadence = { ...anchored, shift: "following" };
      const found = periods({
        of: { ...tier1, anchor: "2026-09-01" },
        cadence: shifted,
        between: ["2026-10-01", "2026-11-15"],
        today: "2026-11-15",
      });
      expect(found).toEqual([
        "2026-09-02 2026-10-08 missed",
        "2026-10-09 2026-11-02 missed",
        "2026-11-03 2026-12-01 due",
      ]);
    });
  });

  describe("with a grace", () => {
    const graced = (grace: NonNullable<Cadence["duties"][number]["grace"]>): Cadence => ({
      ...visits,
      duties: visits.duties.slice(0, 1).map((duty) => ({ ...duty, grace })),
    });
    const of = tier1;
    const march = { between: ["2025-03-01", "2025-04-01"] } as const;
    const filed = (filedAt: string) => [visit("2025-03-31", { filedAt })];

    it("counts what is handed in until a day of the next month, and not a second later (S38)", () => {
      const cadence = graced({ until: { parameter: "dueDay" } });
      const status = (filedAt: string) =>
        ask({ of, ...march, cadence, records: filed(filedAt), today: "2025-04-07" }).periods[0];
      expect(status("2025-04-05T23:59")).toMatchObject({ status: "done", deadline: "2025-04-06T00:00:00+08:00" });
      expect(status("2025-04-06T00:00:00")).toMatchObject({ status: "done" });
      expect(status("2025-04-06T00:00:01")).toMatchObject({
        status: "missed",
        escalate: ["salesHead"],
        records: [{ counts: false, because: "late", filedLate: true }],
      });
    });

    it("is due until then, and missed from then on", () => {
      const cadence = graced({ until: { parameter: "dueDay" } });
      const status = (today: string) => ask({ of, ...march, cadence, today }).periods[0]?.status;
      expect([status("2025-04-05"), status("2025-04-06")]).toEqual(["due", "missed"]);
      const now = moment("2025-04-05T23:59:59");
      expect(ask({ of, ...march, cadence, today: "2025-04-05", more: { now } }).periods[0]?.status).toBe("due");
    });

    it.each([
      ["a time of the week", { until: { parameter: "weekly" } }, "2025-04-07T12:00:00+08:00"],
      ["a day of the year", { until: { parameter: "yearly" } }, "2026-02-01T00:00:00+08:00"],
      [
        "a length of time",
        { amount: 5, unit: "day", count: "workingDays", end: "close", roll: "none" },
        "2025-04-08T18:00:00+08:00",
      ],
    ] as const)("knows %s after the period", (_, grace, deadline) => {
      const [found] = ask({ of, ...march, cadence: graced(grace), today: "2025-04-01" }).periods;
      expect(found?.deadline).toBe(deadline);
    });
  });

  it("tells how many more were done than the cap allows", () => {
    const capped: Cadence = {
      ...visits,
      duties: visits.duties.map((duty) => ({ ...duty, atMost: { times: 1, per: "quarter" } })),
    };
    const records = [visit("2025-01-07"), visit("2025-02-07"), visit("2025-03-07")];
    const found = ask({
      of: { tier: "tier2" },
      cadence: capped,
      records,
      between: ["2025-01-01", "2025-04-01"],
      today: "2025-04-01",
    });
    expect(found.periods).toMatchObject([{ status: "done", counted: 3, tooMany: 2 }]);
  });

  it("reads how often from a fact, and is open while nobody has told it", () => {
    const byFact: Cadence = {
      ...visits,
      duties: [
        { id: "own", title: visits.title, clause: "4.1.1.a", atLeast: { fact: "customer.duty" }, owner: "sales" },
      ],
    };
    const asked = { cadence: byFact, between: ["2025-03-01", "2025-03-15"], today: "2025-03-01" } as const;
    const weekly = ask({ ...asked, of: { duty: { times: 1, per: "week" } } });
    expect(weekly.periods.map(({ first }) => first)).toEqual(["2025-02-24", "2025-03-03", "2025-03-10"]);
    expect(ask({ ...asked, of: {} })).toEqual({ periods: [], missing: ["customer.duty"] });
  });
});
