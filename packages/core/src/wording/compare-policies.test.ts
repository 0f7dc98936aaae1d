import { describe, expect, it } from "vitest";
import { plainText } from "../trace/index.ts";
import { applyOperations, type Pack } from "../policy/index.ts";
import type { Form, Operation, PolicyDocument } from "../schema/index.ts";
import { comparePolicies } from "./compare-policies.ts";
import { orderForm, wholeDocuments, wholePack } from "./whole-pack.contract.ts";

const day = "2026-06-01";
const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const before = wholePack();
const tailored = (...operations: readonly Operation[]) => applyOperations(before, operations, day).pack;
const told = (after: Pack, locale: "zh-CN" | "en" = "en") =>
  comparePolicies(before, after, day, locale).documents.map((each) => each.text);
const withForm = (form: Form) => wholePack([form, ...wholeDocuments.slice(1)]);

describe("comparePolicies on documents", () => {
  it("finds nothing between a policy and itself, however often it was read", () => {
    expect(comparePolicies(before, wholePack(), day, "en").documents).toEqual([]);
  });

  it("tells of every kind of document what is otherwise, with the name of the document", () => {
    const after = tailored(
      { op: "set", at: "form:order/fields/note/maxLength", value: 50 },
      { op: "set", at: "form:order/title", value: text("订货单", "Purchase order") },
      { op: "set", at: "enum:lane/options/x_night", value: text("夜班", "night shift") },
      { op: "set", at: "cadence:calls/duties/gold/owner", value: "serviceHead" },
      { op: "set", at: "clock:proof/targets/print/escalate", value: ["serviceHead"] },
      { op: "set", at: "clause:2.1.3/owner", value: "sales" },
    );
    expect(told(after)).toEqual([
      "Clause 2.1.3, owner: set to “sales”",
      "Form “Order” is now called “Purchase order”",
      "Form “Purchase order”: field “Note”, longest text: from 100 characters to 50 characters",
      "Regular duty “Calls”: duty “Calls on gold clients”, owner: from “sales” to “head of service”",
      "Deadlines “Deadlines of a proof”: deadline “Proof”, told of a breach: set to “head of service”",
      "List of options “lane”: new option “night shift”",
    ]);
    expect(told(after, "zh-CN")[2]).toBe("表单“订货单”：字段“记录”的最大长度由 100 个字改为 50 个字");
    expect(comparePolicies(before, after, day, "en").documents[2]).toEqual({
      artefact: "form",
      id: "order",
      at: "form:order/fields/note/maxLength",
      what: "changed",
      label: "Form “Purchase order”, field “Note”, longest text",
      clauses: ["2.1.3"],
      before: "100 characters",
      after: "50 characters",
      text: "Form “Purchase order”: field “Note”, longest text: from 100 characters to 50 characters",
      from: day,
    });
  });

  it("tells fields that came, went, moved or got another id, each once", () => {
    const [note, count, lane, reason, lines] = orderForm.fields;
    if (note === undefined || count === undefined || lane === undefined) throw new TypeError("the form has fields");
    const parking = { id: "parking", label: text("停车", "Parking"), value: { type: "text" as const } };
    const { checks: _, ...rest } = orderForm;
    const form: Form = {
      ...rest,
      fields: [
        { ...note, id: "remark" },
        lane,
        parking,
        ...(reason === undefined ? [] : [reason]),
        ...(lines === undefined ? [] : [lines]),
      ],
      renamed: [{ from: "note", to: "remark", since: "2026-01-01" }],
      retired: [{ id: "count", since: "2026-01-01" }],
      layout: [
        { id: "main", title: text("主要", "Main"), items: ["remark", "parking", "reason"] },
        { id: "more", title: text("其他", "More"), items: ["lane", "lines"] },
      ],
    };
    expect(told(withForm(form))).toEqual([
      "Form “Order”: new field “Parking” (text)",
      "Form “Order”: field “Copies” is gone",
      "Form “Order”: check “There must be some copies.” is gone",
      "Form “Order”: field “Reason for haste” moves into part “Main”",
    ]);
  });

  it("tells documents and words that came and went", () => {
    const more: PolicyDocument = { ...orderForm, id: "second", title: text("第二张", "Second") };
    const after = wholePack([...wholeDocuments.slice(1), more]);
    expect(told(after)).toEqual(["New form “Second”", "Form “Order” is gone"]);
    const fewer = {
      ...before,
      vocabularies: before.vocabularies.map((each) => ({ ...each, facts: each.facts?.slice(1) ?? [] })),
    };
    expect(told(fewer)).toEqual(["Fact “kind of client” is gone"]);
  });

  it("tells that a clause reads differently, with its sentence before and after", () => {
    const after = tailored({
      op: "set",
      at: "clause:2.1.3/text",
      value: text("稿件不外传。", "Copy stays in the house."),
    });
    const { documents, clauses } = comparePolicies(before, after, day, "en");
    expect(documents.map((each) => each.text)).toEqual(["Clause 2.1.3 reads differently"]);
    expect(clauses.map(({ clause, after: now }) => [clause, plainText(now)])).toEqual([
      ["2.1.3", "Copy stays in the house."],
    ]);
  });
});
