/** How close to its end a deviation is told as ending soon, in days. */
const SOON = 30;
const DAY = 86_400_000;

/** How a deviation stands on a day. */
export interface DeviationStanding {
  readonly kind: "holds" | "soon" | "ended";
  /** Days to its last day; negative once it has ended. */
  readonly days: number;
}

/** @param until its last day, inclusive, and `today`, both ISO 8601; without one it has no end */
export function deviationStanding(until: string | undefined, today: string): DeviationStanding {
  if (until === undefined) return { kind: "holds", days: Number.POSITIVE_INFINITY };
  const days = Math.round((Date.parse(until.slice(0, 10)) - Date.parse(today.slice(0, 10))) / DAY);
  return { kind: days < 0 ? "ended" : days <= SOON ? "soon" : "holds", days };
}
