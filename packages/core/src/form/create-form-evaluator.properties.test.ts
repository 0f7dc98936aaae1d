import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Form } from "../schema/index.ts";
import { bindForm } from "./bind-form.ts";
import { checkForm } from "./check-form.ts";
import { createFormEvaluator } from "./create-form-evaluator.ts";
import { evaluateForm } from "./evaluate-form.ts";
import { bindExample, exampleScope, formWords, now, today } from "./example-form.contract.ts";
import type { Answers } from "./form-state.ts";
import { randomAnswers, randomForm } from "./random-form.contract.ts";

const { graph } = bindExample();
const policy = { scope: exampleScope, vocabulary: formWords.vocabulary, graph };
const factsArbitrary = fc.constantFrom(
  {},
  { claim: { amount: 900 } },
  { claim: { kind: "broken", urgency: "urgent" } },
);

describe("randomForm", () => {
  it("makes forms with which nothing is wrong", () => {
    const errors = (form: Form) => checkForm(form, formWords).filter(({ severity }) => severity === "error");
    fc.assert(
      fc.property(randomForm, (form) => {
        expect(errors(form)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("createFormEvaluator", () => {
  it("comes to the same, edit after edit, as working the whole form out", () => {
    fc.assert(
      fc.property(
        randomForm.chain((form) =>
          fc.tuple(fc.constant(form), fc.array(randomAnswers(form), { minLength: 2, maxLength: 6 })),
        ),
        factsArbitrary,
        ([form, edits], facts) => {
          const bound = bindForm(form, policy);
          const evaluator = createFormEvaluator(bound);
          let answers: Answers = {};
          for (const edit of edits) {
            answers = { ...answers, ...edit };
            const context = { today, now, facts };
            expect(evaluator.evaluate(answers, context)).toEqual(evaluateForm(bound, answers, context));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("comes to the same in whatever order the fields stand", () => {
    fc.assert(
      fc.property(
        randomForm.chain((form) => fc.tuple(fc.constant(form), randomAnswers(form))),
        ([form, answers]) => {
          const turned: Form = { ...form, fields: form.fields.toReversed() };
          const [one, other] = [form, turned].map((each) =>
            evaluateForm(bindForm(each, policy), answers, { today, now }),
          );
          expect(other?.answer).toEqual(one?.answer);
          for (const [path, state] of one?.fields ?? []) {
            const { issues, ...rest } = state;
            expect(other?.fields.get(path)).toMatchObject(rest);
            expect(other?.fields.get(path)?.issues).toHaveLength(issues.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("hands in only what is shown and may be answered, and comes to the same again on its own answer", () => {
    fc.assert(
      fc.property(
        randomForm.chain((form) => fc.tuple(fc.constant(form), randomAnswers(form))),
        ([form, answers]) => {
          const bound = bindForm(form, policy);
          const page = evaluateForm(bound, answers, { today, now });
          const server = evaluateForm(bound, JSON.parse(JSON.stringify(page.answer)) as Answers, { today, now });
          expect(server.answer).toEqual(page.answer);
          for (const id of Object.keys(page.answer)) {
            expect(page.fields.get(id)).toMatchObject({ visible: true, readOnly: false });
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
