import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition, Decision, Form } from "../schema/index.ts";
import { bindDecision } from "../decision/index.ts";
import { compileRules } from "../rule/index.ts";
import { bindForm } from "./bind-form.ts";
import type { BoundForm } from "./bound-form.ts";
import { bindExample, exampleForm, exampleScope, formWords, now, today } from "./example-form.contract.ts";
import type { Answers } from "./form-state.ts";
import { nextQuestions } from "./next-questions.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const context = { today, now };
const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const rule = (name: string, clause: string, conditions: Condition, value: string) => ({
  name,
  clause,
  conditions,
  event: { type: "handling", params: { value } },
});

/** What happens to a claim: by its kind first, then by day and kind of client. */
const handling: Decision = {
  kind: "decision",
  id: "handling",
  title: text("handling"),
  clause: "7",
  hitPolicy: "first",
  outputs: { value: {} },
  rules: [
    rule("late", "7.1", is("claim.kind", "equal", "late"), "apologise"),
    rule(
      "oldClient",
      "7.2",
      { all: [is("claim.kind", "equal", "lost"), is("client.since", "lessThan", "2020-01-01")] },
      "refund",
    ),
    rule("other", "7.3", is("claim.kind", "in", ["lost", "broken"]), "inspect"),
  ],
};

const fields: Form["fields"] = [
  { id: "since", label: text("since"), value: { type: "date" }, fact: "client.since" },
  { id: "kind", label: text("kind"), value: { type: "enum", enum: "claimKind" }, fact: "claim.kind" },
  { id: "note", label: text("note"), value: { type: "text" } },
];

function interview(change: Partial<Form> = {}): BoundForm {
  const { graph } = bindExample();
  const { layout: _layout, checks: _checks, renamed: _renamed, ...rest } = exampleForm;
  const form: Form = { ...rest, id: "ask", drives: "handling", fields, ...change };
  return bindForm(form, {
    scope: exampleScope,
    vocabulary: formWords.vocabulary,
    graph: {
      ...graph,
      decisions: new Map([...graph.decisions, ["handling", bindDecision(handling, exampleScope, compileRules)]]),
    },
  });
}
const ask = (answers: Answers, form = interview()) => nextQuestions(form, answers, context);

describe("nextQuestions", () => {
  it("asks what matters for the outcome, the most telling first, and says why", () => {
    const found = ask({});
    expect(found).toMatchObject({ settled: false, answered: 0, remaining: 2, unasked: [], outcome: undefined });
    expect(found.questions).toEqual([
      {
        path: "kind",
        fact: "claim.kind",
        clauses: ["7.1", "7.2", "7.3"],
        rules: ["late", "oldClient", "other"],
        outcomes: ["apologise", "refund", "inspect"],
      },
      { path: "since", fact: "client.since", clauses: ["7.2"], rules: ["oldClient"], outcomes: ["refund"] },
    ]);
  });

  it("asks no more once the outcome is settled, whatever is still open", () => {
    expect(ask({ kind: "late" })).toMatchObject({
      settled: true,
      outcome: { value: "apologise" },
      answered: 1,
      remaining: 0,
      questions: [],
    });
    expect(ask({ kind: "broken" })).toMatchObject({ settled: true, outcome: { value: "inspect" } });
    expect(ask({ kind: "lost" }).questions.map(({ path }) => path)).toEqual(["since"]);
    expect(ask({ kind: "lost", since: "2019-12-31" })).toMatchObject({ settled: true, outcome: { value: "refund" } });
  });

  it("does not ask what the server knows, nor what is hidden", () => {
    const known = nextQuestions(interview(), {}, { ...context, facts: { claim: { kind: "broken" } } });
    // The form's own field speaks for the fact.
    expect(known.settled).toBe(false);
    const [since, kind, note] = fields;
    if (since === undefined || kind === undefined || note === undefined) throw new TypeError("no fields");
    const without = interview({ fields: [kind, note] });
    expect(nextQuestions(without, { kind: "lost" }, context)).toMatchObject({
      remaining: 0,
      unasked: ["client.since"],
    });
    const told = nextQuestions(without, { kind: "lost" }, { ...context, facts: { client: { since: "2024-01-01" } } });
    expect(told).toMatchObject({ settled: true, outcome: { value: "inspect" } });
    const hidden = interview({ fields: [{ ...since, visible: is("note", "known", true) }, kind, note] });
    expect(nextQuestions(hidden, { kind: "lost" }, context).unasked).toEqual(["client.since"]);
  });

  it("has nothing to ask without a decision", () => {
    expect(nextQuestions(interview(), {}, context, "nothing")).toMatchObject({ settled: true, questions: [] });
  });

  it("gets by with no more questions than it said, and comes to the outcome of a whole answer", () => {
    const whole = fc.record({
      kind: fc.constantFrom("lost", "broken", "late"),
      since: fc.constantFrom("2019-06-01", "2023-06-01"),
    });
    fc.assert(
      fc.property(whole, (answer) => {
        const form = interview();
        let answers: Answers = {};
        let left = nextQuestions(form, answers, context);
        while (!left.settled) {
          const [next] = left.questions;
          if (next === undefined) throw new TypeError("nothing to ask");
          answers = { ...answers, [next.path]: answer[next.path as "kind"] };
          const then = nextQuestions(form, answers, context);
          expect(then.remaining).toBeLessThan(left.remaining);
          left = then;
        }
        expect(left.outcome).toEqual(nextQuestions(form, answer, context).outcome);
      }),
    );
  });
});

describe("an interview that goes on", () => {
  it("tells which answers count, and leaves out those that make no difference any more", () => {
    expect(ask({ since: "2019-12-31", kind: "lost" })).toMatchObject({ asked: ["since", "kind"], answered: 2 });
    expect(ask({ since: "2019-12-31", kind: "late" })).toMatchObject({ asked: ["kind"], answered: 1 });
    expect(ask({}).mattering).toEqual(["since", "kind"]);
  });

  it("asks no more what somebody left open, and says when there is no outcome without it", () => {
    const open = ask({ kind: "lost", since: null });
    expect(open).toMatchObject({ settled: false, outcome: undefined, questions: [], leftOpen: ["since"] });
    expect(ask({ kind: null }).leftOpen).toEqual(["kind"]);
  });

  it("names the rules that made the outcome", () => {
    expect(ask({ kind: "late" }).because).toEqual([
      { decision: "handling", rule: "late", title: undefined, clauses: ["7.1"] },
    ]);
    expect(ask({}).because).toEqual([]);
  });
});
