import { asList, type BoundField, type BoundForm, type Locale } from "@bylaw/core";

import type { FieldOption, FieldSpec } from "./field-spec.ts";

/** The fields of a form in one language, by id. */
export function fieldSpecs(form: BoundForm, locale: Locale): ReadonlyMap<string, FieldSpec> {
  return new Map(form.fields.map((field) => [field.id, specOf(field, form, locale)]));
}

function specOf(bound: BoundField, form: BoundForm, locale: Locale): FieldSpec {
  const { id, field, type } = bound;
  return {
    id,
    label: field.label[locale],
    help: capital(field.help?.[locale] ?? "", locale),
    type: field.rows === undefined ? type : { type: "rows" },
    options: optionsIn(bound, form, locale),
    format: field.format,
    maxLength: field.maxLength,
    maxItems: field.maxItems,
    maxFileSize: field.maxFileSize,
    clauses: asList(field.clause),
    hasDefault: bound.default !== undefined,
    bySystem: field.system !== undefined,
    timeZone: form.context.timeZone,
  };
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
