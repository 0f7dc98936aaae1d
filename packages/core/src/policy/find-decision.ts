import { BylawError, issue } from "../issue/index.ts";
import type { Decision } from "../schema/index.ts";
import type { Pack } from "./pack.ts";
import { versionOn, versionsOf } from "./versions.ts";

/**
 * A decision of a pack as it is written, by its id.
 *
 * @param day ISO 8601: the version in force then; the newest when left out
 * @issues `policy/unknown-decision`
 */
export function findDecision(pack: Pack, id: string, day?: string): Decision {
  const found = day === undefined ? versionsOf(pack, id).at(-1) : versionOn(pack, id, day);
  if (found !== undefined) return found;
  const known = [...new Set(pack.decisions.map((each) => each.id))].join(", ");
  throw new BylawError([issue("policy/unknown-decision", { decision: id, known })]);
}
