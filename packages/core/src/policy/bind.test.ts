import { describe, expect, it } from "vitest";
import { bind } from "./bind.ts";
import { examplePack } from "./example-pack.contract.ts";
import { issuesOf, placesOf } from "./issues-of.contract.ts";
import { parametersInForce } from "./parameter-in-force.ts";

const pack = examplePack();
const refusal = (options: Parameters<typeof bind>[1]) => placesOf(issuesOf(() => bind(pack, options)));
const asOf = "2025-03-10";

describe("bind", () => {
  it("binds on the first day and not on the day before", () => {
    expect(bind(pack, { asOf: "2025-01-01" }).asOf).toBe("2025-01-01");
    expect(refusal({ asOf: "2024-12-31" })).toEqual(["policy/not-in-force – "]);
  });

  it.each(["2025-02-29", "2025-3-1", "yesterday", ""])("refuses %j as a day", (day) => {
    expect(refusal({ asOf: day })).toEqual(["input/not-a-date – "]);
  });

  it.each([
    ["unknown", { "quote.hour": 1 }, ["tailoring/unknown-target tailoring /0/at"]],
    ["locked", { "policy.reviewMonths": 6 }, ["tailoring/locked tailoring /0/value"]],
    ["looser than the document", { "quote.hours": 36 }, ["tailoring/loosened tailoring /0/value"]],
    [
      "out of bounds and looser",
      { "quote.hours": 49 },
      ["parameter/too-high tailoring /0/value", "tailoring/loosened tailoring /0/value"],
    ],
    ["of another type", { "quote.hours": "12" }, ["value/type tailoring /0/value"]],
    ["nothing where something is needed", { "quote.hours": null }, ["parameter/mandatory tailoring /0/value"]],
    ["against a check", { "grade.silverMin": 500_000 }, ["parameter/check-failed parameters/settings /checks/0"]],
    ["wrong in the second place", { "quote.hours": 12, "rework.day": 1 }, ["tailoring/unknown-target tailoring /1/at"]],
  ])("refuses a setting that is %s", (_what, set, expected) => {
    expect(refusal({ asOf, set })).toEqual(expected);
  });

  it("asks the checks on the day only, not for what is announced for later", () => {
    // From 2026 on gold begins at 600,000: 550,000 for silver fits then, and not before.
    expect(refusal({ asOf: "2026-01-01", set: { "grade.silverMin": 550_000 } })).toEqual([]);
    expect(refusal({ asOf: "2025-12-31", set: { "grade.goldMin": 50_000, "grade.silverMin": 40_000 } })).toEqual([]);
  });

  it("shows a setting as the company's, from the day that is asked about", () => {
    const { parameters } = bind(pack, { asOf, set: { "quote.hours": 12 } });
    expect(parameters.get("quote.hours")).toMatchObject({ json: 12, from: asOf, source: "company" });
  });

  it("leaves the pack and the settings as they are", () => {
    const set = { "perks.gold": ["priority", "sample", "discount"] };
    bind(pack, { asOf, set });
    set["perks.gold"].push("x");
    expect(bind(pack, { asOf }).parameters.get("perks.gold")?.json).toEqual(["priority", "sample"]);
    expect(Object.isFrozen(set["perks.gold"])).toBe(false);
  });
});

describe("parametersInForce", () => {
  const goldOn = (day: string) => parametersInForce(pack, day).get("grade.goldMin");

  it("changes on the day of the change, not the day before", () => {
    expect(goldOn("2024-12-31")).toBeUndefined();
    expect(goldOn("2025-01-01")).toMatchObject({
      json: 500_000,
      value: 50_000_000,
      from: "2025-01-01",
      source: "document",
    });
    expect(goldOn("2025-12-31")?.json).toBe(500_000);
    expect(goldOn("2026-01-01")).toMatchObject({ json: 600_000, from: "2026-01-01" });
    expect(goldOn("2026-01-02")?.json).toBe(600_000);
  });

  it("keeps a parameter that is set to nothing", () => {
    expect(parametersInForce(pack, asOf).get("rework.cap")).toMatchObject({ json: null, value: null });
  });
});
