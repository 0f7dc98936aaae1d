import type { Issue, Text } from "../../issue/index.ts";
import { isObject } from "../../json/index.ts";
import type { EnumDefinition, Form, FormField, FormSection } from "../../schema/index.ts";
import { camelCase } from "./field-names.ts";
import {
  bothLanguages,
  complain,
  objectMember,
  resolve,
  textsMember,
  type ImportContext,
  type Schema,
} from "./import-context.ts";
import { ObjectImport, type ImportedSection } from "./import-object.ts";
import { plainType } from "./import-type.ts";

/** What a form is made of that no JSON Schema says. */
export interface ImportInto {
  readonly id: string;
  readonly title: Text;
  readonly clause: Form["clause"];
  readonly record: string;
  readonly by: readonly string[];
}

/** A form that was imported, or why it was not. */
export interface ImportedForm {
  /** None while there is an error. It has still to pass the check of its policy. */
  readonly form?: Form;
  /** The options of its choices, for the vocabulary. */
  readonly enums: Readonly<Record<string, EnumDefinition>>;
  /** Everything at once; pointers lead into the schema. */
  readonly issues: readonly Issue[];
}

/**
 * Makes a form of a JSON Schema with a uiSchema as RJSF takes them: draft 7 or 2020-12, one language.
 *
 * What the schema asks under conditions becomes conditions of fields: `if`/`then`/`else`, `dependentRequired`,
 * `dependentSchemas`, `dependencies`, and a `oneOf` whose members bind one property to different values. There, a condition on an
 * answer that is missing does not hold; JSON Schema would let it. What a form cannot say is refused with the reason and with what
 * to write instead. Texts are taken as they are: markup in them stays visible.
 *
 * @issues `import/…`, `form/broken-pattern`, `form/unsafe-pattern`, `form/field-twice`
 */
export function importForm(schema: unknown, uiSchema: unknown, into: ImportInto): ImportedForm {
  const context: ImportContext = {
    root: isObject(schema) ? schema : {},
    issues: [],
    enums: {},
  };
  const root = resolve(context, schema, []);
  if (root === undefined) return { enums: {}, issues: context.issues };
  if (plainType(root["type"], root) !== "object" || Object.keys(objectMember(root, "properties")).length === 0) {
    complain(context, "import/not-a-schema", {}, []);
    return { enums: {}, issues: context.issues };
  }
  const ui: Schema = isObject(uiSchema) ? uiSchema : {};
  const all = new ObjectImport(context);
  all.add(root, ui, []);
  const sections = all.sections.filter(({ fields }) => fields.length > 0);
  const fields = sections.flatMap((section) => section.fields as readonly FormField[]);
  if (fields.length > 0) complain(context, "import/one-language", { fields: fields.length }, []);
  if (fields.length === 0 || context.issues.some(({ severity }) => severity === "error")) {
    return { enums: context.enums, issues: context.issues };
  }
  const form: Form = {
    kind: "form",
    id: into.id,
    title: into.title,
    clause: into.clause,
    record: into.record,
    by: into.by,
    fields,
    layout: sections.map((section) => layoutOf(section, into.title, ui)),
  };
  return { form, enums: context.enums, issues: context.issues };
}

/** The order of `ui:order`; `*` stands for all that it does not name. */
function layoutOf({ id, title, fields }: ImportedSection, whole: Text, ui: Schema): FormSection {
  const ids = fields.map((field) => field.id);
  const wanted =
    id === "main" ? textsMember(ui, "ui:order").map((name) => (name === "*" ? name : camelCase(name))) : [];
  const rest = ids.filter((each) => !wanted.includes(each));
  const ordered = wanted.includes("*")
    ? wanted.flatMap((each) => (each === "*" ? rest : [each]))
    : [...wanted, ...rest];
  return {
    id,
    title: title === undefined ? whole : bothLanguages(title),
    items: [...new Set(ordered)].filter((each) => ids.includes(each)),
  };
}
