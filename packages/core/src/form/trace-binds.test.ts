import { describe, expect, it } from "vitest";

import { bindExample, now, today } from "./example-form.contract.ts";
import { bindRowsForm } from "./rows-form.contract.ts";
import { traceBinds } from "./trace-binds.ts";

const context = { today, now };

describe("traceBinds", () => {
  const of = (answers: Readonly<Record<string, string | number | boolean>>) =>
    new Map(traceBinds(bindExample(), answers, context).map(({ target, trace }) => [target, trace]));

  it("proves what shows, asks, locks and offers, each once", () => {
    const found = of({ kind: "broken", insured: true, amount: 120 });
    expect([...found].map(([target, { result }]) => [target, result])).toEqual([
      ["layout/office/visible", true],
      ["fields/damage/visible", true],
      ["fields/policyNo/visible", true],
      ["fields/policyNo/required", true],
      ["fields/remedies/options", true],
      ["fields/perItem/visible", true],
      ["fields/reviewer/readOnly", "unknown"],
    ]);
  });

  it("reads a hidden field as absent, and tells what was read in the document's own form", () => {
    const found = of({ kind: "lost", amount: 99.5 });
    expect(found.get("fields/damage/visible")).toMatchObject({ result: false, factValue: "lost", value: "broken" });
    expect(found.get("fields/policyNo/required")).toMatchObject({ result: false, factValue: 99.5 });
    expect(of({}).get("layout/office/visible")).toMatchObject({ result: false });
  });

  it("proves the conditions of every row with the row's own answers", () => {
    const inspection = { hygiene: { passed: false }, coldChain: { passed: true } };
    const found = traceBinds(bindRowsForm(), { strict: true, inspection }, context).filter(
      ({ target }) => target === "fields/inspection/rows/remark/visible",
    );
    expect(found.map(({ path, trace }) => [path, trace.result])).toEqual([
      ["inspection/hygiene/remark", true],
      ["inspection/coldChain/remark", false],
    ]);
  });
});
