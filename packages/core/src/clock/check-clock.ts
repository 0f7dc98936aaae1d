import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { asList } from "../json/index.ts";
import { checkCondition, type ConditionScope } from "../rule/index.ts";
import type { Clock, Target } from "../schema/index.ts";
import { checkBudget } from "./check-budget.ts";
import { checkAfterwards, checkPauses } from "./check-pauses.ts";
import { checkHearers, checkThresholds } from "./check-thresholds.ts";
import { checkMoment, checkTargets, within } from "./check-names.ts";

/**
 * What is wrong with a clock beyond its shape.
 *
 * @issues `facts/unknown`, `clock/not-a-moment`, `clock/target-twice`, `clock/unknown-target`,
 *   `clock/supersedes-in-circle`, `value/option` for roles, `calendar/…` of {@link checkBudget}, `rule/…` of conditions, those of
 *   {@link checkThresholds}, {@link checkPauses} and {@link checkAfterwards}
 */
export function checkClock(clock: Clock, scope: ConditionScope): readonly Issue[] {
  const place: IssuePlace = { pointer: "", document: `clock/${clock.id}`, clause: asList(clock.clause)[0] };
  const ids = clock.targets.map((target) => target.id);
  const targets = clock.targets.flatMap((target, at) => {
    const inside = { ...place, pointer: `/targets/${at}`, clause: asList(target.clause)[0] };
    const twice =
      ids.indexOf(target.id) < at ? [issue("clock/target-twice", { target: target.id }, within(inside, "id"))] : [];
    return [...twice, ...checkTarget(target, ids, scope, inside)];
  });
  return [
    ...checkMoment(clock.start.fact, scope, within(place, "start")),
    ...checkPauses(clock, ids, scope, place),
    ...checkAfterwards(clock, ids, scope, place),
    ...targets,
    ...checkCircle(clock, place),
  ];
}

function checkTarget(
  target: Target,
  ids: readonly string[],
  scope: ConditionScope,
  place: IssuePlace,
): readonly Issue[] {
  const { when, start, due, stop, supersedes } = target;
  return [
    ...(when === undefined ? [] : checkCondition(when, scope, within(place, "when"))),
    ...(start === undefined ? [] : checkMoment(start.fact, scope, within(place, "start"))),
    ...checkDue(due, scope, within(place, "due")),
    ...checkMoment(stop.fact, scope, within(place, "stop")),
    ...checkHearers(target.notify, scope, within(place, "notify")),
    ...checkHearers(target.escalate, scope, within(place, "escalate")),
    ...checkThresholds(target, scope, place),
    ...checkTargets(supersedes, ids, within(place, "supersedes")),
  ];
}

function checkDue(due: Target["due"], scope: ConditionScope, place: IssuePlace): readonly Issue[] {
  if ("fact" in due) return checkMoment(due.fact, scope, place);
  if (!("first" in due)) return checkBudget(due, scope, place);
  return due.first.flatMap((choice, at) => [
    ...(choice.when === undefined ? [] : checkCondition(choice.when, scope, within(place, `first/${at}/when`))),
    ...checkDue(choice.due, scope, within(place, `first/${at}/due`)),
  ]);
}

function checkCircle(clock: Clock, place: IssuePlace): readonly Issue[] {
  const replaced = new Map(clock.targets.map(({ id, supersedes }) => [id, supersedes ?? []]));
  const circleFrom = (id: string, path: readonly string[]): readonly string[] | undefined => {
    const at = path.indexOf(id);
    if (at !== -1) return [...path.slice(at), id];
    for (const next of replaced.get(id) ?? []) {
      const circle = circleFrom(next, [...path, id]);
      if (circle !== undefined) return circle;
    }
    return undefined;
  };
  for (const [at, { id }] of clock.targets.entries()) {
    const circle = circleFrom(id, []);
    if (circle === undefined) continue;
    return [
      issue("clock/supersedes-in-circle", { path: circle.join(" → ") }, within(place, `targets/${at}/supersedes`)),
    ];
  }
  return [];
}
