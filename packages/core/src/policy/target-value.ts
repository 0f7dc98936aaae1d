import { isObject, own } from "../json/index.ts";
import { calendarTarget } from "./calendar-target.ts";
import { calendarValue } from "./calendar-value.ts";
import { datedValueOn } from "./dated-value.ts";
import { decisionTarget, parameterTarget } from "./decision-target.ts";
import { documentTarget } from "./document-target.ts";
import { documentValue } from "./document-value.ts";
import type { Pack } from "./pack.ts";
import { indexParameters } from "./parameter-index.ts";
import { versionOn, versionsOf } from "./versions.ts";

/**
 * What stands at the target of an operation on a day (ISO 8601): the value that `expect` is compared with; of a rule or a
 * row as a whole the rule or row. `null` when there is nothing, and for a whole list.
 */
export function targetValue(pack: Pack, at: string, day: string): unknown {
  const parameter = parameterTarget(at);
  if (parameter !== undefined) {
    const found = indexParameters(pack).get(parameter)?.parameter;
    return found === undefined ? null : (datedValueOn(found, day)?.value ?? null);
  }
  const part = calendarTarget(at);
  if (part !== undefined) {
    const calendar = pack.calendars.find(({ id }) => id === part.calendar);
    return calendar === undefined ? null : calendarValue(calendar, part, day);
  }
  const document =
    documentTarget({ op: "set", at }) ?? documentTarget({ op: "move", at }) ?? documentTarget({ op: "remove", at });
  if (document !== undefined) return documentValue(pack, document) ?? null;
  const target = decisionTarget(at);
  const decision = target === undefined ? undefined : versionOn(pack, target.decision, day);
  if (target === undefined || decision === undefined) return null;
  const items: readonly { readonly name: string }[] =
    (target.list === "rules" ? decision.rules : decision.table?.rows) ?? [];
  const item: unknown = items.find(({ name }) => name === target.name);
  return target.property.reduce((part, key) => (isObject(part) ? own(part, key) : undefined), item) ?? null;
}

/** The days (ISO 8601) from which what stands at the target of an operation may be otherwise. */
export function targetDays(pack: Pack, at: string): readonly string[] {
  const parameter = parameterTarget(at);
  if (parameter !== undefined) {
    return (
      indexParameters(pack)
        .get(parameter)
        ?.parameter.values.map(({ from }) => from) ?? []
    );
  }
  const part = calendarTarget(at);
  if (part !== undefined) {
    const later = pack.calendars.find(({ id }) => id === part.calendar)?.later ?? [];
    return part.part === "open" || part.part === "makeUpHours" ? later.map(({ from }) => from) : [];
  }
  const target = decisionTarget(at);
  return target === undefined ? [] : versionsOf(pack, target.decision).flatMap(({ from }) => from ?? []);
}
