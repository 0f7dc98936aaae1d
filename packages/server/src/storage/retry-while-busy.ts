import { setTimeout as delay } from "node:timers/promises";
import { mapDbError } from "./map-db-error.ts";

/** Milliseconds between attempts; together the longest that anybody is waited for, about 10 s. */
const PAUSES: readonly number[] = [1, 2, 5, 10, 20, 50, ...Array.from({ length: 100 }, () => 100)];

/**
 * Tries again while somebody else is in the way. It waits without blocking, since that somebody may live in
 * this very process.
 */
export async function retryWhileBusy<Result>(attempt: () => Result | Promise<Result>): Promise<Result> {
  for (const pause of PAUSES) {
    try {
      // eslint-disable-next-line no-await-in-loop
      return await attempt();
    } catch (error) {
      if (mapDbError(error) !== "busy") throw error;
      // eslint-disable-next-line no-await-in-loop
      await delay(pause);
    }
  }
  return attempt();
}
