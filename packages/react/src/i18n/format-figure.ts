import type { Locale } from "@bylaw/core";

// en-GB, because the texts are British.
const tags: Readonly<Record<Locale, string>> = { "zh-CN": "zh-CN", en: "en-GB" };

/** A number grouped by thousands as the language writes it, with at least `decimals` places: 1,234.50. */
export function formatFigure(value: number, locale: Locale, decimals = 0): string {
  return new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: Math.max(decimals, 12),
  }).format(value);
}
