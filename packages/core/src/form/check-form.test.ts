import { describe, expect, it } from "vitest";
import type { Form, FormField } from "../schema/index.ts";
import { checkForm } from "./check-form.ts";
import { exampleForm, formWords } from "./example-form.contract.ts";
import { rowsForm } from "./rows-form.contract.ts";

const text = (word: string) => ({ "zh-CN": word, en: word });
const places = (change: Partial<Form>) =>
  checkForm({ ...exampleForm, ...change }, formWords).map(({ code, pointer }) => `${code} ${pointer}`);

/** What is wrong with the form when one more field stands at its end; its layout is left out. */
const withField = (field: Partial<FormField>) => {
  const { layout: _, ...form } = exampleForm;
  const fields = [
    ...form.fields,
    { id: "extra", label: text("extra"), value: { type: "text" }, ...field } as FormField,
  ];
  return checkForm({ ...form, fields }, formWords).map(({ code, pointer }) => `${code} ${pointer}`);
};
const last = exampleForm.fields.length;

describe("checkForm", () => {
  it("finds nothing wrong with the example", () => {
    expect(checkForm(exampleForm, formWords)).toEqual([]);
  });

  it.each<[string, Partial<FormField>, string]>([
    [
      "a field that does not exist",
      { visible: { fact: "knd", operator: "equal", value: "lost" } },
      "rule/unknown-fact /fields/16/visible/fact",
    ],
    [
      "a fact that does not exist",
      { required: { fact: "claim.knd", operator: "equal", value: "lost" } },
      "rule/unknown-fact /fields/16/required/fact",
    ],
    [
      "the presence of what does not exist",
      { visible: { fact: "knd", operator: "known", value: true } },
      "rule/unknown-fact /fields/16/visible/fact",
    ],
    [
      "a presence that is no truth",
      { visible: { fact: "kind", operator: "known", value: "yes" } },
      "value/type /fields/16/visible/value",
    ],
    [
      "an option that a field does not have",
      { visible: { fact: "kind", operator: "equal", value: "stolen" } },
      "value/option /fields/16/visible/value",
    ],
    [
      "a condition on a parameter that is none",
      { readOnly: { fact: "amount", operator: "lessThan", value: { parameter: "claim.least" } } },
      "rule/unknown-parameter /fields/16/readOnly/value/parameter",
    ],
    ["a default of another type", { default: { fact: "happenedOn" } }, "facts/computed-type /fields/16/default"],
    [
      "a computation of another type",
      { value: { type: "integer" }, compute: { fact: "happenedOn" } },
      "facts/computed-type /fields/16/compute",
    ],
    [
      "an enum that nobody declares",
      { value: { type: "enum", enum: "colour" } },
      "value/unknown-enum /fields/16/value/enum",
    ],
    [
      "an option that the enum does not have",
      { value: { type: "enum", enum: "remedy" }, options: [{ only: ["refund", "hug"] }] },
      "value/option /fields/16/options/0/only/1",
    ],
    ["options of a text", { options: [{ only: ["a"] }] }, "form/property-does-not-fit /fields/16/options"],
    [
      "a length of a number",
      { value: { type: "integer" }, maxLength: 3 },
      "form/property-does-not-fit /fields/16/maxLength",
    ],
    ["a minimum of a day", { value: { type: "date" }, minimum: 3 }, "form/property-does-not-fit /fields/16/minimum"],
    [
      "a limit by a parameter that is none",
      { value: { type: "integer" }, maximum: { parameter: "claim.moat" } },
      "facts/unknown-parameter /fields/16/maximum/parameter",
    ],
    ["limits that leave nothing", { minLength: 5, maxLength: 4 }, "form/limits-crossed /fields/16/minLength"],
    [
      "a pattern that repeats a repetition",
      { pattern: "^(a+)+$", patternMessage: text("a") },
      "form/unsafe-pattern /fields/16/pattern",
    ],
    ["a pattern that is none", { pattern: "(", patternMessage: text("a") }, "form/broken-pattern /fields/16/pattern"],
    ["a fact to fill that does not exist", { fact: "claim.colour" }, "facts/unknown /fields/16/fact"],
    ["a fact of another type", { fact: "client.since" }, "form/fact-type /fields/16/fact"],
    [
      "a fact that another field fills",
      { value: { type: "enum", enum: "claimKind" }, fact: "claim.kind" },
      "form/fact-filled-twice /fields/16/fact",
    ],
    ["what is computed and required", { compute: "a", required: true }, "form/nobody-answers /fields/16/required"],
    [
      "what the system sets and has a default",
      { system: "person", default: "a" },
      "form/nobody-answers /fields/16/default",
    ],
    ["an id that is taken", { id: "kind" }, "form/field-twice /fields/16"],
    ["an id that was renamed", { id: "tel" }, "form/field-retired /renamed/0"],
    [
      "a field that reads itself",
      { visible: { fact: "extra", operator: "known", value: true } },
      "form/cycle /fields/16",
    ],
  ])("refuses %s", (_what, field, place) => {
    expect(last).toBe(16);
    expect(withField(field)).toEqual([place]);
  });

  it("names the path of a circle through a decided fact", () => {
    const fields = exampleForm.fields.map((each): FormField =>
      each.id === "amount" ? { ...each, visible: { fact: "claim.urgency", operator: "equal", value: "urgent" } } : each,
    );
    const cycle = checkForm({ ...exampleForm, fields }, formWords).find(({ code }) => code === "form/cycle");
    expect(cycle).toMatchObject({
      params: { path: "amount → claim.urgency → claim.amount → amount" },
      pointer: "/fields/3",
    });
  });

  it("lets a field that is required read itself: no value hangs on it", () => {
    expect(withField({ required: { fact: "extra", operator: "equal", value: "a" } })).toEqual([]);
  });

  it("follows a condition that the vocabulary names", () => {
    expect(withField({ visible: { condition: "isBroken" } })).toEqual([]);
    expect(withField({ visible: { condition: "isBent" } })).toEqual([
      "rule/unknown-condition /fields/16/visible/condition",
    ]);
  });

  it("wants every field in the layout once, and no other", () => {
    const layout = [
      { id: "a", title: text("a"), items: ["kind", "kid"] },
      { id: "a", title: text("b"), items: ["kind"] },
    ];
    const found = places({ layout });
    expect(found).toEqual(
      expect.arrayContaining([
        "form/section-twice /layout/1",
        "form/unknown-field /layout/0/items/1",
        "form/placed-twice /layout/1/items/0",
      ]),
    );
    expect(found.filter((each) => each.startsWith("form/not-placed"))).toHaveLength(15);
  });

  it("checks roles, records, checks and history", () => {
    expect(places({ by: ["clerck"] })).toEqual(["policy/unknown-role /by/0"]);
    expect(places({ record: "claims" })).toEqual(["facts/unknown-record /record"]);
    expect(places({ creates: [{ record: "claim", clause: "1", each: "photo" }] })).toEqual([
      "form/unknown-field /creates/0/each",
    ]);
    expect(places({ renamed: [{ from: "tel", to: "fone", since: "2025-01-01" }] })).toEqual([
      "form/unknown-field /renamed/0/to",
    ]);
    expect(places({ retired: [{ id: "mail", since: "2025-01-01" }] })).toEqual(["form/field-retired /retired/0"]);
    const [first] = exampleForm.checks ?? [];
    const check = { ...first, at: ["fone"], holds: { fact: "fone", operator: "known", value: true } };
    expect(places({ checks: [check as NonNullable<Form["checks"]>[number]] })).toEqual([
      "form/unknown-field /checks/0/at/0",
      "rule/unknown-fact /checks/0/holds/fact",
    ]);
  });

  it("finds nothing wrong with rows, a matrix, pages and statements", () => {
    expect(checkForm(rowsForm, formWords)).toEqual([]);
  });

  const inRows = (field: Partial<FormField>, more: Partial<FormField> = {}): readonly string[] =>
    withField({
      value: undefined as never,
      rows: [{ id: "cell", label: text("cell"), value: { type: "text" }, ...field } as FormField],
      ...more,
    });
  const own = { id: "c", clause: "4", message: text("m"), severity: "error" as const };

  it.each<[string, Partial<FormField>, Partial<FormField>, readonly string[]]>([
    ["rows in rows", { value: undefined as never, rows: [] }, {}, ["form/rows-in-rows /fields/16/rows/0/rows"]],
    ["a prefill in rows", { prefill: [{ last: true }] }, {}, ["form/not-in-rows /fields/16/rows/0/prefill"]],
    ["a fact in rows that become nothing", { fact: "claim.kind" }, {}, ["form/fact-in-row /fields/16/rows/0/fact"]],
    [
      "a fact of another record than the rows become",
      { fact: "client.since", value: { type: "date" } },
      { rowsOf: "claim" },
      ["form/fact-in-row /fields/16/rows/0/fact"],
    ],
    ["rows of a record that nobody knows", {}, { rowsOf: "clam" }, ["facts/unknown-record /fields/16/rowsOf"]],
    ["a default of rows", {}, { default: 1 }, ["form/property-does-not-fit /fields/16/default"]],
    [
      "a number of rows of a matrix",
      {},
      { fixed: [{ id: "one", label: text("1") }], maxItems: 3 },
      ["form/property-does-not-fit /fields/16/maxItems"],
    ],
    [
      "two rows of a matrix with one id",
      {},
      {
        fixed: [
          { id: "one", label: text("1") },
          { id: "one", label: text("2") },
        ],
      },
      ["form/row-twice /fields/16/fixed/1"],
    ],
    [
      "a check in rows of a field that is none of the row's",
      {},
      { checks: [{ ...own, at: ["kind"], holds: { fact: "cell", operator: "known", value: true } }] },
      ["form/unknown-field /fields/16/checks/0/at/0"],
    ],
    [
      "a condition in rows on what neither row nor form has",
      { visible: { fact: "cel", operator: "known", value: true } },
      {},
      ["rule/unknown-fact /fields/16/rows/0/visible/fact"],
    ],
  ])("names %s", (_, field, more, expected) => {
    expect(inRows(field, more)).toEqual(expected);
  });

  it.each<[string, Partial<FormField>, readonly string[]]>([
    ["a control that the type has not", { as: "rating" }, ["form/property-does-not-fit /fields/16/as"]],
    [
      "a rating of more steps than fit",
      { value: { type: "integer" }, as: "rating", maximum: 100 },
      ["form/property-does-not-fit /fields/16/as"],
    ],
    [
      "a role that may see what is masked and is none",
      { masked: { except: ["boss"] } },
      ["policy/unknown-role /fields/16/masked/except/0"],
    ],
    ["a source that does not exist", { prefill: [{ fact: "claim.knd" }] }, ["facts/unknown /fields/16/prefill/0/fact"]],
    [
      "a source of another type",
      { value: { type: "date" }, prefill: [{ fact: "claim.amount" }] },
      ["form/prefill-type /fields/16/prefill/0/fact"],
    ],
    [
      "a statement that is answered",
      { value: undefined as never, statement: text("s"), required: true },
      ["form/property-does-not-fit /fields/16/value", "form/property-does-not-fit /fields/16/required"],
    ],
  ])("names %s", (_, field, expected) => {
    expect(withField(field).toSorted()).toEqual(expected.toSorted());
  });

  const page = (id: string, ...sections: readonly string[]) => ({ id, title: text(id), sections });

  it.each<[string, Partial<Form>, readonly string[]]>([
    [
      "parts that are on no page, on two, or nowhere",
      { pages: [page("one", "case", "person"), page("two", "person", "ofice")] },
      [
        "form/placed-twice /pages/1/sections/0",
        "form/unknown-section /pages/1/sections/1",
        "form/section-not-placed /layout/2",
      ],
    ],
    [
      "two pages with one id",
      { pages: [page("one", "case"), page("one", "person", "office")] },
      ["form/page-twice /pages/1"],
    ],
    [
      "pages without parts",
      { layout: undefined as never, pages: [page("one", "case")] },
      ["form/pages-without-layout /pages"],
    ],
    ["a decision that does not exist", { drives: "urgncy" }, ["form/unknown-decision /drives"]],
    [
      "a survey by a parameter that does not exist",
      { survey: { validDays: { parameter: "x.y" } } },
      ["facts/unknown-parameter /survey/validDays/parameter"],
    ],
    [
      "a record made of each of one",
      { creates: [{ record: "claim", clause: "1", each: "kind" }] },
      ["form/not-many /creates/0/each"],
    ],
    [
      "a field of a made record that it has not",
      { creates: [{ record: "claim", clause: "1", set: { amnt: 1 } }] },
      ["facts/unknown-field /creates/0/set/amnt"],
    ],
    [
      "a value of a made record of another type",
      { creates: [{ record: "claim", clause: "1", set: { amount: { fact: "kind" } } }] },
      ["facts/computed-type /creates/0/set/amount"],
    ],
    [
      "what was retired in rows that are none",
      { retired: [{ id: "x", in: "kind", since: "2025-01-01" }] },
      ["form/not-rows /retired/0/in"],
    ],
  ])("names %s", (_, change, expected) => {
    const found = checkForm({ ...exampleForm, ...change }, { ...formWords, decisions: new Set(["urgency"]) });
    expect(found.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(expected);
  });

  it("lets a field fill what a record has without its being a fact, by its type, but no condition read it", () => {
    expect(withField({ fact: "call.note" })).toEqual([]);
    expect(withField({ fact: "call.nte" })).toEqual(["facts/unknown /fields/16/fact"]);
    expect(withField({ fact: "call.at" })).toEqual(["form/fact-type /fields/16/fact"]);
    expect(inRows({ fact: "call.note" }, { rowsOf: "call" })).toEqual([]);
    const visible = { fact: "call.note", operator: "known", value: true };
    expect(withField({ visible })).toEqual(["rule/unknown-fact /fields/16/visible/fact"]);
  });
});
