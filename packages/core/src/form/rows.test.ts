import { describe, expect, it } from "vitest";
import { renderIssue } from "../issue/index.ts";
import { evaluateForm } from "./evaluate-form.ts";
import { found, now, today } from "./example-form.contract.ts";
import type { Answers, FormState } from "./form-state.ts";
import { bindRowsForm } from "./rows-form.contract.ts";

const form = bindRowsForm();
const evaluate = (answers: Answers): FormState =>
  evaluateForm(form, { inspection: { hygiene: { passed: true } }, ...answers }, { today, now });
const two = [
  { sku: "A", quantity: 10, granted: 8, reason: "stock" },
  { sku: "B", quantity: 4 },
];
const values = (state: FormState, ...paths: readonly string[]) => paths.map((path) => state.fields.get(path)?.value);

describe("evaluateForm with rows", () => {
  it("computes within a row from the row, with defaults that follow it", () => {
    const state = evaluate({ lines: two });
    expect(values(state, "lines/0/rest", "lines/1/granted", "lines/1/rest")).toEqual([2, 4, 0]);
  });

  it("lets the form read totals over rows, and rows the totals", () => {
    const state = evaluate({ lines: two });
    expect(values(state, "total", "lines/0/share", "long")).toEqual([12, 8 / 12, 1]);
    expect(values(evaluate({ lines: two, large: 4 }), "long")).toEqual([2]);
    expect(values(evaluate({}), "total", "long")).toEqual([0, 0]);
  });

  it("shows and requires a field in each row by that row, and by the form", () => {
    const state = evaluate({
      lines: [two[0] ?? {}, { sku: "B", quantity: 4, granted: 1 }, two[1] ?? {}],
      strict: true,
    });
    const seen = ["lines/0/reason", "lines/1/reason", "lines/2/reason"].map((path) => state.fields.get(path));
    expect(seen).toMatchObject([
      { visible: true, required: true },
      { visible: true, required: true },
      { visible: false, required: false },
    ]);
    expect(found(state)).toContain("form/missing /lines/1/reason");
  });

  it("says in which row something is wrong, in both languages", () => {
    const { issues } = evaluate({
      lines: [
        { sku: "A", quantity: 1 },
        { sku: "too long a word", granted: 2 },
      ],
    });
    expect(issues.map((each) => [each.code, each.pointer, each.clause])).toEqual([
      ["form/too-long", "/lines/1/sku", "2"],
      ["form/missing", "/lines/1/quantity", undefined],
    ]);
    const [, missing] = issues;
    if (missing === undefined) throw new TypeError("no issue");
    expect(renderIssue(missing, "en").message).toBe("Quantity (row 2) is missing");
    expect(renderIssue(missing, "zh-CN").message).toBe("请填写第 2 行的数量");
  });

  it("asks a check of every row", () => {
    const { issues } = evaluate({
      lines: [
        { sku: "A", quantity: 1, granted: 2 },
        { sku: "B", quantity: 3, granted: 3 },
      ],
    });
    expect(issues).toMatchObject([{ code: "form/check", pointer: "/lines/0/granted", clause: "4" }]);
  });

  it("wants as many rows as the form says, and takes no more", () => {
    expect(found(evaluate({ lines: [] }))).toEqual(["form/missing /lines"]);
    const many = Array.from({ length: 7 }, () => ({ sku: "A", quantity: 1 }));
    const state = evaluate({ lines: many });
    expect(found(state)).toEqual(["form/too-many /lines"]);
    expect(state.fields.get("lines")?.rows).toHaveLength(5);
  });

  it("hands in one object for each row, without what is hidden or computed", () => {
    const { answer } = evaluate({ lines: [{ sku: "A", quantity: 1, rest: 99, reason: "x", strange: 1 }, {}] });
    expect(answer["lines"]).toEqual([{ sku: "A", quantity: 1, granted: 1 }, {}]);
  });

  it("drops rows that are hidden, which are then none to every total", () => {
    const state = evaluate({ lines: two, hasLines: false });
    expect(state.fields.get("lines")).toMatchObject({ visible: false, rows: [], value: two, issues: [] });
    expect(state.fields.has("lines/0/sku")).toBe(false);
    expect(state.answer).not.toHaveProperty("lines");
    expect(values(state, "total")).toEqual([0]);
  });

  it.each([
    ["no list", 3],
    ["a text", "rows"],
    ["an object", { sku: "A" }],
    ["a list of something else", [1, "x"]],
  ])("refuses %s as rows", (_, lines) => {
    expect(found(evaluate({ lines: lines as never }))).toContain("form/not-readable /lines");
  });
});

