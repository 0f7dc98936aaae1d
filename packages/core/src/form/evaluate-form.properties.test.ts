import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../json/index.ts";
import { evaluateForm } from "./evaluate-form.ts";
import { bindExample, exampleForm, now, today } from "./example-form.contract.ts";
import type { Answers, FormState } from "./form-state.ts";

const form = bindExample();
const reversed = bindExample({
  fields: exampleForm.fields.toReversed(),
  checks: (exampleForm.checks ?? []).toReversed(),
});
const amounts = fc.constantFrom(0, 50, 100, 100.01, 500, 500.01, 10_000, 20_000, 1.005, -1);

/** Answers as a page or an attacker may send them: right, wrong, of the wrong type, for fields that nobody may answer. */
const answersArbitrary: fc.Arbitrary<Answers> = fc.record(
  {
    number: fc.string(),
    kind: fc.constantFrom<Json>("lost", "broken", "late", "stolen", null, 3),
    damage: fc.string({ unit: "grapheme", maxLength: 12 }),
    amount: fc.oneof(amounts, fc.constantFrom<Json>("12.5", "many", null)),
    insured: fc.constantFrom<Json>(true, false, "yes", null),
    policyNo: fc.constantFrom("AB1234", "x", ""),
    phone: fc.constantFrom<Json>("138", " ", null),
    tel: fc.constantFrom<Json>("139"),
    mail: fc.constantFrom("a@b.cn", "a@b"),
    items: fc.constantFrom<Json>(1, 0, 2.5, 120, null),
    happenedOn: fc.constantFrom("2025-01-31", "2025-02-30"),
    toldAt: fc.constantFrom("2025-03-10T08:00", "2025-03-11T08:00"),
    remedies: fc.subarray(["refund", "resend", "voucher", "hug"]),
    photos: fc.array(fc.record({ name: fc.constant("a.jpg"), size: fc.constantFrom(1, 9_000_000) }), { maxLength: 3 }),
    perItem: amounts,
    urgency: fc.constantFrom<Json>("normal", "urgent", null),
    reviewer: fc.string(),
    strange: fc.string(),
  },
  { requiredKeys: [] },
);
const factsArbitrary = fc.constantFrom(
  {},
  { actor: { roles: ["clerk"] } },
  { actor: { roles: ["head"] }, claim: { amount: 900, claimId: "C-1" } },
  { claim: { kind: "broken", urgency: "urgent" } },
);

const evaluate = (answers: Answers, facts: unknown, which = form): FormState =>
  evaluateForm(which, answers, { today, now, facts });
/** A state without the drafts of what is hidden. */
const seen = (state: FormState) =>
  [...state.fields.values()].map(({ value, ...field }) => (field.visible ? { ...field, value } : field));

describe("evaluateForm", () => {
  it("comes to the same in whatever order fields, checks and answers stand", () => {
    fc.assert(
      fc.property(answersArbitrary, factsArbitrary, (answers, facts) => {
        const one = evaluate(answers, facts);
        const other = evaluate(Object.fromEntries(Object.entries(answers).toReversed()), facts, reversed);
        expect(other.answer).toEqual(one.answer);
        for (const [id, field] of one.fields) {
          const { issues, ...rest } = field;
          expect(other.fields.get(id)).toMatchObject(rest);
          expect(other.fields.get(id)?.issues).toHaveLength(issues.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("answers only what is shown and may be answered", () => {
    fc.assert(
      fc.property(answersArbitrary, factsArbitrary, (answers, facts) => {
        const { fields, answer } = evaluate(answers, facts);
        for (const id of Object.keys(answer))
          expect(fields.get(id)).toMatchObject({ visible: true, readOnly: false, computed: false });
      }),
      { numRuns: 300 },
    );
  });

  it("comes to the same again on its own answer, as a server does", () => {
    fc.assert(
      fc.property(answersArbitrary, factsArbitrary, (answers, facts) => {
        const page = evaluate(answers, facts);
        const server = evaluate(JSON.parse(JSON.stringify(page.answer)) as Answers, facts);
        expect(server.answer).toEqual(page.answer);
        expect(server.issues).toEqual(page.issues);
        expect(seen(server)).toEqual(seen(page));
      }),
      { numRuns: 300 },
    );
  });

  it("gives back what stood in a field when it is hidden and shown again", () => {
    fc.assert(
      fc.property(answersArbitrary, factsArbitrary, (answers, facts) => {
        const shown = { ...answers, kind: "broken" };
        const before = evaluate(shown, facts);
        const hidden = evaluate({ ...shown, kind: "late" }, facts);
        expect(hidden.fields.get("damage")).toMatchObject({ visible: false, issues: [] });
        expect(hidden.answer).not.toHaveProperty("damage");
        expect(hidden.fields.get("damage")?.value).toEqual(before.fields.get("damage")?.value);
        expect(evaluate(shown, facts)).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it("says nothing of what is hidden or nobody can answer, and points every issue at a field", () => {
    fc.assert(
      fc.property(answersArbitrary, factsArbitrary, (answers, facts) => {
        const state = evaluate(answers, facts);
        for (const { pointer } of state.issues) {
          expect(state.fields.get(pointer.split("/")[1] ?? "")).toMatchObject({ visible: true, readOnly: false });
        }
      }),
      { numRuns: 200 },
    );
  });

  it("does not touch the answers it is given", () => {
    fc.assert(
      fc.property(answersArbitrary, (answers) => {
        const before = JSON.stringify(answers);
        evaluate(Object.freeze(answers), {});
        expect(JSON.stringify(answers)).toBe(before);
      }),
    );
  });
});
