import type { Decision } from "../schema/index.ts";
import type { Pack } from "./pack.ts";

/** The versions of a decision, the earliest first. */
export function versionsOf(pack: Pack, id: string): readonly Decision[] {
  return pack.decisions.filter((each) => each.id === id).toSorted((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1));
}

/** The version of a decision that is in force on a day (ISO 8601); `undefined` before the first. */
export function versionOn(pack: Pack, id: string, day: string): Decision | undefined {
  return versionsOf(pack, id).findLast((each) => beginOf(each) <= day);
}

/**
 * The pack with those versions of its decisions that are in force on a day (ISO 8601). One whose decisions have no
 * versions is returned as it is.
 */
export function packOn(pack: Pack, day: string): Pack {
  if (pack.decisions.every(({ from }) => from === undefined)) return pack;
  const ids = new Set(pack.decisions.map(({ id }) => id));
  return { ...pack, decisions: [...ids].flatMap((id) => versionOn(pack, id, day) ?? []) };
}

/** A version without a day has held all along; days are text that sorts. */
export function beginOf({ from }: Decision): string {
  return from ?? "";
}
