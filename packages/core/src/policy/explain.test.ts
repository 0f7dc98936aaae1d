import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Locale } from "../issue/index.ts";
import { plainText, type Explanation, type Line } from "../trace/index.ts";
import { bind } from "./bind.ts";
import { decide, decisionIds } from "./decide.ts";
import { changed, examplePack } from "./example-pack.contract.ts";
import { explain } from "./explain.ts";
import { parsePack } from "./parse-pack.ts";

const policy = bind(examplePack(), { asOf: "2026-03-10" });
const tell = (decision: string, facts: unknown, locale: Locale = "en"): Explanation =>
  explain(policy, decide(policy, decision, facts), locale);
const client = (facts: object) => ({ client: facts });

/** A line and those under it, each with its mark, its text and its remark. */
const texts = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap(({ segments, result, note, lines: below }) => {
    const mark = result === undefined ? "" : `${{ true: "✓", false: "✗", unknown: "?" }[`${result}`]} `;
    return [`${mark}${plainText(segments)}${note === undefined ? "" : ` — ${note}`}`, ...texts(below)];
  });
const because = (...question: Parameters<typeof tell>) => texts(tell(...question).because);
const otherwise = (...question: Parameters<typeof tell>) =>
  tell(...question).otherwise.map(({ answer, line }) => `${answer}: ${texts([line]).join(" / ")}`);

