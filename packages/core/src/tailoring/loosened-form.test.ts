import { describe, expect, it } from "vitest";
import type { Condition, Form, FormField } from "../schema/index.ts";
import { visitForm } from "./layered-pack.contract.ts";
import { loosenedForm } from "./loosened-form.ts";

const many: Condition = { fact: "count", operator: "greaterThan", value: 3 };
const few: Condition = { fact: "count", operator: "lessThan", value: 2 };

const withField = (id: string, change: Partial<FormField>, form: Form = visitForm): Form => ({
  ...form,
  fields: form.fields.map((field) => (field.id === id ? { ...field, ...change } : field)),
});
const codes = (before: Form, after: Form) =>
  loosenedForm(before, after).map(({ at, tell }) => `${tell({}).code} ${at.replace("form:visit/fields/", "")}`);
const base = (change: Partial<FormField>) => withField("place", change);

describe("loosenedForm", () => {
  it.each<[string, Form, Form]>([
    ["a lower upper limit", visitForm, withField("count", { maximum: 5 })],
    ["what must be answered where it need not", visitForm, base({ required: many })],
    ["what must be answered in one more case", base({ required: many }), base({ required: { any: [few, many] } })],
    ["fewer options", base({ options: [{ only: ["a", "b"] }] }), base({ options: [{ only: ["a"], when: many }] })],
    ["an option of its own", base({ options: [{ only: ["a"] }] }), base({ options: [{ only: ["a", "x_b"] }] })],
    ["a field that is hidden, optional, and read by nothing", visitForm, base({ visible: { not: { all: [] } } })],
    [
      "a mask for more people",
      base({ masked: { except: ["sales", "office"] } }),
      base({ masked: { except: ["sales"] } }),
    ],
  ])("proves %s", (_, before, after) => {
    expect(codes(before, after)).toEqual([]);
  });

  it.each<[string, string, Form, Form]>([
    ["required in some cases only", "accepts-empty place/required", base({ required: true }), base({ required: many })],
    ["required in other cases", "accepts-empty place/required", base({ required: few }), base({ required: many })],
    [
      "hidden though required",
      "accepts-empty place/visible",
      base({ required: true }),
      base({ required: true, visible: many }),
    ],
    [
      "hidden though a condition reads it",
      "not-proved count/visible",
      base({ required: many }),
      withField("count", { visible: { not: { all: [] } } }, base({ required: many })),
    ],
    [
      "filled in though a condition reads it",
      "not-proved count/default",
      base({ required: many }),
      withField("count", { default: 1 }, base({ required: many })),
    ],
    [
      "locked though required",
      "accepts-empty place/readOnly",
      base({ required: true }),
      base({ required: true, readOnly: true }),
    ],
    [
      "one more option",
      "accepts-option place/options",
      base({ options: [{ only: ["a"] }] }),
      base({ options: [{ only: ["a", "b"] }] }),
    ],
    [
      "an option in more cases",
      "accepts-option place/options",
      base({ options: [{ only: ["a"], when: many }] }),
      base({ options: [{ only: ["a"] }] }),
    ],
    ["another pattern", "accepts-text place/pattern", base({ pattern: "a" }), base({ pattern: "b" })],
    [
      "a mask for fewer people",
      "unmasked place/masked",
      base({ masked: true }),
      base({ masked: { except: ["sales"] } }),
    ],
    ["a limit of a parameter", "not-proved place/maximum", base({ maximum: { parameter: "p" } }), base({ maximum: 1 })],
  ])("does not prove %s", (_, code, before, after) => {
    expect(codes(before, after)).toEqual([`tailoring/${code}`]);
  });

  it("does not prove a required field moved to a part that is hidden at times", () => {
    const [main, more] = visitForm.layout ?? [];
    if (main === undefined || more === undefined) throw new TypeError("the form has two parts");
    const before: Form = { ...visitForm, layout: [main, { ...more, visible: many }] };
    const after: Form = {
      ...before,
      layout: [
        { ...main, items: ["count"] },
        { ...more, items: ["place", "note"], visible: many },
      ],
    };
    expect(codes(before, after)).toEqual(["tailoring/accepts-empty note"]);
  });

  it("does not prove a check taken out or made milder, but one more is fine", () => {
    const check = {
      id: "sum",
      clause: "1.1.3",
      at: ["count" as const],
      holds: many,
      message: { "zh-CN": "人数", en: "people" },
      severity: "error" as const,
    };
    const strict: Form = { ...visitForm, checks: [check] };
    expect(loosenedForm(visitForm, strict)).toEqual([]);
    expect(codes(strict, visitForm)).toEqual(["tailoring/accepts-unchecked form:visit/checks/sum"]);
    const mild: Form = { ...visitForm, checks: [{ ...check, severity: "warning" }] };
    expect(codes(strict, mild)).toEqual(["tailoring/accepts-unchecked form:visit/checks/sum/severity"]);
  });
});
