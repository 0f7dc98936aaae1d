import { issue, type Issue } from "../issue/index.ts";
import type { Form, FormField } from "../schema/index.ts";
import { unknownField } from "./check-checks.ts";
import { inside, type Place } from "./check-place.ts";

/**
 * Old answers lie under old ids: a retired one is not used again, a renamed one leads to a field.
 *
 * @issues `form/field-retired`, `form/unknown-field`, `form/not-rows`
 */
export function checkHistory(form: Form, place: Place): readonly Issue[] {
  const fieldsIn = (rows: string | undefined): readonly FormField[] =>
    (rows === undefined ? form.fields : form.fields.find(({ id }) => id === rows)?.rows) ?? [];
  const old = [
    ...(form.retired ?? []).map(({ id, in: rows }, at) => ({ id, rows, at: inside(place, "retired", at) })),
    ...(form.renamed ?? []).map(({ from, in: rows }, at) => ({ id: from, rows, at: inside(place, "renamed", at) })),
  ];
  return [
    ...old
      .filter(({ id, rows }) => fieldsIn(rows).some((field) => field.id === id))
      .map(({ id, at }) => issue("form/field-retired", { field: id }, at)),
    ...old.flatMap(({ rows, at }) => {
      if (rows === undefined || form.fields.some((field) => field.id === rows && field.rows !== undefined)) return [];
      return [issue("form/not-rows", { field: rows }, inside(at, "in"))];
    }),
    ...(form.renamed ?? []).flatMap(({ to, in: rows }, at) =>
      unknownField(fieldsIn(rows), to, inside(place, "renamed", at, "to")),
    ),
  ];
}
