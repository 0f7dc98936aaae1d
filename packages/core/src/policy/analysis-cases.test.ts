import { describe, expect, it } from "vitest";
import { boundaryDocument, caseCoverage } from "./analysis-cases.ts";
import { bind } from "./bind.ts";
import { runCases } from "./cases.ts";
import { examplePack } from "./example-pack.contract.ts";

const asOf = "2025-06-01";

describe("caseCoverage", () => {
  it("tells by rule in which cases it held and made the outcome, and on which sides of a threshold cases were", () => {
    const grade = caseCoverage(examplePack()).find(({ decision }) => decision === "grade");
    const silver = grade?.rules.find(({ name }) => name === "silver");
    expect([silver?.held, silver?.applied]).toEqual([["C1"], ["C1"]]);
    expect(grade?.rules.find(({ name }) => name === "gold")?.applied).toEqual(expect.any(Array));
    const threshold = grade?.thresholds.find(({ parameter }) => parameter === "grade.goldMin");
    expect(threshold).toMatchObject({ fact: "client.orderAmount", value: 500_000 });
  });
});

describe("boundaryDocument", () => {
  it("writes cases that pass, and with which every threshold is tried on all sides", () => {
    const pack = examplePack();
    const policy = bind(pack, { asOf });
    const decision = policy.graph.decisions.get("grade");
    const document = decision && boundaryDocument(policy, decision, asOf);
    expect(document?.cases?.length).toBeGreaterThanOrEqual(6);
    const grown = { ...pack, cases: document === undefined ? [] : [document] };
    expect(runCases(grown).map(({ id, differences }) => [id, differences])).toEqual(
      document?.cases?.map(({ id }) => [id, []]),
    );
    const { thresholds = [] } = caseCoverage(grown).find((each) => each.decision === "grade") ?? {};
    expect(thresholds.length).toBeGreaterThan(0);
    for (const { sides } of thresholds) expect(sides).toEqual(["below", "at", "above"]);
  });
});