describe("evaluateForm with a matrix", () => {
  it("has the rows of the document, those only that are shown", () => {
    expect(evaluate({}).fields.get("inspection")?.rows).toEqual(["hygiene"]);
    expect(evaluate({ strict: true }).fields.get("inspection")?.rows).toEqual(["hygiene", "coldChain"]);
  });

  it("asks in every row and hands in one object by their ids", () => {
    const state = evaluate({
      strict: true,
      hasLines: false,
      inspection: { hygiene: { passed: false, remark: "dust" }, other: { passed: true } },
    });
    expect(state.answer["inspection"]).toEqual({ hygiene: { passed: false, remark: "dust" } });
    const missing = state.issues.find(({ pointer }) => pointer === "/inspection/coldChain/passed");
    expect(missing).toMatchObject({ params: { label: "Cold chain: Passed", labelZh: "冷链：合格" } });
  });
});

describe("evaluateForm with pages", () => {
  it("asks nothing of a page that is not shown", () => {
    const state = evaluate({ hasLines: false, inspection: { hygiene: { passed: true } } });
    expect(found(state)).toEqual([]);
    expect(state.fields.get("signature")?.visible).toBe(false);
    const shown = evaluate({ hasLines: false, strict: false, inspection: { hygiene: { passed: true } } });
    expect(found(shown)).toEqual(["form/missing /signature"]);
  });
});

describe("evaluateForm with values that have parts", () => {
  const on = (answers: Answers) =>
    found(evaluate({ hasLines: false, strict: false, inspection: { hygiene: { passed: true } }, ...answers })).filter(
      (each) => each !== "form/missing /signature",
    );
  const at = "2025-03-10T09:00:00+08:00";

  it.each<[string, Answers]>([
    ["a time", { opensAt: "09:00", closesAt: "17:30" }],
    ["an address", { address: { province: "广东省", city: "深圳市", line: "科技园路 1 号", postalCode: "518057" } }],
    ["an address of blanks, which is none", { address: { province: "", city: " " } }],
    ["a location", { place: { latitude: 22.5, longitude: 114, accuracy: 9, datum: "WGS-84", at } }],
    ["a signature that was typed", { signature: { name: "王芳", at } }],
    ["a signature that was drawn", { signature: { name: "王芳", at, file: { name: "s.png", size: 9 } } }],
    ["a telephone number", { phone: "+86 (0755) 8600-0000 转 12" }],
    ["a rating", { score: 5 }],
    ["a duration", { hours: 1.5 }],
    ["days", { days: ["2025-03-10", "2025-04-01"] }],
  ])("takes %s", (_, answers) => {
    expect(on(answers)).toEqual([]);
  });

  it.each<[string, Answers, string]>([
    ["a time that does not exist", { opensAt: "24:00" }, "form/not-a-time /opensAt"],
    ["times in the wrong order", { opensAt: "17:00", closesAt: "09:00" }, "form/check /closesAt"],
    [
      "an address without a street",
      { address: { province: "广东省", city: "深圳市" } },
      "form/address-incomplete /address/line",
    ],
    [
      "a postal code of letters",
      { address: { province: "广东省", city: "深圳市", line: "1 号", postalCode: "ABC" } },
      "form/not-a-postal-code /address/postalCode",
    ],
    ["another datum", { place: { latitude: 1, longitude: 1, datum: "GCJ-02", at } }, "form/not-readable /place"],
    ["a signature of nobody", { signature: { name: " ", at } }, "form/not-readable /signature"],
    ["a word as a number", { phone: "call me" }, "form/not-a-phone /phone"],
    ["too few digits", { phone: "110" }, "form/not-a-phone /phone"],
    ["a rating below the first step", { score: 0 }, "form/below-minimum /score"],
    ["less than no time", { hours: -1 }, "form/below-minimum /hours"],
    ["a day that does not exist", { days: ["2025-02-30"] }, "form/not-readable /days"],
  ])("refuses %s", (_, answers, expected) => {
    expect(on(answers)).toContain(expected);
  });
});
