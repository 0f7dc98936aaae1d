import { describe, expect, it } from "vitest";
import { answerAt, fieldAt, withAnswer } from "./answer-path.ts";
import { bindRowsForm } from "./rows-form.contract.ts";

const answers = { a: 1, lines: [{ sku: "A" }, { sku: "B" }], m: { one: { ok: true } } };

describe("withAnswer", () => {
  it("puts an answer at a path and leaves everything beside it the same object", () => {
    const next = withAnswer(answers, "lines/1/sku", "C");
    expect(next).toEqual({ ...answers, lines: [{ sku: "A" }, { sku: "C" }] });
    expect(answerAt(next, "lines/0")).toBe(answers.lines[0]);
    expect(answers.lines[1]).toEqual({ sku: "B" });
  });

  it("adds a row, and takes one out", () => {
    expect(answerAt(withAnswer(answers, "lines/2", {}), "lines")).toEqual([{ sku: "A" }, { sku: "B" }, {}]);
    expect(answerAt(withAnswer(answers, "lines/0", undefined), "lines")).toEqual([{ sku: "B" }]);
    expect(withAnswer({}, "lines/0/sku", "A")).toEqual({ lines: [{ sku: "A" }] });
    expect(withAnswer({}, "m/one/ok", true)).toEqual({ m: { one: { ok: true } } });
  });

  it("leaves alone what a path would tear a hole into, and every object's own members", () => {
    expect(withAnswer(answers, "lines/9/sku", "Z")).toEqual(answers);
    expect(answerAt(answers, "lines/constructor")).toBeUndefined();
    expect(answerAt(answers, "__proto__/x")).toBeUndefined();
    withAnswer({}, "__proto__/polluted", true);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

describe("fieldAt", () => {
  it("finds fields of the form, of rows and of a matrix", () => {
    const form = bindRowsForm();
    const ids = ["score", "lines", "lines/7/sku", "inspection/hygiene/passed"].map((path) => fieldAt(form, path)?.id);
    expect(ids).toEqual(["score", "lines", "sku", "passed"]);
    expect(["", "nothing", "lines/0", "score/0/x", "lines/0/sku/x"].map((path) => fieldAt(form, path))).toEqual(
      Array.from({ length: 5 }),
    );
  });
});
