import { createCalendar, type BoundCalendar } from "../../../packages/core/src/calendar/index.ts";
import { random } from "./random.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const workweek = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;

/** Days on which nobody works, ISO 8601: a list of days and weekly hours are all that the others know. */
export const holidays: readonly string[] = `
  2025-01-01 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-02-03 2025-02-04 2025-04-04
  2025-05-01 2025-05-02 2025-05-05 2025-06-02 2025-10-01 2025-10-02 2025-10-03 2025-10-06
  2025-10-07 2025-10-08 2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19
`
  .trim()
  .split(/\s+/u);

/** Monday to Friday from 9 to 17, UTC, without those days. */
export function officeHours(): BoundCalendar {
  const text = (word: string) => ({ "zh-CN": word, en: word });
  return createCalendar(
    [
      {
        kind: "calendar",
        id: "office",
        title: text("office"),
        timeZone: "Etc/UTC",
        open: [{ days: [...workweek], hours: ["09:00-17:00"] }],
        days: holidays.map((from) => ({ from, title: text("off"), closed: true as const })),
      },
    ],
    { timeZone: "Etc/UTC" },
  );
}

/** A moment, epoch ms, and so many hours or days of work from then on. */
export interface DueQuestion {
  readonly start: number;
  readonly amount: number;
}

/** Hours of work that begin at any time in 2025. None ends just when work does: there some say today, some tomorrow. */
export function hourQuestions(count: number): readonly DueQuestion[] {
  const next = random(17);
  return Array.from({ length: count }, () => ({
    start: Date.UTC(2025, 0, 1) + next(365) * day + next(24) * 60 * minute + (1 + next(59)) * minute,
    amount: 1 + next(40),
  })).filter(({ amount }) => amount % 8 !== 0);
}

/** Working days that begin while people work. */
export function dayQuestions(count: number): readonly DueQuestion[] {
  const next = random(23);
  return Array.from({ length: count }, () => ({
    start: Date.UTC(2025, 0, 1) + next(365) * day + (9 + next(8)) * 60 * minute + (1 + next(59)) * minute,
    amount: 1 + next(30),
  })).filter(({ start }) => {
    const weekday = new Date(start).getUTCDay();
    return weekday > 0 && weekday < 6 && !holidays.includes(new Date(start).toISOString().slice(0, 10));
  });
}
