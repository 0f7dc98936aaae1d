import { describe, expect, it } from "vitest";
import { checkPack } from "../policy/index.ts";
import { printShop } from "./print-shop.contract.ts";
import { startQuestions } from "./start-questions.ts";

describe("startQuestions", () => {
  it("asks for blanks first, also for one that no question names, and for the others in the manifest's order", () => {
    const { blanks, questions } = startQuestions(printShop(), "en");
    expect(blanks.map(({ id, title }) => [id, title])).toEqual([
      ["quotes", "How soon is a quote given?"],
      ["parameter:rework.days", "time for rework"],
    ]);
    expect(questions.map(({ id }) => id)).toEqual(["grades", "calls", "hours", "names", "owner"]);
  });

  it("tells what stands there on the day of the beginning, and of a blank on the policy's first", () => {
    const suggested = (day?: string) =>
      startQuestions(printShop(), "en", day).questions.find(({ id }) => id === "grades")?.fields[0]?.suggested;
    expect([suggested(), suggested("2026-03-01")]).toEqual([500_000, 600_000]);
  });

  it("says of each field what stands there, where that comes from, and what it may be", () => {
    const { blanks, questions } = startQuestions(printShop(), "zh-CN");
    const fields = [...blanks, ...questions].flatMap((each) => each.fields);
    expect(
      fields.map(({ at, suggestedText, source, isBlank, mayBeNone }) => [
        at,
        suggestedText,
        source,
        isBlank,
        mayBeNone,
      ]),
    ).toEqual([
      ["parameter:quote.hours", "24小时", "default", true, true],
      ["parameter:rework.days", "3天", "default", true, false],
      ["parameter:grade.goldMin", "50万元", "document", false, false],
      ["parameter:grade.silverMin", "10万元", "document", false, false],
      ["parameter:call.silver", "每季度1次", "default", false, false],
      ["calendar:shop/open", "", "default", false, false],
      ["enum:grade/options/gold", "金牌", "document", false, false],
      ["clause:2.1.1/owner", "客服负责人", "default", false, false],
    ]);
    expect(fields.map(({ clauses }) => clauses)).toContainEqual(["2.1.1"]);
    expect(questions.find(({ id }) => id === "owner")?.fields[0]?.options.map(({ value }) => value)).toEqual([
      "office",
      "sales",
      "serviceHead",
    ]);
  });
});

describe("the questions of a pack", () => {
  const codesOf = (sets: readonly string[], id = "more"): readonly string[] => {
    const pack = printShop((manifest) => ({
      ...manifest,
      questions: [...(manifest.questions ?? []), { id, title: { "zh-CN": "？", en: "?" }, sets }],
    }));
    return checkPack(pack)
      .filter(({ code }) => code.startsWith("start/"))
      .map(({ code, pointer }) => `${code} ${pointer}`);
  };

  it("are right as they are", () => {
    expect(checkPack(printShop()).filter(({ code }) => code.startsWith("start/"))).toEqual([]);
  });

  it("are told when they set what is not there, or what another sets, at their place", () => {
    expect(
      codesOf(["parameter:grade.goldMax", "calendar:nope/open", "enum:grade/options/tin", "clause:9.9/owner"]),
    ).toEqual([0, 1, 2, 3].map((at) => `start/unknown-target /questions/6/sets/${at}`));
    expect(codesOf(["parameter:grade.goldMin"])).toEqual(["start/set-twice /questions/6/sets/0"]);
    expect(codesOf(["parameter:grade.rushAllowed"], "grades")).toEqual(["start/question-twice /questions/6/id"]);
  });
});
