import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bindExample, exampleScope, formWords, now, today } from "../form/example-form.contract.ts";
import { bindForm, evaluateForm, type Answers } from "../form/index.ts";
import { randomAnswers, randomForm } from "../form/random-form.contract.ts";
import type { Condition, Form, FormField } from "../schema/index.ts";
import { loosenedForm } from "./loosened-form.ts";

const { graph } = bindExample();
const policy = { scope: exampleScope, vocabulary: formWords.vocabulary, graph };

const condition: Condition = { fact: "claim.urgency", operator: "equal", value: "urgent" };

function without<Part extends object>(part: Part, key: keyof Part): Part {
  return Object.fromEntries(Object.entries(part).filter(([each]) => each !== key)) as Part;
}

/** One field of a form, a check or its parts, somewhat otherwise. */
const change: fc.Arbitrary<(form: Form) => Form> = fc
  .tuple(
    fc.constantFrom("f0", "f1", "f2", "f3", "r0", "amount"),
    fc.constantFrom<(field: FormField) => FormField>(
      (field) => ({ ...field, maximum: typeof field.maximum === "number" ? field.maximum - 1 : 5 }),
      (field) => ({ ...field, maximum: 1000 }),
      (field) => without(field, "maximum"),
      (field) => ({ ...field, minimum: 1 }),
      (field) => ({ ...field, required: true }),
      (field) => without(field, "required"),
      (field) => ({ ...field, required: condition }),
      (field) => ({ ...field, visible: condition }),
      (field) => ({ ...field, visible: { not: { all: [] } } }),
      (field) => without(field, "visible"),
      ({ visible = condition, ...field }) => ({ ...field, visible: { any: [visible, condition] } }),
      (field) => ({ ...field, readOnly: true }),
      (field) => (field.compute === undefined ? { ...field, default: 2 } : field),
      (field) => without(field, "default"),
    ),
    fc.constantFrom<(form: Form) => Form>(
      ...Array.from({ length: 9 }, () => (form: Form) => form),
      (form) => without(form, "checks"),
      (form) => without(form, "pages"),
      (form) => ({
        ...form,
        layout: (form.layout ?? []).map((part) => ({ ...part, items: part.items.filter((id) => id !== "f0") })),
      }),
    ),
  )
  .map(
    ([id, alter, whole]) =>
      (form: Form) =>
        whole({
          ...form,
          fields: form.fields.map((each) => (each.id === id && each.rows === undefined ? alter(each) : each)),
        }),
  );

const rightIn = (form: Form, answers: Answers, facts: unknown) =>
  evaluateForm(bindForm(form, policy), answers, { today, now, facts });

/** Everything is answered within all limits but one field each. */
function nearlyAnswered(form: Form): readonly Answers[] {
  const answers = Object.fromEntries(form.fields.map(({ id, rows }) => [id, rows === undefined ? 0 : []]));
  return [{}, answers, ...form.fields.map(({ id }) => without(answers, id))];
}

describe("loosenedForm", () => {
  it("finds nothing only where every answer that the tailored form accepts, the base accepts", () => {
    let [tightened, accepted] = [0, 0];
    fc.assert(
      fc.property(
        randomForm.chain((form) =>
          fc.tuple(fc.constant(form), fc.array(randomAnswers(form), { minLength: 4, maxLength: 8 })),
        ),
        fc.array(change, { minLength: 1, maxLength: 2 }),
        fc.constantFrom({}, { claim: { amount: 900 } }, { claim: { kind: "broken", urgency: "urgent" } }),
        ([base, answers], changes, facts) => {
          const tailored = changes.reduce((form, alter) => alter(form), base);
          if (loosenedForm(base, tailored).length > 0) return;
          tightened += 1;
          for (const each of [...nearlyAnswered(base), ...answers]) {
            const state = rightIn(tailored, each, facts);
            if (state.issues.some(({ severity }) => severity === "error")) continue;
            accepted += 1;
            const below = rightIn(base, state.answer, facts);
            expect(below.issues.filter(({ severity }) => severity === "error")).toEqual([]);
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(tightened).toBeGreaterThan(60);
    expect(accepted).toBeGreaterThan(50);
  }, 60_000);

  it("finds nothing in a form that is the same", () => {
    fc.assert(
      fc.property(randomForm, (form) => {
        expect(loosenedForm(form, structuredClone(form))).toEqual([]);
      }),
    );
  });
});
