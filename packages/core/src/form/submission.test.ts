import { describe, expect, it } from "vitest";
import type { Form } from "../schema/index.ts";
import { createdRecords } from "./created-records.ts";
import { evaluateForm } from "./evaluate-form.ts";
import { bindExample, exampleForm, now, today } from "./example-form.contract.ts";
import { isMaskedFor, maskValue } from "./mask-value.ts";
import { prefillAnswers } from "./prefill-answers.ts";
import { bindRowsForm } from "./rows-form.contract.ts";
import { shownValues } from "./shown-values.ts";
import { stripAnswers } from "./strip-answers.ts";

const label = { "zh-CN": "甲", en: "a" };
const context = { today, now };

describe("stripAnswers", () => {
  it("takes out what nobody may answer, and says why", () => {
    const form = bindRowsForm({ retired: [{ id: "fax", since: "2025-01-01" }] });
    const { answer, stripped } = stripAnswers(
      form,
      {
        total: 999,
        fax: "1",
        odd: "x",
        intro: "x",
        many: "hidden",
        lines: [{ sku: "A", quantity: 2, rest: 7, reason: "hidden", odd: 1 }],
        inspection: { hygiene: { passed: true }, coldChain: { passed: true } },
      },
      context,
    );
    expect(answer).toMatchObject({
      lines: [{ sku: "A", quantity: 2, granted: 2 }],
      inspection: { hygiene: { passed: true } },
    });
    expect(stripped).toEqual([
      { path: "total", why: "computed" },
      { path: "fax", why: "retired" },
      { path: "odd", why: "unknown" },
      { path: "intro", why: "unknown" },
      { path: "many", why: "hidden" },
      { path: "lines/0/rest", why: "computed" },
      { path: "lines/0/reason", why: "hidden" },
      { path: "lines/0/odd", why: "unknown" },
      { path: "inspection/coldChain", why: "hidden" },
    ]);
  });

  it("names what the system sets, and what is locked", () => {
    const locked = { ...context, facts: { actor: { roles: ["clerk"] } } };
    const { stripped } = stripAnswers(bindExample(), { number: "1", kind: "lost", reviewer: "me", tel: "138" }, locked);
    expect(stripped).toEqual([
      { path: "number", why: "system" },
      { path: "reviewer", why: "readOnly" },
    ]);
  });
});

describe("shownValues", () => {
  it("has what is computed and leaves out what is hidden", () => {
    const state = evaluateForm(bindRowsForm(), { lines: [{ sku: "A", quantity: 2 }], many: "x" }, context);
    const shown = shownValues(state);
    expect(shown).toMatchObject({ total: 2, lines: [{ sku: "A", quantity: 2, granted: 2, rest: 0, share: 1 }] });
    expect(shown).not.toHaveProperty("many");
  });
});

describe("prefillAnswers", () => {
  const form = bindExample({
    fields: exampleForm.fields.map((field) =>
      field.id === "phone" || field.id === "amount"
        ? { ...field, prefill: [...(field.id === "amount" ? [{ fact: "claim.amount" }] : []), { last: true as const }] }
        : field,
    ),
  });
  const last = { answers: { tel: "138", amount: 7 }, at: "2025-03-01T09:00:00+08:00" };

  it("takes the first source that has a value, and says which", () => {
    const { answers, from } = prefillAnswers(form, { ...context, facts: { claim: { amount: 12.5 } } }, last);
    expect(answers).toEqual({ amount: 12.5, phone: "138" });
    expect([...from]).toEqual([
      ["amount", { kind: "fact", fact: "claim.amount" }],
      ["phone", { kind: "last", at: last.at }],
    ]);
    expect(prefillAnswers(form, context, last).answers).toEqual({ amount: 7, phone: "138" });
  });

  it("takes nothing that the field would not take, and nothing where nothing is known", () => {
    expect(prefillAnswers(form, context, { ...last, answers: { amount: "many", phone: " " } }).answers).toEqual({});
    expect(prefillAnswers(form, context).answers).toEqual({});
  });
});

describe("createdRecords", () => {
  const base: Partial<Form> = {
    layout: [{ id: "s", title: label, items: ["claims", "who", "kind"] }],
    checks: [],
    renamed: [],
  };
  const form = bindExample({
    ...base,
    fields: [
      {
        id: "claims",
        label,
        rowsOf: "claim",
        rows: [
          { id: "kind", label, value: { type: "enum", enum: "claimKind" }, fact: "claim.kind" },
          { id: "sum", label, value: { type: "money", currency: "CNY" }, fact: "claim.amount" },
        ],
      },
      { id: "who", label, value: { type: "list", of: "text" } },
      { id: "kind", label, value: { type: "enum", enum: "claimKind" }, fact: "claim.kind" },
    ],
    creates: [
      { record: "claim", clause: "1", when: { fact: "kind", operator: "known", value: true }, set: { amount: 5 } },
      { record: "claim", clause: "1", each: "who", item: "claimId", set: { insured: true } },
    ],
  });
  const made = (answers: Parameters<typeof evaluateForm>[1]) =>
    createdRecords(form, evaluateForm(form, answers, context), context);

  it("makes a record of every row in which something stands", () => {
    expect(made({ claims: [{ kind: "lost", sum: 3 }, {}, { sum: 4 }] })).toEqual([
      { record: "claim", fields: { kind: "lost", amount: 3 }, each: "claims/0" },
      { record: "claim", fields: { amount: 4 }, each: "claims/2" },
    ]);
  });

  it("makes a record when its condition holds, with what is set", () => {
    expect(made({ kind: "late" })).toEqual([{ record: "claim", fields: { kind: "late", amount: 5 } }]);
    expect(made({})).toEqual([]);
  });

  it("makes a record of every item of a list", () => {
    expect(made({ who: ["A", "B"] })).toEqual([
      { record: "claim", fields: { claimId: "A", insured: true }, each: "who/0" },
      { record: "claim", fields: { claimId: "B", insured: true }, each: "who/1" },
    ]);
  });
});

describe("maskValue", () => {
  it.each([
    ["13800138000", "138****8000"],
    ["王芳", "王*"],
    ["wang@example.com", "w***@example.com"],
    ["", "*"],
  ])("shows %j as %j", (text, shown) => {
    expect(maskValue(text, { type: "text" })).toBe(shown);
  });

  it("shows province and city of an address, and no figure at all", () => {
    const address = { province: "广东省", city: "深圳市", line: "1 号" };
    expect(maskValue(address, { type: "address" })).toEqual({ province: "广东省", city: "深圳市", line: "***" });
    expect(maskValue(12_000, { type: "money", currency: "CNY" })).toBeNull();
  });

  it("is asked for by the roles of who looks", () => {
    expect(isMaskedFor({}, [])).toBe(false);
    expect(isMaskedFor({ masked: true }, ["head"])).toBe(true);
    expect([["head"], ["clerk"]].map((roles) => isMaskedFor({ masked: { except: ["head"] } }, roles))).toEqual([
      false,
      true,
    ]);
  });
});
