import type { Pack } from "./pack.ts";
import { packOn } from "./versions.ts";

/** The packs that are in force one after another: as of its first day, and of every later one on which a decision changes. */
export function packsOverTime(pack: Pack): readonly Pack[] {
  const { effectiveFrom } = pack.manifest;
  const later = pack.decisions.flatMap(({ from }) => (from !== undefined && from > effectiveFrom ? [from] : []));
  return [...new Set([effectiveFrom, ...later.toSorted()])].map((day) => packOn(pack, day));
}
