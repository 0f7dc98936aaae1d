import { describe, expect, it } from "vitest";
import type { CaseDifference } from "./case-difference.ts";
import { examplePack } from "./example-pack.contract.ts";
import { differenceTeller } from "./tell-difference.ts";

const pack = examplePack();
const told = (difference: CaseDifference): readonly [string, string] => [
  differenceTeller(pack, "en")(difference),
  differenceTeller(pack, "zh-CN")(difference),
];

describe("differenceTeller", () => {
  it("writes moments, persons and how a deadline stands as readers do", () => {
    const quote = { kind: "outcome", decision: "request", pointer: "" } as const;
    expect
      .soft(
        told({
          ...quote,
          path: ["quote", "due"],
          expected: "2025-03-10T09:00:00+08:00",
          actual: "2025-03-11T09:30:00+08:00",
        }),
      )
      .toEqual([
        "Deadlines of a request, “Quote”: deadline should be 10 March 2025, 09:00, now it is 11 March 2025, 09:30",
        "询价时限“报价”：期限应为 2025年3月10日 09:00，现在是 2025年3月11日 09:30",
      ]);
    expect(told({ ...quote, path: ["quote", "status"], expected: "met", actual: "breached" })).toEqual([
      "Deadlines of a request, “Quote”: status should be in time, now it is late",
      "询价时限“报价”：状态应为按时，现在是超时",
    ]);
    expect
      .soft(told({ ...quote, path: ["quote", "escalate"], expected: ["serviceHead"], actual: null }))
      .toEqual([
        "Deadlines of a request, “Quote”: who it is passed up to should be head of service, now there is none",
        "询价时限“报价”：上报对象应为客服负责人，现在没有",
      ]);
    expect(told({ ...quote, path: ["rework"], expected: { status: "met" }, actual: null })).toEqual([
      "Deadlines of a request, “Rework” is not there",
      "缺少询价时限“返工”",
    ]);
  });

  it("writes outputs by their own labels and values by their types", () => {
    const of = (decision: string, path: readonly string[], expected: never, actual: never) =>
      told({ kind: "outcome", decision, pointer: "", path, expected, actual });
    expect(of("perks", ["value"], [] as never, ["priority"] as never)).toEqual([
      "Perks should have no outcome, now it is priority",
      "待遇应当没有结果，现在是优先排产",
    ]);
    expect(of("perks", ["callDuty"], { times: 1, per: "month" } as never, null as never)).toEqual([
      "Perks: calls should be once a month, now there is none",
      "待遇：回访频次应为每月1次，现在没有",
    ]);
  });

  it("names the period or the day by its number, and what about it", () => {
    const third = { kind: "period", duty: "visits", item: null, place: 2, pointer: "" } as const;
    expect(told({ ...third, path: ["first"], expected: "2025-02-01", actual: "2025-03-01" })).toEqual([
      "visits, item 3: first day should be 1 February 2025, now it is 1 March 2025",
      "visits第 3 项：起始日应为 2025年2月1日，现在是 2025年3月1日",
    ]);
    expect(told({ ...third, path: [], expected: null, actual: {} })).toEqual([
      "visits, item 3 should not be there",
      "多出visits第 3 项",
    ]);
    expect(told({ ...third, path: [], expected: {}, actual: null })).toEqual([
      "visits, item 3 is not there",
      "缺少visits第 3 项",
    ]);
  });
});
