import { checkBudget } from "../clock/index.ts";
import type { ExpressionScope } from "../fact/index.ts";
import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { asList } from "../json/index.ts";
import { checkCondition } from "../rule/index.ts";
import { documentId, type Budget, type Cadence, type Duty, type Until } from "../schema/index.ts";
import { closest, typeName } from "../value/index.ts";
import { checkChosen, checkDayFact, checkDone, checkLead, inside, unknownParameter } from "./check-parts.ts";
import { checkRecipients } from "./recipients.ts";

/**
 * What is wrong with a cadence beyond its shape.
 *
 * @issues `cadence/duty-twice`, `cadence/not-a-cadence`, `cadence/not-a-day`, `cadence/not-whole-days`, `cadence/not-a-time`,
 *   `cadence/unknown-word`, `cadence/anchored-gaps`, `facts/unknown`, `facts/unknown-parameter`, `facts/unknown-collection`,
 *   `facts/unknown-field`, `facts/chosen-options`, `policy/unknown-role`, `rule/…` of conditions, `calendar/…` of
 *   {@link checkBudget}
 */
export function checkCadence(cadence: Cadence, scope: ExpressionScope): readonly Issue[] {
  const place: IssuePlace = { document: documentId(cadence), pointer: "", clause: asList(cadence.clause)[0] };
  const { periods, partialPeriod, anchor, since, exempt = [], duties } = cadence;
  const { issues, row } = checkDone(cadence.done, scope, inside(place, "done"));
  const ids = duties.map(({ id }) => id);
  return [
    ...checkChosen(periods, ["calendar", "rolling"], scope, inside(place, "periods")),
    ...checkChosen(partialPeriod, ["exempt", "immediate", "prorated"], scope, inside(place, "partialPeriod")),
    ...(anchor === undefined ? [] : checkDayFact(anchor.fact, scope, inside(place, "anchor"))),
    ...(since === undefined ? [] : checkDayFact(since.fact, scope, inside(place, "since"))),
    ...(anchor !== undefined && periods === "rolling"
      ? [issue("cadence/anchored-gaps", {}, inside(place, "anchor"))]
      : []),
    ...issues,
    ...duties.flatMap((duty, at) => {
      const own = { ...inside(place, "duties", at), clause: asList(duty.clause)[0] };
      const twice =
        ids.indexOf(duty.id) < at ? [issue("cadence/duty-twice", { duty: duty.id }, inside(own, "id"))] : [];
      return [...twice, ...checkDuty(duty, scope, row, own)];
    }),
    ...exempt.flatMap(({ when }, at) => checkCondition(when, scope, inside(place, "exempt", at, "when"))),
  ];
}

function checkDuty(
  duty: Duty,
  scope: ExpressionScope,
  row: ExpressionScope | undefined,
  place: IssuePlace,
): readonly Issue[] {
  const { when, atLeast, atMost, counts, owner, grace, remind, missed } = duty;
  return [
    ...(when === undefined ? [] : checkCondition(when, scope, inside(place, "when"))),
    ...checkTimes(atLeast, scope, inside(place, "atLeast")),
    ...(atMost === undefined ? [] : checkTimes(atMost, scope, inside(place, "atMost"))),
    ...(counts === undefined || row === undefined ? [] : checkCondition(counts, row, inside(place, "counts"))),
    ...checkRecipients(owner, missed, scope, { owner: inside(place, "owner"), missed: inside(place, "missed") }),
    ...(grace === undefined ? [] : checkGrace(grace, scope, inside(place, "grace"))),
    ...(remind === undefined ? [] : checkLead(remind, scope, inside(place, "remind"))),
  ];
}

function checkTimes(times: Duty["atLeast"], scope: ExpressionScope, place: IssuePlace): readonly Issue[] {
  if ("times" in times) return [];
  const isFact = "fact" in times;
  const name = isFact ? times.fact : times.parameter;
  const at = inside(place, isFact ? "fact" : "parameter");
  const type = isFact ? scope.fact(name)?.value : scope.parameter(name)?.value;
  if (type === undefined) {
    return isFact
      ? [issue("facts/unknown", { fact: name, suggestion: closest(name, scope.facts()) }, at)]
      : [unknownParameter(name, scope, at)];
  }
  return type.type === "cadence" ? [] : [issue("cadence/not-a-cadence", { name, type: typeName(type) }, at)];
}

/** What may name the time until which something is handed in. */
const times: readonly string[] = ["weekTime", "monthDay", "integer"];

function checkGrace(grace: Budget | Until, scope: ExpressionScope, place: IssuePlace): readonly Issue[] {
  if (!("until" in grace)) return checkBudget(grace, scope, place);
  const { parameter } = grace.until;
  const at = inside(place, "until", "parameter");
  const type = scope.parameter(parameter)?.value;
  if (type === undefined) return [unknownParameter(parameter, scope, at)];
  return times.includes(type.type) ? [] : [issue("cadence/not-a-time", { parameter, type: typeName(type) }, at)];
}
