import { describe, expect, it } from "vitest";
import { checkPack } from "./check-pack.ts";
import { changed, examplePack } from "./example-pack.contract.ts";
import { placesOf } from "./issues-of.contract.ts";
import { parsePack } from "./parse-pack.ts";

const check = (document: string, pointer: string, value: unknown) =>
  checkPack(parsePack(changed(document, pointer, value)));
const SETTINGS = "parameters/settings";

describe("checkPack", () => {
  it("finds nothing wrong with the example", () => {
    expect(checkPack(examplePack())).toEqual([]);
  });

  it("warns of a bare figure and still counts it as no error", () => {
    const [found, ...others] = check("chapter/2", "/sections/0/clauses/2/text/en", "Copy is kept for three months.");
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      code: "policy/bare-figure",
      severity: "warning",
      clause: "2.1.3",
      params: { figure: "three months" },
    });
    expect(found?.pointer).toBe("/sections/0/clauses/2/text/en");
  });
});

describe("checkUnused", () => {
  it("warns of a parameter that nothing reads and no sentence shows", () => {
    const parameter = {
      id: "rework.limit",
      clause: "2.1.2",
      label: { "zh-CN": "上限", en: "limit" },
      value: { type: "integer" },
      values: [{ from: "2025-01-01", value: 1 }],
      source: "default",
      tailor: "free",
    };
    expect(check(SETTINGS, "/parameters/-", parameter)).toMatchObject([
      {
        code: "policy/unused-parameter",
        severity: "warning",
        document: SETTINGS,
        pointer: "/parameters/10",
        clause: "2.1.2",
      },
    ]);
  });
});

describe("checkClauses", () => {
  const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
  const clause = "/sections/0/clauses/0";

  it.each([
    [
      "a slot that is no parameter",
      "chapter/2",
      `${clause}/text`,
      text("{quote.hour}", "{quote.hour}"),
      [`policy/unknown-slot chapter/2 ${clause}/text`],
    ],
    [
      "a slot that one language lacks",
      "chapter/2",
      `${clause}/text`,
      text("{quote.hours}", "soon"),
      [`policy/slots-differ chapter/2 ${clause}/text`],
    ],
    [
      "a truth value without words",
      "chapter/2",
      `${clause}/text`,
      text("{grade.rushAllowed}", "{grade.rushAllowed}"),
      [`policy/missing-phrase chapter/2 ${clause}/phrases`, `policy/missing-phrase chapter/2 ${clause}/phrases`],
    ],
    [
      "an option without words",
      "chapter/1",
      "/sections/0/clauses/2/phrases/grade.rushAllowed/false",
      undefined,
      ["policy/missing-phrase chapter/1 /sections/0/clauses/2/phrases"],
    ],
    [
      "a slot in the message of a check",
      SETTINGS,
      "/checks/0/message",
      text("{grade.goldMax}", "{grade.goldMax}"),
      [`policy/unknown-slot ${SETTINGS} /checks/0/message`],
    ],
  ])("names %s", (_what, document, pointer, value, expected) => {
    expect(placesOf(check(document, pointer, value))).toEqual(expected);
  });
});

describe("checkParameters", () => {
  const values = (...figures: readonly (readonly [string, number])[]) =>
    figures.map(([from, value]) => ({ from, value }));

  it("tells a check that fails, with its figures, in both languages and without a full stop", () => {
    const [found] = check(SETTINGS, "/parameters/1/values/0/value", 500_000);
    expect(found).toMatchObject({
      code: "parameter/check-failed",
      document: SETTINGS,
      pointer: "/checks/0",
      clause: "1.1.1",
    });
    expect(found?.message).toBe("from 2025-01-01: Silver at CNY 500,000 must be below gold at CNY 500,000");
    expect(found?.params["problemZh"]).toBe("银牌下限50万元须低于金牌门槛50万元");
    expect(found?.help).not.toMatch(/\p{Script=Han}/u);
  });

  it("looks at every day on which a figure changes, and tells the first on which a check fails", () => {
    const found = check(
      SETTINGS,
      "/parameters/1/values",
      values(["2025-01-01", 1], ["2025-07-01", 550_000], ["2027-01-01", 700_000]),
    );
    expect(found.map(({ params }) => params["from"])).toEqual(["2025-07-01"]);
    expect(check(SETTINGS, "/parameters/1/values", values(["2025-01-01", 1], ["2026-01-01", 550_000]))).toEqual([]);
  });

  it("does not try checks while figures are out of bounds", () => {
    expect(placesOf(check(SETTINGS, "/parameters/0/values/0/value", -1))).toEqual([
      `parameter/not-above ${SETTINGS} /parameters/0/values/0/value`,
    ]);
  });
});

describe("checkBounds", () => {
  const at = (parameter: number, value: unknown) =>
    check(SETTINGS, `/parameters/${parameter}/values/0/value`, value).map(({ code }) => code);

  it.each([
    [0, 0.05, ["parameter/not-multiple"]],
    [0, "0", ["parameter/not-above"]],
    [1, -0.01, ["parameter/too-low"]],
    [3, { times: 1, per: "year" }, ["parameter/too-sparse"]],
    [3, { times: 11, per: "week" }, ["parameter/too-high"]],
    [5, ["priority"], ["parameter/must-include"]],
    [5, ["sample", "priority"], ["parameter/must-start-with"]],
    [6, 48.5, ["parameter/too-high"]],
  ])("refuses parameter %i with the value %j", (parameter, value, codes) => {
    expect(at(parameter, value)).toEqual(codes);
  });

  it.each([
    [0, 500_000.3],
    [0, "500000.3"],
    [1, 0],
    [3, { times: 10, per: "week" }],
    [5, ["priority", "discount", "sample"]],
    [6, 48],
  ])("takes parameter %i with the value %j", (parameter, value) => {
    expect(at(parameter, value)).toEqual([]);
  });
});
