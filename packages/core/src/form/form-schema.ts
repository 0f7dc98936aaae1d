import type { Locale } from "../issue/index.ts";
import type { Json } from "../json/index.ts";
import type { FormField, ValueType } from "../schema/index.ts";
import type { ValueContext } from "../value/index.ts";
import type { BoundField, BoundForm, BoundRows } from "./bound-form.ts";
import { sectionOf } from "./sections.ts";
import { typeSchema } from "./type-schema.ts";

type JsonObject = Readonly<Record<string, Json>>;

/** A form as RJSF takes it. */
export interface RenderedForm {
  /** JSON Schema 2020-12, with titles in one language. */
  readonly schema: JsonObject;
  readonly uiSchema: JsonObject;
}

/** From this many characters on a text has several lines. */
const longText = 200;

/**
 * A form as a schema for RJSF, in one language. Made for each rendering and never stored.
 *
 * It holds what does not change while somebody types. What is shown, required or offered is told by {@link evaluateForm};
 * what is always required stands in `required`. The parts of the page are `ui:options.sections` of the whole form.
 */
export function formSchema(form: BoundForm, locale: Locale): RenderedForm {
  const placed = sectionOf(form.form);
  const order = [
    ...(form.form.layout ?? []).flatMap(({ items }) => items).filter((id) => form.byId.has(id)),
    ...form.fields.filter(({ id }) => !placed.has(id)).map(({ id }) => id),
  ];
  const { note, title } = form.form;
  return {
    schema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: title[locale],
      ...(note === undefined ? {} : { description: note[locale] }),
      ...fieldsSchema(form.fields, locale, form.context),
    },
    uiSchema: {
      "ui:order": [...new Set(order)],
      "ui:options": {
        sections: (form.form.layout ?? []).map((section) => ({
          id: section.id,
          title: section.title[locale],
          items: [...section.items],
          columns: section.columns ?? 1,
        })),
        ...(form.form.pages === undefined
          ? {}
          : { pages: form.form.pages.map(({ id, title: own, sections }) => ({ id, title: own[locale], sections })) }),
      },
      ...fieldsUi(form.fields, locale),
    },
  };
}

/** What is always required stands in `required`; whatever is hidden or locked at times cannot. */
function fieldsSchema(fields: readonly BoundField[], locale: Locale, context: ValueContext): JsonObject {
  const always = fields.filter((field) => field.required === true && field.visible.length === 0 && !isLocked(field));
  return {
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.id, fieldSchema(field, locale, context)])),
    required: always.map(({ id }) => id),
  };
}

function isLocked(bound: BoundField): boolean {
  const { readOnly } = bound;
  return readOnly !== false || isSet(bound);
}

function fieldSchema(bound: BoundField, locale: Locale, context: ValueContext): JsonObject {
  const { field, limits, rows } = bound;
  const title = field.label[locale];
  if (field.statement !== undefined) return { title, description: field.statement[locale], type: "null" };
  const { minLength, maxLength, pattern, format, minItems, maxItems } = field;
  const kept = { minLength, maxLength, pattern, format: format === "email" ? format : undefined, minItems, maxItems };
  const limited = Object.entries({ ...kept, ...limits }).filter(([, value]) => value !== undefined);
  return {
    title,
    ...(rows === undefined ? typeSchema(bound.type, locale, context) : rowsSchema(rows, locale, context)),
    ...(Object.fromEntries(limited) as JsonObject),
    ...(isSet(bound) || bound.readOnly === true ? { readOnly: true } : {}),
  };
}

/** Rows as a list of objects, a matrix as an object of objects. */
function rowsSchema({ fields, fixed }: BoundRows, locale: Locale, context: ValueContext): JsonObject {
  const row = fieldsSchema(fields, locale, context);
  if (fixed === undefined) return { type: "array", items: row };
  return {
    type: "object",
    properties: Object.fromEntries(fixed.map((each) => [each.row.id, { ...row, title: each.row.label[locale] }])),
  };
}

function isSet({ compute, field }: BoundField): boolean {
  return compute !== undefined || field.system !== undefined;
}

function fieldsUi(fields: readonly BoundField[], locale: Locale): JsonObject {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const ui = fieldUi(field, locale);
      return Object.keys(ui).length === 0 ? [] : [[field.id, ui]];
    }),
  );
}

function fieldUi({ field, type, kind, rows }: BoundField, locale: Locale): JsonObject {
  const help = field.help === undefined ? {} : { "ui:help": field.help[locale] };
  if (kind === "statement") return { ...help, "ui:options": { kind } };
  if (rows !== undefined) {
    const inner = fieldsUi(rows.fields, locale);
    const isMatrix = rows.fixed !== undefined;
    return { ...help, ...(isMatrix ? {} : { items: inner }), "ui:options": { kind: isMatrix ? "matrix" : "rows" } };
  }
  const widget = widgetOf(field, type);
  const extra = {
    kind: type.type === "list" ? (type.of ?? "text") : type.type,
    ...(field.as === undefined ? {} : { as: field.as }),
    ...(type.currency === undefined ? {} : { currency: type.currency }),
    ...(type.to === undefined ? {} : { to: type.to }),
    ...(field.maxFileSize === undefined ? {} : { maxFileSize: field.maxFileSize }),
    ...(field.masked === undefined ? {} : { masked: true }),
  };
  return { ...(widget === undefined ? {} : { "ui:widget": widget }), ...help, "ui:options": extra };
}

function widgetOf({ as, format, maxLength = 0 }: FormField, type: ValueType): string | undefined {
  if (type.type === "text" && format === undefined && (as === "paragraph" || maxLength > longText)) return "textarea";
  return type.type === "list" && type.of === "enum" ? "checkboxes" : undefined;
}
