import { describe, expect, it } from "vitest";
import { wholeMonthsBetween } from "../calendar/index.ts";
import { createScope, createVocabulary, type ExpressionBindScope, type Row } from "../fact/index.ts";
import type { ReadFact } from "../rule/index.ts";
import type { CareDates, Fact, NamedDay, Occasion, Vocabulary } from "../schema/index.ts";
import { unknown, type Known } from "../value/index.ts";
import { bindCareDates } from "./bind-care-dates.ts";
import { checkCareDates } from "./check-care-dates.ts";
import { office } from "./office.contract.ts";
import { runCareDates, type CareRun } from "./run-care-dates.ts";
import { day, moment } from "./visits.contract.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const fact = (id: string, value: Fact["value"]): Fact => ({ id, label: text(id), value });
const vocabulary: Vocabulary = {
  kind: "vocabulary",
  id: "words",
  title: text("words"),
  enums: { leap: { label: text("leap"), options: { feb28: text("28"), mar1: text("1") } } },
  records: {
    care: {
      label: text("care"),
      collection: "cares",
      id: "careId",
      fields: {
        careId: { label: text("id"), value: { type: "text" } },
        at: { label: text("at"), value: { type: "dateTime" } },
        occasion: { label: text("occasion"), value: { type: "text" } },
      },
    },
  },
  facts: [
    fact("customer.birthday", { type: "date" }),
    fact("customer.yearlyDay", { type: "monthDay" }),
    fact("customer.lunarMonth", { type: "integer" }),
    fact("customer.lunarDay", { type: "integer" }),
    fact("customer.lunarLeap", { type: "boolean" }),
    fact("customer.months", { type: "duration", unit: "month" }),
    fact("customer.consent", { type: "boolean" }),
    fact("customer.since", { type: "date" }),
  ],
};
const named: ReadonlyMap<string, NamedDay> = new Map([
  ["springFestival", { title: text("Spring Festival"), lunar: { month: 1, day: 1 } }],
  ["midAutumn", { title: text("Mid-Autumn"), lunar: { month: 8, day: 15 } }],
  ["newYearsEve", { title: text("New Year's Eve"), lunar: { month: 12, day: 30 } }],
  ["environmentDay", { title: text("Environment Day"), monthDay: "06-05" }],
  ["ownDay", { title: text("own day"), monthDay: { parameter: "ownDay" } }],
]);

function careScope(set: Readonly<Record<string, Known>> = {}): ExpressionBindScope {
  const values: Readonly<Record<string, Known>> = {
    festivals: ["springFestival", "midAutumn"],
    lead: 3,
    leap: "feb28",
    longTerm: 24,
    ownDay: "09-18",
    ...set,
  };
  const types = new Map<string, Fact["value"]>([
    ["festivals", { type: "list", of: "calendarKey" }],
    ["lead", { type: "duration", unit: "day" }],
    ["leap", { type: "enum", enum: "leap" }],
    ["longTerm", { type: "duration", unit: "month" }],
    ["ownDay", { type: "monthDay" }],
  ]);
  const inForce = new Map(
    Object.entries(values).map(([id, value]) => [
      id,
      { value, json: null, from: "2025-01-01", source: "default" as const },
    ]),
  );
  const index = createVocabulary([vocabulary]);
  return createScope(
    index,
    { types, inForce },
    { timeZone: "Asia/Shanghai", enums: index.enums, roles: { sales: text("sales"), salesHead: text("head") } },
  );
}

const greet: Occasion = {
  id: "festival",
  title: text("greeting"),
  clause: "4.2.1",
  on: { days: { parameter: "festivals" } },
  task: { id: "greet", title: text("greet"), owner: "sales", form: "careActivity" },
  done: { of: "cares", at: "at", where: { fact: "occasion", operator: "equal", value: "festival" } },
  missed: { notify: ["salesHead"] },
};

interface Asked {
  readonly occasion: Occasion;
  readonly of?: Readonly<Record<string, unknown>>;
  readonly records?: readonly Row[] | undefined;
  /** The first day and the last, included. */
  readonly between: readonly [string, string];
  readonly today?: string;
  readonly set?: Readonly<Record<string, Known>>;
  readonly quiet?: CareDates["quiet"];
}

function ask(asked: Asked): CareRun {
  const { occasion, of = {}, between, today = between[0], set, quiet } = asked;
  const care: CareDates = {
    kind: "careDates",
    id: "care",
    title: text("care"),
    clause: "4.2",
    ...(quiet === undefined ? {} : { quiet }),
    occasions: [occasion],
  };
  const scope = careScope(set);
  expect(checkCareDates(care, scope, named)).toEqual([]);
  const readOn =
    (on: number): ReadFact =>
    (id) => {
      const value = of[id.replace("customer.", "")];
      if (id === "customer.months" && typeof of["since"] === "string") return wholeMonthsBetween(day(of["since"]), on);
      if (value === undefined) return unknown;
      return typeof value === "string" && /^\d{4}-/u.test(value) ? day(value) : (value as Known);
    };
  return runCareDates(
    bindCareDates(
      care,
      scope,
      () => office,
      () => named,
    ),
    {
      readOn,
      recordsOf: () => ("records" in asked ? asked.records : []),
      from: day(between[0]),
      to: day(between[1]) + 1,
      today: day(today),
    },
  );
}

