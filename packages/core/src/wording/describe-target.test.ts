import { describe, expect, it } from "vitest";
import { tailorTargets } from "../schema/index.ts";
import { describeTarget } from "./describe-target.ts";
import { wholePack } from "./whole-pack.contract.ts";

const pack = wholePack();
const label = (at: string, locale: "zh-CN" | "en" = "en") => describeTarget(pack, at, locale).label;

describe("describeTarget", () => {
  // A schema that gets another annotation gets words, or this fails.
  it.each(tailorTargets)("has words for what the schemas annotate: %s", (line) => {
    const [path = ""] = line.split(" ");
    const [artefact = "", ...steps] = path.split("/");
    const at = `${artefact}:x_one/${steps.map((step) => (step === "*" ? "x_one" : step)).join("/")}`;
    for (const locale of ["zh-CN", "en"] as const) {
      const told = label(at, locale);
      expect(told).not.toContain(at);
      const last = steps.at(-1) ?? "";
      // What it is called, not what the key is called.
      if (last !== "*")
        expect(told.split(/, | · /u).at(-1)).not.toMatch(locale === "en" ? /[a-z][A-Z]/u : /^[a-zA-Z]+$/u);
      expect(told).not.toMatch(/undefined|null/u);
    }
  });

  it("names the document, the parts on the way and the property, with the clauses that ask for it", () => {
    expect(describeTarget(pack, "form:order/fields/count/maximum", "zh-CN")).toEqual({
      label: "表单“订单” · 字段“数量” · 最大值",
      part: "字段“数量” · 最大值",
      document: { kind: "form", id: "order", title: "订单" },
      clauses: ["1.1.3"],
    });
    expect(label("form:order/fields/count/maximum")).toBe("Form “Order”, field “Copies”, greatest value");
  });

  it("calls a parameter by its name alone, a row's column by its own, a day by its date", () => {
    expect(label("parameter:grade.goldMin")).not.toContain("grade.goldMin");
    expect(label("decision:grade/rules/gold/conditions")).toMatch(/^Decision “.+”, rule “.+”, conditions$/u);
    expect(label("calendar:none/days/2027-02-03", "zh-CN")).toBe("日历“none” · 2027年2月3日");
  });

  it("tells by their ids what is not there, and by itself what names nothing", () => {
    expect(describeTarget(pack, "form:gone/fields/a/required", "en")).toEqual({
      label: "Form “gone”, field “a”, required",
      part: "Field “a”, required",
      document: undefined,
      clauses: [],
    });
    expect(label("nothing at all")).toBe("nothing at all");
  });
});
