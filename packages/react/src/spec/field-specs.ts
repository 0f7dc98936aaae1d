import { asList, type BoundField, type BoundForm, type Locale } from "@bylaw/core";

import type { FieldOption, FieldSpec, FieldType } from "./field-spec.ts";

/** The fields of a form in one language, by id; those of rows by `rows/cell`. */
export function fieldSpecs(form: BoundForm, locale: Locale): ReadonlyMap<string, FieldSpec> {
  const all = new Map<string, FieldSpec>();
  for (const field of form.fields) {
    const spec = specOf(field, form, locale);
    all.set(spec.id, spec);
    for (const cell of spec.cells) all.set(`${spec.id}/${cell.id}`, cell);
  }
  return all;
}

/** The field of a path: of `lines/3/sku` that is the field `sku` of every row. */
export function specAt(specs: ReadonlyMap<string, FieldSpec>, path: string): FieldSpec | undefined {
  const [id = "", row, cell] = path.split("/");
  return specs.get(row === undefined || cell === undefined ? path : `${id}/${cell}`);
}

function specOf(bound: BoundField, form: BoundForm, locale: Locale): FieldSpec {
  const { id, field, limits } = bound;
  return {
    id,
    label: field.label[locale],
    help: capital(field.help?.[locale] ?? "", locale),
    type: typeOf(bound),
    as: field.as,
    options: optionsIn(bound, form, locale),
    format: field.format,
    minimum: limits.minimum,
    maximum: limits.maximum,
    maxLength: field.maxLength,
    minItems: field.minItems,
    maxItems: field.maxItems,
    maxFileSize: field.maxFileSize,
    clauses: asList(field.clause),
    hasDefault: bound.default !== undefined,
    bySystem: field.system !== undefined,
    timeZone: form.context.timeZone,
    statement: field.statement?.[locale] ?? "",
    cells: (bound.rows?.fields ?? []).map((each) => specOf(each, form, locale)),
    fixed: (field.fixed ?? []).map((row) => ({ id: row.id, label: row.label[locale] })),
    rowLabel: capital(field.rowLabel?.[locale] ?? "", locale),
    masked: field.masked,
  };
}

function typeOf({ field, type }: BoundField): FieldType {
  if (field.statement !== undefined) return { type: "statement" };
  if (field.rows === undefined) return type;
  return { type: field.fixed === undefined ? "rows" : "matrix" };
}

function optionsIn({ options = [], type }: BoundField, form: BoundForm, locale: Locale): readonly FieldOption[] {
  const labels = form.context.enums.get(type.enum ?? "")?.options;
  return options.map((value) => ({
    value,
    label: capital((labels?.[value] ?? form.context.roles[value])?.[locale] ?? value, locale),
  }));
}

// The vocabulary writes words as they stand within a sentence; here they stand alone.
function capital(text: string, locale: Locale): string {
  return locale === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
