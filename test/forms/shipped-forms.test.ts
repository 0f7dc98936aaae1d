import { readFileSync } from "node:fs";
import {
  bind,
  createFormEvaluator,
  evaluateForm,
  parsePack,
  withAnswer,
  type Answers,
  type BoundForm,
  type FormContext,
  type FormState,
} from "@bylaw/core";
import { readShippedPack } from "@bylaw/packs";
import { describe, expect, it } from "vitest";

/** Answers to every form that ships, but for the two of the factory that have tests of their own. */
const packs = [
  "bean-products",
  "environmental-sites",
  "landscaping-projects",
  "marketing-customers",
  "utility-complaints",
];
const elsewhere = new Set(["bean-products/customerProfile", "bean-products/complaintIntake"]);

interface Shipped {
  readonly name: string;
  readonly form: BoundForm;
  readonly answers: Answers;
}

const shipped: readonly Shipped[] = packs.flatMap((pack) => {
  const { forms } = bind(parsePack(readShippedPack(pack)), { asOf: "2026-11-20" });
  const answers = JSON.parse(readFileSync(new URL(`answers/${pack}.json`, import.meta.url), "utf8")) as Readonly<
    Record<string, Answers>
  >;
  return [...forms].flatMap(([id, form]) => {
    const name = `${pack}/${id}`;
    return elsewhere.has(name) ? [] : [{ name, form, answers: answers[id] ?? {} }];
  });
});

/** 20 November 2026, noon in Shanghai; who fills in may do so, and is nobody that an answer names. */
function contextOf({ form }: Shipped): FormContext {
  const facts = { actor: { id: "E-900", roles: form.form.by } };
  return { today: 20_777, now: Date.UTC(2026, 10, 20, 4), facts };
}

function errors({ issues }: FormState): readonly string[] {
  return issues.filter(({ severity }) => severity === "error").map(({ code, pointer }) => `${code} ${pointer}`);
}

describe("the forms that ship", () => {
  it("are as many as the policies' chapters and the hardest eight ask for, and an interview", () => {
    expect(shipped.map(({ name }) => name)).toHaveLength(17 + 8 + 1);
  });

  it.each(shipped)("$name takes its answers", (one) => {
    const state = evaluateForm(one.form, one.answers, contextOf(one));
    expect(errors(state)).toEqual([]);
    expect(state.contextIssues).toEqual([]);
    // What was answered is what is handed in: nothing of it was hidden or nobody's to answer.
    expect(state.answer).toMatchObject(one.answers);
  });

  it.each(shipped)("$name misses each answer that it needs", (one) => {
    const context = contextOf(one);
    const state = evaluateForm(one.form, one.answers, context);
    const needed = [...state.fields.values()].filter(
      ({ visible, required, readOnly, kind, path }) =>
        visible && required && !readOnly && kind !== "statement" && !hasDefault(one.form, path),
    );
    expect(needed.length).toBeGreaterThan(0);
    for (const { path } of needed) {
      const without = evaluateForm(one.form, withAnswer(one.answers, path, undefined), context);
      const missing = errors(without).filter((each) => /^form\/(?:missing|not-chosen) /u.test(each));
      expect(missing.map((each) => each.split(" /")[1])).toContain(path);
    }
  });

  it.each(shipped)("$name stands the same however it was filled in", (one) => {
    const context = contextOf(one);
    const evaluator = createFormEvaluator(one.form);
    let answers: Answers = {};
    for (const [id, value] of Object.entries(one.answers).toReversed()) {
      answers = withAnswer(answers, id, value);
      evaluator.evaluate(answers, context);
    }
    const whole = evaluateForm(one.form, one.answers, context);
    const grown = evaluator.evaluate(answers, context);
    expect(grown.answer).toEqual(whole.answer);
    expect(grown.issues).toEqual(whole.issues);
    expect([...grown.fields]).toEqual([...whole.fields]);
  });
});

function hasDefault({ form }: BoundForm, path: string): boolean {
  return form.fields.find(({ id }) => id === path)?.default !== undefined;
}
