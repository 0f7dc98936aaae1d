import { issue, type Issue } from "../issue/index.ts";
import { asList } from "../json/index.ts";
import { checkCondition } from "../rule/index.ts";
import type { FormField } from "../schema/index.ts";
import { checkChecks } from "./check-checks.ts";
import { inside, reservedName, twice, under, type Place } from "./check-place.ts";
import type { FieldWordsAround } from "./field-words-around.ts";
import { rowFieldScope } from "./form-scope.ts";

/**
 * What is wrong with the fields, the fixed rows and the checks of a field with rows.
 *
 * @param checkOne checks a field of the rows
 * @issues `form/reserved-name`, `form/field-twice`, `form/row-twice`, those of a field, of checks and of conditions
 */
export function checkRows(
  field: FormField,
  rows: readonly FormField[],
  { scope: outer, recordField }: FieldWordsAround,
  place: Place,
  checkOne: (field: FormField, around: FieldWordsAround, place: Place) => readonly Issue[],
): readonly Issue[] {
  const scope = rowFieldScope(outer, rows);
  const around = { scope, fields: rows, recordField, rowsOf: field.rowsOf ?? null };
  const fixed = field.fixed ?? [];
  return [
    ...twice(rows.map(({ id }) => id)).map(([id, at]) =>
      issue("form/field-twice", { field: id }, inside(place, "rows", at)),
    ),
    ...rows.flatMap((each, at) => checkOne(each, around, under(inside(place, "rows", at), asList(each.clause)[0]))),
    ...twice(fixed.map(({ id }) => id)).map(([row, at]) =>
      issue("form/row-twice", { row }, inside(place, "fixed", at)),
    ),
    ...fixed.flatMap(({ id }, at) => reservedName(id, inside(place, "fixed", at, "id"))),
    ...fixed.flatMap(({ visible }, at) =>
      visible === undefined ? [] : checkCondition(visible, outer, inside(place, "fixed", at, "visible")),
    ),
    ...checkChecks(field.checks ?? [], rows, scope, place),
  ];
}
