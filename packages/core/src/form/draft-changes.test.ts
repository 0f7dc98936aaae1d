import { describe, expect, it } from "vitest";
import type { Form, FormField } from "../schema/index.ts";
import { draftChanges } from "./draft-changes.ts";
import { exampleForm } from "./example-form.contract.ts";

const label = { "zh-CN": "甲", en: "a" };
const text = (id: string, more: Partial<FormField> = {}): FormField => ({
  id,
  label,
  value: { type: "text" },
  ...more,
});
const form = (fields: readonly FormField[], more: Partial<Form> = {}): Form => {
  const { renamed: _renamed, layout: _layout, checks: _checks, ...rest } = exampleForm;
  return { ...rest, fields, ...more };
};

describe("draftChanges", () => {
  it("tells nothing of a form that is the same, and carries every answer", () => {
    const answers = { kind: "lost", amount: 3, phone: null };
    expect(draftChanges(exampleForm, exampleForm, answers)).toEqual({ answers, changes: [] });
  });

  it("tells what is asked anew, no longer, and now of necessity", () => {
    const before = form([text("a"), text("b"), text("fax")]);
    const after = form([text("a", { required: true }), text("b"), text("c", { required: true }), text("d")]);
    expect(draftChanges(before, after, { a: "1", fax: "2" })).toEqual({
      answers: { a: "1" },
      changes: [
        { kind: "required", path: "a", label },
        { kind: "added", path: "c", label, required: true },
        { kind: "added", path: "d", label, required: false },
        { kind: "removed", path: "fax", label, lost: "2" },
      ],
    });
  });

  it("takes answers along with a renamed field, over several versions", () => {
    const renamed = [
      { from: "tel", to: "mobile", since: "2025-01-01" },
      { from: "mobile", to: "phone", since: "2025-02-01" },
    ];
    const carried = draftChanges(form([text("tel")]), form([text("phone")], { renamed }), { tel: "138" });
    expect(carried).toEqual({
      answers: { phone: "138" },
      changes: [{ kind: "renamed", path: "phone", label, from: "tel" }],
    });
  });

  it("drops an answer that the new type does not take, and says so", () => {
    const to = (value: FormField["value"]) =>
      draftChanges(form([{ id: "a", label, value: { type: "integer" } }]), form([text("a", { value } as never)]), {
        a: 3,
      });
    expect(to({ type: "date" })).toEqual({ answers: {}, changes: [{ kind: "type", path: "a", label, lost: 3 }] });
    expect(to({ type: "number" })).toEqual({ answers: { a: 3 }, changes: [] });
  });

  it("looks into rows, telling each change once", () => {
    const rows = (inner: readonly FormField[]): FormField => ({ id: "lines", label, rows: inner });
    const before = form([rows([text("sku"), text("colour")])]);
    const after = form([rows([text("article"), text("size")])], {
      renamed: [{ from: "sku", to: "article", in: "lines", since: "2025-01-01" }],
    });
    const answers = { lines: [{ sku: "A", colour: "red" }, { sku: "B" }] };
    expect(draftChanges(before, after, answers)).toEqual({
      answers: { lines: [{ article: "A" }, { article: "B" }] },
      changes: [
        { kind: "renamed", path: "lines/article", label, from: "lines/sku" },
        { kind: "added", path: "lines/size", label, required: false },
        { kind: "removed", path: "lines/colour", label, lost: "red" },
      ],
    });
  });

  it("tells which rows of a matrix have come and gone", () => {
    const matrix = (...ids: readonly string[]): FormField => ({
      id: "m",
      label,
      rows: [text("note")],
      fixed: ids.map((id) => ({ id, label })),
    });
    const answers = { m: { one: { note: "x" }, two: { note: "y" } } };
    expect(draftChanges(form([matrix("one", "two")]), form([matrix("two", "three")]), answers)).toEqual({
      answers: { m: { two: { note: "y" } } },
      changes: [
        { kind: "added", path: "m/three", label, required: false },
        { kind: "removed", path: "m/one", label, lost: { note: "x" } },
      ],
    });
  });
});
