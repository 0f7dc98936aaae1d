import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import type { ConditionScope } from "../rule/index.ts";
import { closest, typeName } from "../value/index.ts";

/** Whether a fact is there and holds a moment. @issues `facts/unknown`, `clock/not-a-moment` */
export function checkMoment(fact: string, scope: ConditionScope, place: IssuePlace): readonly Issue[] {
  const declared = scope.fact(fact);
  const at = within(place, "fact");
  if (declared === undefined) {
    return [issue("facts/unknown", { fact, suggestion: closest(fact, scope.facts()) }, at)];
  }
  if (declared.value.type === "dateTime") return [];
  return [issue("clock/not-a-moment", { fact, type: typeName(declared.value) }, at)];
}

/** Whether a clock has the targets that something names. @issues `clock/unknown-target` */
export function checkTargets(
  named: readonly string[] | undefined,
  ids: readonly string[],
  place: IssuePlace,
): readonly Issue[] {
  return (named ?? []).flatMap((id, at) =>
    ids.includes(id)
      ? []
      : [issue("clock/unknown-target", { target: id, suggestion: closest(id, ids) }, within(place, at))],
  );
}

/** A place one step further in. */
export function within(place: IssuePlace, step: string | number): IssuePlace {
  return { ...place, pointer: `${place.pointer ?? ""}/${step}` };
}
