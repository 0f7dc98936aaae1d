import { monthOf, weekdayOf } from "./civil-time.ts";
import { lunarFestivals } from "./lunar-festivals.ts";
import type { Random } from "./random.ts";

/** Monday to Sunday: fresh goods are ordered for the week and again for the weekend. */
const weekdays: readonly number[] = [1.3, 1.05, 1, 1.05, 1.3, 0.55, 0.2];

/** January to December: soft tofu sells badly in the heat. */
const months: readonly number[] = [1.05, 1, 1, 0.98, 0.95, 0.86, 0.7, 0.68, 0.96, 1.02, 1.08, 1.15];

/** How readily customers order on a day; 1 is an ordinary day. */
export function demandOn(day: number): number {
  return (weekdays[weekdayOf(day)] ?? 1) * (months[monthOf(day)] ?? 1) * festivalDemand(day);
}

function festivalDemand(day: number): number {
  const untilSpring = until(day, lunarFestivals.springFestivals);
  if (untilSpring >= 4 && untilSpring <= 30) return 1.85;
  if (untilSpring >= -9 && untilSpring < 4) return 0.25;
  const untilMidAutumn = until(day, lunarFestivals.midAutumns);
  if (untilMidAutumn >= 2 && untilMidAutumn <= 18) return 1.45;
  return 1;
}

/** Days until the festival that is nearest; negative after it. */
function until(day: number, festivals: readonly number[]): number {
  return festivals.reduce(
    (nearest, festival) => (Math.abs(festival - day) < Math.abs(nearest) ? festival - day : nearest),
    Number.POSITIVE_INFINITY,
  );
}

/** Demand over a span of days, to draw days from. */
export interface Demand {
  /**
   * So many days in `[from, to)`, ascending, more of them where demand is high. Days are spread evenly over the
   * demand, as a customer that orders regularly would; two orders may fall on one day.
   */
  draw(count: number, from: number, to: number, random: Random): number[];
}

/** The demand of the days `[from, to)`. */
export function createDemand(from: number, to: number): Demand {
  const sums: number[] = [0];
  for (let day = from; day < to; day += 1) sums.push((sums.at(-1) ?? 0) + demandOn(day));
  const sumAt = (day: number): number => sums[Math.min(Math.max(day - from, 0), sums.length - 1)] ?? 0;
  return {
    draw: (count, start, end, random) => {
      const low = sumAt(start);
      const span = sumAt(end) - low;
      return Array.from(
        { length: span > 0 ? count : 0 },
        (_, index) => from + lastAtMost(sums, low + ((index + random.next()) / count) * span),
      );
    },
  };
}

/** The index of the last sum that is not above `value`. */
function lastAtMost(sums: readonly number[], value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}
