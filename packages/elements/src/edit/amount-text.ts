import type { Locale } from "../i18n/index.ts";

// Making one takes longer than using it a hundred times.
const decimals = {
  "zh-CN": new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }),
} as const;
const exact = new Intl.NumberFormat("zh-CN");
const rates = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** An amount as it stands in a narrow column: 98.6万 in Chinese, 986,000 in English. Exact where the sign is at stake. */
export function amountText(amount: number, locale: Locale): string {
  if (locale === "en") return decimals.en.format(amount);
  if (Math.abs(amount) < 10_000) return `${decimals["zh-CN"].format(amount)} 元`;
  const tenThousands = amount / 10_000;
  // 999,999.99 is not 100 万: whoever is a cent below a line must not look as if on it.
  const rounded = Math.round(tenThousands * 100) / 100;
  if (Number.isInteger(rounded) && rounded !== tenThousands) return exact.format(amount);
  return `${decimals["zh-CN"].format(tenThousands)} 万`;
}

/** A count per month: whole, or with one decimal when a rarer cadence spreads over months. */
export function rateText(rate: number): string {
  return rates.format(rate);
}
