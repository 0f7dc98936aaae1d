import type { ExactDay } from "@bylaw/core";

/** What a day may be made. */
export type DayChoice = "week" | "closed" | "makeUp" | "hours";

/** What an exact day is, as it is chosen. One that is worked like a weekday is worked. */
export function kindOf({ closed, hours }: Pick<ExactDay, "closed" | "hours">): DayChoice {
  if (closed === true) return "closed";
  return hours === undefined ? "makeUp" : "hours";
}
