import { issue, type Issue, type IssuePlace } from "../issue/index.ts";
import { asList, pointerStep } from "../json/index.ts";
import type { ExpressionScope, VocabularyIndex } from "../fact/index.ts";
import { checkCondition } from "../rule/index.ts";
import type { Form } from "../schema/index.ts";
import { closest } from "../value/index.ts";
import { checkField } from "./check-field.ts";
import { findFieldCycle, type WaitsFor } from "./form-reads.ts";
import { formScope } from "./form-scope.ts";

/** What a form is checked against. */
export interface FormWords {
  readonly scope: ExpressionScope;
  readonly vocabulary: VocabularyIndex;
  /** What each computed or decided fact waits for; what is not in it is given. */
  readonly waitsFor: WaitsFor;
}

/**
 * What is wrong with a form beyond its shape: names that lead nowhere, conditions and expressions of the wrong type, limits
 * that do not fit, patterns that are not safe, fields that wait for each other in a circle.
 *
 * @issues `form/unknown-field`, `form/field-twice`, `form/field-retired`, `form/placed-twice`, `form/not-placed` (a warning),
 *   `form/check-twice`, `form/section-twice`, `form/cycle`, those of {@link checkField}, and `rule/…`, `facts/…`, `value/…`
 */
export function checkForm(form: Form, words: FormWords): readonly Issue[] {
  const place: IssuePlace & { readonly pointer: string } = { pointer: "", document: `form/${form.id}` };
  const scope = formScope(words.scope, form);
  const fields = form.fields.flatMap((field, at) =>
    checkField(field, form, scope, inside(place, "fields", at, asList(field.clause)[0])),
  );
  return [
    ...checkRoles(form, scope, place),
    ...twice(form.fields.map(({ id }) => id)).map(([field, at]) =>
      issue("form/field-twice", { field }, inside(place, "fields", at)),
    ),
    ...fields,
    ...checkChecks(form, scope, place),
    ...checkLayout(form, scope, place),
    ...checkHistory(form, place),
    ...checkCreates(form, scope, words.vocabulary, place),
    ...checkCycle(form, words, place),
  ];
}

function checkRoles(form: Form, scope: ExpressionScope, place: Place): readonly Issue[] {
  const known = Object.keys(scope.context.roles);
  return form.by.flatMap((role, at) => {
    if (known.includes(role)) return [];
    return [issue("policy/unknown-role", { role, suggestion: closest(role, known) }, inside(place, "by", at))];
  });
}

function checkChecks(form: Form, scope: ExpressionScope, place: Place): readonly Issue[] {
  const checks = form.checks ?? [];
  const again = twice(checks.map(({ id }) => id)).map(([check, at]) =>
    issue("form/check-twice", { check }, inside(place, "checks", at)),
  );
  const each = checks.flatMap(({ at: fields, when, holds, clause }, index) => {
    const own = inside(place, "checks", index, asList(clause)[0]);
    return [
      ...fields.flatMap((field, at) => unknownField(form, field, inside(own, "at", at))),
      ...(when === undefined ? [] : checkCondition(when, scope, inside(own, "when"))),
      ...checkCondition(holds, scope, inside(own, "holds")),
    ];
  });
  return [...again, ...each];
}

function checkLayout(form: Form, scope: ExpressionScope, place: Place): readonly Issue[] {
  const { layout } = form;
  if (layout === undefined) return [];
  const placed = new Set<string>();
  const sections = layout.flatMap(({ items, visible }, at) => {
    const own = inside(place, "layout", at);
    const wrong = items.flatMap((field, nth): readonly Issue[] => {
      const here = inside(own, "items", nth);
      if (placed.has(field)) return [issue("form/placed-twice", { field }, here)];
      placed.add(field);
      return unknownField(form, field, here);
    });
    return [...wrong, ...(visible === undefined ? [] : checkCondition(visible, scope, inside(own, "visible")))];
  });
  const forgotten = form.fields.flatMap(({ id }, at) =>
    placed.has(id) ? [] : [issue("form/not-placed", { field: id }, inside(place, "fields", at))],
  );
  const again = twice(layout.map(({ id }) => id)).map(([section, at]) =>
    issue("form/section-twice", { section }, inside(place, "layout", at)),
  );
  return [...again, ...sections, ...forgotten];
}

/** Old answers lie under old ids: a retired one is not used again, a renamed one leads to a field. */
function checkHistory(form: Form, place: Place): readonly Issue[] {
  const ids = form.fields.map(({ id }) => id);
  const old = [
    ...(form.retired ?? []).map(({ id }, at) => ({ id, at: inside(place, "retired", at) })),
    ...(form.renamed ?? []).map(({ from: id }, at) => ({ id, at: inside(place, "renamed", at) })),
  ];
  return [
    ...old.filter(({ id }) => ids.includes(id)).map(({ id, at }) => issue("form/field-retired", { field: id }, at)),
    ...(form.renamed ?? []).flatMap(({ to }, at) => unknownField(form, to, inside(inside(place, "renamed", at), "to"))),
  ];
}

function checkCreates(
  form: Form,
  scope: ExpressionScope,
  { records }: VocabularyIndex,
  place: Place,
): readonly Issue[] {
  const made = [{ record: form.record, at: inside(place, "record") }].concat(
    (form.creates ?? []).map(({ record }, at) => ({ record, at: inside(inside(place, "creates", at), "record") })),
  );
  const conditions = (form.creates ?? []).flatMap(({ when, each }, at) => [
    ...(when === undefined ? [] : checkCondition(when, scope, inside(inside(place, "creates", at), "when"))),
    ...(each === undefined ? [] : unknownField(form, each, inside(inside(place, "creates", at), "each"))),
  ]);
  const unknown = made.flatMap(({ record, at }) =>
    records.has(record)
      ? []
      : [issue("facts/unknown-record", { record, suggestion: closest(record, records.keys()) }, at)],
  );
  return [...unknown, ...conditions];
}

function checkCycle(form: Form, { vocabulary, waitsFor }: FormWords, place: Place): readonly Issue[] {
  const path = findFieldCycle(form, vocabulary, waitsFor);
  if (path === undefined) return [];
  const at = Math.max(
    form.fields.findIndex(({ id }) => path.includes(id)),
    0,
  );
  return [issue("form/cycle", { path: path.join(" → ") }, inside(place, "fields", at))];
}

function unknownField(form: Form, field: string, place: IssuePlace): readonly Issue[] {
  const ids = form.fields.map(({ id }) => id);
  return ids.includes(field) ? [] : [issue("form/unknown-field", { field, suggestion: closest(field, ids) }, place)];
}

/** Ids that stood before, with their places. */
function twice(ids: readonly string[]): readonly (readonly [id: string, at: number])[] {
  return ids.flatMap((id, at): readonly (readonly [string, number])[] => (ids.indexOf(id) < at ? [[id, at]] : []));
}

type Place = IssuePlace & { readonly pointer: string };

function inside(place: Place, key: string, at?: number, clause?: string): Place {
  const pointer = place.pointer + pointerStep(key) + (at === undefined ? "" : pointerStep(at));
  return { ...place, pointer, ...(clause === undefined ? {} : { clause }) };
}
