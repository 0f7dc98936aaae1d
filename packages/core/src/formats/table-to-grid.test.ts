import { describe, expect, it } from "vitest";
import { exampleTable, tablePack } from "../policy/example-table.contract.ts";
import { parsePack } from "../policy/index.ts";
import { changed } from "../policy/example-pack.contract.ts";
import { readTable } from "./read-table.ts";
import { tableToGrid, type Grid } from "./table-to-grid.ts";
import { tableWords } from "./table-words.ts";

const words = tableWords(tablePack());
const lines = (grid: Grid | undefined) => grid?.map((cells) => cells.join(" | "));

describe("tableToGrid", () => {
  it("reads like a table, in Chinese", () => {
    expect(lines(tableToGrid(exampleTable, "zh-CN", words))).toMatchInlineSnapshot(`
      [
        "名称 | 条款 | 标题（中文） | 标题（英文） | 客户性质 | 年订单额 | 贵宾 | 合作时间 | → 送货 | → 定金 | 优先级 | 是谁的例外 | 停用 | 停用原因",
        "#id | clause | title.zh-CN | title.en | cells.kind | cells.orders | cells.honoured | cells.months | then.value | then.deposit | priority | exceptionOf | disabled | disabledReason",
        "#fact |  |  |  | client.kind | client.orderAmount | client.honoured | client.months |  |  |  |  |  | ",
        "#operator |  |  |  |  | greaterThanInclusive |  |  |  |  |  |  |  | ",
        "#title.zh-CN |  |  |  |  | 年订单额 |  |  |  |  |  |  |  | ",
        "#title.en |  |  |  |  | Orders |  |  |  |  |  |  |  | ",
        "#complete |  |  |  | yes |  |  |  |  |  |  |  |  | ",
        "guest | 1.1.2 | 贵宾 | Guests of honour | 非 学校, |  | 是 |  | 快速 | 0 |  |  |  | ",
        "big | 1.1.3 |  |  | 公司、机关 | {grade.goldMin} |  | - | 快速 | {grade.silverMin} |  |  |  | ",
        "middle | 1.1.3 |  |  |  | [100,000.5..{grade.goldMin}) |  | < 6 或 > 24 | {fact:client.chosenLane} |  |  |  |  | ",
        "school | 1.1.2 |  |  | 学校 |  |  |  | 普通 |  |  |  |  | ",
        "old | 1.1.2 |  |  |  |  |  | > 120 | 快速 |  |  |  | yes | too many of them",
        "rest | 1.1.3 |  |  |  |  |  |  | 普通 |  |  |  |  | ",
      ]
    `);
  });

  it("reads like a table, in English", () => {
    expect(lines(tableToGrid(exampleTable, "en", words)?.filter(([mark]) => mark?.startsWith("#") === false)))
      .toMatchInlineSnapshot(`
      [
        "Name | Clause | Title (Chinese) | Title (English) | kind of client | Orders | guest of honour | length of cooperation | → Delivery | → deposit | Priority | Exception of | Out of use | Why out of use",
        "guest | 1.1.2 | 贵宾 | Guests of honour | not school, |  | yes |  | fast lane | 0 |  |  |  | ",
        "big | 1.1.3 |  |  | company, public office | {grade.goldMin} |  | - | fast lane | {grade.silverMin} |  |  |  | ",
        "middle | 1.1.3 |  |  |  | [100,000.5..{grade.goldMin}) |  | < 6 or > 24 | {fact:client.chosenLane} |  |  |  |  | ",
        "school | 1.1.2 |  |  | school |  |  |  | normal lane |  |  |  |  | ",
        "old | 1.1.2 |  |  |  |  |  | > 120 | fast lane |  |  |  | yes | too many of them",
        "rest | 1.1.3 |  |  |  |  |  |  | normal lane |  |  |  |  | ",
      ]
    `);
  });

  it("reads back as the table that it was", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      const grid = tableToGrid(exampleTable, locale, words) ?? [];
      expect(readTable(grid, exampleTable, words)).toMatchObject({ table: exampleTable.table, issues: [] });
      expect(grid.flat().filter((cell) => cell.startsWith("json:"))).toEqual([]);
    }
  });

  it("heads a column with what fills its arguments", () => {
    const days = { "zh-CN": "天数", en: "days" };
    const recent = {
      id: "client.recent",
      label: { "zh-CN": "近{days}订单额", en: "orders of the last {days}" },
      value: { type: "money", currency: "CNY" },
      arguments: { days: { label: days, value: { type: "duration", unit: "day" } } },
      compute: {
        aggregate: "sum",
        of: "jobs",
        value: { field: "amount" },
        window: { at: "doneOn", span: { trailing: { amount: { argument: "days" } } } },
      },
    };
    const asked = tableWords(parsePack(changed("vocabulary/clients", "/facts/-", recent))).asked;
    const column = (params: object) => ({ fact: "client.recent", params });
    expect(asked(column({ days: 90 }), "zh-CN")).toBe("近90天订单额");
    expect(asked(column({ days: { parameter: "rework.days" } }), "en")).toBe("orders of the last days");
    expect(asked({ fact: "client.callDuty", path: "$.times" }, "zh-CN")).toBe("回访频次的次数");
  });

  it("has nothing for a decision that is written as rules", () => {
    const { table: _, ...rest } = exampleTable;
    expect(tableToGrid(rest, "en", words)).toBeUndefined();
  });
});
