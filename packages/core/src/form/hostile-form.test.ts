import { describe, expect, it } from "vitest";
import type { Form, FormField } from "../schema/index.ts";
import { checkForm } from "./check-form.ts";
import { evaluateForm } from "./evaluate-form.ts";
import { bindExample, exampleForm, formWords, today } from "./example-form.contract.ts";
import { formSchema } from "./form-schema.ts";
import { bindRowsForm } from "./rows-form.contract.ts";
import type { Answers } from "./form-state.ts";

const label = { "zh-CN": "甲", en: "a" };
const { layout: _layout, checks: _checks, renamed: _renamed, ...bare } = exampleForm;
const form = (fields: readonly FormField[]): Form => ({ ...bare, fields });
const chain = (length: number, visible: (at: number) => FormField["visible"]): Form =>
  form(
    Array.from({ length }, (_, at): FormField => {
      const shown = visible(at);
      return { id: `f${at}`, label, value: { type: "text" }, ...(shown === undefined ? {} : { visible: shown }) };
    }),
  );
const known = (fact: string) => ({ fact, operator: "known", value: true });
const codes = (one: Form): readonly string[] => checkForm(one, formWords).map(({ code }) => code);

/** More than any of these takes on a slow and busy machine; without a bound they would take minutes. */
const bound = 5000;
function timed<Value>(work: () => Value): Value {
  const began = performance.now();
  const made = work();
  expect(performance.now() - began).toBeLessThan(bound);
  return made;
}

describe("a hostile form", () => {
  it("of 5,000 fields is checked, bound and evaluated in bounded time", () => {
    const many = chain(5000, (at) => (at < 50 ? undefined : known(`f${at % 50}`)));
    const state = timed(() => {
      expect(codes(many)).toEqual([]);
      return evaluateForm(
        bindExample({ ...many, layout: undefined as never, checks: [], renamed: [] }),
        { f1: "x" },
        { today },
      );
    });
    expect(state.fields.get("f51")?.visible).toBe(true);
    expect(state.fields.get("f52")?.visible).toBe(false);
  });

  it("whose fields wait for each other in a circle is refused with the way round", () => {
    const three = chain(3, (at) => known(`f${(at + 1) % 3}`));
    expect(checkForm(three, formWords)).toMatchObject([{ code: "form/cycle", params: { path: "f0 → f1 → f2 → f0" } }]);
    expect(timed(() => codes(chain(5000, (at) => known(`f${(at + 1) % 5000}`))))).toEqual(["form/cycle"]);
  });

  it("whose rows wait for their own total is refused", () => {
    const total = { aggregate: "sum", of: "r", value: { field: "x" } } as const;
    const rows: FormField = { id: "r", label, rows: [{ id: "x", label, value: { type: "integer" }, compute: total }] };
    expect(checkForm(form([rows]), formWords)).toMatchObject([{ code: "form/cycle", params: { path: "r/x → r/x" } }]);
  });

  it("in which thousands of values wait for each other one after the other is refused", () => {
    expect(timed(() => codes(chain(5000, (at) => (at === 0 ? undefined : known(`f${at - 1}`)))))).toEqual([
      "form/chain-too-long",
    ]);
    const longest = chain(201, (at) => (at === 0 ? undefined : known(`f${at - 1}`)));
    expect(codes(longest)).toEqual([]);
    const state = evaluateForm(
      bindExample({ ...longest, layout: undefined as never, checks: [], renamed: [] }),
      Object.fromEntries(longest.fields.map(({ id }) => [id, "x"])),
      { today },
    );
    expect(state.fields.get("f200")?.visible).toBe(true);
  });

  it("of nothing but mistakes is told of the first ones, soon", () => {
    expect(timed(() => codes(chain(5000, (at) => known(`unknownField${at}`))))).toHaveLength(200);
  });

  it.each(["constructor", "toString", "valueOf", "hasOwnProperty"])("with a field called %s is refused", (id) => {
    expect(codes(form([{ id, label, value: { type: "text" } }]))).toEqual(["form/reserved-name"]);
    expect(codes(form([{ id: "r", label, rows: [{ id, label, value: { type: "text" } }] }]))).toEqual([
      "form/reserved-name",
    ]);
  });

  it("with a pattern that takes for ever is refused", () => {
    for (const pattern of ["^(a+)+$", "^(a|a)*$", "^(\\w+\\s?)*$", "(.*)(.*)(.*)x"]) {
      expect(codes(form([{ id: "a", label, value: { type: "text" }, pattern, patternMessage: label }]))).toEqual([
        "form/unsafe-pattern",
      ]);
    }
  });

  it("with markup in its texts hands the markup on as text", () => {
    const words = "<script>alert(1)</script>[x](javascript:alert(1))";
    const bad = { "zh-CN": words, en: words };
    const made = bindExample({
      ...form([{ id: "a", label: bad, help: bad, value: { type: "text" } }]),
      layout: undefined as never,
      checks: [],
      renamed: [],
    });
    const { schema } = formSchema(made, "en");
    expect(schema["properties"]).toMatchObject({ a: { title: words } });
  });
});

describe("hostile answers", () => {
  const rows = bindRowsForm();

  it("of a hundred thousand rows are refused in bounded time", () => {
    const lines = Array.from({ length: 100_000 }, () => ({ sku: "A", quantity: 1 }));
    const state = timed(() => evaluateForm(rows, { lines }, { today }));
    expect(state.issues.map(({ code }) => code)).toContain("form/too-many");
    expect(state.fields.get("lines")?.rows).toHaveLength(5);
  });

  it("named like what every object has are no answers", () => {
    const answers = JSON.parse(
      '{"__proto__":{"score":5},"constructor":1,"lines":[{"__proto__":{"sku":"A"}}]}',
    ) as Answers;
    const state = evaluateForm(rows, answers, { today });
    expect(state.fields.get("score")?.value).toBeUndefined();
    expect(state.fields.get("lines/0/sku")?.value).toBeUndefined();
    expect(Object.keys(state.answer)).not.toContain("constructor");
  });

  it("that are nested ten thousand deep are refused", () => {
    const deep = JSON.parse("[".repeat(10_000) + "]".repeat(10_000)) as never;
    const state = evaluateForm(rows, { phone: deep, lines: deep, address: deep, score: deep, days: deep }, { today });
    expect(state.issues.length).toBeGreaterThan(4);
  });
});
