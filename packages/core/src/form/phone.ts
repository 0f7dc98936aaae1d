/** How an extension is written after the number. */
const extension = /\s*(?:ext\.?|x|#|转|分机)\s*\d{1,6}$/iu;

/**
 * Whether a text can be dialled: digits, perhaps with a `+` before them and blanks, dashes, dots, slashes and brackets between,
 * five to twenty in all, and perhaps an extension. Whether somebody answers is another question.
 */
export function isPhone(text: string): boolean {
  if (text.length > 50) return false;
  const number = text.trim().replace(extension, "");
  const digits = number.replaceAll(/\D/gu, "").length;
  return /^\+?[\d\s()（）./-]+$/u.test(number) && digits >= 5 && digits <= 20;
}
