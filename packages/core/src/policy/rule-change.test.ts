/* oxlint-disable unicorn/no-thenable -- `then` is a word of the table format */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Locale } from "../issue/index.ts";
import type { Operation } from "../schema/index.ts";
import { comparePolicies } from "../wording/index.ts";
import { tablePack } from "./example-table.contract.ts";
import { movedAmong } from "./moved-among.ts";
import { applyOperations } from "./operations.ts";

const day = "2025-06-01";
const pack = tablePack();
const DELIVERY = "decision:delivery/table/rows";
const GRADE = "decision:grade/rules";
const change = (locale: Locale, ...operations: readonly Operation[]) =>
  comparePolicies(pack, applyOperations(pack, operations, day).pack, day, locale).rules;
const told = (...operations: readonly Operation[]) =>
  (["en", "zh-CN"] as const).map((locale) => change(locale, ...operations).map(({ text }) => text));

describe("comparePolicies", () => {
  it.each<[string, Operation, string, string]>([
    [
      "a new row",
      {
        op: "add",
        at: DELIVERY,
        value: {
          name: "x_office",
          clause: "1.1.3",
          title: { "zh-CN": "写字楼", en: "Offices" },
          cells: { kind: "office", orders: 500 },
          then: { value: "fast", deposit: 50 },
        },
      },
      "“Offices” is new. Kind of client is public office and orders in a year at least CNY 500: delivery is fast lane, deposit is CNY 50",
      "新增“写字楼”：客户性质为机关，且年订单额不低于 500元的，送货为快速，定金为 50元",
    ],
    [
      "a row out of use",
      { op: "set", at: `${DELIVERY}/guest/disabled`, value: true, why: "too many" },
      "“Guests of honour” is out of use: too many",
      "停用“贵宾”，原因：too many",
    ],
    [
      "a row in use again",
      { op: "set", at: `${DELIVERY}/old/disabled`, value: null },
      "“fast lane” is used again",
      "恢复使用“快速”",
    ],
    [
      "a row that moves",
      { op: "move", at: `${DELIVERY}/school`, before: "guest" },
      "“normal lane” now comes before “Guests of honour”",
      "“普通”移到“贵宾”之前",
    ],
    [
      "a row that moves to the end",
      { op: "move", at: `${DELIVERY}/guest`, before: null },
      "“Guests of honour” now comes last",
      "“贵宾”移到最后",
    ],
    [
      "a cell",
      { op: "set", at: `${DELIVERY}/big/cells/orders`, value: 80_000 },
      "Delivery, “fast lane”, orders: from “orders in a year at least CNY 500,000” to “orders in a year at least CNY 80,000”",
      "送货“快速”的年订单额由“年订单额不低于 50万元”改为“年订单额不低于 8万元”",
    ],
    [
      "a cell that no longer matters",
      { op: "set", at: `${DELIVERY}/guest/cells/kind`, value: null },
      "Delivery, “Guests of honour”, kind of client: from “kind of client is not school” to “anything”",
      "送货“贵宾”的客户性质由“客户性质不是学校”改为“不限”",
    ],
    [
      "what a row says",
      { op: "set", at: `${DELIVERY}/guest/then/deposit`, value: 20 },
      "Delivery, “Guests of honour”, deposit: from “CNY 0” to “CNY 20”",
      "送货“贵宾”的定金由“0元”改为“20元”",
    ],
    [
      "conditions",
      {
        op: "set",
        at: `${GRADE}/gold/conditions`,
        value: { fact: "client.months", operator: "greaterThan", value: 60 },
      },
      "Grade, “Rule gold”, conditions: from “the client is graded and orders in a year over CNY 500,000” to “length of cooperation more than 60 months”",
      "客户等级“规则4”的条件由“参加分级，且年订单额超过 50万元”改为“合作时间超过 60个月”",
    ],
    [
      "a rule's outcome",
      { op: "set", at: `${GRADE}/gold/event/params`, value: { value: "silver" } },
      "Grade, “Rule gold”, grade: from “gold” to “silver”",
      "客户等级“规则4”的客户等级由“金牌”改为“银牌”",
    ],
    [
      "a clause",
      { op: "set", at: `${GRADE}/gold/clause`, value: ["1.1.1", "1.1.2"] },
      "Grade, “Rule gold”, clause: from “1.1.1” to “1.1.1, 1.1.2”",
      "客户等级“规则4”的依据条款由“1.1.1”改为“1.1.1、1.1.2”",
    ],
    [
      "an exception",
      { op: "set", at: `${GRADE}/honoured/exceptionOf`, value: null },
      "Grade, “Rule honoured”, exception of: from “Rule plain” to “none”",
      "客户等级“规则8”的例外关系由“规则5”改为“无”",
    ],
  ])("tells %s in a sentence of either language", (_what, operation, en, zh) => {
    expect(told(operation)).toEqual([[en], [zh]]);
  });

  it("tells a rule with its clause, its parts before and after, and the day", () => {
    const [found] = change("en", { op: "set", at: `${DELIVERY}/guest/then/deposit`, value: 20 });
    expect(found).toMatchObject({
      decision: "delivery",
      rule: "guest",
      what: "outcome",
      label: "Delivery, “Guests of honour”, deposit",
      clauses: ["1.1.2"],
      before: "CNY 0",
      after: "CNY 20",
      from: day,
    });
  });

  it("tells what the company took out again, and nothing of the day before", () => {
    const value = { name: "x_a", clause: "1.1.3", cells: {}, then: { value: "fast" } };
    const added = applyOperations(pack, [{ op: "add", at: DELIVERY, value }], day).pack;
    const removed = applyOperations(added, [{ op: "remove", at: `${DELIVERY}/x_a` }], day).pack;
    expect(comparePolicies(added, removed, day, "en").rules.map(({ text }) => text)).toEqual([
      "“fast lane” is gone. It said: In every case: delivery is fast lane",
    ]);
    expect(comparePolicies(pack, added, "2025-05-31", "en").rules).toEqual([]);
    expect(comparePolicies(pack, removed, day, "en").rules).toEqual([]);
  });

  it("tells a rule that makes no sense as it is written", () => {
    const value = { fact: "client.nothing", operator: "equal", value: 1 };
    expect(told({ op: "set", at: `${GRADE}/gold/conditions`, value })[0]?.[0]).toContain("client.nothing");
  });
});

describe("movedAmong", () => {
  it.each([
    [["a", "b", "c"], ["a", "b", "c"], []],
    [["a", "b", "c"], ["c", "a", "b"], ["c"]],
    [["a", "b", "c"], ["b", "c", "a"], ["a"]],
    [["a", "b"], ["x", "b", "y", "a"], ["b"]],
    [[], ["a"], []],
  ])("from %j to %j moves %j", (before, after, expected) => {
    expect(movedAmong(before, after)).toEqual(expected);
  });

  it("leaves the others in the order in which they were", () => {
    const names = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 20 });
    fc.assert(
      fc.property(names, names, (before, after) => {
        const moved = movedAmong(before, after);
        const rest = (from: readonly string[], other: readonly string[]) =>
          from.filter((each) => other.includes(each) && !moved.includes(each));
        expect(rest(before, after)).toEqual(rest(after, before));
      }),
    );
  });
});
