import { addMonths } from "../calendar/index.ts";
import type { Clause } from "../schema/index.ts";
import { formatDate, parseDate } from "../value/index.ts";
import type { ParameterInForce } from "./parameter-in-force.ts";

/** When a clause should be checked again, and whether that day has passed. Days are ISO 8601. */
export interface Review {
  readonly due?: string;
  readonly overdue: boolean;
}

/**
 * A clause was last checked on the day it says, else on the day its policy began; it stays checked for
 * `every` months. On the due day itself it is not yet overdue.
 */
export function reviewOf(
  clause: Clause,
  effectiveFrom: string,
  every: ParameterInForce | undefined,
  asOf: string,
): Review {
  const checked = parseDate(clause.lastChecked ?? effectiveFrom);
  if (checked === undefined || typeof every?.value !== "number") return { overdue: false };
  const due = formatDate(addMonths(checked, every.value));
  return { due, overdue: due < asOf };
}
