import type { FormField } from "../../schema/index.ts";
import { isObject } from "../../json/index.ts";
import {
  bothLanguages,
  complain,
  member,
  numberMember,
  objectMember,
  refuseAmong,
  resolve,
  textMember,
  textsMember,
  type ImportContext,
  type Path,
  type Schema,
} from "./import-context.ts";
import { fieldName } from "./field-names.ts";
import { declareEnum, optionsIn } from "./import-options.ts";
import { importType, plainType, type ImportedType } from "./import-type.ts";

/** A field being made; conditions are added to it later. */
export type FieldDraft = { -readonly [Key in keyof FormField]: FormField[Key] };

/** The control that a widget of RJSF stands for. */
const controls: Readonly<Record<string, NonNullable<FormField["as"]>>> = {
  textarea: "paragraph",
  radio: "buttons",
  checkboxes: "buttons",
  select: "menu",
  checkbox: "tick",
};

/** One question of a schema as a field; `undefined` when the profile refuses it. */
export function importField(
  context: ImportContext,
  name: string,
  id: string,
  schema: Schema,
  ui: Schema,
  path: Path,
): FieldDraft | undefined {
  const title = textMember(ui, "ui:title") ?? textMember(schema, "title") ?? name;
  const help = textMember(ui, "ui:help") ?? textMember(ui, "ui:description") ?? textMember(schema, "description");
  const field: FieldDraft = {
    id,
    label: bothLanguages(title),
    ...(help === undefined ? {} : { help: bothLanguages(help) }),
  };
  const isList = plainType(member(schema, "type"), schema) === "array";
  const answer = isList
    ? importList(context, id, title, schema, ui, path)
    : importAnswer(context, id, title, schema, ui, path);
  if (answer === undefined) return undefined;
  Object.assign(field, answer, importControl(context, answer, ui, path), importDefault(context, schema, path));
  const isReadOnly = member(schema, "readOnly") === true || member(ui, "ui:readonly") === true;
  if (isReadOnly) field.readOnly = true;
  return field;
}

/** What is asked in a row: the fields of an object, without what depends on other answers. */
function importRowFields(context: ImportContext, schema: Schema, ui: Schema, path: Path): readonly FieldDraft[] {
  refuseAmong(context, schema, ["oneOf", "anyOf", "allOf", "not", "patternProperties", "propertyNames"], path);
  for (const keyword of ["if", "dependencies", "dependentRequired", "dependentSchemas"]) {
    if (Object.hasOwn(schema, keyword)) complain(context, "import/condition", { keyword }, [...path, keyword]);
  }
  const required = textsMember(schema, "required");
  return Object.entries(objectMember(schema, "properties")).flatMap(([name, given]): readonly FieldDraft[] => {
    const at = [...path, "properties", name];
    const id = fieldName(context, name, at);
    const resolved = resolve(context, given, at);
    if (id === undefined || resolved === undefined) return [];
    if (plainType(member(resolved, "type"), resolved) === "object") {
      complain(context, "import/nested", {}, at);
      return [];
    }
    const field = importField(context, name, id, resolved, objectMember(ui, name), at);
    if (field === undefined) return [];
    if (field.rows !== undefined) {
      complain(context, "import/nested", {}, at);
      return [];
    }
    return [required.includes(name) ? { ...field, required: true } : field];
  });
}

function importAnswer(
  context: ImportContext,
  id: string,
  title: string,
  schema: Schema,
  ui: Schema,
  path: Path,
): ImportedType | undefined {
  const options = optionsIn(context, schema, ui, path);
  if (options === undefined) return importType(context, schema, path);
  if (options.length === 0) return undefined;
  return { value: { type: "enum", enum: declareEnum(context, id, title, options) } };
}

function importList(
  context: ImportContext,
  id: string,
  title: string,
  schema: Schema,
  ui: Schema,
  path: Path,
): Partial<FieldDraft> | undefined {
  refuseAmong(context, schema, ["prefixItems", "additionalItems", "contains", "unevaluatedItems"], path);
  const at = [...path, "items"];
  const items = resolve(context, member(schema, "items"), at);
  if (items === undefined) return undefined;
  const inner = objectMember(ui, "items");
  const [minItems, maxItems] = [numberMember(schema, "minItems"), numberMember(schema, "maxItems")];
  const limits = {
    ...(minItems === undefined || minItems === 0 ? {} : { minItems }),
    ...(maxItems === undefined ? {} : { maxItems: Math.max(maxItems, 1) }),
  };
  if (plainType(member(items, "type"), items) === "object") {
    const rows = importRowFields(context, items, inner, at);
    return rows.length === 0 ? undefined : { rows, ...limits };
  }
  const options = optionsIn(context, items, inner, at);
  if (options !== undefined) {
    if (options.length === 0) return undefined;
    return { value: { type: "list", of: "enum", enum: declareEnum(context, id, title, options) }, ...limits };
  }
  const item = importType(context, items, at);
  const of = item?.value?.type;
  if (of === "text" || of === "date" || of === "file") return { value: { type: "list", of }, ...limits };
  if (of !== undefined) complain(context, "import/type", { type: `array of ${of}` }, at);
  return undefined;
}

function importControl(
  context: ImportContext,
  { value }: Partial<FieldDraft>,
  ui: Schema,
  path: Path,
): Pick<FieldDraft, "as"> {
  const widget = textMember(ui, "ui:widget");
  if (Object.hasOwn(ui, "ui:field")) complain(context, "import/ignored", { keyword: "ui:field" }, path);
  if (widget === undefined) return {};
  const as = Object.hasOwn(controls, widget) ? controls[widget] : undefined;
  const isChoice = value?.type === "enum" || value?.of === "enum";
  const fits =
    (as === "paragraph" && value?.type === "text") ||
    (as === "tick" && value?.type === "boolean") ||
    ((as === "buttons" || as === "menu") && isChoice);
  if (as !== undefined && fits) return { as };
  // What is left are other ways of drawing the same answer, and controls that a form has for the type anyway.
  complain(context, "import/ignored", { keyword: `ui:widget: ${widget}` }, path);
  return {};
}

function importDefault(context: ImportContext, schema: Schema, path: Path): Pick<FieldDraft, "default"> {
  const found = member(schema, "default");
  if (found === undefined || found === null) return {};
  if (typeof found === "string" || typeof found === "number" || typeof found === "boolean") return { default: found };
  const isNone = Array.isArray(found) ? found.length === 0 : isObject(found) && Object.keys(found).length === 0;
  if (!isNone) complain(context, "import/ignored", { keyword: "default" }, [...path, "default"]);
  return {};
}
