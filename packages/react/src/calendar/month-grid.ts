const dayMs = 86_400_000;

/** The days of the weeks that touch the month of `iso`, Monday first, as ISO 8601 days. */
export function monthGrid(iso: string): readonly (readonly string[])[] {
  const first = toDay(`${iso.slice(0, 7)}-01`);
  // Day 0 of the epoch was a Thursday.
  const monday = first - ((((first + 3) % 7) + 7) % 7);
  const end = toDay(addMonths(`${iso.slice(0, 7)}-01`, 1));
  return Array.from({ length: Math.ceil((end - monday) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => fromDay(monday + week * 7 + day)),
  );
}

/** The day that a key moves to in a calendar, or none when the key does not move. */
export function moveByKey(iso: string, key: string, shift: boolean): string | undefined {
  const day = toDay(iso);
  const weekday = (((day + 3) % 7) + 7) % 7;
  switch (key) {
    case "ArrowLeft":
      return fromDay(day - 1);
    case "ArrowRight":
      return fromDay(day + 1);
    case "ArrowUp":
      return fromDay(day - 7);
    case "ArrowDown":
      return fromDay(day + 7);
    case "Home":
      return fromDay(day - weekday);
    case "End":
      return fromDay(day + 6 - weekday);
    case "PageUp":
      return addMonths(iso, shift ? -12 : -1);
    case "PageDown":
      return addMonths(iso, shift ? 12 : 1);
    default:
      return undefined;
  }
}

/** The same day of the month `count` months on, or that month's last day. */
export function addMonths(iso: string, count: number): string {
  const [year = 1970, month = 1, day = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(day, last))).toISOString().slice(0, 10);
}

function toDay(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / dayMs;
}

function fromDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
