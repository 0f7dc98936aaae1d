import { describe, expect, it } from "vitest";
import { withAnswer } from "./answer-path.ts";
import { createFormEvaluator } from "./create-form-evaluator.ts";
import { bindExample, now, today } from "./example-form.contract.ts";
import type { Answers, FormState } from "./form-state.ts";
import { bindRowsForm } from "./rows-form.contract.ts";

const context = { today, now, facts: {} };
const whole: Answers = { kind: "lost", amount: 80, phone: "138", insured: true };

/** The paths whose state is another object than before. */
const changed = (before: FormState, after: FormState): readonly string[] =>
  [...after.fields].flatMap(([path, state]) => (before.fields.get(path) === state ? [] : [path]));

describe("createFormEvaluator", () => {
  it("keeps the state of every field that does not depend on what was answered", () => {
    const evaluator = createFormEvaluator(bindExample());
    const before = evaluator.evaluate(whole, context);
    const after = evaluator.evaluate({ ...whole, kind: "broken" }, context);
    expect(changed(before, after)).toEqual(["kind", "damage"]);
  });

  it("works nothing out for an answer that is the same", () => {
    const evaluator = createFormEvaluator(bindExample());
    const before = evaluator.evaluate(whole, context);
    const after = evaluator.evaluate({ ...whole }, context);
    expect(after.fields).toBe(before.fields);
    expect(after.answer).toBe(before.answer);
    expect(after.issues).toBe(before.issues);
  });

  it("decides anew what waits for the answer, and nothing else", () => {
    const evaluator = createFormEvaluator(bindExample());
    const before = evaluator.evaluate(whole, context);
    const after = evaluator.evaluate({ ...whole, amount: 501 }, context);
    expect(changed(before, after)).toEqual(["amount", "policyNo", "perItem", "urgency"]);
  });

  it("touches one row when a row is answered, and what adds the rows up", () => {
    const evaluator = createFormEvaluator(bindRowsForm());
    const first: Answers = {
      lines: [
        { sku: "A", quantity: 1 },
        { sku: "B", quantity: 2 },
        { sku: "C", quantity: 3 },
      ],
    };
    const before = evaluator.evaluate(first, context);
    const after = evaluator.evaluate(withAnswer(first, "lines/1/sku", "D"), context);
    expect(changed(before, after)).toEqual(["lines", "lines/1/sku"]);
    const again = evaluator.evaluate(first, context);
    const more = evaluator.evaluate(withAnswer(first, "lines/1/quantity", 5), context);
    expect(changed(again, more)).toEqual([
      "total",
      "lines",
      "lines/0/share",
      "lines/1/quantity",
      "lines/1/granted",
      "lines/1/share",
      "lines/2/share",
    ]);
  });

  it("moves what stood below a row that is taken out", () => {
    const evaluator = createFormEvaluator(bindRowsForm());
    const answers: Answers = { lines: [{ sku: "A" }, { sku: "B" }, { sku: "C" }] };
    evaluator.evaluate(answers, context);
    const { fields } = evaluator.evaluate(withAnswer(answers, "lines/1", undefined), context);
    expect(fields.get("lines")?.rows).toEqual(["0", "1"]);
    expect([fields.get("lines/1/sku")?.value, fields.has("lines/2/sku")]).toEqual(["C", false]);
  });

  it("follows the clock, and another day or other facts", () => {
    const evaluator = createFormEvaluator(bindExample());
    const late = { ...whole, toldAt: "2025-03-10T12:00:01+08:00" };
    const codes = (more: object) => evaluator.evaluate(late, { ...context, ...more }).issues.map(({ code }) => code);
    expect(codes({})).toContain("form/check");
    expect(codes({ now: now + 1000 })).not.toContain("form/check");
    const next = evaluator.evaluate(whole, { ...context, today: today + 1 });
    expect(next.fields.get("happenedOn")?.value).toBe("2025-03-11");
    const known = evaluator.evaluate(whole, { ...context, facts: { claim: { claimId: "C-7" } } });
    expect(known.fields.get("number")?.value).toBe("C-7");
  });

  it("ends when fields wait for each other in a circle, which the check of the form refuses", () => {
    const good = bindExample();
    const circle = good.fields.map((field) =>
      field.id === "kind" ? { ...field, visible: good.byId.get("damage")?.visible ?? [] } : field,
    );
    const byId = new Map(circle.map((field) => [field.id, field]));
    const evaluator = createFormEvaluator({ ...good, fields: circle, byId });
    const seen = ["broken", "lost", "broken"].map((kind) => evaluator.evaluate({ kind }, context).fields.size);
    expect(seen).toEqual([circle.length, circle.length, circle.length]);
  });
});
