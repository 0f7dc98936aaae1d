import type { Locale } from "../issue/index.ts";
import type { Json } from "../json/index.ts";
import type { ValueType } from "../schema/index.ts";
import { itemType, type ValueContext } from "../value/index.ts";
import type { BoundField, BoundForm } from "./bound-form.ts";
import { optionsOf } from "./options-of.ts";
import { sectionOf } from "./sections.ts";

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
  const always = form.fields.filter((field) => field.required === true && field.visible.length === 0);
  const { note, title } = form.form;
  return {
    schema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      title: title[locale],
      ...(note === undefined ? {} : { description: note[locale] }),
      properties: Object.fromEntries(form.fields.map((field) => [field.id, fieldSchema(field, locale, form.context)])),
      required: always.map(({ id }) => id),
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
      },
      ...Object.fromEntries(
        form.fields.flatMap((field) => {
          const ui = fieldUi(field, locale);
          return Object.keys(ui).length === 0 ? [] : [[field.id, ui]];
        }),
      ),
    },
  };
}

function fieldSchema(bound: BoundField, locale: Locale, context: ValueContext): JsonObject {
  const { field, limits } = bound;
  const { minLength, maxLength, pattern, format, minItems, maxItems } = field;
  const kept = { minLength, maxLength, pattern, format, minItems, maxItems, ...limits };
  return {
    title: field.label[locale],
    ...typeSchema(bound.type, locale, context),
    ...(Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as JsonObject),
    ...(bound.compute !== undefined || field.system !== undefined || bound.readOnly === true ? { readOnly: true } : {}),
  };
}

function typeSchema(type: ValueType, locale: Locale, context: ValueContext): JsonObject {
  const options = type.type === "list" ? undefined : optionsOf(type, context);
  if (options !== undefined) {
    const labels = type.type === "role" ? context.roles : (context.enums.get(type.enum ?? "")?.options ?? {});
    return {
      type: "string",
      oneOf: options.map((option) => ({ const: option, title: labels[option]?.[locale] ?? option })),
    };
  }
  switch (type.type) {
    case "boolean":
      return { type: "boolean" };
    case "integer":
      return { type: "integer" };
    case "number":
    case "percent":
    case "duration":
      return { type: "number" };
    case "money":
      return { type: "number", multipleOf: 0.01 };
    case "date":
      return { type: "string", format: "date" };
    case "dateTime":
      return { type: "string", format: "date-time" };
    case "list":
      return {
        type: "array",
        items: typeSchema(itemType(type), locale, context),
        ...(optionsOf(type, context) === undefined ? {} : { uniqueItems: true }),
      };
    case "file":
      return {
        type: "object",
        properties: {
          name: { type: "string" },
          size: { type: "integer", minimum: 0 },
          type: { type: "string" },
          hash: { type: "string" },
        },
        required: ["name", "size"],
      };
    case "cadence":
      return { type: "object", properties: { times: { type: "integer", minimum: 0 }, per: { type: "string" } } };
    case "text":
    case "reference":
    case "monthDay":
    case "weekTime":
    case "timeRange":
    case "enum":
    case "role":
      return { type: "string" };
  }
}

function fieldUi({ field, type }: BoundField, locale: Locale): JsonObject {
  const widget = widgetOf(type, field.maxLength, field.format);
  const kind = { kind: type.type === "list" ? (type.of ?? "text") : type.type };
  const extra = {
    ...kind,
    ...(type.currency === undefined ? {} : { currency: type.currency }),
    ...(type.to === undefined ? {} : { to: type.to }),
    ...(field.maxFileSize === undefined ? {} : { maxFileSize: field.maxFileSize }),
    ...(field.masked === undefined ? {} : { masked: true }),
  };
  return {
    ...(widget === undefined ? {} : { "ui:widget": widget }),
    ...(field.help === undefined ? {} : { "ui:help": field.help[locale] }),
    "ui:options": extra,
  };
}

function widgetOf(type: ValueType, maxLength: number | undefined, format: string | undefined): string | undefined {
  if (type.type === "text" && format === undefined && (maxLength ?? 0) > longText) return "textarea";
  return type.type === "list" && type.of === "enum" ? "checkboxes" : undefined;
}
