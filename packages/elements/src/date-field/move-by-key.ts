import { addDays, addMonths, weekdayOf } from "./month-grid.ts";

/** The day that a key moves to in a calendar, or none when the key does not move. */
export function moveByKey(iso: string, key: string, shift: boolean): string | undefined {
  switch (key) {
    case "ArrowLeft":
      return addDays(iso, -1);
    case "ArrowRight":
      return addDays(iso, 1);
    case "ArrowUp":
      return addDays(iso, -7);
    case "ArrowDown":
      return addDays(iso, 7);
    case "Home":
      return addDays(iso, -weekdayOf(iso));
    case "End":
      return addDays(iso, 6 - weekdayOf(iso));
    case "PageUp":
      return addMonths(iso, shift ? -12 : -1);
    case "PageDown":
      return addMonths(iso, shift ? 12 : 1);
    default:
      return undefined;
  }
}
