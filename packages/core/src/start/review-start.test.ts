import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyOperations, parametersInForce } from "../policy/index.ts";
import { compileLayers } from "../tailoring/index.ts";
import { plainText } from "../trace/index.ts";
import { answersToOperations, type StartAnswer } from "./answers-to-operations.ts";
import { printShop } from "./print-shop.contract.ts";
import { reviewStart } from "./review-start.ts";

const pack = printShop();
const who = { day: "2026-03-01", by: "wang.min", why: "we begin" };
const filled: readonly StartAnswer[] = [
  { at: "parameter:quote.hours", value: 8 },
  { at: "parameter:rework.days", value: 3 },
];
const review = (answers: readonly StartAnswer[]) => reviewStart(pack, answers, who, "en");
const codes = (answers: readonly StartAnswer[]) =>
  review(answers).issues.map(({ code, pointer }) => `${code} ${pointer}`);

describe("answersToOperations", () => {
  it("makes an operation of every blank, also where the company takes what we suggest, from the policy's first day", () => {
    const { operations, issues } = answersToOperations(pack, filled, who);
    expect(issues).toEqual([]);
    expect(operations).toEqual([
      {
        op: "set",
        at: "parameter:quote.hours",
        value: 8,
        expect: 24,
        from: "2025-01-01",
        by: "wang.min",
        why: "we begin",
      },
      {
        op: "set",
        at: "parameter:rework.days",
        value: 3,
        expect: 3,
        from: "2025-01-01",
        by: "wang.min",
        why: "we begin",
      },
    ]);
  });

  it("confirms a suggestion from the day of the answer, and leaves a figure of the document alone", () => {
    const { operations } = answersToOperations(
      pack,
      [
        ...filled,
        { at: "parameter:call.silver", value: { times: 1, per: "quarter" }, why: "as in the old days" },
        { at: "parameter:grade.silverMin", value: 100_000 },
      ],
      who,
    );
    expect(operations.slice(2)).toEqual([
      {
        op: "set",
        at: "parameter:call.silver",
        value: { times: 1, per: "quarter" },
        expect: { times: 1, per: "quarter" },
        from: "2026-03-01",
        by: "wang.min",
        why: "as in the old days",
      },
    ]);
  });

  it("sets the hours of a calendar, the words of an enum and who answers for a clause", () => {
    const { operations, issues } = answersToOperations(
      pack,
      [
        ...filled,
        { at: "calendar:shop/open", value: [{ days: ["friday"], hours: ["08:00-12:00"] }] },
        { at: "enum:grade/options/gold", value: { "zh-CN": "贵宾", en: "guest" } },
        { at: "clause:2.1.1/owner", value: "sales" },
      ],
      who,
    );
    expect(issues).toEqual([]);
    expect(operations.slice(2).map(({ at, from }) => [at, from])).toEqual([
      ["calendar:shop/open", "2026-03-01"],
      ["enum:grade/options/gold", undefined],
      ["clause:2.1.1/owner", undefined],
    ]);
    expect(applyOperations(pack, operations, who.day).issues).toEqual([]);
  });

  it("tells what is wrong at the answer, and what is not answered at the end", () => {
    expect(
      codes([
        { at: "parameter:quote.hours", value: 100 },
        { at: "parameter:rework.days", value: null },
      ]),
    ).toEqual(["parameter/too-high /0/value", "parameter/mandatory /1/value"]);
    expect(codes([{ at: "parameter:grade.rushAllowed", value: true }, ...filled, ...filled.slice(0, 1)])).toEqual([
      "start/not-asked /0/at",
      "start/answered-twice /3/at",
    ]);
    expect(codes([{ at: "parameter:quote.hours", value: "soon" }])).toEqual([
      "value/type /0/value",
      "start/not-answered /1",
    ]);
  });

  it("is what a layer of the company can hold, whatever is answered", () => {
    const value = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constant(null), fc.constant("x"), fc.boolean());
    const answer = fc.record({
      at: fc.constantFrom("parameter:quote.hours", "parameter:rework.days", "parameter:call.silver"),
      value,
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 4 }), (answers) => {
        const { operations, issues } = answersToOperations(pack, answers, who);
        if (issues.length > 0) return;
        const layer = { layer: "company", id: "shop", revision: 1, operations } as const;
        const compiled = compileLayers(pack, [layer], who.day);
        expect(compiled.issues).toEqual([]);
        const force = parametersInForce(compiled.pack, who.day);
        for (const { at, value: given } of answers) expect(force.get(at.slice(10))?.json).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });
});

describe("reviewStart", () => {
  it("shows a blank as open until it is filled in, never as what we suggest", () => {
    const sentence = (answers: readonly StartAnswer[], id: string): string =>
      plainText(review(answers).clauses.find((clause) => clause.id === id)?.segments ?? []);
    expect(sentence([], "2.1.1")).toBe("A quote is given within (left open).");
    expect(sentence(filled, "2.1.1")).toBe("A quote is given within 8 hours.");
    expect(sentence([{ at: "parameter:rework.days", value: null }], "2.1.2")).toContain("within (left open)");
  });

  it("tells what is left open, with what does not run for it", () => {
    const { open, clauses } = review([{ at: "parameter:quote.hours", value: null }, ...filled.slice(1)]);
    expect(open).toEqual([
      {
        at: "parameter:quote.hours",
        label: "time for a quote",
        clauses: ["2.1.1"],
        stops: [{ title: "Quote", clauses: ["2.1.1"] }],
      },
    ]);
    expect(clauses.map(({ id, state, isAnswered }) => [id, state, isAnswered])).toEqual([
      ["1.1.1", "runs", false],
      ["1.1.3", "runs", false],
      ["2.1.1", "pending", true],
      ["2.1.2", "runs", true],
    ]);
  });

  it("tells on what the document is silent and nobody has spoken", () => {
    const { silent } = review([...filled, { at: "parameter:call.silver", value: { times: 2, per: "year" } }]);
    expect(silent.map(({ at }) => at)).not.toContain("parameter:call.silver");
    expect(silent.find(({ at }) => at === "parameter:grade.rushAllowed")).toMatchObject({
      text: "yes",
      clauses: ["1.1.3"],
    });
    expect(silent.map(({ at }) => at)).not.toContain("parameter:quote.hours");
  });

  it("tells the cross-checks that answers break", () => {
    const { issues, crossed } = review([...filled, { at: "parameter:grade.goldMin", value: 50_000 }]);
    expect(issues.map(({ code, clause }) => [code, clause])).toEqual([["parameter/check-failed", "1.1.1"]]);
    expect(crossed.map(({ at }) => at)).toEqual([["parameter:grade.silverMin", "parameter:grade.goldMin"]]);
  });
});
