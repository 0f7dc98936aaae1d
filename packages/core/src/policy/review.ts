import { addMonths } from "../calendar/index.ts";
import type { Clause } from "../schema/index.ts";
import { formatDate, parseDate } from "../value/index.ts";
import type { ParameterInForce } from "./parameter-in-force.ts";

/** When a clause was last checked, when it should be again, and whether that day has passed. Days are ISO 8601. */
export interface Review {
  readonly checked?: string;
  readonly due?: string;
  readonly overdue: boolean;
}

/**
 * A clause was last checked on the day it says or on the day somebody has confirmed it, whichever is later, else on the
 * day its policy began; it stays checked for `every` months. On the due day itself it is not yet overdue.
 *
 * @param confirmed the day on which somebody found it still right
 */
export function reviewOf(
  clause: Clause,
  effectiveFrom: string,
  every: ParameterInForce | undefined,
  asOf: string,
  confirmed?: string,
): Review {
  const [checked] = [clause.lastChecked ?? [], confirmed ?? []].flat().toSorted().toReversed();
  const told = checked === undefined ? {} : { checked };
  const since = parseDate(checked ?? effectiveFrom);
  if (since === undefined || typeof every?.value !== "number") return { ...told, overdue: false };
  const due = formatDate(addMonths(since, every.value));
  return { ...told, due, overdue: due < asOf };
}
