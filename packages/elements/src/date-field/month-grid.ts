const dayMs = 86_400_000;

/** The days of the weeks that touch the month of `iso`, Monday first, as ISO 8601 days. */
export function monthGrid(iso: string): readonly (readonly string[])[] {
  const first = toDay(`${iso.slice(0, 7)}-01`);
  // Day 0 of the epoch was a Thursday.
  const monday = first - ((first + 3) % 7);
  const weeks: string[][] = [];
  for (let start = monday; start < toDay(addMonths(`${iso.slice(0, 7)}-01`, 1)); start += 7) {
    weeks.push(Array.from({ length: 7 }, (_, offset) => fromDay(start + offset)));
  }
  return weeks;
}

/** The day `count` days after an ISO 8601 day. */
export function addDays(iso: string, count: number): string {
  return fromDay(toDay(iso) + count);
}

/** The same day of the month `count` months on, or that month's last day. */
export function addMonths(iso: string, count: number): string {
  const [year = 1970, month = 1, day = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(iso: string): number {
  return (toDay(iso) + 3) % 7;
}

function toDay(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / dayMs;
}

function fromDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
