const DAY = 86_400_000;

/** Days from one day to another (ISO 8601), negative when the other lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY);
}

/** The day so many days after another (ISO 8601). */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + days * DAY).toISOString().slice(0, 10);
}

/** The day before the same day so many months later, so that both ends together are whole months (ISO 8601). */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const same = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return date > last ? same.toISOString().slice(0, 10) : dayAfter(same.toISOString(), -1);
}
