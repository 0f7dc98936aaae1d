import type { ExactDay } from "../schema/index.ts";

/** The same kind of day on other dates. */
export function spanning(day: ExactDay, from: string, through: string): ExactDay {
  const { from: _from, through: _through, ...is } = day;
  return { from, ...(through === from ? {} : { through }), ...is };
}
