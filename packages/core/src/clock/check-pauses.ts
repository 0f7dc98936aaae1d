import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { asList } from "../json/index.ts";
import { checkCondition, type ConditionScope } from "../rule/index.ts";
import type { Clock, Target } from "../schema/index.ts";
import { checkBudget } from "./check-budget.ts";
import { checkMoment, checkTargets, within } from "./check-names.ts";

/**
 * What is wrong with the reasons for which targets stand still.
 *
 * @issues `clock/name-twice`, `clock/unknown-target`, `clock/pause-of-promise`, `clock/until-alone`, `facts/unknown`,
 *   `clock/not-a-moment`, `rule/…` of conditions
 */
export function checkPauses(
  clock: Clock,
  ids: readonly string[],
  scope: ConditionScope,
  place: IssuePlace,
): readonly Issue[] {
  const { pauses = [], targets } = clock;
  const reasons = pauses.map(({ reason }) => reason);
  return pauses.flatMap(({ reason, clause, targets: held, when, from, until }, at) => {
    const inside = { ...place, pointer: `/pauses/${at}`, clause: asList(clause)[0] };
    return [
      ...(reasons.indexOf(reason) < at ? [issue("clock/name-twice", { name: reason }, within(inside, "reason"))] : []),
      ...checkTargets(held, ids, within(inside, "targets")),
      ...held.flatMap((id, nth) =>
        isPromised(targets.find((each) => each.id === id))
          ? [issue("clock/pause-of-promise", { target: id }, within(inside, `targets/${nth}`))]
          : [],
      ),
      ...(when === undefined ? [] : checkCondition(when, scope, within(inside, "when"))),
      ...(from === undefined ? [] : checkMoment(from.fact, scope, within(inside, "from"))),
      ...(until === undefined ? [] : checkMoment(until.fact, scope, within(inside, "until"))),
      ...(until !== undefined && from === undefined
        ? [issue("clock/until-alone", { reason }, within(inside, "until"))]
        : []),
    ];
  });
}

/** A promised moment is a date that somebody was given: it does not move while others wait. */
function isPromised(target: Target | undefined): boolean {
  return target !== undefined && "fact" in target.due;
}

/** What is wrong with opening again and with extensions. @issues `clock/unknown-target`, those of {@link checkBudget} */
export function checkAfterwards(
  { reopen, exception }: Clock,
  ids: readonly string[],
  scope: ConditionScope,
  place: IssuePlace,
): readonly Issue[] {
  return [
    ...(reopen === undefined ? [] : checkTargets(reopen.targets, ids, within(place, "reopen/targets"))),
    ...(reopen?.within === undefined ? [] : checkBudget(reopen.within, scope, within(place, "reopen/within"))),
    ...(exception === undefined ? [] : checkTargets(exception.targets, ids, within(place, "exception/targets"))),
  ];
}
