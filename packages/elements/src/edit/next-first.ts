/** The first day of the month after a day, ISO 8601. */
export function nextMonth(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return isoDay(year, month);
}

/** The first day of the calendar quarter after a day, ISO 8601. */
export function nextQuarter(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return isoDay(year, Math.floor((month - 1) / 3) * 3 + 3);
}

/** `month` counts from 0 and may run over the year. */
function isoDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
