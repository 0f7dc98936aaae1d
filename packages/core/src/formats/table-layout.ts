import type { Locale, Text } from "../issue/index.ts";
import type { Json } from "../json/index.ts";
import type { TableColumn } from "../schema/index.ts";
import { safeText } from "./escape.ts";

/** The rows that stand above the rules, below the row of labels, and what each of them says of a column. */
export const headRows = ["id", "fact", "path", "params", "operator", "title.zh-CN", "title.en", "complete"] as const;
export type HeadRow = (typeof headRows)[number];

/** Columns that every table has before its own ones, and after them. */
export const before = ["name", "clause", "title.zh-CN", "title.en"] as const;
export const after = ["priority", "exceptionOf", "disabled", "disabledReason"] as const;
export type FixedColumn = (typeof before)[number] | (typeof after)[number];

/** The heads of those columns. */
const fixedLabels: Readonly<Record<FixedColumn, Text>> = {
  name: { "zh-CN": "名称", en: "Name" },
  clause: { "zh-CN": "条款", en: "Clause" },
  "title.zh-CN": { "zh-CN": "标题（中文）", en: "Title (Chinese)" },
  "title.en": { "zh-CN": "标题（英文）", en: "Title (English)" },
  priority: { "zh-CN": "优先级", en: "Priority" },
  exceptionOf: { "zh-CN": "是谁的例外", en: "Exception of" },
  disabled: { "zh-CN": "停用", en: "Out of use" },
  disabledReason: { "zh-CN": "停用原因", en: "Why out of use" },
};

/** The heads of what a row may say besides its outputs. */
export const saidLabels: Readonly<Record<string, Text>> = {
  undetermined: { "zh-CN": "由人裁定", en: "For people to settle" },
  reason: { "zh-CN": "原因", en: "Reason" },
};

/** The columns as sheets know them: what is asked begins with `cells.`, what is said with `then.`. */
export const ASKED = "cells.";
export const SAID = "then.";

/** What a head row says of a column that is asked, as text. */
export function headText(row: HeadRow, name: string, column: TableColumn, isComplete: boolean): string {
  switch (row) {
    case "id":
      return ASKED + name;
    case "fact":
      return safe(column.fact);
    case "path":
      return safe(column.path);
    case "params":
      return column.params === undefined ? "" : safeText(column.params as Json, "", () => undefined);
    case "operator":
      return safe(column.operator);
    case "title.zh-CN":
      return safe(column.title?.["zh-CN"]);
    case "title.en":
      return safe(column.title?.en);
    case "complete":
      return isComplete ? "yes" : "";
    default:
      return row satisfies never;
  }
}

function safe(text: string | undefined): string {
  return text === undefined ? "" : safeText(text, text, (given) => given);
}

/** What a person calls a fixed column. */
export function fixedLabel(column: FixedColumn, locale: Locale): string {
  return fixedLabels[column][locale];
}
