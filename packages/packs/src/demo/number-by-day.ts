import { dayOfSecond, formatDay } from "./civil-time.ts";

/**
 * Gives out `O-260310-01`, `O-260310-02` …: a prefix, the day, and a number that starts anew each day.
 *
 * Ids are unique when the seconds come in ascending order.
 */
export function numberByDay(prefix: string): (second: number) => string {
  let today = Number.NaN;
  let start = "";
  let number = 0;
  return (second) => {
    const day = dayOfSecond(second);
    if (day !== today) {
      today = day;
      start = `${prefix}-${formatDay(day).slice(2).replaceAll("-", "")}-`;
      number = 0;
    }
    number += 1;
    return `${start}${number < 10 ? "0" : ""}${number}`;
  };
}
