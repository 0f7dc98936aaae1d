import { issue, type Issue } from "../issue/index.ts";
import type { FormField, ValueType } from "../schema/index.ts";
import { itemType, typeName } from "../value/index.ts";
import { inside, type Place } from "./check-place.ts";
import { fieldType } from "./form-scope.ts";

const figures: readonly string[] = ["integer", "number", "percent", "money", "duration"];
const choices: readonly string[] = ["enum", "role"];

function isChoice(type: ValueType): boolean {
  return choices.includes(type.type === "list" ? itemType(type).type : type.type);
}

/** Of which fields a property speaks. */
const fitting: Readonly<Partial<Record<keyof FormField, (field: FormField, type: ValueType) => boolean>>> = {
  minLength: (_, { type }) => type === "text",
  maxLength: (_, { type }) => type === "text",
  pattern: (_, { type }) => type === "text",
  format: (_, { type }) => type === "text",
  minimum: (_, { type }) => figures.includes(type),
  maximum: (_, { type }) => figures.includes(type),
  exclusiveMinimum: (_, { type }) => figures.includes(type),
  minItems: (field, { type }) => type === "list" && field.fixed === undefined,
  maxItems: (field, { type }) => type === "list" && field.fixed === undefined,
  maxFileSize: (_, { type, of }) => type === "file" || of === "file",
  options: (_, type) => isChoice(type),
  as: (field, type) => takesControl(field, type),
};

const steps = 10;

/** Whether the type has the control that a field asks for. */
function takesControl({ as, minimum, maximum }: FormField, type: ValueType): boolean {
  switch (as ?? "none") {
    case "none":
      return true;
    case "paragraph":
      return type.type === "text";
    case "rating": {
      const least = minimum ?? 1;
      const isScale = typeof maximum === "number" && maximum <= steps && (least === 0 || least === 1);
      return type.type === "integer" && isScale;
    }
    case "photo":
      return type.type === "file" || type.of === "file";
    case "buttons":
    case "menu":
      return isChoice(type);
    case "search":
      return isChoice(type) || type.type === "reference" || type.of === "reference";
    case "tick":
      return type.type === "boolean";
  }
}

/** What a statement may say beside its text, and what rows may not. */
const ofStatements: ReadonlySet<keyof FormField> = new Set(["id", "clause", "label", "help", "statement", "visible"]);
const notOfRows = [
  "value",
  "fact",
  "system",
  "compute",
  "default",
  "masked",
  "options",
  "as",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "maxFileSize",
] as const;
const ofTheFormOnly = ["prefill", "system"] as const;

/**
 * Properties that say nothing about a field of its kind.
 *
 * @param isInRow whether the field stands in rows
 * @issues `form/property-does-not-fit`, `form/nobody-answers`, `form/rows-in-rows`, `form/not-in-rows`
 */
export function checkFitting(field: FormField, isInRow: boolean, place: Place): readonly Issue[] {
  const misfit = (property: string, type: string): Issue =>
    issue("form/property-does-not-fit", { property, field: field.id, type }, inside(place, property));
  const here = (properties: readonly (keyof FormField)[]): readonly (keyof FormField)[] =>
    properties.filter((property) => field[property] !== undefined);
  if (isInRow && field.rows !== undefined) {
    return [issue("form/rows-in-rows", { field: field.id }, inside(place, "rows"))];
  }
  const inRow = (isInRow ? here(ofTheFormOnly) : []).map((property) =>
    issue("form/not-in-rows", { property, field: field.id }, inside(place, property)),
  );
  if (field.statement !== undefined) {
    const idle = (Object.keys(field) as (keyof FormField)[]).filter((property) => !ofStatements.has(property));
    return [...inRow, ...idle.map((property) => misfit(property, "statement"))];
  }
  if (field.rows !== undefined) {
    const counts = field.fixed === undefined ? [] : here(["minItems", "maxItems", "rowsOf"]);
    return [...here(notOfRows), ...counts].map((property) => misfit(property, "rows"));
  }
  const type = fieldType(field);
  const misfits = (Object.keys(fitting) as (keyof FormField)[])
    .filter((property) => field[property] !== undefined && fitting[property]?.(field, type) === false)
    .map((property) => misfit(property, typeName(type)));
  if (field.compute === undefined && field.system === undefined) return [...inRow, ...misfits];
  const idle = here([
    ...(["required", "readOnly", "default", "options", "prefill"] as const),
    ...(field.system === undefined ? [] : (["compute"] as const)),
  ]).map((property) => issue("form/nobody-answers", { field: field.id, property }, inside(place, property)));
  return [...inRow, ...misfits, ...idle];
}
