import type { ExpressionScope } from "../fact/index.ts";
import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { asList } from "../json/index.ts";
import { checkCondition } from "../rule/index.ts";
import { documentId, type CareDates, type NamedDay, type Occasion, type ValueType } from "../schema/index.ts";
import { closest, parseTimeRange, typeName } from "../value/index.ts";
import { checkChosen, checkDayFact, checkDone, checkLead, inside, unknownParameter } from "./check-parts.ts";
import { checkRecipients } from "./recipients.ts";

/**
 * What is wrong with care dates beyond their shape.
 *
 * @param named the days that the calendar names
 * @issues `care/…`, `cadence/unknown-word`, `cadence/not-a-day`, `cadence/not-whole-days`, `calendar/hours`, `facts/unknown`,
 *   `facts/unknown-parameter`, `facts/unknown-collection`, `facts/unknown-field`, `facts/chosen-options`,
 *   `policy/unknown-role`, `rule/…` of conditions
 */
export function checkCareDates(
  care: CareDates,
  scope: ExpressionScope,
  named: ReadonlyMap<string, NamedDay>,
): readonly Issue[] {
  const place: IssuePlace = { document: documentId(care), pointer: "", clause: asList(care.clause)[0] };
  const ids = care.occasions.map(({ id }) => id);
  return [
    ...(care.quiet === undefined ? [] : checkQuiet(care.quiet, scope, inside(place, "quiet"))),
    ...care.occasions.flatMap((occasion, at) => {
      const own = { ...inside(place, "occasions", at), clause: asList(occasion.clause)[0] };
      const { id } = occasion;
      const twice = ids.indexOf(id) < at ? [issue("care/occasion-twice", { occasion: id }, inside(own, "id"))] : [];
      return [...twice, ...checkOccasion(occasion, scope, named, own)];
    }),
  ];
}

function checkOccasion(
  occasion: Occasion,
  scope: ExpressionScope,
  named: ReadonlyMap<string, NamedDay>,
  place: IssuePlace,
): readonly Issue[] {
  const { when, consent, on, prepare, early, late, task, missed } = occasion;
  const leads = Object.entries({ prepare, early, late });
  return [
    ...(when === undefined ? [] : checkCondition(when, scope, inside(place, "when"))),
    ...(consent === undefined ? [] : checkCondition(consent, scope, inside(place, "consent"))),
    ...checkOn(on, scope, named, inside(place, "on")),
    ...leads.flatMap(([key, lead]) => (lead === undefined ? [] : checkLead(lead, scope, inside(place, key)))),
    ...checkDone(occasion.done, scope, inside(place, "done")).issues,
    ...checkRecipients(task.owner, missed, scope, {
      owner: inside(place, "task", "owner"),
      missed: inside(place, "missed"),
    }),
  ];
}

function checkOn(
  on: Occasion["on"],
  scope: ExpressionScope,
  named: ReadonlyMap<string, NamedDay>,
  place: IssuePlace,
): readonly Issue[] {
  if ("birthday" in on) {
    return [
      ...checkType(on.birthday.fact, ["date", "monthDay"], scope, inside(place, "birthday", "fact")),
      ...checkChosen(on.leapDay, ["feb28", "mar1"], scope, inside(place, "leapDay")),
    ];
  }
  if ("anniversary" in on) return checkDayFact(on.anniversary.fact, scope, inside(place, "anniversary"));
  if ("lunarBirthday" in on) {
    const { month, day, leap } = on.lunarBirthday;
    const at = inside(place, "lunarBirthday");
    return [
      ...checkType(month.fact, ["integer"], scope, inside(at, "month", "fact")),
      ...checkType(day.fact, ["integer"], scope, inside(at, "day", "fact")),
      ...(leap === undefined ? [] : checkType(leap.fact, ["boolean"], scope, inside(at, "leap", "fact"))),
    ];
  }
  if (typeof on.days === "string") {
    const { days: day } = on;
    if (named.has(day)) return [];
    const known = [...named.keys()];
    const about = { day, suggestion: closest(day, known), known: known.join(", ") };
    return [issue("care/unknown-day", about, inside(place, "days"))];
  }
  const { parameter } = on.days;
  const at = inside(place, "days", "parameter");
  const type = scope.parameter(parameter)?.value;
  if (type === undefined) return [unknownParameter(parameter, scope, at)];
  const isList = type.type === "list" && type.of === "calendarKey";
  return isList ? [] : [issue("care/not-named-days", { parameter, type: typeName(type) }, at)];
}

function checkType(
  fact: string,
  types: readonly ValueType["type"][],
  scope: ExpressionScope,
  place: IssuePlace,
): readonly Issue[] {
  const type = scope.fact(fact)?.value;
  if (type === undefined) return [issue("facts/unknown", { fact, suggestion: closest(fact, scope.facts()) }, place)];
  return types.includes(type.type) ? [] : [issue("care/not-a-birthday", { fact, type: typeName(type) }, place)];
}

function checkQuiet(
  quiet: NonNullable<CareDates["quiet"]>,
  scope: ExpressionScope,
  place: IssuePlace,
): readonly Issue[] {
  if (typeof quiet === "string") {
    return parseTimeRange(quiet) === undefined ? [issue("calendar/hours", { hours: quiet }, place)] : [];
  }
  const { parameter } = quiet;
  const at = inside(place, "parameter");
  const type = scope.parameter(parameter)?.value;
  if (type === undefined) return [unknownParameter(parameter, scope, at)];
  return type.type === "timeRange" ? [] : [issue("care/not-hours", { parameter, type: typeName(type) }, at)];
}
