import { describe, expect, it } from "vitest";
import { answerFacts } from "./answer-facts.ts";
import { bindExample, exampleForm, today } from "./example-form.contract.ts";

describe("answerFacts", () => {
  const form = bindExample();

  it("tells each answer as the fact that its field fills, nested", () => {
    expect(answerFacts(form, { kind: "lost", amount: 80, phone: "138", urgency: "urgent" })).toEqual({
      claim: { kind: "lost", amount: 80, urgency: "urgent" },
    });
  });

  it("leaves out what is empty", () => {
    expect(answerFacts(form, { kind: null, amount: 0 })).toEqual({ claim: { amount: 0 } });
  });

  it("tells what the form computes when it knows the context", () => {
    const fields = exampleForm.fields.map((each) =>
      each.id === "insured"
        ? {
            id: "insured",
            label: each.label,
            value: { type: "boolean" as const },
            fact: "claim.insured",
            compute: true,
          }
        : each,
    );
    const computing = bindExample({ fields });
    expect(answerFacts(computing, { kind: "lost", insured: false }, { today })).toMatchObject({
      claim: { insured: true },
    });
  });
});
