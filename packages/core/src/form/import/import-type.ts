import type { FormField, ValueType } from "../../schema/index.ts";
import { unsafePart } from "../unsafe-pattern.ts";
import {
  bothLanguages,
  complain,
  member,
  numberMember,
  refuseAmong,
  refuseKeyword,
  textMember,
  type ImportContext,
  type Path,
  type Schema,
} from "./import-context.ts";

/** What of a field follows from its schema: the type of its answer, and its limits. */
export type ImportedType = Pick<
  FormField,
  | "value"
  | "format"
  | "minLength"
  | "maxLength"
  | "pattern"
  | "patternMessage"
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "minItems"
  | "maxItems"
>;

const formats: Readonly<Record<string, ValueType>> = {
  date: { type: "date" },
  "date-time": { type: "dateTime" },
  time: { type: "time" },
  "data-url": { type: "file" },
};

/** Formats that leave a text a text. */
const plainFormats: readonly string[] = [
  "uri",
  "uri-reference",
  "hostname",
  "ipv4",
  "ipv6",
  "uuid",
  "color",
  "textarea",
];

/** A schema of one answer without options; `undefined` when it is of no type that a form knows. */
export function importType(context: ImportContext, schema: Schema, path: Path): ImportedType | undefined {
  const type = plainType(member(schema, "type"), schema);
  refuseAmong(context, schema, ["not", "oneOf", "anyOf", "allOf", "const", "contentSchema", "$dynamicRef"], path);
  switch (type) {
    case "string":
      return importText(context, schema, path);
    case "integer":
    case "number":
      return { value: { type }, ...importLimits(context, schema, type === "integer", path) };
    case "boolean":
      return { value: { type: "boolean" } };
    default:
      complain(context, "import/type", { type: JSON.stringify(member(schema, "type") ?? null) }, path);
      return undefined;
  }
}

/** The one type of a schema; beside `null`, which says that there need be no answer. */
export function plainType(type: unknown, schema: Schema): unknown {
  if (Array.isArray(type)) {
    const others = type.filter((each) => each !== "null");
    return others.length === 1 ? others[0] : undefined;
  }
  if (type !== undefined) return type;
  if (Object.hasOwn(schema, "properties")) return "object";
  return Object.hasOwn(schema, "items") ? "array" : undefined;
}

function importText(context: ImportContext, schema: Schema, path: Path): ImportedType {
  const format = textMember(schema, "format");
  const value = format === undefined ? undefined : own(formats, format);
  if (value !== undefined) return { value };
  if (format !== undefined && format !== "email" && !plainFormats.includes(format)) {
    complain(context, "import/ignored", { keyword: `format: ${format}` }, [...path, "format"]);
  }
  const pattern = textMember(schema, "pattern");
  const [minLength, maxLength] = [numberMember(schema, "minLength"), numberMember(schema, "maxLength")];
  return {
    value: { type: "text" },
    ...(format === "email" ? { format } : {}),
    ...(minLength === undefined || minLength === 0 ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength: Math.max(maxLength, 1) }),
    ...(pattern === undefined ? {} : importPattern(context, pattern, path)),
  };
}

function importPattern(context: ImportContext, pattern: string, path: Path): Partial<ImportedType> {
  const at = [...path, "pattern"];
  const field = String(path.at(-1) ?? "");
  try {
    new RegExp(pattern, "u").test("");
  } catch {
    complain(context, "form/broken-pattern", { field }, at);
    return {};
  }
  const unsafe = unsafePart(pattern);
  if (unsafe !== undefined) {
    complain(context, "form/unsafe-pattern", { field, reason: unsafe }, at);
    return {};
  }
  return { pattern, patternMessage: bothLanguages(pattern) };
}

function importLimits(context: ImportContext, schema: Schema, isWhole: boolean, path: Path): Partial<ImportedType> {
  const above = numberMember(schema, "exclusiveMinimum");
  const below = numberMember(schema, "exclusiveMaximum");
  const step = numberMember(schema, "multipleOf");
  if (step !== undefined && !(isWhole && step === 1)) refuseKeyword(context, "multipleOf", path);
  if (below !== undefined && !isWhole) refuseKeyword(context, "exclusiveMaximum", path);
  const minimum = numberMember(schema, "minimum");
  const most = [numberMember(schema, "maximum"), isWhole && below !== undefined ? below - 1 : undefined];
  const maximum = Math.min(...most.flatMap((each) => each ?? []));
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(Number.isFinite(maximum) ? { maximum } : {}),
    ...(above === undefined ? {} : { exclusiveMinimum: above }),
  };
}

function own(types: Readonly<Record<string, ValueType>>, name: string): ValueType | undefined {
  return Object.hasOwn(types, name) ? types[name] : undefined;
}