const days = (asked: Asked): readonly string[] => ask(asked).tasks.map((task) => task.day);
const years = ["2025-01-01", "2028-12-31"] as const;
const done = (at: string): Row =>
  new Map<string, Known>([
    ["careId", `C ${at}`],
    ["at", moment(at)],
    ["occasion", "festival"],
  ]);

describe("runCareDates", () => {
  it("keeps lunar festivals where they are, year by year (A01, A02)", () => {
    expect(days({ occasion: greet, between: ["2026-01-01", "2027-12-31"] })).toEqual([
      "2026-02-17",
      "2026-09-25",
      "2027-02-06",
      "2027-09-15",
    ]);
    expect(
      days({ occasion: { ...greet, on: { days: "newYearsEve" } }, between: ["2026-01-01", "2026-12-31"] }),
    ).toEqual(["2026-02-16"]);
  });

  it("tells what is due, from when, who does it and when it counts", () => {
    const occasion: Occasion = {
      ...greet,
      prepare: { days: { parameter: "lead" }, count: "civilDays" },
      early: { days: { parameter: "lead" }, count: "civilDays" },
    };
    expect(ask({ occasion, between: ["2025-10-01", "2025-10-31"], today: "2025-10-03" }).tasks).toEqual([
      {
        careDates: "care",
        occasion: "festival",
        title: text("greeting"),
        clauses: ["4.2.1"],
        name: "midAutumn",
        nameTitle: text("Mid-Autumn"),
        day: "2025-10-06",
        task: "greet",
        taskTitle: text("greet"),
        owner: "sales",
        form: "careActivity",
        appearsAt: "2025-10-03T00:00:00+08:00",
        first: "2025-10-03",
        last: "2025-10-06",
        status: "open",
        records: [],
      },
    ]);
  });

  it("counts lead days on working days where it says so", () => {
    const occasion: Occasion = { ...greet, prepare: { days: 3, count: "workingDays" } };
    const [task] = ask({ occasion, between: ["2025-10-01", "2025-10-31"] }).tasks;
    // 28 September 2025 is a make-up Sunday.
    expect(task?.appearsAt).toBe("2025-09-28T00:00:00+08:00");
  });

  it("is done within its window and missed after it", () => {
    const occasion: Occasion = {
      ...greet,
      early: { days: 3, count: "civilDays" },
      late: { days: 2, count: "civilDays" },
    };
    const asked = { occasion, between: ["2025-10-01", "2025-10-31"] } as const;
    const status = (at: string | undefined, today: string) =>
      ask({ ...asked, today, records: at === undefined ? [] : [done(at)] }).tasks[0]?.status;
    expect(status("2025-10-03", "2025-10-20")).toBe("done");
    expect(status("2025-10-08T23:59", "2025-10-20")).toBe("done");
    expect([status("2025-10-02", "2025-10-20"), status("2025-10-09T00:00", "2025-10-20")]).toEqual([
      "missed",
      "missed",
    ]);
    expect([status(undefined, "2025-10-02"), status(undefined, "2025-10-08"), status(undefined, "2025-10-09")]).toEqual(
      ["upcoming", "open", "missed"],
    );
    expect(ask({ ...asked, today: "2025-10-20" }).tasks[0]?.notify).toEqual(["salesHead"]);
    expect(ask({ ...asked, today: "2025-10-20", records: undefined }).tasks[0]?.status).toBe("undetermined");
  });

  it("moves a day that is closed, and says what that rests on (A08)", () => {
    const occasion: Occasion = { ...greet, on: { days: "environmentDay" }, shift: "preceding" };
    expect(ask({ occasion, between: ["2027-06-01", "2027-06-30"] }).tasks).toMatchObject([
      { day: "2027-06-04", moved: "2027-06-05", provisional: true },
    ]);
    const [announced] = ask({ occasion, between: ["2026-06-01", "2026-06-30"] }).tasks;
    expect([announced?.day, announced?.moved, announced?.provisional]).toEqual(["2026-06-05", undefined, undefined]);
  });

  it("reads a day that a parameter sets", () => {
    expect(days({ occasion: { ...greet, on: { days: "ownDay" } }, between: ["2025-01-01", "2025-12-31"] })).toEqual([
      "2025-09-18",
    ]);
  });

  describe("on a birthday", () => {
    const birthday: Occasion = {
      ...greet,
      id: "birthday",
      when: { fact: "customer.months", operator: "greaterThanInclusive", value: { parameter: "longTerm" } },
      on: {
        birthday: { fact: "customer.birthday" },
        leapDay: { parameter: "leap", as: { feb28: "feb28", mar1: "mar1" } },
      },
    };
    const { when: _, ...always } = birthday;

    it("counts the months up to that day, exactly twenty-four being enough (S32)", () => {
      const of = { birthday: "1980-03-10", since: "2023-03-10" };
      const { tasks, leftOut } = ask({
        occasion: birthday,
        of,
        between: ["2024-01-01", "2026-12-31"],
        today: "2024-06-01",
      });
      expect(tasks.map((task) => task.day)).toEqual(["2025-03-10", "2026-03-10"]);
      expect(leftOut).toEqual([{ occasion: "birthday", day: "2024-03-10", reason: "notMeant", missing: [] }]);
    });

    it("keeps 29 February by the company's choice in common years (S33, A06)", () => {
      const asked = { occasion: always, of: { birthday: "1988-02-29" }, between: years } as const;
      expect(days(asked)).toEqual(["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]);
      expect(days({ ...asked, set: { leap: "mar1" } })).toEqual([
        "2025-03-01",
        "2026-03-01",
        "2027-03-01",
        "2028-02-29",
      ]);
    });

    it("is a plain day: one born in a summer with daylight saving keeps it (A07)", () => {
      expect(days({ occasion: always, of: { birthday: "1988-07-01" }, between: ["2025-06-01", "2025-07-31"] })).toEqual(
        ["2025-07-01"],
      );
    });

    it("needs no year, and is not kept on the day of birth", () => {
      const on = { birthday: { fact: "customer.yearlyDay" }, leapDay: "feb28" } as const;
      expect(
        days({ occasion: { ...always, on }, of: { yearlyDay: "12-31" }, between: ["2025-12-01", "2026-01-31"] }),
      ).toEqual(["2025-12-31"]);
      expect(days({ occasion: always, of: { birthday: "2025-05-05" }, between: ["2025-01-01", "2026-12-31"] })).toEqual(
        ["2026-05-05"],
      );
    });

    it("is no task for somebody of whom it is not known, and says what is missing", () => {
      const asked = { occasion: birthday, between: ["2025-01-01", "2025-12-31"] } as const;
      expect(ask({ ...asked, of: { since: "2020-01-01" } })).toEqual({
        tasks: [],
        leftOut: [{ occasion: "birthday", reason: "unknown", missing: ["customer.birthday"] }],
      });
      expect(ask({ ...asked, of: { birthday: "1980-03-10" } })).toEqual({
        tasks: [],
        leftOut: [{ occasion: "birthday", day: "2025-03-10", reason: "unknown", missing: ["customer.months"] }],
      });
    });

    it("follows the lunar calendar where it is a lunar one (A03, A04, A05)", () => {
      const on = {
        lunarBirthday: {
          month: { fact: "customer.lunarMonth" },
          day: { fact: "customer.lunarDay" },
          leap: { fact: "customer.lunarLeap" },
        },
      } as const;
      const lunar = (lunarMonth: number, lunarDay: number, lunarLeap?: boolean) =>
        days({
          occasion: { ...always, on },
          of: { lunarMonth, lunarDay, ...(lunarLeap === undefined ? {} : { lunarLeap }) },
          between: ["2025-06-01", "2026-12-31"],
        });
      expect(lunar(6, 15)).toEqual(["2025-07-09", "2026-07-28"]);
      expect(lunar(6, 15, true)).toEqual(["2025-08-08", "2026-07-28"]);
      expect(lunar(12, 30)).toEqual(["2026-02-16"]);
      expect(lunar(13, 1)).toEqual([]);
    });

    it("counts an anniversary from the first", () => {
      const on = { anniversary: { fact: "customer.since" } } as const;
      expect(days({ occasion: { ...always, on }, of: { since: "2024-02-29" }, between: years })).toEqual([
        "2025-02-28",
        "2026-02-28",
        "2027-02-28",
        "2028-02-29",
      ]);
    });
  });

  it("asks nobody who has not agreed, nor anybody of whom it is not known", () => {
    const occasion: Occasion = { ...greet, consent: { fact: "customer.consent", operator: "equal", value: true } };
    const asked = { occasion, between: ["2025-10-01", "2025-10-31"] } as const;
    const reasons = (of: Readonly<Record<string, unknown>>) =>
      ask({ ...asked, of }).leftOut.map(({ reason }) => reason);
    expect([reasons({ consent: false }), reasons({}), reasons({ consent: true })]).toEqual([
      ["noConsent"],
      ["unknown"],
      [],
    ]);
    expect(ask({ ...asked, of: { consent: false } }).tasks).toEqual([]);
  });

  it("lets a task appear after the quiet hours, over midnight too", () => {
    const appears = (quiet: CareDates["quiet"]) =>
      ask({ occasion: greet, between: ["2025-10-01", "2025-10-31"], quiet }).tasks[0]?.appearsAt;
    expect(appears("21:00-32:00")).toBe("2025-10-06T08:00:00+08:00");
    expect(appears("00:00-09:00")).toBe("2025-10-06T09:00:00+08:00");
    expect(appears("12:00-13:00")).toBe("2025-10-06T00:00:00+08:00");
  });
});
