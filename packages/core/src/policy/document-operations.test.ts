import { describe, expect, it } from "vitest";
import type { Form, Operation } from "../schema/index.ts";
import { exampleDocuments } from "./example-pack.contract.ts";
import { applyOperations } from "./operations.ts";
import { parsePack } from "./parse-pack.ts";
import type { Pack } from "./pack.ts";
import { rollBack } from "./roll-back.ts";
import { targetValue } from "./target-value.ts";

const text = (zh: string, en: string) => ({ "zh-CN": zh, en });

const form: Form = {
  kind: "form",
  id: "visit",
  title: text("拜访", "Visit"),
  clause: "1.1.3",
  record: "client",
  by: ["sales"],
  fields: [
    { id: "note", label: text("记录", "Note"), value: { type: "text" }, required: true, maxLength: 100 },
    { id: "kind", label: text("类型", "Kind"), value: { type: "integer" } },
    { id: "place", label: text("地点", "Place"), value: { type: "text" } },
  ],
  layout: [
    { id: "main", title: text("主要", "Main"), items: ["note", "kind"] },
    { id: "more", title: text("其他", "More"), items: ["place"] },
  ],
};

const pack = parsePack([...exampleDocuments, form]);
const formOf = (of: Pack) => of.forms.find(({ id }) => id === "visit") ?? form;
const apply = (...operations: readonly Operation[]) => applyOperations(pack, operations, "2025-06-01");
const codes = (...operations: readonly Operation[]) =>
  apply(...operations).issues.map(({ code, pointer }) => `${code} ${pointer}`);
const parking = { id: "x_parking", label: text("停车", "Parking"), value: { type: "text" } };

