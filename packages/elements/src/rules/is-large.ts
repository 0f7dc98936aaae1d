import type { Decision } from "@bylaw/core";

/** A large table has more rows than this; a list of rules likewise. */
const LARGE = 150;

/** Whether a decision has so many rules or rows that not all is worked out with every step. */
export function isLarge(decision: Decision | undefined): boolean {
  return Math.max(decision?.rules?.length ?? 0, decision?.table?.rows.length ?? 0) > LARGE;
}
