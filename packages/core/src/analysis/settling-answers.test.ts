import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSession } from "../decision/index.ts";
import { unknown } from "../value/index.ts";
import { settlingAnswers } from "./settling-answers.ts";
import { is, testGraph, type TestGraph, type TestRule } from "./test-graph.contract.ts";

const answers = ({ graph, decision, supply }: TestGraph, fact: string, facts: object = {}) =>
  settlingAnswers(graph, supply(facts), decision, fact);

describe("settlingAnswers", () => {
  it("joins neighbouring classes with one outcome, and keeps to what is declared", () => {
    const rules: readonly TestRule[] = [
      ["many", is("books", "greaterThan", 10)],
      ["some", is("books", "greaterThanInclusive", 3)],
      ["few", is("books", "lessThan", 3)],
    ];
    expect(answers(testGraph(rules), "books")).toEqual([
      {
        classes: [
          {
            kind: "figures",
            low: { value: 0, included: true, isLimit: true },
            high: { value: 3, included: false, isLimit: false },
          },
        ],
        value: "few",
      },
      {
        classes: [
          {
            kind: "figures",
            low: { value: 3, included: true, isLimit: false },
            high: { value: 10, included: true, isLimit: false },
          },
        ],
        value: "some",
      },
      {
        classes: [
          {
            kind: "figures",
            low: { value: 10, included: false, isLimit: false },
            high: { value: 50, included: true, isLimit: true },
          },
        ],
        value: "many",
      },
    ]);
  });

  it("gathers words with one outcome, and any other text", () => {
    const rules: readonly TestRule[] = [
      ["yes", is("town", "in", ["here", "there"])],
      ["no", is("town", "notEqual", "nowhere")],
    ];
    const found = answers(testGraph(rules), "town").map(({ classes, value }) => [
      classes.map((each) => (each.kind === "word" ? each.value : each.kind)),
      typeof value === "symbol" ? "nothing" : value,
    ]);
    expect(found).toEqual([
      [["here", "there"], "yes"],
      [["nowhere"], "nothing"],
      [["other"], "no"],
    ]);
  });

  it("asks for every option of an enum by itself, because a figure may hang on it too", () => {
    const rules: readonly TestRule[] = [
      ["much", is("weight", "greaterThanInclusive", 100)],
      ["little", is("weight", "lessThan", 100)],
    ];
    const found = answers(testGraph(rules), "kind", { loans: [{ loanId: "1", fee: 60 }] });
    expect(
      found.map(({ classes, value }) => [classes.map((each) => each.kind === "word" && each.value), value]),
    ).toEqual([
      [["adult", "child"], "little"],
      [["school"], "much"],
    ]);
  });

  it("says which answer would leave it open", () => {
    const rules: readonly TestRule[] = [
      ["yes", is("trusted", "equal", true)],
      ["ask", is("books", "greaterThan", 5), { undetermined: true }],
      ["no", is("books", "lessThanInclusive", 5)],
    ];
    expect(answers(testGraph(rules), "books").map(({ value }) => value)).toEqual(["no", unknown]);
  });

  it("keeps silent where classes cannot tell", () => {
    const rules: readonly TestRule[] = [
      ["much", { any: [is("weight", "greaterThan", 100), is("spent", "greaterThan", 500)] }],
      ["little", is("weight", "lessThanInclusive", 100)],
    ];
    expect(answers(testGraph(rules), "spent", { kind: "child" })).toEqual([]);
    const against: readonly TestRule[] = [["yes", is("donated", "greaterThan", { fact: "spent" })]];
    expect(answers(testGraph(against), "donated")).toEqual([]);
    expect(answers(testGraph(against), "books")).toEqual([]);
  });

  it("gives every figure exactly one answer, and the right one", () => {
    const operator = fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "equal");
    const limit = fc.integer({ min: 0, max: 20 });
    const some = fc.array(fc.tuple(fc.constantFrom("a", "b"), operator, limit), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(some, (rules) => {
        const { graph, decision, supply } = testGraph(rules.map(([value, name, at]) => [value, is("books", name, at)]));
        const found = settlingAnswers(graph, supply({}), decision, "books");
        for (let books = 0; books <= 21; books += 1) {
          const fitting = found.filter(({ classes: [only] }) => {
            if (only?.kind !== "figures") return false;
            const { low, high } = only;
            const [from, to] = [Number(low?.value ?? 0), Number(high?.value ?? Infinity)];
            return (
              (low?.included === false ? books > from : books >= from) &&
              (high?.included === false ? books < to : books <= to)
            );
          });
          const run = createSession(graph, { ...supply({}), facts: new Map([["books", books]]) }).decision(decision);
          expect(fitting.map(({ value }) => value)).toEqual([run.values.get("value")]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
