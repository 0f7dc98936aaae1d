import type { Locale } from "../issue/index.ts";
import { minorPerMajor } from "./money.ts";
import { roundToDecimals, type Numeric } from "./number.ts";

const formatters = new Map<string, Intl.NumberFormat>();
const currencyNames = new Map<string, string>();

/** The number with grouped digits and at most `decimals` decimals (two when left out), halves away from zero. */
export function formatNumber(value: Numeric, locale: Locale, decimals: number = 2): string {
  const digits = fixed(value, decimals, locale);
  return digits.includes(".") ? digits.replace(/\.?0+$/u, "") : digits;
}

/**
 * An amount of minor units as people write it, rounded to the minor unit.
 *
 * Round figures are short: 100万元, 1亿元, 500元; CNY 1,000,000, CNY 500.
 * Every other amount shows both decimals: 986,000.00元, CNY 500.01.
 */
export function formatMoney(minor: Numeric, currency: string, locale: Locale): string {
  const units = roundToDecimals(minor, 0);
  const major = { numerator: units, denominator: BigInt(minorPerMajor) };
  const isShort = units % 1_000_000n === 0n || (units % 100n === 0n && units > -1_000_000n && units < 1_000_000n);
  if (locale === "en") return `${currency} ${isShort ? formatNumber(major, locale) : fixed(major, 2, locale)}`;
  const name = currencyName(currency);
  const step = [10_000_000_000n, 1_000_000n].find((each) => units !== 0n && units % each === 0n);
  if (step === undefined) return `${isShort ? formatNumber(major, locale) : fixed(major, 2, locale)}${name}`;
  return `${units / step}${step === 1_000_000n ? "万" : "亿"}${name}`;
}

/** The number with exactly `decimals` decimals. Digits come from integers, so no amount is too large to print. */
function fixed(value: Numeric, decimals: number, locale: Locale): string {
  const scaled = roundToDecimals(value, decimals);
  const size = scaled < 0n ? -scaled : scaled;
  const scale = 10n ** BigInt(decimals);
  const whole = formatterOf(locale).format(size / scale);
  const sign = scaled < 0n ? "-" : "";
  return decimals === 0 ? sign + whole : `${sign}${whole}.${String(size % scale).padStart(decimals, "0")}`;
}

function formatterOf(locale: Locale): Intl.NumberFormat {
  const made = formatters.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  formatters.set(locale, made);
  return made;
}

/** The Chinese word after an amount. The yuan goes by its unit, not by the name of the currency. */
function currencyName(currency: string): string {
  if (currency === "CNY") return "元";
  const made = currencyNames.get(currency) ?? new Intl.DisplayNames("zh-CN", { type: "currency" }).of(currency);
  currencyNames.set(currency, made ?? currency);
  return made ?? currency;
}
