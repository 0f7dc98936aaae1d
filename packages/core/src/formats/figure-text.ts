/** Powers of ten that Chinese writes as words. */
const scales: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/** A figure with its thousands apart: 1,000,000.5. */
export function figureText(value: number): string {
  const [, sign = "", whole = "", rest = ""] = /^(-?)(\d+)(\.\d+)?$/u.exec(String(value)) ?? [];
  return whole === "" ? String(value) : sign + whole.replace(/\B(?=(\d{3})+$)/gu, ",") + rest;
}

/**
 * The figure that a person typed: with or without separators, a currency mark, 万 and 亿, or a percent sign; `undefined`
 * when it is none. Exact: what is typed in decimals is never multiplied as a fraction.
 */
export function readFigure(text: string): number | undefined {
  const bare = text
    .normalize("NFKC")
    .replace(/^(?:CNY|RMB|[¥￥])\s*/iu, "")
    .replace(/\s*(?:CNY|RMB|元|%)$/iu, "");
  const found = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*([万亿]?)$/u.exec(bare);
  if (found === null) return /^-?\d+(?:\.\d+)?e[+-]?\d+$/u.test(bare) ? finite(Number(bare)) : undefined;
  const [, sign = "", whole = "", decimals = "", scale = ""] = found;
  const digits = decimals === "" ? whole.replaceAll(",", "") : `${whole.replaceAll(",", "")}.${decimals}`;
  return finite(Number(`${sign}${digits}e${scales[scale] ?? 0}`));
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
