/** Whether this is an ISO 8601 day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * A day as people type it, as ISO 8601: 2025-3-1, 2025/03/01, 2025.3.1, 20250301, 2025年3月1日, in full-width digits too.
 * What is no day that exists is given back as it was typed.
 */
export function parseDay(typed: string): string {
  const match = /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?|(\d{2})(\d{2}))$/u.exec(
    typed.normalize("NFKC").trim(),
  );
  if (match === null) return typed;
  const [, year = "", month = match[4] ?? "", day = match[5] ?? ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : typed;
}

/** A time of day as people type it, as HH:MM: 9:05, 0905, 9：05, 9点5分. What is none is given back as it was typed. */
export function parseTime(typed: string): string {
  const match = /^(\d{1,2})\s*[:点时.]\s*(\d{1,2})\s*分?$|^(\d{2})(\d{2})$/u.exec(typed.normalize("NFKC").trim());
  if (match === null) return typed;
  const [hour = "", minute = ""] = match[1] === undefined ? [match[3], match[4]] : [match[1], match[2]];
  if (Number(hour) > 23 || Number(minute) > 59) return typed;
  return `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
}
