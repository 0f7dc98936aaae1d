import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tailorTargets, type Operation } from "../schema/index.ts";
import { describeOperation } from "./describe-operation.ts";
import { describeTarget } from "./describe-target.ts";
import { describeValue } from "./describe-value.ts";
import { wholePack } from "./whole-pack.contract.ts";

const pack = wholePack();
const text = (zh: string, en: string) => ({ "zh-CN": zh, en });
const day = "2026-06-01";
const said = (operation: Operation) =>
  (["zh-CN", "en"] as const).map((locale) => describeOperation(pack, operation, locale, day));
const set = (at: string, value: unknown) => said({ op: "set", at, value });
const never = { not: { all: [] } };
const fast = { fact: "lane", operator: "equal", value: "fast" };

describe("describeOperation", () => {
  it.each([
    ["form:order/fields/count/required", true, "字段“数量”改为必填", "Field “Copies” is now required"],
    ["form:order/fields/note/required", null, "字段“记录”改为选填", "Field “Note” is no longer required"],
    ["form:order/fields/count/visible", never, "隐藏字段“数量”", "Field “Copies” is hidden"],
    [
      "form:order/fields/count/visible",
      fast,
      "字段“数量”只在“通道为快速”时显示",
      "Field “Copies” is shown only when “Lane is fast lane”",
    ],
    [
      "form:order/fields/count/label",
      text("份数", "Number"),
      "字段“数量”改名为“份数”",
      "Field “Copies” is now called “Number”",
    ],
    [
      "form:order/fields/note/maxLength",
      50,
      "字段“记录”的最大长度由 100 个字改为 50 个字",
      "Field “Note”, longest text: from 100 characters to 50 characters",
    ],
    [
      "form:order/fields/lane/options",
      [{ only: ["fast"] }],
      "字段“通道”停用选项“普通”",
      "Field “Lane” no longer offers “normal lane”",
    ],
    [
      "form:order/fields/lines/rows/sheets/minimum",
      5,
      "字段“明细”的列“张数”的最小值由 1 改为 5",
      "Field “Lines”, column “Sheets”, least value: from 1 to 5",
    ],
    [
      "form:order/checks/some/severity",
      "warning",
      "校验“数量须大于零。”的严重程度由“错误，不能提交”改为“警告，确认后可提交”",
      "Check “There must be some copies.”, severity: from “an error, which stops the form” to “a warning, which asks”",
    ],
    ["enum:lane/options/x_night", text("夜班", "night shift"), "新增选项“夜班”", "New option “night shift”"],
    [
      "enum:lane/options/fast",
      text("特快", "express"),
      "选项“快速”改名为“特快”",
      "Option “fast lane” is now called “express”",
    ],
    ["clause:2.1.3/owner", "sales", "条款 2.1.3 的责任岗位设为“业务员”", "Clause 2.1.3, owner: set to “sales”"],
    [
      "clock:proof/targets/print/due",
      { amount: 1, unit: "day", count: "workingDays", end: "close" },
      "时限项“打样”的期限由 3天（按自然日计算，到当日 24:00）改为 1天（按工作日计算，到下班时）",
      "Deadline “Proof”, limit: from 3 days (calendar days, to the end of the day) to 1 day (working days, to the close of business)",
    ],
    [
      "cadence:calls/duties/gold/atLeast",
      { times: 2, per: "month" },
      "要求“金牌客户的回访”的最低频次由“每月1次”改为“每月2次”",
      "Duty “Calls on gold clients”, at least: from “once a month” to “twice a month”",
    ],
    [
      "parameter:grade.goldMin",
      400_000,
      "金牌门槛由 60万元改为 40万元",
      "Threshold of gold: from CNY 600,000 to CNY 400,000",
    ],
    ["decision:grade/rules/gold/disabled", true, "停用规则“规则4”", "Rule “Rule gold” is out of use"],
  ] as const)("tells what is set at %s", (at, value, zh, en) => {
    expect(set(at, value)).toEqual([zh, en]);
  });

  it("tells what is added with its kind and its place, what moves and what is taken out", () => {
    const parking = { id: "x_parking", label: text("停车情况", "Parking"), value: { type: "text" } };
    expect(said({ op: "add", at: "form:order/fields", value: parking, in: "main", after: "note" })).toEqual([
      "新增字段“停车情况”（文本），放在分组“主要”，“记录”之后",
      "New field “Parking” (text), into part “Main”, after “Note”",
    ]);
    expect(said({ op: "move", at: "form:order/fields/note", before: "count" })).toEqual([
      "字段“记录”移到“数量”之前",
      "Field “Note” moves before “Copies”",
    ]);
    expect(said({ op: "remove", at: "form:order/checks/some" })[1]).toBe("Check “There must be some copies.” is gone");
    const half = { id: "x_half", at: { percent: 50 }, notify: ["sales"] };
    expect(said({ op: "add", at: "clock:proof/targets/print/thresholds", value: half })).toEqual([
      "时限项“打样”新增提醒“用时达 50% 时”",
      "Deadline “Proof”: new reminder “at 50% of the time”",
    ]);
    expect(said({ op: "remove", at: "calendar:state/days/2026-10-01" })[0]).toBe(
      "取消2026年10月1日的特别安排（原为放假（国庆节））",
    );
    const closure = { from: "2026-08-03", through: "2026-08-05", title: text("检修", "Maintenance"), closed: true };
    expect(said({ op: "add", at: "calendar:office/days", value: closure })[0]).toBe(
      "2026年8月3日至2026年8月5日放假（检修）",
    );
  });

  it("has words for whatever it is given, and never throws", () => {
    const at = fc.oneof(
      fc.constantFrom(...tailorTargets).map((line) => {
        const [artefact = "", ...steps] = (line.split(" ")[0] ?? "").split("/");
        return `${artefact}:order/${steps.map((step) => (step === "*" ? "note" : step)).join("/")}`;
      }),
      fc.constantFrom(
        "parameter:grade.goldMin",
        "decision:grade/rules/gold/conditions",
        "decision:delivery/table/rows/big/cells/kind",
      ),
      fc.constantFrom("calendar:office/open", "calendar:state/days/2026-10-01", "calendar:state/days"),
      fc.string(),
    );
    const operation = fc.record(
      {
        op: fc.constantFrom("set", "add", "move", "remove"),
        at,
        value: fc.jsonValue({ maxDepth: 3 }),
        expect: fc.jsonValue({ maxDepth: 2 }),
        before: fc.option(fc.string()),
        in: fc.string(),
      },
      { requiredKeys: ["op", "at"] },
    );
    fc.assert(
      fc.property(operation, fc.constantFrom("zh-CN" as const, "en" as const), (each, locale) => {
        const words = [
          describeOperation(pack, each as Operation, locale),
          describeValue(pack, each.at, each.value, locale),
          describeTarget(pack, each.at, locale).label,
        ];
        for (const word of words) expect(typeof word).toBe("string");
      }),
      { numRuns: 400 },
    );
  });
});
