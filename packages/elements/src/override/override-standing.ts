import type { OverrideView } from "../api/index.ts";
import { dayAfter, daysBetween } from "./day-counting.ts";

/** How an exception stands on a day. */
export type OverrideStanding =
  | "proposed"
  | "rejected"
  | "withdrawn"
  | "toCome"
  | "inForce"
  | "ending"
  | "over"
  | "endedEarly";

/** The lists of exceptions, by what is to be done with them. */
export type OverrideList = "inForce" | "proposed" | "ending" | "ended";

export const overrideLists: readonly OverrideList[] = ["inForce", "proposed", "ending", "ended"];

/** So many days before its last day an exception is about to end. */
const ENDING = 30;

/** The last day on which an exception holds or held (ISO 8601). */
export function lastDayOf({ until, ended }: OverrideView): string {
  return ended === null || ended.on > until ? until : dayAfter(ended.on, -1);
}

/** How an exception stands on a day (ISO 8601). Its last day is included. */
export function standingOf(override: OverrideView, today: string): OverrideStanding {
  const { status, from, ended } = override;
  if (status === "proposed" || status === "rejected" || status === "withdrawn") return status;
  const last = lastDayOf(override);
  if (last < today || last < from) return ended === null ? "over" : "endedEarly";
  if (from > today) return "toCome";
  return daysBetween(today, last) <= ENDING ? "ending" : "inForce";
}

/** The lists that an exception belongs to: what is about to end is in force, too. */
export function listsOf(standing: OverrideStanding): readonly OverrideList[] {
  switch (standing) {
    case "proposed":
      return ["proposed"];
    case "inForce":
    case "toCome":
      return ["inForce"];
    case "ending":
      return ["inForce", "ending"];
    case "rejected":
    case "withdrawn":
    case "over":
    case "endedEarly":
      return ["ended"];
  }
}
