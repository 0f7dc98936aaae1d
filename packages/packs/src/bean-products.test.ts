import { checkPack, coverage, parsePack, runCases, viewPolicy, type Pack } from "@bylaw/core";
import { describe, expect, it } from "vitest";
import { readShippedPack, shippedPacks } from "./read-pack.ts";

/** The scenarios of the policy's specification that this version must run. */
const SCENARIOS = [
  "S01",
  "S02",
  "S03",
  "S04",
  "S05",
  "S06",
  "S07",
  "S08",
  "S09",
  "S10",
  "S12",
  "S13",
  "S14",
  "S15",
  "S16",
  "S17",
  "S18",
  "S19",
  "S20",
  "S21",
  "S22",
  "S23",
  "S24",
  "S26",
];
const PENDING = ["S11", "S25", "S31"];

describe.each(shippedPacks())("the pack %s", (id) => {
  const pack: Pack = parsePack(readShippedPack(id));

  it("has nothing that is wrong with it", () => {
    expect(checkPack(pack)).toEqual([]);
  });

  it("passes its own cases", () => {
    expect(runCases(pack).filter((result) => result.status === "failed")).toEqual([]);
  });

  it("says why a case is pending, in both languages", () => {
    for (const result of runCases(pack).filter((each) => each.status === "pending")) {
      expect(result.pending?.["zh-CN"]).toMatch(/\p{Script=Han}/u);
      expect(result.pending?.en).toMatch(/[a-z]/u);
    }
  });

  it("reads complete in both languages, with no slot left open", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      const text = JSON.stringify(viewPolicy(pack, locale, "2026-11-20").chapters);
      expect(text).not.toMatch(/\{[a-z]+\.[A-Za-z.0-9]+\}/u);
      if (locale === "en") expect(text).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe("bean-products", () => {
  const pack = parsePack(readShippedPack("bean-products"));

  it("runs the scenarios of this version and keeps the others pending", () => {
    const status = new Map(runCases(pack).map((result) => [result.id, result.status]));
    expect(SCENARIOS.filter((id) => status.get(id) !== "passed")).toEqual([]);
    expect(PENDING.filter((id) => status.get(id) !== "pending")).toEqual([]);
  });

  it("has every clause of the document, in order", () => {
    const ids = coverage(pack).map(({ clause }) => clause.id);
    expect(ids).toHaveLength(96);
    expect(ids).toEqual(ids.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })));
    expect([ids[0], ids.at(-1)]).toEqual(["0", "11.2"]);
  });

  it("runs the clauses of classes, tiers, entitlements and deadlines, and owns up to the others", () => {
    const state = new Map(coverage(pack).map(({ clause, state: each }) => [clause.id, each]));
    const runs = [...state].filter(([, each]) => each === "runs").map(([id]) => id);
    for (const section of ["2.1.", "2.2.", "2.3.", "5.3."]) {
      const clauses = [...state.keys()].filter((id) => id.startsWith(section));
      expect(clauses.filter((id) => !runs.includes(id))).toEqual([]);
    }
    expect(runs).toEqual(expect.arrayContaining(["1.3.1", "1.3.2", "4.1.1.a", "4.1.1.b"]));
    expect(state.get("6.1.1")).toBe("pending");
    expect(state.get("1.1")).toBe("text");
  });
});
