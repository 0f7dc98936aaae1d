import { isObject, jsonEqual } from "../../json/index.ts";
import type { Condition } from "../../schema/index.ts";
import { fieldName } from "./field-names.ts";
import { boundValues, conditionFrom, either, negated } from "./import-condition.ts";
import {
  complain,
  member,
  objectMember,
  refuseAmong,
  resolve,
  textMember,
  textsMember,
  type ImportContext,
  type Path,
  type Schema,
} from "./import-context.ts";
import { importField, type FieldDraft } from "./import-field.ts";
import { plainType } from "./import-type.ts";

/** The fields of an object, which stand together on the page. */
export interface ImportedSection {
  readonly id: string;
  readonly title: string | undefined;
  readonly fields: FieldDraft[];
}

/** How much of a schema is looked at, and how deep objects may stand in each other. */
const mostProperties = 5000;
const deepest = 3;

/** Imports an object with everything that its keywords say of its fields; nested objects become parts of their own. */
export class ObjectImport {
  readonly sections: ImportedSection[] = [];
  readonly #context: ImportContext;
  readonly #ids = new Set<string>();
  #left = mostProperties;

  constructor(context: ImportContext) {
    this.#context = context;
  }

  /** @param prefix what the ids of its fields begin with */
  add(schema: Schema, ui: Schema, path: Path, prefix = "", depth = 0): ImportedSection {
    const section: ImportedSection = {
      id: prefix === "" ? "main" : prefix,
      title: textMember(schema, "title"),
      fields: [],
    };
    this.sections.push(section);
    const level: Level = { section, byName: new Map(), schemas: new Map(), ui, prefix, depth };
    const refused = ["not", "anyOf", "patternProperties", "propertyNames", "minProperties", "maxProperties"];
    refuseAmong(this.#context, schema, [...refused, "unevaluatedProperties", "$dynamicRef", "$recursiveRef"], path);
    this.#addProperties(level, schema, path, undefined);
    this.#addConditions(level, schema, path, 0);
    completeOffers(section.fields, this.#context);
    return section;
  }

  #addProperties(level: Level, schema: Schema, path: Path, when: Condition | undefined): void {
    for (const [name, given] of Object.entries(objectMember(schema, "properties"))) {
      this.#left -= 1;
      if (this.#left === 0) complain(this.#context, "import/too-large", { limit: mostProperties }, path);
      if (this.#left <= 0) return;
      this.#addProperty(level, name, given, [...path, "properties", name], when);
    }
    const required = textsMember(schema, "required");
    for (const name of required) {
      const field = level.byName.get(name);
      if (field !== undefined) require(field, when);
    }
  }

  #addProperty(level: Level, name: string, given: unknown, path: Path, when: Condition | undefined): void {
    const known = level.byName.get(name);
    if (known !== undefined) {
      if (when !== undefined) this.#restrict(level, name, known, given, path, when);
      return;
    }
    if (given === true || given === false) return;
    const own = fieldName(this.#context, name, path);
    const schema = own === undefined ? undefined : resolve(this.#context, given, path);
    if (own === undefined || schema === undefined) return;
    const id = level.prefix === "" ? own : level.prefix + own.charAt(0).toUpperCase() + own.slice(1);
    const ui = objectMember(level.ui, name);
    if (plainType(member(schema, "type"), schema) === "object") {
      if (level.depth >= deepest || when !== undefined) complain(this.#context, "import/nested", {}, path);
      else this.add(schema, ui, path, id, level.depth + 1);
      return;
    }
    if (this.#ids.has(id)) {
      complain(this.#context, "form/field-twice", { field: id }, path);
      return;
    }
    const field = importField(this.#context, name, id, schema, ui, path);
    if (field === undefined) return;
    this.#ids.add(id);
    if (when !== undefined) field.visible = when;
    level.byName.set(name, field);
    level.schemas.set(name, schema);
    level.section.fields.push(field);
  }

  /** What a branch says of a field that there is: that it is shown then as well, or that fewer options are offered. */
  #restrict(level: Level, name: string, field: FieldDraft, given: unknown, path: Path, when: Condition): void {
    const only = boundValues(given);
    if (only !== undefined && field.value?.type === "enum") {
      field.options = [...(field.options ?? []), { when, only }];
      return;
    }
    const resolved = isObject(given) ? resolve(this.#context, given, path) : undefined;
    if (resolved !== undefined && jsonEqual(resolved, level.schemas.get(name))) {
      if (field.visible !== undefined) field.visible = either(field.visible, when);
      return;
    }
    if (given !== true && Object.keys(resolved ?? {}).length > 0) {
      complain(this.#context, "import/condition", { keyword: "properties" }, path);
    }
  }

  #addConditions(level: Level, schema: Schema, path: Path, depth: number): void {
    const idOf = (name: string): string | undefined => level.byName.get(name)?.id;
    if (Object.hasOwn(schema, "if")) {
      const when = conditionFrom(this.#context, schema["if"], idOf, [...path, "if"]);
      if (when !== undefined) {
        this.#addBranch(level, member(schema, "then"), when, [...path, "then"], depth);
        this.#addBranch(level, member(schema, "else"), negated(when) ?? when, [...path, "else"], depth);
      }
    }
    for (const keyword of ["dependentRequired", "dependentSchemas", "dependencies"]) {
      for (const [name, wanted] of Object.entries(objectMember(schema, keyword))) {
        this.#addDependency(level, name, wanted, [...path, keyword, name], depth);
      }
    }
    const all = member(schema, "allOf");
    if (Array.isArray(all) && depth <= deepest) {
      for (const [at, given] of all.entries()) {
        const part = resolve(this.#context, given, [...path, "allOf", at]);
        if (part === undefined) continue;
        this.#addProperties(level, part, [...path, "allOf", at], undefined);
        this.#addConditions(level, part, [...path, "allOf", at], depth + 1);
      }
    } else if (all !== undefined) refuseAmong(this.#context, schema, ["allOf"], path);
    if (Object.hasOwn(schema, "oneOf")) this.#addAlternatives(level, schema, path, undefined, depth);
  }

  #addDependency(level: Level, name: string, wanted: unknown, path: Path, depth: number): void {
    const id = level.byName.get(name)?.id;
    if (id === undefined) {
      complain(this.#context, "import/condition", { keyword: name }, path);
      return;
    }
    const when: Condition = { fact: id, operator: "known", value: true };
    if (Array.isArray(wanted)) {
      for (const each of wanted) {
        const field = typeof each === "string" ? level.byName.get(each) : undefined;
        if (field === undefined) complain(this.#context, "import/condition", { keyword: String(each) }, path);
        else require(field, when);
      }
      return;
    }
    const part = resolve(this.#context, wanted, path);
    if (part === undefined) return;
    if (Object.hasOwn(part, "oneOf")) this.#addAlternatives(level, part, path, name, depth);
    else this.#addBranch(level, part, when, path, depth);
  }

  /** A `oneOf` whose members each bind one property to values of their own, as RJSF writes dependent fields. */
  #addAlternatives(level: Level, schema: Schema, path: Path, known: string | undefined, depth: number): void {
    const given = member(schema, "oneOf");
    const branches = (Array.isArray(given) ? given : []).map((each, at) =>
      resolve(this.#context, each, [...path, "oneOf", at]),
    );
    const name = known ?? discriminatorOf(level, branches);
    const id = name === undefined ? undefined : level.byName.get(name)?.id;
    if (name === undefined || id === undefined || branches.length === 0) {
      refuseAmong(this.#context, schema, ["oneOf"], path);
      return;
    }
    for (const [at, branch] of branches.entries()) {
      const here = [...path, "oneOf", at];
      const test = branch === undefined ? undefined : objectMember(branch, "properties")[name];
      const when = conditionFrom(this.#context, { properties: { [name]: test } }, () => id, here);
      if (branch === undefined || when === undefined) continue;
      const { [name]: _own, ...properties } = objectMember(branch, "properties");
      this.#addBranch(level, { ...branch, properties }, when, here, depth);
    }
  }

  #addBranch(level: Level, given: unknown, when: Condition, path: Path, depth: number): void {
    if (given === undefined || given === true) return;
    const branch = resolve(this.#context, given, path);
    if (branch === undefined) return;
    const odd = Object.keys(branch).find((key) => !branchKeywords.includes(key));
    if (odd !== undefined || depth > deepest) {
      complain(this.#context, "import/condition", { keyword: odd ?? "allOf" }, path);
      return;
    }
    this.#addProperties(level, branch, path, when);
  }
}

interface Level {
  readonly section: ImportedSection;
  /** By the names of the schema. */
  readonly byName: Map<string, FieldDraft>;
  readonly schemas: Map<string, Schema>;
  readonly ui: Schema;
  readonly prefix: string;
  readonly depth: number;
}

/** What a branch may say. */
const branchKeywords: readonly string[] = [
  "properties",
  "required",
  "type",
  "title",
  "description",
  "$comment",
  "additionalProperties",
];

function require(field: FieldDraft, when: Condition | undefined): void {
  if (when === undefined || field.required === true) field.required = true;
  // What is shown only then is asked for whenever it is shown.
  else if (jsonEqual(field.visible, when)) field.required = true;
  else field.required = either(field.required, when);
}

function discriminatorOf(level: Level, branches: readonly (Schema | undefined)[]): string | undefined {
  return [...level.byName.keys()].find((name) =>
    branches.every(
      (branch) => branch !== undefined && boundValues(objectMember(branch, "properties")[name]) !== undefined,
    ),
  );
}

/** Where no branch narrows the options, all of them are offered. */
function completeOffers(fields: readonly FieldDraft[], { enums }: ImportContext): void {
  for (const field of fields) {
    if (field.options === undefined) continue;
    const conditions = field.options.flatMap(({ when }) => when ?? []);
    const open = [...new Set(conditions.flatMap(factsOf))].map((fact): Condition => ({
      fact,
      operator: "known",
      value: false,
    }));
    const all = Object.keys(enums[field.value?.enum ?? ""]?.options ?? {});
    field.options = [...field.options, { when: { any: [{ not: { any: conditions } }, ...open] }, only: all }];
  }
}

function factsOf(condition: Condition): readonly string[] {
  if ("all" in condition) return condition.all.flatMap(factsOf);
  if ("any" in condition) return condition.any.flatMap(factsOf);
  if ("not" in condition) return factsOf(condition.not);
  return "fact" in condition ? [condition.fact] : [];
}