describe("explain", () => {
  it("answers in the policy's words and quotes the clause with the figures of the day", () => {
    const told = tell("grade", client({ orderAmount: 600_000.01 }));
    expect(told).toMatchObject({ decision: "grade", title: "Grade", status: "decided", answer: "gold", missing: [] });
    expect(plainText(told.conclusion.segments)).toMatch(/^Orders of more than CNY 600,000 a year make a gold client/u);
    expect(told.conclusion.clauses).toEqual(["1.1.1"]);
    expect(tell("grade", client({ orderAmount: 1 }), "zh-CN").answer).toBe("普通");
  });

  it("has a sentence for each deciding condition, with the figure, its day and whose it is", () => {
    expect(because("grade", client({ orderAmount: 600_000.01, kind: "company" }))).toEqual([
      "✓ The client is graded",
      "✓ Kind of client is company, not school",
      "✓ Orders in a year CNY 600,000.01, over CNY 600,000 — in force since 1 January 2026, the document's own figure",
    ]);
    expect(because("grade", client({ orderAmount: 1, kind: "company" }), "zh-CN")).toEqual([
      "✓ 年订单额 1元，低于 10万元 — 自2025年1月1日起施行，文件原值",
    ]);
  });

  it("says of every other outcome why it is not that", () => {
    expect(otherwise("grade", client({ orderAmount: 300_000 }))).toEqual([
      "ungraded: ✗ The client is graded",
      "gold: ✗ Orders in a year CNY 300,000, not over CNY 600,000 — in force since 1 January 2026, the document's own figure",
      "plain: ✗ Orders in a year CNY 300,000, not below CNY 100,000 — in force since 1 January 2025, the document's own figure",
    ]);
  });

  it("says that an exception applies, or that another rule comes first, where a rule held in vain", () => {
    expect(otherwise("grade", client({ orderAmount: 1, honoured: true }))).toContain(
      "plain: An exception applies: Rule honoured",
    );
    expect(otherwise("grade", client({ orderAmount: 1, kind: "school" }))).toContain(
      "plain: Another rule comes first: Rule notGraded",
    );
    expect(otherwise("grade", client({ orderAmount: 1, honoured: true }), "zh-CN")).toContain(
      "普通: 适用例外规定：规则8",
    );
  });

  it("says what was taken for granted and what is missing", () => {
    const told = tell("grade", {});
    expect(told).toMatchObject({
      status: "undetermined",
      answer: "",
      missing: [{ fact: "client.orderAmount", label: "orders in a year" }],
    });
    expect(texts(told.assumed)).toEqual([
      "kind of client: not filled in, taken as “company”",
      "guest of honour: not filled in, taken as “no”",
    ]);
    expect(because("grade", {})).toContain(
      "? Orders in a year not known, must be over CNY 600,000 — in force since 1 January 2026, the document's own figure",
    );
  });

  it("follows a decided fact into the decision that decided it, except under grants", () => {
    expect(because("lane", client({ orderAmount: 900_000, insured: false }))).toEqual([
      "✓ Grade is gold",
      "✓ The client is graded",
      "✓ Kind of client is company, not school — not filled in, taken as agreed",
      "✓ Orders in a year CNY 900,000, over CNY 600,000 — in force since 1 January 2026, the document's own figure",
    ]);
    expect(because("perks", client({ orderAmount: 900_000 }))).toEqual([
      "✓ Rule gold",
      "✓ Grade is gold",
      "✓ Rule graded",
      "✓ Grade is gold",
    ]);
  });

  it("tells of the records that a figure was made from", () => {
    const jobs = [{ jobId: "1", amount: 5, doneOn: "2026-01-31" }];
    expect(because("grade", { jobs })).toContain("From 1 record (job), 10 March 2025 to 9 March 2026");
  });

  it("shows the sure part of a collection with the rules that are open", () => {
    const told = tell("perks", client({ kind: "office" }));
    expect(told).toMatchObject({ status: "undetermined", answer: "priority" });
    expect(texts(told.because).filter((line) => line.includes("Rule"))).toEqual([
      "✓ Rule office",
      "? Rule gold",
      "? Rule graded",
    ]);
  });

  it("tells a contradiction of the policy with both clauses", () => {
    const [line, ...others] = tell("credit", client({ since: "2020-01-01", overdue: true }), "zh-CN").because;
    expect(others).toEqual([]);
    expect(line?.clauses).toEqual(["2.1.5", "1.1.2"]);
    expect(plainText(line?.segments ?? [])).toMatch(/互相矛盾/u);
  });

  it("has no answer where people decide, and quotes the clause that says so", () => {
    const told = tell("credit", client({ since: "2025-01-01", overdue: false }));
    expect(told).toMatchObject({ status: "undetermined", answer: "", missing: [] });
    expect(plainText(told.conclusion.segments)).toBe("Credit goes by length of cooperation.");
  });

  it("says that the policy says nothing when no rule holds", () => {
    expect(tell("lane", client({ grade: "plain", insured: false }))).toMatchObject({
      status: "decided",
      answer: "The policy says nothing",
    });
  });

  it("gives the reason in the reader's words when the policy words its reasons", () => {
    const outputs = { value: { fact: "client.grade" }, reason: { value: { type: "enum", enum: "clientKind" } } };
    const worded = bind(parsePack(changed("decision/grade", "/outputs", outputs)), { asOf: "2026-03-10" });
    const result = decide(worded, "grade", client({ kind: "school" }));
    expect(explain(worded, result, "zh-CN").conclusion.note).toBe("学校");
  });

  it("writes a deadline at midnight as the end of the day before", () => {
    const facts = { request: { receivedAt: "2026-03-10T15:30:00+08:00", isRework: true } };
    expect(tell("request", facts).answer).toBe("Quote: by 11 March 2026, 15:30; Rework: by 13 March 2026, 24:00");
    expect(tell("request", facts, "zh-CN").answer).toBe("报价：2026年3月11日 15:30前；返工：2026年3月13日 24:00前");
    expect(because("request", facts)).toEqual([
      "✓ Quote: by 11 March 2026, 15:30 — running; 24 hours, in force since 1 January 2025, the document's own figure",
      "✓ Rework: by 13 March 2026, 24:00 — running; 3 days, in force since 1 January 2025, the document's own figure",
      "✓ Rework: yes",
    ]);
  });

  it("speaks one language at a time, whole, and leaves no braces", () => {
    const facts = fc.record(
      {
        "client.kind": fc.constantFrom("company", "school", "office"),
        "client.orderAmount": fc.constantFrom(1, 100_000, 600_000, 900_000),
        "client.honoured": fc.boolean(),
        "client.since": fc.constantFrom("2020-01-01", "2025-01-01", "2026-03-01"),
        "client.overdue": fc.boolean(),
        "client.insured": fc.boolean(),
        "request.receivedAt": fc.constant("2026-03-10T00:00:00+08:00"),
        "request.isRework": fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...decisionIds(policy)), facts, (decision, given) => {
        const english = wordsOf(tell(decision, given));
        expect(english).not.toMatch(/\p{Script=Han}|[，。：；{}]/u);
        const chinese = wordsOf(tell(decision, given, "zh-CN"));
        expect(chinese).not.toMatch(/[{}]|\b[a-z]{2,}\b(?![^`]*`)/u);
      }),
    );
  });
});

function wordsOf(told: Explanation): string {
  const lines = [told.conclusion, ...told.because, ...told.otherwise.map(({ line }) => line), ...told.assumed];
  const labels = told.missing.map(({ label }) => label);
  return [told.title, told.answer, ...texts(lines), ...told.otherwise.map(({ answer }) => answer), ...labels].join(
    "\n",
  );
}
