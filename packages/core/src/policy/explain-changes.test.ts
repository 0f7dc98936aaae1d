import { describe, expect, it } from "vitest";
import type { Locale } from "../issue/index.ts";
import { plainText, type Explanation } from "../trace/index.ts";
import { bind } from "./bind.ts";
import { decide } from "./decide.ts";
import { changed, exampleDocuments, examplePack } from "./example-pack.contract.ts";
import { explain } from "./explain.ts";
import { parsePack } from "./parse-pack.ts";

const policy = bind(examplePack(), { asOf: "2025-03-10" });
const told = (decision: string, facts: unknown, locale: Locale, of: typeof policy = policy): Explanation =>
  explain(of, decide(of, decision, facts), locale, facts);
/** By answer: the sentence. */
const sentences = ({ changes }: Explanation): unknown =>
  Object.fromEntries(changes.map(({ answer, line }) => [answer, plainText(line.segments)]));
const options = ({ answers }: Explanation): unknown =>
  answers.map(({ label, options: each }) => [label, ...each.map(({ text, answer }) => `${text} → ${answer}`)]);

describe("explain with the facts", () => {
  it("tells the exact figure that is lacking, in both languages", () => {
    const facts = { client: { orderAmount: 486_000 } };
    expect(sentences(told("grade", facts, "zh-CN"))).toEqual({
      不分级: "客户性质改为“学校”",
      金牌: "年订单额再多 14,000.01元",
      普通: "年订单额减少 386,000.01元",
    });
    expect(sentences(told("grade", facts, "en"))).toEqual({
      ungraded: "Kind of client changed to “school”",
      gold: "CNY 14,000.01 more in orders in a year",
      plain: "CNY 386,000.01 less in orders in a year",
    });
  });

  it("keeps what a page needs: the value, the fact, both figures, the clause", () => {
    const change = told("grade", { client: { orderAmount: 486_000 } }, "en").changes.find(
      ({ value }) => value === "gold",
    );
    expect(change).toMatchObject({
      answer: "gold",
      line: {
        segments: [
          { kind: "text", text: "CNY 14,000.01 more in " },
          { kind: "fact", fact: "client.orderAmount", text: "orders in a year" },
        ],
        clauses: ["1.1.1"],
        note: "from CNY 486,000.00 to CNY 500,000.01",
      },
      facts: [
        {
          fact: "client.orderAmount",
          label: "orders in a year",
          from: 486_000,
          to: 500_000.01,
          by: "CNY 14,000.01",
        },
      ],
    });
  });

  it("joins two changes when one alone does not do", () => {
    const facts = { client: { kind: "school", orderAmount: 400_000 } };
    expect(sentences(told("grade", facts, "zh-CN"))).toMatchObject({
      金牌: "客户性质改为“公司”，并且年订单额再多 100,000.01元",
    });
    expect(sentences(told("grade", facts, "en"))).toMatchObject({
      gold: "Kind of client changed to “company”, and CNY 100,000.01 more in orders in a year",
    });
  });

  it("speaks of truths by their labels, of spans in their unit, and of a contradiction that would go", () => {
    const facts = { client: { months: 15, overdue: true } };
    expect(sentences(told("credit", facts, "zh-CN"))).toEqual({
      可赊账: "合作时间再长 9个月，并且没有逾期货款",
      先付款: "合作时间缩短 4个月，并且没有逾期货款",
    });
    expect(sentences(told("credit", facts, "en"))).toEqual({
      "on account": "Length of cooperation longer by 9 months, and payments overdue: no",
      prepaid: "Length of cooperation shorter by 4 months, and payments overdue: no",
    });
  });

  it("repeats the value of the outcome, and of each that it is not", () => {
    const explanation = told("grade", { client: { orderAmount: 200_000 } }, "en");
    expect(explanation.value).toBe("silver");
    expect(explanation.otherwise.map(({ value }) => value)).toContain("gold");
    expect(told("grade", {}, "en").value).toBeNull();
  });

  it("previews what each answer to the only missing question would give", () => {
    expect(options(told("grade", {}, "zh-CN"))).toEqual([
      ["年订单额", "低于 10万元 → 普通", "10万元至50万元 → 银牌", "超过 50万元 → 金牌"],
    ]);
    expect(options(told("grade", {}, "en"))).toEqual([
      [
        "orders in a year",
        "below CNY 100,000 → plain",
        "CNY 100,000 to CNY 500,000 → silver",
        "over CNY 500,000 → gold",
      ],
    ]);
  });

  it("has neither without the facts, and none for clocks and what collects", () => {
    const facts = { client: { orderAmount: 486_000 } };
    expect(explain(policy, decide(policy, "grade", facts), "en")).toMatchObject({ changes: [], answers: [] });
    expect(told("perks", { client: { orderAmount: 486_000 } }, "en")).toMatchObject({ changes: [], answers: [] });
    const request = { request: { receivedAt: "2025-03-10T09:00:00+08:00" } };
    expect(told("request", request, "en")).toMatchObject({ value: null, changes: [], answers: [] });
  });

  it("leaves out what is declared immutable", () => {
    const pack = parsePack(changed("vocabulary/clients", "/facts/0/immutable", true, exampleDocuments));
    const fixed = bind(pack, { asOf: "2025-03-10" });
    expect(sentences(told("grade", { client: { orderAmount: 486_000 } }, "en", fixed))).not.toHaveProperty("ungraded");
  });
});
