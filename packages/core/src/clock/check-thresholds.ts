import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import type { ConditionScope } from "../rule/index.ts";
import type { ClockLength, Target, Threshold } from "../schema/index.ts";
import { closest, typeName, type Unit } from "../value/index.ts";
import { lengths } from "./bind-threshold.ts";
import { within } from "./check-names.ts";

/**
 * What is wrong with the thresholds of a target.
 *
 * @issues `clock/name-twice`, `clock/measure`, `calendar/amount-without-unit`, `calendar/unit-twice`,
 *   `calendar/not-a-duration`, `facts/unknown-parameter`, `value/option` for roles
 */
export function checkThresholds(
  { thresholds = [] }: Target,
  scope: ConditionScope,
  place: IssuePlace,
): readonly Issue[] {
  const names = ["start", "breach", ...thresholds.map(({ id }) => id)];
  return thresholds.flatMap((threshold, at) => {
    const inside = within(place, `thresholds/${at}`);
    return [
      ...(names.indexOf(threshold.id) < at + 2
        ? [issue("clock/name-twice", { name: threshold.id }, within(inside, "id"))]
        : []),
      ...checkAt(threshold, scope, within(inside, "at")),
      ...checkHearers(threshold.notify, scope, within(inside, "notify")),
      ...checkHearers(threshold.escalate, scope, within(inside, "escalate")),
    ];
  });
}

function checkAt({ id, at, in: measure }: Threshold, scope: ConditionScope, place: IssuePlace): readonly Issue[] {
  if ("percent" in at) {
    if (typeof at.percent === "number") return [];
    const { parameter } = at.percent;
    const type = scope.parameter(parameter)?.value;
    const inside = within(place, "percent/parameter");
    if (type === undefined) return [unknownParameter(parameter, scope, inside)];
    return ["percent", "number", "integer"].includes(type.type)
      ? []
      : [issue("calendar/not-a-duration", { parameter, type: typeName(type) }, inside)];
  }
  const word = "before" in at ? "before" : "after";
  const length = "before" in at ? at.before : at.after;
  const { unit, issues } = lengthUnit(length, scope, within(place, word));
  // A day of opening hours has no one length.
  const isUnclear = measure === "business" && unit === "day";
  return [...issues, ...(isUnclear ? [issue("clock/measure", { threshold: id, unit }, within(place, word))] : [])];
}

function lengthUnit(
  { amount, unit }: ClockLength,
  scope: ConditionScope,
  place: IssuePlace,
): { readonly unit?: Unit; readonly issues: readonly Issue[] } {
  if (typeof amount === "number") {
    if (unit !== undefined) return { unit, issues: [] };
    return { issues: [issue("calendar/amount-without-unit", { amount }, within(place, "amount"))] };
  }
  const { parameter } = amount;
  const twice = unit === undefined ? [] : [issue("calendar/unit-twice", { parameter }, within(place, "unit"))];
  const type = scope.parameter(parameter)?.value;
  const at = within(place, "amount/parameter");
  if (type === undefined) return { issues: [...twice, unknownParameter(parameter, scope, at)] };
  if (type.type === "duration" && type.unit !== undefined && lengths[type.unit] !== undefined) {
    return { unit: type.unit, issues: twice };
  }
  return { issues: [...twice, issue("calendar/not-a-duration", { parameter, type: typeName(type) }, at)] };
}

function unknownParameter(parameter: string, scope: ConditionScope, place: IssuePlace): Issue {
  return issue("facts/unknown-parameter", { parameter, suggestion: closest(parameter, scope.parameters()) }, place);
}

/** Whether the roles that hear are there, substitutes among them. @issues `value/option` */
export function checkHearers(hearers: Target["notify"], scope: ConditionScope, place: IssuePlace): readonly Issue[] {
  return (hearers ?? []).flatMap((each, at) => {
    if (typeof each === "string") return checkRole(each, scope, within(place, at));
    const { role, substitutes } = each;
    return [
      ...checkRole(role, scope, within(place, `${at}/role`)),
      ...substitutes.flatMap((name, nth) => checkRole(name, scope, within(place, `${at}/substitutes/${nth}`))),
    ];
  });
}

function checkRole(value: string, scope: ConditionScope, place: IssuePlace): readonly Issue[] {
  const known = Object.keys(scope.context.roles);
  if (known.includes(value)) return [];
  const about = { name: "role", value, suggestion: closest(value, known), options: known.join(", ") };
  return [issue("value/option", about, place)];
}
