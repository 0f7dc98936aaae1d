/**
 * A number as people type it: full-width digits, blanks and commas between thousands are read, a point is decimal.
 * What is no number is given back as it was typed, for core to say so; nothing typed is `undefined`.
 */
export function parseNumber(typed: string): number | string | undefined {
  const plain = typed.normalize("NFKC").trim();
  if (plain === "") return undefined;
  const digits = plain.replace(/[\s_]/gu, "").replace(/(?<=\d),(?=\d{3}(?:\D|$))/gu, "");
  return /^[-+]?(?:\d+\.?\d*|\.\d+)$/u.test(digits) ? Number(digits) : typed;
}
