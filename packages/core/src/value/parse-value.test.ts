import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ValueType } from "../schema/index.ts";
import { parseValue } from "./parse-value.ts";
import { toJson } from "./to-json.ts";
import type { ValueContext } from "./value-context.ts";

const context: ValueContext = {
  timeZone: "Asia/Shanghai",
  enums: new Map([
    [
      "segment",
      {
        label: { "zh-CN": "类别", en: "segment" },
        options: { dealer: { "zh-CN": "经销商", en: "dealer" }, retailer: { "zh-CN": "零售商", en: "retailer" } },
      },
    ],
  ]),
  roles: { serviceHead: { "zh-CN": "客服负责人", en: "head of customer service" } },
};
const money: ValueType = { type: "money", currency: "CNY" };

function value(input: unknown, type: ValueType): unknown {
  const parsed = parseValue(input, type, context);
  return parsed.ok ? parsed.value : parsed.issues.map((each) => each.code);
}

describe("parseValue", () => {
  it("reads money exactly into minor units", () => {
    expect(value(1_000_000.01, money)).toBe(100_000_001);
    expect(value("1000000.01", money)).toBe(100_000_001);
    expect(value(0.29, money)).toBe(29);
    expect(value("-0.00", money)).toBe(0);
    expect(Object.is(value(-0, money), 0)).toBe(true);
  });

  it("refuses money with more than two decimals, too many digits, or no number at all", () => {
    expect(value(0.001, money)).toEqual(["value/decimals"]);
    expect(value("1.100", money)).toEqual(["value/decimals"]);
    expect(value(1e-9, money)).toEqual(["value/decimals"]);
    expect(value(1e15, money)).toEqual(["value/too-large"]);
    expect(value(1e21, money)).toEqual(["value/too-large"]);
    for (const input of ["1,000", "1e3", "", " 1", "01", ".5", Number.NaN, Infinity, true, null, {}]) {
      expect(value(input, money)).toEqual(["value/type"]);
    }
  });

  it("gives money back as it came", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (minor) => {
        const json = toJson(minor, money, context);
        expect(value(json, money)).toBe(minor);
        expect(value(JSON.parse(JSON.stringify(json)), money)).toBe(minor);
      }),
    );
  });

  it("takes no number from a string and no boolean from anything else", () => {
    for (const type of ["integer", "number", "percent"] as const) expect(value("3", { type })).toEqual(["value/type"]);
    expect(value("24", { type: "duration", unit: "hour" })).toEqual(["value/type"]);
    for (const input of ["true", 1, 0, null]) expect(value(input, { type: "boolean" })).toEqual(["value/type"]);
    expect(value(false, { type: "boolean" })).toBe(false);
  });

  it("takes whole numbers only as integers", () => {
    expect(value(3, { type: "integer" })).toBe(3);
    expect(value(3.5, { type: "integer" })).toEqual(["value/type"]);
    expect(value(2 ** 53, { type: "integer" })).toEqual(["value/type"]);
  });

  it("names the option that was likely meant", () => {
    const parsed = parseValue("dealr", { type: "enum", enum: "segment" }, context, { pointer: "/customer/segment" });
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([
      { code: "value/option", pointer: "/customer/segment", params: { suggestion: "dealer" } },
    ]);
    expect(value("dealer", { type: "enum", enum: "segmnt" })).toEqual(["value/unknown-enum"]);
    expect(value("toString", { type: "enum", enum: "segment" })).toEqual(["value/option"]);
  });

  it("points at the items of a list that are wrong", () => {
    const parsed = parseValue(["dealer", "x", 3], { type: "list", of: "enum", enum: "segment" }, context, {
      pointer: "/v",
    });
    expect(parsed.ok ? [] : parsed.issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["value/option", "/v/1"],
      ["value/type", "/v/2"],
    ]);
    expect(value(["springFestival"], { type: "list", of: "calendarKey" })).toEqual(["springFestival"]);
    expect(value("dealer", { type: "list", of: "text" })).toEqual(["value/type"]);
  });

  it("reads days, moments and cadences", () => {
    expect(value("2025-03-10", { type: "date" })).toBe(20_157);
    expect(value("2025-03-10T09:00", { type: "dateTime" })).toBe(Date.parse("2025-03-10T01:00:00Z"));
    expect(value("2025-03-10T09:00", { type: "date" })).toEqual(["value/type"]);
    expect(value({ times: 1, per: "month" }, { type: "cadence" })).toEqual({ times: 1, per: "month" });
    for (const input of [
      { times: 1 },
      { times: -1, per: "month" },
      { times: 1, per: "fortnight" },
      { times: 1, per: "month", x: 1 },
    ]) {
      expect(value(input, { type: "cadence" })).toEqual(["value/type"]);
    }
  });

  it("reads times of the week, of the day and of the year", () => {
    expect(value("monday 12:00", { type: "weekTime" })).toBe("monday 12:00");
    expect(value("22:00-30:00", { type: "timeRange" })).toBe("22:00-30:00");
    expect(value("02-29", { type: "monthDay" })).toBe("02-29");
    expect(value("mon 12:00", { type: "weekTime" })).toEqual(["value/type"]);
    expect(value("18:00-09:00", { type: "timeRange" })).toEqual(["value/type"]);
    expect(value("02-30", { type: "monthDay" })).toEqual(["value/type"]);
  });

  it("knows the roles", () => {
    expect(value("serviceHead", { type: "role" })).toBe("serviceHead");
    expect(value("servicehead", { type: "role" })).toEqual(["value/option"]);
  });

  it("survives any input of any type", () => {
    const types: ValueType["type"][] = [
      "text",
      "money",
      "date",
      "dateTime",
      "enum",
      "list",
      "cadence",
      "role",
      "weekTime",
    ];
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true }),
        fc.constantFrom(...types),
        (input, type) => {
          parseValue(input, { type }, context);
        },
      ),
    );
  });
});

describe("parseValue of a file", () => {
  const file = (input: unknown) =>
    parseValue(input, { type: "file" }, { timeZone: "UTC", enums: new Map(), roles: {} });

  it("takes what is known of it, in whatever order", () => {
    const sha256 = "0".repeat(64);
    expect(file({ size: 3, name: "a.jpg", sha256 })).toEqual(file({ sha256, name: "a.jpg", size: 3 }));
    expect(file({ name: "a.jpg", size: 0 })).toMatchObject({ ok: true });
  });

  it.each([
    "a.jpg",
    {},
    { name: "", size: 1 },
    { name: "a", size: -1 },
    { name: "a", size: 1.5 },
    { name: "a", size: 1, sha256: "ABC" },
    { name: "a", size: 1, hash: "0" },
    { name: "a", size: 1, takenAt: "yesterday" },
    { name: "a", size: 1, location: { latitude: 91, longitude: 0, datum: "WGS-84", at: "2025-03-10T09:00:00Z" } },
  ])("refuses %j", (input) => {
    expect(file(input)).toMatchObject({ ok: false, issues: [{ code: "value/type" }] });
  });
});
