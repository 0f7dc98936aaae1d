import type { Locale } from "../issue/index.ts";
import { isObject, own, type Json } from "../json/index.ts";
import type { CellComparison, TableColumn } from "../schema/index.ts";
import { literalText } from "./literal-text.ts";
import { operandType, type Asked } from "./operand-type.ts";
import { signs } from "./operator-sign.ts";
import type { TableWords } from "./table-words.ts";

const words: Readonly<Record<Locale, { readonly not: string; readonly and: string; readonly or: string }>> = {
  "zh-CN": { not: "非 ", and: " 且 ", or: " 或 " },
  en: { not: "not ", and: " and ", or: " or " },
};

/** What a row asks of a column, as a person writes it. It may not read back: {@link safeText} sees to that. */
export function cellText(cell: Json, column: TableColumn, locale: Locale, table: TableWords): string {
  const asked: Asked = { column, table };
  if (!isObject(cell) || isReference(cell)) return operandText(cell, column.operator, locale, asked);
  const { not, all, any } = cell;
  if (not !== undefined) return words[locale].not + cellText(not as Json, column, locale, table);
  if (Array.isArray(all)) return rangeText(all, locale, asked) ?? groupText(all, words[locale].and, locale, asked);
  if (Array.isArray(any)) return groupText(any, words[locale].or, locale, asked);
  return comparisonText(cell, locale, asked);
}

/** `{parameter.id}` and `{fact:id}`. */
export function referenceText(value: Readonly<Record<string, unknown>>): string {
  return "parameter" in value ? `{${String(value["parameter"])}}` : `{fact:${String(value["fact"])}}`;
}

export function isReference(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && ("parameter" in value || "fact" in value);
}

function operandText(value: Json, operator: string | undefined, locale: Locale, asked: Asked): string {
  if (isReference(value)) return referenceText(value);
  const type = operandType(asked, operator);
  return literalText(value, type.list ?? type.item, locale, asked.table.scope.context);
}

function comparisonText(comparison: unknown, locale: Locale, asked: Asked): string {
  const { operator, value } = comparison as CellComparison;
  const text = operandText(value as Json, operator, locale, asked);
  const sign = own(signs, operator);
  return sign === undefined ? `${operator}(${text})` : `${sign} ${text}`;
}

function groupText(comparisons: readonly unknown[], word: string, locale: Locale, asked: Asked): string {
  return comparisons.map((each) => comparisonText(each, locale, asked)).join(word);
}

/** A lower and an upper end: `a..b`, and with an end that does not count `(a..b]`, `[a..b)`. */
function rangeText(all: readonly unknown[], locale: Locale, asked: Asked): string | undefined {
  const [lower, upper, ...others] = all as readonly CellComparison[];
  if (lower === undefined || upper === undefined || others.length > 0) return undefined;
  const isLower = lower.operator === "greaterThan" || lower.operator === "greaterThanInclusive";
  const isUpper = upper.operator === "lessThan" || upper.operator === "lessThanInclusive";
  if (!isLower || !isUpper) return undefined;
  const [from, to] = [lower, upper].map((each) => operandText(each.value as Json, each.operator, locale, asked));
  const inside = `${from}..${to}`;
  if (lower.operator === "greaterThanInclusive" && upper.operator === "lessThanInclusive") return inside;
  const open = lower.operator === "greaterThan" ? "(" : "[";
  return `${open}${inside}${upper.operator === "lessThan" ? ")" : "]"}`;
}
