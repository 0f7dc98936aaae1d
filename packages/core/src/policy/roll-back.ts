import { deepFreeze, jsonEqual } from "../json/index.ts";
import type { Decision } from "../schema/index.ts";
import { versionFrom } from "./change-decision.ts";
import { withHistoryFrom } from "./dated-value.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";
import { beginOf, versionOn, versionsOf } from "./versions.ts";

/**
 * The pack with every parameter and every decision as an earlier release had it, from a day on. What was in force before
 * that day stays, and what was only announced for later goes. Nothing is lost: releases are snapshots.
 *
 * @param from ISO 8601, inclusive
 */
export function rollBack(current: Pack, earlier: Pack, from: string): Pack {
  const target = indexParameters(earlier);
  const ids = new Set(current.decisions.map(({ id }) => id));
  return deepFreeze({
    ...current,
    decisions: [...ids].flatMap((id) => decisionFrom(current, earlier, id, from)),
    parameters: current.parameters.map((document) => ({
      ...document,
      parameters: document.parameters.map((parameter) => {
        const then = target.get(parameter.id)?.parameter;
        if (then === undefined || jsonEqual(then.values, parameter.values)) return parameter;
        return withHistoryFrom(parameter, then, from);
      }),
    })),
  });
}

/** The versions of a decision with those of the earlier release from a day on. One that the earlier has not stays. */
function decisionFrom(current: Pack, earlier: Pack, id: string, from: string): readonly Decision[] {
  const [now, then] = [versionsOf(current, id), versionsOf(earlier, id)];
  if (then.length === 0 || jsonEqual(now, then)) return now;
  if (from <= current.manifest.effectiveFrom) return then;
  const kept = now.filter((each) => beginOf(each) < from);
  const restored = versionOn(earlier, id, from);
  const last = kept.at(-1);
  const goesOn = restored === undefined || (last !== undefined && isSame(restored, last));
  const ahead = then.filter((each) => beginOf(each) > from);
  return [...kept, ...(goesOn ? [] : [versionFrom(restored, from)]), ...ahead];
}

/** Whether two versions say the same, whenever they begin. */
function isSame(one: Decision, other: Decision): boolean {
  const day = "";
  return jsonEqual({ ...one, from: day }, { ...other, from: day });
}
