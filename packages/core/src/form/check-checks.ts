import type { ExpressionScope } from "../fact/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { asList } from "../json/index.ts";
import { checkCondition } from "../rule/index.ts";
import type { FormCheck, FormField } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import { inside, twice, under, type Place } from "./check-place.ts";

/**
 * What is wrong with the checks of a form, or of rows.
 *
 * @param fields that may show what a check says
 * @issues `form/check-twice`, `form/unknown-field`, and those of conditions
 */
export function checkChecks(
  checks: readonly FormCheck[],
  fields: readonly FormField[],
  scope: ExpressionScope,
  place: Place,
): readonly Issue[] {
  const again = twice(checks.map(({ id }) => id)).map(([check, at]) =>
    issue("form/check-twice", { check }, inside(place, "checks", at)),
  );
  const each = checks.flatMap(({ at: named, when, holds, clause }, index) => {
    const own = under(inside(place, "checks", index), asList(clause)[0]);
    return [
      ...named.flatMap((field, at) => unknownField(fields, field, inside(own, "at", at))),
      ...(when === undefined ? [] : checkCondition(when, scope, inside(own, "when"))),
      ...checkCondition(holds, scope, inside(own, "holds")),
    ];
  });
  return [...again, ...each];
}

/** That there is no such field. */
export function unknownField(fields: readonly FormField[], field: string, place: Place): readonly Issue[] {
  if (fields.some(({ id }) => id === field)) return [];
  const suggestion = closest(
    field,
    fields.map(({ id }) => id),
  );
  return [issue("form/unknown-field", { field, suggestion }, place)];
}