describe("operations on documents", () => {
  it("set a property by the ids on the way, and leave the pack as it is", () => {
    const { pack: made, issues } = apply(
      { op: "set", at: "form:visit/fields/note/label", value: text("纪要", "Minutes"), expect: text("记录", "Note") },
      { op: "set", at: "clause:2.1.3/text", value: text("稿件不外传。", "Copy stays in the house.") },
      { op: "set", at: "form:visit/fields/kind/visible", value: { not: { all: [] } }, why: "not asked here" },
    );
    expect(issues).toEqual([]);
    expect(formOf(made).fields[0]?.label.en).toBe("Minutes");
    expect(formOf(made).fields[1]?.visible).toEqual({ not: { all: [] } });
    expect(targetValue(made, "clause:2.1.3/text", "2025-06-01")).toEqual(
      text("稿件不外传。", "Copy stays in the house."),
    );
    expect(formOf(pack).fields[0]?.label.en).toBe("Note");
  });

  it("add a field to a part of the form beside another, move it to another part, and take it out again", () => {
    const add: Operation = { op: "add", at: "form:visit/fields", value: parking, in: "main", after: "note" };
    const added = apply(add);
    expect(added.issues).toEqual([]);
    expect(formOf(added.pack).layout?.[0]?.items).toEqual(["note", "x_parking", "kind"]);
    const moved = apply(add, { op: "move", at: "form:visit/fields/x_parking", in: "more", before: "place" });
    expect(moved.issues).toEqual([]);
    expect(formOf(moved.pack).layout?.map(({ items }) => items)).toEqual([
      ["note", "kind"],
      ["x_parking", "place"],
    ]);
    const gone = apply(add, { op: "remove", at: "form:visit/fields/x_parking" });
    expect(gone.issues).toEqual([]);
    expect(formOf(gone.pack)).toEqual(form);
  });

  it("change what is its own wherever the pack's would be locked", () => {
    const { pack: made, issues } = apply(
      { op: "add", at: "form:visit/fields", value: parking },
      { op: "set", at: "form:visit/fields/x_parking/value", value: { type: "integer" } },
    );
    expect(issues).toEqual([]);
    expect(formOf(made).fields.at(-1)?.value).toEqual({ type: "integer" });
    expect(formOf(made).layout?.at(-1)?.items).toEqual(["place", "x_parking"]);
  });

  it("give an enum options of the company's own, and the pack's other names", () => {
    const { pack: made, issues } = apply(
      { op: "set", at: "enum:clientKind/options/x_club", value: text("社团", "club"), expect: null },
      { op: "set", at: "enum:clientKind/options/school", value: text("院校", "college") },
    );
    expect(issues).toEqual([]);
    const { options = {} } =
      made.vocabularies.find(({ enums }) => enums?.["clientKind"] !== undefined)?.enums?.["clientKind"] ?? {};
    expect(options["x_club"]?.en).toBe("club");
    expect(options["school"]?.en).toBe("college");
  });

  it.each<[string, string, Operation]>([
    ["another form", "tailoring/unknown-document /0/at", { op: "set", at: "form:vist/title", value: text("甲", "a") }],
    [
      "another field",
      "tailoring/unknown-item /0/at",
      { op: "set", at: "form:visit/fields/nte/help", value: text("甲", "a") },
    ],
    [
      "what is locked",
      "tailoring/locked /0/at",
      { op: "set", at: "form:visit/fields/note/value", value: { type: "date" } },
    ],
    [
      "what has changed meanwhile",
      "tailoring/conflict /0/expect",
      { op: "set", at: "form:visit/fields/note/maxLength", value: 50, expect: 80 },
    ],
    [
      "a name without prefix",
      "tailoring/no-prefix /0/value",
      { op: "add", at: "form:visit/fields", value: { ...parking, id: "parking" } },
    ],
    ["what is the pack's", "tailoring/not-own /0/at", { op: "remove", at: "form:visit/fields/kind" }],
    [
      "an option of the pack",
      "tailoring/not-own /0/at",
      { op: "set", at: "enum:clientKind/options/school", value: null },
    ],
    [
      "an option without prefix",
      "tailoring/no-prefix /0/at",
      { op: "set", at: "enum:clientKind/options/club", value: text("社", "c") },
    ],
    ["a part that is not there", "form/unknown-section /0/in", { op: "move", at: "form:visit/fields/kind", in: "mor" }],
    [
      "a part that would be empty",
      "tailoring/section-emptied /0/at",
      { op: "move", at: "form:visit/fields/place", in: "main" },
    ],
    [
      "an anchor that is not there",
      "tailoring/unknown-item /0/before",
      { op: "move", at: "form:visit/fields/note", before: "knd" },
    ],
    [
      "a value of another shape",
      "document/no-shape-fits /0/value",
      { op: "set", at: "form:visit/fields/note/maxLength", value: "many" },
    ],
    [
      "a day",
      "document/unknown-key /0/from",
      { op: "set", at: "form:visit/title", value: text("甲", "a"), from: "2026-01-01" },
    ],
    [
      "a target that there is not",
      "document/wrong-pattern /0/at",
      { op: "set", at: "form:visit/fields/note/colour", value: 1 },
    ],
  ])("refuse %s", (_, code, operation) => {
    expect(codes(operation)).toContain(code);
    expect(formOf(apply(operation).pack)).toEqual(form);
  });

  it("tell at the operation what the document gets wrong", () => {
    const reads = { fact: "nothing", operator: "equal", value: 1 };
    expect(codes({ op: "set", at: "form:visit/fields/kind/visible", value: reads })).toEqual([
      "rule/unknown-fact /0/value/fact",
    ]);
    expect(codes({ op: "set", at: "form:visit/fields/note/pattern", value: "^a" })).toEqual([
      "document/no-shape-fits /0/at",
    ]);
  });

  it("are undone by a roll-back", () => {
    const { pack: made } = apply({ op: "set", at: "form:visit/fields/note/required", value: null });
    expect(rollBack(made, pack, "2025-06-01")).toEqual(pack);
  });
});
