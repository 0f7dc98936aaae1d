import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { asList } from "../json/index.ts";
import { checkCondition, type ConditionScope } from "../rule/index.ts";
import type { Clock, Target } from "../schema/index.ts";
import { closest, typeName } from "../value/index.ts";
import { checkBudget } from "./check-budget.ts";

/**
 * What is wrong with a clock beyond its shape.
 *
 * @issues `facts/unknown`, `clock/not-a-moment`, `clock/target-twice`, `clock/unknown-target`,
 *   `clock/supersedes-in-circle`, `value/option` for roles, `calendar/…` of {@link checkBudget}, `rule/…` of conditions
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
  return [...checkMoment(clock.start.fact, scope, within(place, "start")), ...targets, ...checkCircle(clock, place)];
}

function checkTarget(
  target: Target,
  ids: readonly string[],
  scope: ConditionScope,
  place: IssuePlace,
): readonly Issue[] {
  const { when, due, stop, supersedes = [] } = target;
  const unknownTargets = supersedes.flatMap((id, at) =>
    ids.includes(id)
      ? []
      : [
          issue(
            "clock/unknown-target",
            { target: id, suggestion: closest(id, ids) },
            within(place, `supersedes/${at}`),
          ),
        ],
  );
  return [
    ...(when === undefined ? [] : checkCondition(when, scope, within(place, "when"))),
    ...("fact" in due
      ? checkMoment(due.fact, scope, within(place, "due"))
      : checkBudget(due, scope, within(place, "due"))),
    ...checkMoment(stop.fact, scope, within(place, "stop")),
    ...checkRoles(target.notify ?? [], scope, within(place, "notify")),
    ...checkRoles(target.escalate ?? [], scope, within(place, "escalate")),
    ...unknownTargets,
  ];
}

function checkMoment(fact: string, scope: ConditionScope, place: IssuePlace): readonly Issue[] {
  const declared = scope.fact(fact);
  const at = within(place, "fact");
  if (declared === undefined) {
    return [issue("facts/unknown", { fact, suggestion: closest(fact, scope.facts()) }, at)];
  }
  if (declared.value.type === "dateTime") return [];
  return [issue("clock/not-a-moment", { fact, type: typeName(declared.value) }, at)];
}

function checkRoles(roles: readonly string[], scope: ConditionScope, place: IssuePlace): readonly Issue[] {
  const known = Object.keys(scope.context.roles);
  return roles.flatMap((value, at) => {
    if (known.includes(value)) return [];
    const about = { name: "role", value, suggestion: closest(value, known), options: known.join(", ") };
    return [issue("value/option", about, within(place, at))];
  });
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

function within(place: IssuePlace, step: string | number): IssuePlace {
  return { ...place, pointer: `${place.pointer ?? ""}/${step}` };
}
