import { deepFreeze, jsonEqual } from "../json/index.ts";
import type { Decision } from "../schema/index.ts";
import { versionFrom } from "./change-decision.ts";
import { withHistoryFrom } from "./dated-value.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";
import { rollBackCalendar } from "./roll-back-calendar.ts";
import { beginOf, versionOn, versionsOf } from "./versions.ts";

/**
 * The pack with every parameter, decision and calendar as an earlier release had it, from a day on. What was in force before
 * that day stays, and what was only announced for later goes. Clauses, words, cadences, clocks and forms have no days: they
 * are as the earlier release had them. Nothing is lost: releases are snapshots.
 *
 * @param from ISO 8601, inclusive
 */
export function rollBack(current: Pack, earlier: Pack, from: string): Pack {
  const target = indexParameters(earlier);
  const ids = new Set(current.decisions.map(({ id }) => id));
  return deepFreeze({
    ...current,
    chapters: asBefore(current.chapters, earlier.chapters),
    vocabularies: asBefore(current.vocabularies, earlier.vocabularies),
    cadences: asBefore(current.cadences, earlier.cadences),
    clocks: asBefore(current.clocks, earlier.clocks),
    forms: asBefore(current.forms, earlier.forms),
    decisions: [...ids].flatMap((id) => decisionFrom(current, earlier, id, from)),
    calendars: current.calendars.map((calendar) => {
      const then = earlier.calendars.find(({ id }) => id === calendar.id);
      return then === undefined ? calendar : rollBackCalendar(calendar, then, from);
    }),
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

/** Documents without days, as the earlier release had them. One that it has not stays. */
function asBefore<Document extends { readonly id: string }>(
  current: readonly Document[],
  earlier: readonly Document[],
): readonly Document[] {
  return current.map((each) => earlier.find(({ id }) => id === each.id) ?? each);
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
