import type { Locale } from "../i18n/index.ts";
import type { EditMessages } from "./i18n/index.ts";

/** What the scale depends on of a parameter's type. */
export interface FigureType {
  readonly type: string;
  readonly currency?: string | undefined;
  readonly per?: string | undefined;
  readonly unit?: string | undefined;
}

/** How a figure is typed: how many of its units one typed unit is, and the words after it. */
export interface FigureScale {
  readonly factor: number;
  readonly unit: string;
}

/** Amounts of ten thousand and more are typed in 万元 in Chinese; everything else in its own unit. */
export function figureScale(type: FigureType, value: number, locale: Locale, messages: EditMessages): FigureScale {
  const per = type.per === undefined ? "" : ` ${messages.perPeriod[type.per] ?? ""}`;
  if (type.type === "percent") return { factor: 1, unit: "%" };
  if (type.type === "money") {
    const tenThousands = locale === "zh-CN" && type.currency === "CNY" && value >= 10_000 && value % 1000 === 0;
    const unit = messages.currency[type.currency ?? ""] ?? type.currency ?? "";
    return tenThousands ? { factor: 10_000, unit: messages.tenThousand + per } : { factor: 1, unit: unit + per };
  }
  return { factor: 1, unit: `${messages.units[type.unit ?? ""] ?? ""}${per}` };
}

/** A typed figure in the parameter's own unit; `undefined` when it is none. Commas that group digits are fine. */
export function parseFigure(text: string, factor: number): number | undefined {
  const plain = text
    .replace(/[,，\s]/gu, "")
    .replace(/[０-９．]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  if (!/^-?\d+(\.\d+)?$/u.test(plain)) return undefined;
  // 80.5 × 10000 must not become 804999.9999999999.
  return Number((Number(plain) * factor).toFixed(6));
}

/** A figure as it is typed. */
export function typedFigure(value: number, factor: number): string {
  return new Intl.NumberFormat("en", { maximumFractionDigits: 6, useGrouping: factor === 1 }).format(value / factor);
}

/** What one press of ↑ or ↓ adds, in the parameter's own unit: a step that a person would take. */
export function stepOf(type: FigureType, value: number, multipleOf: number | undefined): number {
  if (multipleOf !== undefined) return multipleOf;
  if (type.type !== "money") return type.type === "number" ? 0.1 : 1;
  return moneySteps.find(([least]) => value >= least)?.[1] ?? 1;
}

const moneySteps = [
  [100_000, 10_000],
  [10_000, 1000],
  [1000, 100],
  [100, 10],
] as const;
