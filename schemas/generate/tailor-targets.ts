/* oxlint-disable unicorn/no-thenable -- `then` is a word of JSON Schema */
import type { SchemaFile } from "./schema-files.ts";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Schema = Readonly<Record<string, Json>>;

/** What a schema says of a property in its `tailor` keyword. */
interface Annotation {
  readonly may: "free" | "tighten" | "locked";
  /** For `tighten`: what is stricter. */
  readonly tighter?: string;
  /** For a list or a map of named things: what can be done with them, beside setting their own properties. */
  readonly ops?: readonly string[];
}

/** One thing that an operation can name. `*` in the path stands for the name of an item. */
interface Target extends Annotation {
  readonly artefact: string;
  readonly path: readonly string[];
  readonly isOptional: boolean;
  readonly value: Json;
}

/** Where the named things of a policy begin: the artefact that an operation names, and the shape of it. */
const ARTEFACTS: Readonly<Record<string, string>> = {
  clause: "chapter.schema.json#/$defs/clause",
  enum: "vocabulary.schema.json#/$defs/enum",
  cadence: "cadence.schema.json",
  clock: "clock.schema.json",
  form: "form.schema.json",
};

export const tailorTargetsFile = "tailor-target.schema.json";

/** The schema and the table of everything that the `tailor` annotations of the schemas let an operation name. */
export function generateTailorTargets(files: readonly SchemaFile[]): {
  readonly schema: SchemaFile;
  readonly table: string;
} {
  const targets = Object.entries(ARTEFACTS).flatMap(([artefact, reference]) => {
    const { schema, file } = resolve(files, reference, "");
    return targetsOf(files, schema, file, artefact, []);
  });
  const rows = targets.map(({ artefact, path, may, tighter, ops = ["set"] }) => {
    const said = [may, ...(tighter === undefined ? [] : [tighter])].join(":");
    return `  "${[artefact, ...path].join("/")} ${ops.join(",")} ${said}",`;
  });
  return {
    schema: { name: tailorTargetsFile, schema: schemaOf(targets) },
    table: `// Generated from /schemas by \`npm run gen\`. Do not edit.\nexport const tailorTargets: readonly string[] = [\n${rows.join("\n")}\n];\n`,
  };
}

function targetsOf(
  files: readonly SchemaFile[],
  schema: Schema,
  file: string,
  artefact: string,
  path: readonly string[],
): readonly Target[] {
  const required = (schema["required"] ?? []) as readonly string[];
  return Object.entries((schema["properties"] ?? {}) as Record<string, Schema>).flatMap(([key, property]) => {
    const said = property["tailor"];
    if (said === undefined) return [];
    const annotation = (typeof said === "string" ? { may: said } : said) as unknown as Annotation;
    const own = [...path, key];
    const about = { artefact, value: inlined(property, file), isOptional: !required.includes(key) };
    // Rows of a form do not nest.
    if (path.filter((step) => step === key).length > 0 && key === "rows") return [];
    const inner = (property["items"] ?? property["additionalProperties"]) as Schema | undefined;
    if (annotation.ops === undefined || inner === undefined) return [{ ...annotation, ...about, path: own }];
    const { schema: item, file: itemFile } =
      typeof inner["$ref"] === "string" ? resolve(files, inner["$ref"], file) : { schema: inner, file };
    const list = { ...annotation, ...about, value: inlined(inner, file) };
    const isMap = property["items"] === undefined;
    const each = annotation.ops.map((op): Target => {
      const isWhole = op === "add";
      return { ...list, ops: [op], isOptional: isMap && op === "set", path: isWhole ? own : [...own, "*"] };
    });
    return [...each, ...targetsOf(files, item, itemFile, artefact, [...own, "*"])];
  });
}

function schemaOf(targets: readonly Target[]): Schema {
  const ofOp = (op: string): readonly Target[] => targets.filter(({ ops = ["set"] }) => ops.includes(op));
  const patternOf = (list: readonly Target[]): string =>
    `^(${[...new Set(list.map(({ artefact, path }) => [artefact, ...path].join("/")))]
      .map((each) => each.replace("/", ":[^/]+/").replaceAll("*", "[^/]+"))
      .join("|")})$`;
  const about = `^(${Object.keys(ARTEFACTS).join("|")}):`;
  const when = (op: string, pattern: string, then: Json): Json => ({
    if: { properties: { op: { const: op }, at: { pattern, type: "string" } }, required: ["op", "at"] },
    then,
  });
  const never: Readonly<Record<string, readonly string[]>> = {
    set: ["before", "after", "in", "from"],
    add: ["expect", "from"],
    move: ["value", "expect", "from"],
    remove: ["value", "before", "after", "in", "from"],
  };
  const shapes = Object.entries(never).map(([op, absent]) =>
    when(op, about, {
      properties: {
        at: { pattern: patternOf(ofOp(op)), type: "string" },
        ...Object.fromEntries(absent.map((key) => [key, false])),
      },
      required: op === "set" || op === "add" ? ["value"] : [],
    }),
  );
  const byValue = Map.groupBy(
    [...ofOp("set").map((each) => ["set", each] as const), ...ofOp("add").map((each) => ["add", each] as const)],
    ([op, { value, isOptional }]) => JSON.stringify([op, isOptional && op === "set", value]),
  );
  const values = [...byValue].map(([key, list]) => {
    const [op, isOptional, value] = JSON.parse(key) as [string, boolean, Json];
    const shape = isOptional ? { oneOf: [{ type: "null" }, value] } : value;
    return when(op, patternOf(list.map(([, each]) => each)), { properties: { value: shape } });
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "TailorTarget",
    description:
      "What an operation can name outside parameters, decisions and calendars. Generated from the `tailor` annotations of the other schemas by `npm run gen`.",
    type: "object",
    properties: { op: { type: "string" }, at: { type: "string" } },
    required: ["op", "at"],
    allOf: [...shapes, ...values],
    examples: [{ op: "set", at: "form:visitReport/fields/photos/required", value: true }],
  };
}

/** The schema of a value as it can stand in another file. */
function inlined(schema: Json, file: string): Json {
  if (Array.isArray(schema)) return schema.map((each) => inlined(each, file));
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => key !== "tailor" && key !== "description" && key !== "title");
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" && value.startsWith("#") ? file + value : inlined(value, file),
    ]),
  );
}

function resolve(
  files: readonly SchemaFile[],
  reference: string,
  from: string,
): { readonly schema: Schema; readonly file: string } {
  const [name = "", fragment = ""] = reference.split("#");
  const file = name === "" ? from : name;
  const whole = files.find((each) => each.name === file)?.schema as Schema | undefined;
  const schema = fragment
    .split("/")
    .slice(1)
    .reduce<Schema | undefined>((part, key) => part?.[key] as Schema | undefined, whole);
  if (schema === undefined) throw new TypeError(`no schema declares ${reference}`);
  return { schema, file };
}
