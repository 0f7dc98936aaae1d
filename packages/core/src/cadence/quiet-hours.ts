import { dayOf, instantOf, type TimeRange } from "../value/index.ts";

const minute = 60_000;
const dayLength = 86_400_000;

/**
 * The first moment from `moment` on that lies outside the quiet hours, epoch ms; itself when it does. Hours over midnight belong to
 * the day on which they begin.
 */
export function afterQuietHours(moment: number, quiet: TimeRange | undefined, timeZone: string): number {
  if (quiet === undefined) return moment;
  const day = dayOf(moment, timeZone);
  for (const begin of [day - 1, day]) {
    const from = instantOf(begin * dayLength + quiet.open * minute, timeZone);
    const to = instantOf(begin * dayLength + quiet.close * minute, timeZone);
    // Hours that fill whole days leave nothing to wait for.
    if (moment >= from && moment < to) return quiet.close - quiet.open >= 24 * 60 ? moment : to;
  }
  return moment;
}
