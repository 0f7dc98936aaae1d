/** A stretch of days (ISO 8601, both included) and how closely it is looked at. */
export interface HistorySpan {
  readonly from: string;
  readonly to: string;
  readonly step: "month" | "quarter";
  readonly today: string;
}

/** The first day of every month or quarter of a stretch, and today when it lies in it; ascending, ISO 8601. */
export function historyDays({ from, to, step, today }: HistorySpan): readonly string[] {
  const months = step === "month" ? 1 : 3;
  const [first, last] = [monthOf(from), monthOf(to)];
  const start = Math.ceil(first / months) * months;
  const count = Math.max(0, Math.floor((last - start) / months) + 1);
  const days = Array.from({ length: count }, (_, at) => firstDayOf(start + at * months));
  return [...new Set([...days, today])].filter((day) => day >= from && day <= to).toSorted();
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDayOf(month: number): string {
  const digits = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${digits(Math.floor(month / 12), 4)}-${digits((month % 12) + 1, 2)}-01`;
}
