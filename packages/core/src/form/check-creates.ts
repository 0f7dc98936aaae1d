import { checkExpression, type ExpressionScope, type VocabularyIndex } from "../fact/index.ts";
import { issue, type Issue } from "../issue/index.ts";
import { checkCondition } from "../rule/index.ts";
import type { Creates, Form } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import { unknownField } from "./check-checks.ts";
import { inside, type Place } from "./check-place.ts";
import { rowFieldScope } from "./form-scope.ts";

/**
 * What is wrong with the records that an answer makes.
 *
 * @issues `facts/unknown-record`, `facts/unknown-field`, `form/unknown-field`, `form/not-many`, and those of conditions and
 *   expressions
 */
export function checkCreates(
  form: Form,
  scope: ExpressionScope,
  vocabulary: VocabularyIndex,
  place: Place,
): readonly Issue[] {
  const rows = form.fields.flatMap(({ rowsOf }, at) =>
    rowsOf === undefined ? [] : unknownRecord(vocabulary, rowsOf, inside(place, "fields", at, "rowsOf")),
  );
  return [
    ...unknownRecord(vocabulary, form.record, inside(place, "record")),
    ...rows,
    ...(form.creates ?? []).flatMap((each, at) =>
      checkOne(each, form, scope, vocabulary, inside(place, "creates", at)),
    ),
  ];
}

function checkOne(
  { record, when, each, item, set = {} }: Creates,
  form: Form,
  scope: ExpressionScope,
  vocabulary: VocabularyIndex,
  place: Place,
): readonly Issue[] {
  const unknown = unknownRecord(vocabulary, record, inside(place, "record"));
  const source = form.fields.find(({ id }) => id === each);
  const isMany = source === undefined || source.rows !== undefined || source.value?.type === "list";
  const inner = source?.rows === undefined ? scope : rowFieldScope(scope, source.rows);
  const collection = vocabulary.collections.get(vocabulary.records.get(record)?.collection ?? "");
  const fieldOf = (name: string, at: Place): readonly Issue[] => {
    if (collection === undefined || collection.fields.has(name)) return [];
    const suggestion = closest(name, collection.fields.keys());
    return [
      issue("facts/unknown-field", { collection: collection.definition.collection, field: name, suggestion }, at),
    ];
  };
  return [
    ...unknown,
    ...(when === undefined ? [] : checkCondition(when, scope, inside(place, "when"))),
    ...(each === undefined ? [] : unknownField(form.fields, each, inside(place, "each"))),
    ...(isMany || each === undefined ? [] : [issue("form/not-many", { field: each }, inside(place, "each"))]),
    ...(item === undefined ? [] : fieldOf(item, inside(place, "item"))),
    ...Object.entries(set).flatMap(([name, expression]) => {
      const at = inside(place, "set", name);
      const wrong = fieldOf(name, at);
      const type = collection?.fields.get(name)?.value;
      return wrong.length > 0 ? wrong : checkExpression(expression, inner, at, type);
    }),
  ];
}

function unknownRecord({ records }: VocabularyIndex, record: string, place: Place): readonly Issue[] {
  if (records.has(record)) return [];
  return [issue("facts/unknown-record", { record, suggestion: closest(record, records.keys()) }, place)];
}
