/** Money has two decimals in every currency: it is counted in hundredths of the major unit. */
export const minorPerMajor = 100;

/** Fifteen digits: up to here a JSON number with two decimals names exactly one amount. */
const limit = 999_999_999_999_999;

/**
 * The minor units of an amount in major units, exactly: a number is taken as the decimal that it prints as.
 * `"type"` when it is neither a number nor a decimal string, `"decimals"` beyond two decimals, `"size"` beyond 15 digits.
 */
export function parseMoney(input: unknown): number | "type" | "decimals" | "size" {
  if (typeof input === "number" && Number.isFinite(input)) {
    const minor = Math.round(input * minorPerMajor);
    // The number nearest to an amount of at most fifteen digits prints as that amount: nothing has to be printed.
    if (Math.abs(minor) <= limit && minor / minorPerMajor === input) return minor + 0;
    // Only magnitudes below 1e-6 and from 1e21 print with an exponent.
    if (String(input).includes("e")) return Math.abs(input) < 1 ? "decimals" : "size";
    return parseDecimal(String(input));
  }
  return typeof input === "string" ? parseDecimal(input) : "type";
}

/** The amount in major units as a JSON number. */
export function toMajor(minor: number): number {
  return minor / minorPerMajor;
}

function parseDecimal(text: string): number | "type" | "decimals" | "size" {
  const match = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/u.exec(text);
  if (match === null) return "type";
  const decimals = match[3] ?? "";
  if (decimals.length > 2) return "decimals";
  const minor = Number(`${match[2] ?? "0"}${decimals.padEnd(2, "0")}`);
  if (minor > limit) return "size";
  return match[1] === "-" ? 0 - minor : minor;
}
